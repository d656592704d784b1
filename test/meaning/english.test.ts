import { describe, expect, it } from "vitest";
import type { Embed } from "../../src/meaning/client.ts";
import { asInVietnamese, englishOffset } from "../../src/meaning/english.ts";
import { cosine, packed } from "../../src/meaning/vector.ts";

const signal = AbortSignal.abort();
/** A model whose first number tells the language, and whose others tell what is meant. */
const embed: Embed = async (texts) => texts.map((text) => Float32Array.of(/^[ -~]+$/.test(text) ? -0.6 : 0.6, 0.8, 0));

describe("what asking in English adds to a question", () => {
  it("is what the same questions in both languages differ by", async () => {
    const offset = await englishOffset(embed, signal);
    expect([...offset].map((number) => Math.round(number * 100) / 100)).toEqual([-1.2, 0, 0]);
  });

  it("is told by questions alone, in one request that small servers take", async () => {
    const requests: (readonly [number, string])[] = [];
    await englishOffset(async (texts, role) => {
      requests.push([texts.length, role]);
      return await embed(texts, role);
    }, signal);
    expect(requests).toEqual([[32, "query"]]);
  });

  it("is taken away, so that the question lies beside those in Vietnamese", async () => {
    const question = Float32Array.of(-0.6, 0, 0.8);
    const same = packed(Float32Array.of(0.6, 0, 0.8));
    const other = packed(Float32Array.of(-0.6, 0.8, 0));
    const moved = asInVietnamese(question, await englishOffset(embed, signal));
    expect(cosine(question, other)).toBeGreaterThan(0.3);
    expect(cosine(moved, same)).toBeCloseTo(1, 2);
    expect(cosine(moved, other)).toBeLessThan(0);
    expect(Math.hypot(...moved)).toBeCloseTo(1, 5);
  });

  it("leaves a question that it would leave nothing of", () => {
    const question = Float32Array.of(1, 0);
    expect(asInVietnamese(question, question)).toBe(question);
  });
});
