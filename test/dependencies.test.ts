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

describe("npm ci", () => {
  interface Locked {
    readonly deprecated?: string;
    readonly hasInstallScript?: boolean;
  }
  const locked = Object.entries(
    (JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> }).packages,
  );
  const nameOf = (path: string): string => path.split("node_modules/").at(-1)!;

  it("has nothing to warn of: no package is deprecated, and of each script at installation it is said whether it runs", () => {
    const deprecated = locked.filter(([, each]) => each.deprecated !== undefined).map(([path]) => nameOf(path));
    const withScript = locked.filter(([, each]) => each.hasInstallScript).map(([path]) => nameOf(path));
    const { allowScripts } = manifest as unknown as { readonly allowScripts: Readonly<Record<string, boolean>> };
    expect(deprecated).toEqual([]);
    expect(Object.keys(allowScripts).toSorted()).toEqual([...new Set(withScript)].toSorted());
  });
});
