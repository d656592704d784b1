import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { retention } from "../src/store/store.ts";

const DAY = 24 * 60 * 60 * 1000;

it("tells people how long things are kept, as the store keeps them", () => {
  const page = readFileSync(join(import.meta.dirname, "../SECURITY.md"), "utf8");
  const rows = [...page.matchAll(/\(`(\w+)`\) *\| (\d+) /g)];
  expect(Object.fromEntries(rows.map(([, name, days]) => [name, Number(days) * DAY]))).toEqual(retention);
});
