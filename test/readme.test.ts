import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ask } from "../src/cli/ask.ts";
import { parseConfig, variables } from "../src/config.ts";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const readme = read("README.md");
const manifest = JSON.parse(read("package.json")) as { scripts: Record<string, string>; version: string };

/** The text under a heading of the README, up to the next one of its level. */
function section(heading: string): string {
  const [, text] = readme.split(`\n## ${heading}\n`);
  if (text === undefined) throw new Error(`README.md has no section "${heading}".`);
  return text.split("\n## ")[0]!;
}

/** The cells of a table's rows, without its head. */
function rowsOf(markdown: string): string[][] {
  const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** The settings of `.env.example` as rows of the README: each name and default with the comment above it. */
function settingsOf(example: string): string[][] {
  const code = (text: string) => (text ? `\`${text}\`` : "");
  return [...example.matchAll(/((?:^#.*\n)+)^([A-Z_]+)=(.*)$/gm)].map(([, comment = "", name = "", value = ""]) => [
    code(name),
    code(value),
    comment.replaceAll(/^# ?/gm, "").trim().replaceAll("\n", " "),
  ]);
}

describe("README.md", () => {
  it("describes every setting as .env.example does", () => {
    const settings = rowsOf(section("Settings"));
    expect(settings).toEqual(settingsOf(read(".env.example")));
    expect(settings.map(([name]) => name)).toEqual(variables.map((name) => `\`${name}\``));
  });

  it("lists every command of package.json, and no other", () => {
    const commands = rowsOf(section("In the terminal"))
      .flat()
      .flatMap((cell) => [...cell.matchAll(/`npm (?:run (?:--silent )?)?([a-z]+)/g)].map(([, name]) => name!));
    expect(commands.toSorted()).toEqual(Object.keys(manifest.scripts).toSorted());
  });

  it("names no command that does not exist", () => {
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });

  it("links and shows only files that exist", () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, target]) => target!);
    expect(targets).toContain("docs/private.png");
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });

  it("draws the tree of src as it is", () => {
    const tree = section("The tree");
    const drawn = [...tree.matchAll(/^[├└]── (.+?) {2,}/gm)].flatMap(([, names]) => names!.split(", "));
    const present = readdirSync(join(root, "src"), { withFileTypes: true });
    expect(drawn.toSorted()).toEqual(
      present.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).toSorted(),
    );
  });

  it("shows what the terminal prints", async () => {
    const session = /```console\n([\s\S]*?)```/.exec(section("A question"))![1]!;
    const turns = session.split(/^\$ npm run --silent ask -- "(.+)"\n/m).slice(1);
    expect(turns.length).toBeGreaterThanOrEqual(4);
    for (let turn = 0; turn < turns.length; turn += 2) {
      const printed: string[] = [];
      await ask([turns[turn]!], parseConfig({}), (line) => printed.push(line));
      expect(`${printed.join("\n")}\n`).toBe(turns[turn + 1]);
    }
  });
});

describe("README.vi.md", () => {
  const page = read("README.vi.md");

  it("links and shows only files that exist, and commands and settings that there are", () => {
    const targets = [...page.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, target]) => target!);
    expect(targets).toContain("docs/private.png");
    expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
    const named = [...page.matchAll(/npm run (?:--silent )?([a-z]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
    const settings = [...page.matchAll(/`([A-Z]+_[A-Z_]+)`/g)].map(([, name]) => name!);
    expect(settings).toContain("BOT_TOKEN");
    expect(settings.filter((name) => !variables.includes(name as (typeof variables)[number]))).toEqual([]);
  });
});

describe("CHANGELOG.md", () => {
  it("begins with the version of package.json, below what is not released", () => {
    expect(/^## (?!Unreleased$)(\S+)/m.exec(read("CHANGELOG.md"))?.[1]).toBe(manifest.version);
  });
});
