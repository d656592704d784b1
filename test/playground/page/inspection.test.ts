import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InspectedHit } from "../../../src/playground/client/sim.ts";
import { runsOf } from "../../../src/playground/page/inspection.ts";

const HIT: InspectedHit = {
  document: "a.md",
  title: "A",
  paragraph: 1,
  score: 1,
  features: {},
  passage: "Mở đầu. Ông đến Baku. Kết.",
  passageStart: 100,
  start: 108,
  end: 121,
  slices: [{ start: 108, end: 121 }],
  marks: [[116, 120]],
};

describe("an inspected passage", () => {
  it("is split where its quote and its marks begin and end", () => {
    expect(runsOf(HIT).map(({ text, quoted, marked }) => `${quoted ? "q" : "-"}${marked ? "m" : "-"} ${text}`)).toEqual(
      ["-- Mở đầu. ", "q- Ông đến ", "qm Baku", "q- .", "--  Kết."],
    );
  });

  it("is split where the slices of its quote begin and end; what another block holds is none of it", () => {
    const slices = [
      { start: 60, end: 80 },
      { start: 108, end: 111 },
      { start: 116, end: 121 },
    ];
    expect(runsOf({ ...HIT, start: 60, slices }).map(({ text, quoted }) => `${quoted ? "q" : "-"} ${text}`)).toEqual([
      "- Mở đầu. ",
      "q Ông",
      "-  đến ",
      "q Baku",
      "q .",
      "-  Kết.",
    ]);
  });

  it("is whole again when its runs are joined, whatever the offsets", () => {
    const offset = fc.integer({ min: 90, max: 140 });
    fc.assert(
      fc.property(offset, offset, fc.array(fc.tuple(offset, offset)), (start, end, marks) => {
        expect(
          runsOf({ ...HIT, slices: [{ start, end }], marks })
            .map(({ text }) => text)
            .join(""),
        ).toBe(HIT.passage);
      }),
    );
  });
});
