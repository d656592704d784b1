import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/text/lexicon/read.ts";
import { officeAt, pointsAtHouse } from "../../src/text/offices.ts";
import { words } from "../../src/text/words.ts";

/** The offices that a text names, wherever they begin. */
function offices(text: string): string[] {
  const run = words(text);
  return run.flatMap((_, at) => {
    const length = officeAt(run, at);
    return length > 0
      ? [
          run
            .slice(at, at + length)
            .map((word) => word.text)
            .join(" "),
        ]
      : [];
  });
}

describe("officeAt", () => {
  it.each([
    ["Ai là giám đốc bệnh viện?", ["giám đốc"]],
    ["ai la giam doc benh vien", ["giam doc"]],
    ["Tổng giám đốc", ["Tổng giám đốc", "giám đốc"]],
    ["Tổng Bí thư và Chủ tịch nước", ["Tổng Bí thư", "Bí thư", "Chủ tịch"]],
    ["Tổng giám sát", []],
    ["giám", []],
    ["đốc giám", []],
    ["", []],
  ])("finds in %j %j", (text, expected) => expect(offices(text)).toEqual(expected));

  it("finds every office of the list, whole", () => {
    for (const office of linesOf("offices.txt")) {
      const run = words(office);
      expect([office, officeAt(run, 0)]).toEqual([office, run.length]);
    }
  });
});

describe("pointsAtHouse", () => {
  it.each([
    ["Thủ tướng nước đó tên gì?", ["nước"]],
    ["tong thong ben ay la ai", ["ben"]],
    ["Thủ tướng nước Lào là ai?", []],
    ["Nước đó uống được không?", []],
  ])("%s: %j", (text, expected) => {
    const run = words(text);
    expect(run.filter((_, at) => pointsAtHouse(run, at)).map((word) => word.text)).toEqual(expected);
  });
});
