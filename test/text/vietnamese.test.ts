import { describe, expect, it } from "vitest";
import { isMostlyVietnamese, isVietnamese } from "../../src/text/vietnamese.ts";

const NAMING =
  "The bridge at Hội An was closed for three days after the flood, and boats carried people across the river.";

describe("a text", () => {
  it("is Vietnamese where it bears marks that no other language writes", () => {
    expect(isVietnamese("Bảo tàng mở cửa.")).toBe(true);
    expect(isVietnamese("Le café est fermé.")).toBe(false);
  });

  it("is mostly Vietnamese where many of its words bear them, not where it names something", () => {
    expect(isMostlyVietnamese("Tổng thống đến thăm Hà Nội và ký 12 văn kiện.")).toBe(true);
    expect(isMostlyVietnamese("Tổng thống đến thăm Hà Nội.".normalize("NFD"))).toBe(true);
    expect(isVietnamese(NAMING)).toBe(true);
    expect(isMostlyVietnamese(NAMING)).toBe(false);
  });
});
