import { expect, it } from "vitest";
import { type BuildEngine, buildIndex, search } from "../../src/search/search.ts";
import { memoryEngine } from "../../src/search/memory.ts";
import { folderOf } from "./folder.ts";

/** An engine in memory that counts the rows whose capitals were asked for. */
function watched(asked: Set<number>): BuildEngine {
  return async (knowledge) => {
    const engine = await memoryEngine(knowledge);
    return {
      ...engine,
      candidates: async (request) =>
        (await engine.candidates(request)).map(({ place, row }) => {
          const watchedRow = Object.create(row, {
            capitals: {
              get() {
                asked.add(place);
                return row.capitals;
              },
            },
          });
          return { place, row: watchedRow };
        }),
    };
  };
}

it("looks at the capitals of few passages: where they lie packed, they are unpacked for it", async () => {
  const folder = folderOf({ a: Array.from({ length: 400 }, (_, at) => `Bảo tàng số ${at} mở cửa.`) });
  const asked = new Set<number>();
  const { hits } = await search("bảo tàng mở cửa", await buildIndex(folder, { build: watched(asked) }));
  expect(hits.length).toBeGreaterThan(30);
  expect(asked.size).toBeLessThanOrEqual(16);
});
