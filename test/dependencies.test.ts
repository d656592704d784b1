import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<
  "dependencies" | "devDependencies",
  Readonly<Record<string, string>>
>;
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
  .map((file) => `src/${file}`);

interface Row {
  readonly packages: readonly string[];
  readonly reason: string;
  /** Files and folders that alone import it. */
  readonly doors: readonly string[];
}

const [, toRun = [], toDevelop = []] = read("docs/dependencies.md").split(/^## /m).map(rowsOf);

function rowsOf(section: string): Row[] {
  const names = (cell = "") => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.split("|").slice(1))
    .map(([packages, reason = "", doors]) => ({ packages: names(packages), reason, doors: names(doors) }));
}

describe("the page of dependencies", () => {
  it.each([
    { kind: "dependencies", rows: toRun },
    { kind: "devDependencies", rows: toDevelop },
  ] as const)("names all $kind of the package, and no other", ({ kind, rows }) => {
    expect(rows.flatMap(({ packages }) => packages).toSorted()).toEqual(Object.keys(manifest[kind]).toSorted());
  });

  it("gives each a reason", () => {
    expect([...toRun, ...toDevelop].filter(({ reason }) => reason.trim().split(" ").length < 3)).toEqual([]);
  });

  it.each(toRun.flatMap(({ packages, doors }) => packages.map((name) => ({ name, doors }))))(
    "names the only doors to $name",
    ({ name, doors }) => {
      const importing = new RegExp(String.raw`(?:from|import|import\() ?"${name}(?:/[^"]*)?"`);
      const importers = sources.filter((file) => importing.test(read(file)));
      const isDoor = (file: string) => doors.some((door) => file === door || file.startsWith(`${door}/`));
      expect(importers).not.toEqual([]);
      expect(importers.filter((file) => !isDoor(file))).toEqual([]);
    },
  );
});
