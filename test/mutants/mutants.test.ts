import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DELIVERY } from "./delivery.ts";
import { DOORS } from "./doors.ts";
import { FILES } from "./files.ts";

const root = join(import.meta.dirname, "../..");

describe("the mutants", () => {
  it.each([...DELIVERY, ...DOORS, ...FILES])("can be made: $name", async ({ file, from }) => {
    const source = await readFile(join(root, file), "utf8");
    expect(source.split(from)).toHaveLength(2);
  });
});
