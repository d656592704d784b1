import { describe, expect, it } from "vitest";
import { EmbeddingsError } from "../../src/meaning/client.ts";
import { type Lookup, questionVectors } from "../../src/meaning/question-vectors.ts";

const space = { dimension: 2, english: Float32Array.of(0, 0) };

function opened({ admits = true, fails = false } = {}) {
  const asked: string[] = [];
  const lookups: Lookup[] = [];
  const embed = async ([text]: readonly string[]) => {
    asked.push(text!);
    if (fails) throw new EmbeddingsError("failing", "The server fails.");
    return [Float32Array.of(1, 0)];
  };
  const server = { embed, admits: () => admits, trouble: () => undefined };
  return { asked, lookups, vectorOf: questionVectors(server, 300, (lookup) => lookups.push(lookup)) };
}

describe("vectors of questions", () => {
  it("are remembered of the latest 1,000, the one asked for longest ago goes first", async () => {
    const { asked, vectorOf } = opened();
    for (let at = 0; at < 1000; at++) await vectorOf(`${at}`, space);
    await vectorOf("0", space);
    await vectorOf("1000", space);
    expect(asked).toHaveLength(1001);
    await vectorOf("0", space);
    expect(asked).toHaveLength(1001);
    await vectorOf("1", space);
    expect(asked.slice(1001)).toEqual(["1"]);
  });

  it("are not those of another model", async () => {
    const { asked, vectorOf } = opened();
    await vectorOf("a", space);
    await vectorOf("a", { ...space });
    expect(asked).toEqual(["a", "a"]);
  });

  it("are counted by what came of them", async () => {
    const well = opened();
    await well.vectorOf("a", space);
    await well.vectorOf("a", space);
    expect(well.lookups).toEqual(["asked", "cached"]);
    const failing = opened({ fails: true });
    expect(await failing.vectorOf("a", space)).toBeUndefined();
    expect(failing.lookups).toEqual(["failed"]);
    const resting = opened({ admits: false });
    expect(await resting.vectorOf("a", space)).toBeUndefined();
    expect([resting.lookups, resting.asked]).toEqual([["resting"], []]);
  });
});
