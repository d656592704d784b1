import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ADMIN_COMMANDS } from "../../../src/bot/commands.ts";
import { LANGUAGES } from "../../../src/bot/message/locale.ts";

const folder = new URL("../../../src/bot/", import.meta.url);
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

/** Every key of the Fluent files, and the variables its text names. */
function messagesOf(language: string): Map<string, string[]> {
  const source = readFileSync(new URL(`message/locales/${language}/bot.ftl`, folder), "utf8");
  const messages = source.split(/^(?=[a-z][\w-]* =)/m).slice(1);
  return new Map(
    messages.map((message) => {
      const variables = [...message.matchAll(/\$(\w+)/g)].map(([, name]) => name!);
      return [message.slice(0, message.indexOf(" =")), [...new Set(variables)].sort()];
    }),
  );
}

/** Whatever the code gives to `t`, also as the two sides of a choice; and what each admin command is for. */
const used = new Set([
  ...ADMIN_COMMANDS.map((command) => `command-${command}`),
  ...[...sources.matchAll(/\bt\(([^)]*?)[,)]/gs)].flatMap(([, given]) =>
    [...given!.matchAll(/"([\w-]+)"/g)].map(([, key]) => key),
  ),
]);

describe("the Fluent files", () => {
  it.each(LANGUAGES)("%s holds every key that the code uses, and no other", (language) => {
    expect(new Set(messagesOf(language).keys())).toEqual(used);
  });

  it("name the same variables in both languages", () => {
    expect(messagesOf("en")).toEqual(messagesOf("vi"));
  });

  it("say in Vietnamese all that can be wrong with a file, with the same details", () => {
    const english = readFileSync(new URL("../../../src/knowledge/problem.ts", import.meta.url), "utf8");
    const texts = [...english.matchAll(/^  "?([a-z0-9-]+)"?: \[(.*?)\],$/gms)];
    const codes = texts.map(([, code, text]) => [code, [...text!.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)]);
    expect(codes).toContainEqual(["front-matter-long", ["limit"]]);
    const vietnamese = readFileSync(new URL("message/locales/vi/problems.ftl", folder), "utf8");
    const messages = vietnamese.split(/^(?=problem-)/m).slice(1);
    const translated = messages.map((message) => [
      message.slice("problem-".length, message.indexOf(" =")),
      [...message.matchAll(/\$(\w+)/g)].map(([, name]) => name),
    ]);
    expect(Object.fromEntries(translated)).toEqual(Object.fromEntries(codes));
    expect(messages.filter((message) => !message.includes("\n    .remedy = "))).toEqual([]);
  });

  it("fit where Telegram shows them", () => {
    const texts = LANGUAGES.map((language) =>
      readFileSync(new URL(`message/locales/${language}/bot.ftl`, folder), "utf8"),
    ).join("\n");
    for (const [, key, text] of texts.matchAll(/^([a-z][\w-]*) = (.*)$/gm)) {
      const limit = limits.find(([prefix]) => key!.startsWith(prefix))?.[1] ?? 4096;
      expect({ key, fits: text!.length <= limit }).toEqual({ key, fits: true });
    }
  });
});

/** Longest text, in UTF-16 units, of keys that begin so. */
const limits: [prefix: string, limit: number][] = [
  ["tap-", 200],
  ["vote-", 200],
  ["command-", 256],
  ["bot-description", 512],
  ["bot-short-description", 120],
];
