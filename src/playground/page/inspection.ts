import type { InspectedHit } from "../client/sim.ts";

/** A run of a passage, told apart by whether it is quoted and whether it matched. */
interface Run {
  readonly text: string;
  readonly quoted: boolean;
  readonly marked: boolean;
}

/** Splits a passage at the ends of its quote's slices and marks; the runs joined give the passage. */
export function runsOf({ passage, passageStart, slices, marks }: InspectedHit): Run[] {
  const inside = (offset: number) => Math.min(Math.max(offset - passageStart, 0), passage.length);
  const quoted = slices.map(({ start, end }) => [inside(start), inside(end)] as const);
  const borders = [0, passage.length, ...quoted.flat(), ...marks.flat().map(inside)];
  const cuts = [...new Set(borders)].sort((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!;
    return {
      text: passage.slice(from, to),
      quoted: quoted.some(([start, end]) => from >= start && to <= end),
      marked: marks.some(([markStart, markEnd]) => from >= inside(markStart) && to <= inside(markEnd)),
    };
  });
}
