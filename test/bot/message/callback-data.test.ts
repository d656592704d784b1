import { readdirSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ADMIN_TAPS } from "../../../src/bot/message/callback-data/admin.ts";
import { DATA_BYTES, oneOf, shape, type Shape, storeId, whole } from "../../../src/bot/message/callback-data/shape.ts";

const folder = new URL("../../../src/bot/message/callback-data/", import.meta.url);

/** Every shape that a file declares, by the file's name. */
const declared = await Promise.all(
  readdirSync(folder)
    .filter((name) => name !== "shape.ts")
    .map(async (name) => {
      const values = Object.values((await import(new URL(name, folder).href)) as object);
      return { name, shapes: values.filter((value): value is Shape<unknown> => "pack" in Object(value)) };
    }),
);
const shapes = declared.flatMap((file) => file.shapes);

/** Data that a shape's pattern allows. */
const dataOf = (one: Shape<unknown>) => fc.stringMatching(one.pattern);

describe("the data of buttons", () => {
  it("of no shape is longer than Telegram takes, its longest not shorter than what is packed", () => {
    expect(shapes.filter(({ bytes }) => bytes > DATA_BYTES).map(({ name }) => name)).toEqual([]);
    for (const one of shapes)
      fc.assert(
        fc.property(dataOf(one), (data) => Buffer.byteLength(data) <= one.bytes),
        { numRuns: 50 },
      );
  });

  it("is read by its own shape alone, and packed again as it was", () => {
    for (const one of shapes) {
      fc.assert(
        fc.property(dataOf(one), (data) => {
          const readers = shapes.filter((other) => other.parse(data) !== undefined);
          expect(readers).toEqual([one]);
          expect(one.parse(one.pack(one.parse(data)))).toEqual(one.parse(data));
        }),
        { numRuns: 50 },
      );
    }
  });

  it("of admins begins as their gate expects, and no other does", () => {
    for (const { name, shapes: own } of declared)
      for (const one of own)
        expect([one.name, ADMIN_TAPS.test(`${one.name}:`)]).toEqual([one.name, name === "admin.ts"]);
  });

  it("is told from what somebody made by hand", () => {
    const one = shape("x", { id: storeId, page: whole(2), to: oneOf("a", "b") });
    expect(one.parse(one.pack({ id: "Ab-_", page: 12, to: "b" }))).toEqual({ id: "Ab-_", page: 12, to: "b" });
    for (const data of [
      "x:id:123:a",
      "x:id:1:c",
      "x:i d:1:a",
      "x:id:1",
      "x:id:1:a:",
      " x:id:1:a",
      "y:id:1:a",
      "x::1:a",
    ])
      expect(one.parse(data)).toBeUndefined();
  });
});
