import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<
  "dependencies" | "devDependencies",
  Readonly<Record<string, string>>
>;
const [, toRun = "", toDevelop = ""] = read("docs/dependencies.md").split(/^## /m);
const doors = rowsOf(toRun).flatMap(([names, , door]) =>
  names.map((name) => ({ name, door: door.replaceAll("`", "") })),
);

describe("the page of dependencies", () => {
  it("names every package that the bot runs on, and no other", () => {
    expect(doors.map(({ name }) => name).toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted());
  });

  it("names every package for its development, and no other", () => {
    const names = rowsOf(toDevelop).flatMap(([packages]) => packages);
    expect(names.toSorted()).toEqual(Object.keys(manifest.devDependencies).toSorted());
  });

  it("gives each a reason", () => {
    const rows = [...rowsOf(toRun), ...rowsOf(toDevelop)];
    expect(rows.filter(([, reason]) => reason.split(" ").length < 3)).toEqual([]);
  });

  it.each(doors)("names the only door to $name", ({ name, door }) => {
    const importing = new RegExp(String.raw`(?:from|import|import\() ?"${name}(?:/[^"]*)?"`);
    const importers = sources.filter((file) => importing.test(read(file)));
    expect(importers).not.toEqual([]);
    expect(importers.filter((file) => file !== door && !file.startsWith(`${door}/`))).toEqual([]);
  });
});

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
  .map((file) => `src/${file}`);

/** Each row of a table: the packages it names, its reason, its door. */
function rowsOf(section: string): [names: string[], reason: string, door: string][] {
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) => {
    const [names = "", reason = "", door = ""] = row
      .split("|")
      .slice(1)
      .map((cell) => cell.trim());
    return [names.split(", ").map((name) => name.replaceAll("`", "")), reason, door];
  });
}
