import { describe, expect, it } from "vitest";
import { openRecent } from "../../src/text/recent.ts";

describe("openRecent", () => {
  it("forgets what was used longest ago", () => {
    const recent = openRecent<number>(2);
    recent.put("a", 1);
    recent.put("b", 2);
    expect(recent.get("a")).toBe(1);
    recent.put("c", 3);
    expect(["a", "b", "c"].map((key) => recent.get(key))).toEqual([1, undefined, 3]);
  });

  it("counts a value that is put again once", () => {
    const recent = openRecent<number>(2);
    for (const value of [1, 2, 3]) recent.put("a", value);
    recent.put("b", 4);
    expect([recent.get("a"), recent.get("b")]).toEqual([3, 4]);
  });
});
