import * as fc from "fast-check";
import { expect, it } from "vitest";
import { chancesAt, type Step } from "../../src/text/hidden-chain.ts";

const chance = fc.double({ min: 0.01, max: 1, noNaN: true });
/** Chances of up to three states at each of up to four places. */
const steps: fc.Arbitrary<Step[]> = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 })
  .chain((sizes) =>
    fc.tuple(
      ...sizes.map((size, at) =>
        fc.array(fc.array(chance, { minLength: size, maxLength: size }), {
          minLength: sizes[at - 1] ?? 1,
          maxLength: sizes[at - 1] ?? 1,
        }),
      ),
    ),
  );

/** Every way through the states, and how likely it is beside the others. */
function ways(all: readonly Step[], before = 0, worth = 1): { states: number[]; worth: number }[] {
  const [step, ...rest] = all;
  if (!step) return [{ states: [], worth }];
  return step[before]!.flatMap((own, state) =>
    ways(rest, state, worth * own).map((way) => ({ ...way, states: [state, ...way.states] })),
  );
}

it("gives each state the share that the ways through it have of all", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const every = ways(all);
      const total = every.reduce((sum, { worth }) => sum + worth, 0);
      chancesAt(all).forEach((chances, at) =>
        chances.forEach((own, state) => {
          const through = every.filter(({ states }) => states[at] === state);
          expect(own).toBeCloseTo(through.reduce((sum, { worth }) => sum + worth, 0) / total, 9);
        }),
      );
    }),
  );
});
