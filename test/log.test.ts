import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openLog, type LogFields } from "../src/log.ts";

const token = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

function logged(event: string, fields: LogFields, level = "info"): string {
  let line = "";
  const destination = { write: (chunk: string) => (line += chunk) };
  openLog({ level, secrets: [token, "s3cret"], destination }).info(event, fields);
  return line;
}

describe("the log", () => {
  it("writes one JSON line an event", () => {
    const line = logged("question", { kind: "found", milliseconds: 1.5, engine: "memory", version: "a1b2c3" });
    expect(line).toMatch(/^\{.*\}\n$/);
    const { time, ...rest } = JSON.parse(line) as { time: string };
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(rest).toEqual({
      level: "info",
      event: "question",
      kind: "found",
      milliseconds: 1.5,
      engine: "memory",
      version: "a1b2c3",
    });
  });

  it.each([
    [false, /^\d\d:\d\d:\d\d info question {2}kind=found milliseconds=1.5\n$/],
    // eslint-disable-next-line no-control-regex
    [true, /^\u001B\[2m\d\d:\d\d:\d\d\u001B\[22m info question {2}\u001B\[2mkind=found milliseconds=1.5\u001B\[22m\n$/],
  ])("writes a line for people to a terminal, in colours: %s", (colours, expected) => {
    let line = "";
    const terminal = { write: (chunk: string) => (line += chunk), isTTY: true, hasColors: () => colours };
    openLog({ level: "info", secrets: [token], destination: terminal }).info("question", {
      kind: "found",
      milliseconds: 1.5,
    });
    expect(line).toMatch(expected);
  });

  it("withholds from a terminal what it withholds elsewhere", () => {
    let line = "";
    const terminal = { write: (chunk: string) => (line += chunk), isTTY: true };
    openLog({ level: "info", secrets: [token], destination: terminal }).error("Giá vàng?", {
      question: "gold",
      version: token,
    });
    expect(line).toMatch(/^\d\d:\d\d:\d\d error unnamed event {2}withheld=2\n$/);
  });

  it("writes nothing below its level", () => {
    expect(logged("question", { kind: "found" }, "warn")).toBe("");
  });

  it("keeps the places of an error and what Telegram is known to say", () => {
    const at = "at answer (file:///srv/trichdan/src/answer/answer.ts:12:3) ← at async Promise.all (index 0)";
    const refusal = `Bad Request: can't parse entities: unsupported start tag "giá vàng" at byte offset 4`;
    expect(JSON.parse(logged("update failed", { at, refusal, code: 400, error: "Error ECONNRESET" }))).toMatchObject({
      at,
      refusal: "Bad Request: can't parse entities",
      code: 400,
      error: "Error ECONNRESET",
    });
  });

  it.each([
    ["an unknown field", { question: "gold" }],
    ["a sentence", { kind: "gia vang hom nay" }],
    ["a sentence with diacritics", { refusal: "Giá vàng hôm nay" }],
    ["somebody's words without signs", { refusal: "toi ten la An, so 0912 345 678" }],
    ["somebody's words as places", { at: "at nha toi o 12 Hang Bai" }],
    ["somebody's words within a place", { at: "at toi (nha so 5:1:2)" }],
    ["an unknown number, such as someone's id", { userId: 1000 }],
    ["a token", { version: token }],
    ["a secret", { kind: "s3cret" }],
    ["a second line", { version: "a\nb" }],
  ])("withholds %s", (_, fields) => {
    const { time: _time, ...line } = JSON.parse(logged("question", fields)) as { time: string };
    expect(line).toEqual({ level: "info", event: "question", withheld: 1 });
  });

  it.each([
    ["Bad Request: toi ten la An", "Bad Request"],
    ["Bad Request: chat not found toi ten la An", "Bad Request: chat not found"],
    ["Bad Request: TOI_TEN_LA_AN", "Bad Request"],
    ["Bad Request: TOPIC_CLOSED", "Bad Request: TOPIC_CLOSED"],
    ["Too Many Requests: retry after 35", "Too Many Requests: retry after"],
    ["Forbidden: bot was blocked by the user", "Forbidden: bot was blocked by the user"],
    ["Bad Gateway", "Bad Gateway"],
  ])("knows of the refusal %j no more than %j", (refusal, shown) => {
    expect(JSON.parse(logged("call refused", { refusal }))).toMatchObject({ refusal: shown });
  });

  it.each([
    "at file:///srv/trichdan/src/run.ts:12:3",
    "at Object.<anonymous> (/srv/a b.ts:1:2)".replace(" b", "b"),
    "at async Promise.all (index 0)",
    "at new Bot (file:///srv/node_modules/grammy/out/bot.js:9:1) ← at process.processTicksAndRejections (node:internal/process/task_queues:103:5)",
    "at ApiClient.callApi [as call] (file:///srv/x.js:1:2) ← at Array.map (<anonymous>)",
  ])("keeps the place %j", (at) => {
    expect(JSON.parse(logged("update failed", { at }))).toMatchObject({ at });
  });

  it("withholds whatever people write, in any field", () => {
    const vietnamese = fc.string({ unit: fc.constantFrom("ă", "ơ", "Đ", " ", "?", "\n", '"', "🙂"), minLength: 1 });
    const names = fc.constantFrom("kind", "error", "at", "refusal", "version", "question", "__proto__", "method");
    fc.assert(
      fc.property(names, vietnamese, (name, text) => {
        const line = logged("question", { [name]: text });
        expect(line).not.toMatch(/[ăơĐ🙂]/u);
        expect(line.trimEnd()).not.toContain("\n");
      }),
    );
  });

  it("is called with fixed phrases alone", () => {
    const calls = sources().flatMap((source) => source.match(/\blog\.(?:info|warn|error)\([^,"`]*./g) ?? []);
    expect(calls).toContain('log.info("');
    expect(calls.filter((call) => !/\((?:[^"]*\?)?\s*"$/.test(call))).toEqual([]);
  });

  it("names an event that is no fixed phrase", () => {
    expect(JSON.parse(logged("Giá vàng?", {}))).toMatchObject({ event: "unnamed event" });
  });
});

function sources(): string[] {
  const root = join(import.meta.dirname, "../src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.map((file) => readFileSync(join(root, file), "utf8"));
}
