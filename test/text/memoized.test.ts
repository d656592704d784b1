import { describe, expect, it } from "vitest";
import { memoized } from "../../src/text/memoized.ts";

describe("memoized", () => {
  it("asks again only for what came more than twice as many before as it remembers", () => {
    const asked: string[] = [];
    const upper = memoized(2, (text) => {
      asked.push(text);
      return text.toUpperCase();
    });
    expect("abababcbcda".split("").map(upper).join("")).toBe("ABABABCBCDA");
    expect(asked.join("")).toBe("abcda");
  });
});
