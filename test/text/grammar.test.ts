import { describe, expect, it } from "vitest";
import { grammar } from "../../src/text/grammar.ts";
import { words } from "../../src/text/words.ts";

const RULES = `
# who is spoken to
bot: bạn | con bot
filler: ạ | vậy | vậy ta
who: <bot> là? ai | mấy* <bot>
pair: xin/cho link
 | nguồn đâu
`;

const endsOf = (rule: string, text: string, isStrict = false): readonly number[] =>
  grammar(RULES).over(words(text), isStrict)(rule, 0);

describe("grammar", () => {
  it.each([
    ["who", "bạn là ai", [3]],
    ["who", "bạn ai", [2]],
    ["who", "con bot là ai vậy", [4]],
    ["who", "bạn vậy ta ạ là ai", [6]],
    ["who", "ban la ai", [3]],
    ["who", "bàn là ai", []],
    ["who", "ạ bạn là ai", []], // fillers stand between, not before
    ["pair", "xin link", [2]],
    ["pair", "cho link", [2]],
    ["pair", "nguon dau", [2]],
    ["pair", "xin", []],
  ])("finds <%s> in %j", (rule, text, ends) => {
    expect(endsOf(rule, text)).toEqual(ends);
  });

  it("wants a starred word as it is written, and every word where it is told so", () => {
    expect(endsOf("who", "mấy bạn")).toEqual([2]);
    expect(endsOf("who", "may ban")).toEqual([]);
    expect(endsOf("who", "ban la ai", true)).toEqual([]);
    expect(endsOf("who", "bạn là ai", true)).toEqual([3]);
  });

  it("lets “…” stand for up to six words, and for none", () => {
    const endOf = (text: string) => Math.max(...grammar("gap: có … đâu").over(words(text))("gap", 0), 0);
    expect(["có đâu", "có gì lạ đâu", "có a b c d e f đâu", "có a b c d e f g đâu"].map(endOf)).toEqual([2, 4, 8, 0]);
  });

  it("knows which words its forms join", () => {
    const { joins } = grammar(`${RULES}loose: vậy | ạ\n`);
    const isJoined = (pair: string): boolean => {
      const [first, second] = words(pair);
      return joins(first!, second!);
    };
    expect(isJoined("vậy ta")).toBe(true);
    expect(isJoined("vậy ai")).toBe(false);
    expect(isJoined("nguồn ai")).toBe(true); // neither is loose
  });

  it.each([
    ["a: <b>", "The grammar has no rule <b>."],
    ["a: x\na: y", "The grammar has two rules <a>."],
  ])("refuses %j", (rules, message) => {
    expect(() => grammar(rules)).toThrow(message);
  });
});
