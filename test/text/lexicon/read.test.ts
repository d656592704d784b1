import { describe, expect, it } from "vitest";
import {
  group,
  phraseForms,
  oneWay,
  paraphrased,
  phrases,
  wordForms,
  translated,
} from "../../../src/text/lexicon/formats.ts";
import { type Format, parseEntries } from "../../../src/text/lexicon/read.ts";

const read = <Entry>(line: string, format: Format<Entry>) => parseEntries(`# a list\n\n${line}\n`, "list.txt", format);

describe("parseEntries", () => {
  it.each<[string, Format<unknown>, unknown]>([
    ["heo|lợn|lợn nhà", group, ["heo", "lợn", "lợn nhà"]],
    ["xin hỏi", phrases, ["xin hỏi"]],
    ["mèo|chó > vật nuôi|thú cưng", oneWay, { from: ["mèo", "chó"], to: ["vật nuôi", "thú cưng"] }],
    ["không: ko k", wordForms, { head: "không", forms: ["ko", "k"] }],
    ["time: when, what year", phraseForms, { head: "time", forms: ["when", "what year"] }],
    ["ship, vessel: tàu|tàu thủy", translated, { keys: ["ship", "vessel"], translations: ["tàu", "tàu thủy"] }],
  ])("reads %j", (line, format, entry) => expect(read(line, format)).toEqual([entry]));

  it.each([
    ["vợ = phu nhân|bà xã > kết hôn", ["phu nhân", "bà xã"], ["kết hôn"]],
    ["vợ = phu nhân >", ["phu nhân"], []],
    ["vợ = > kết hôn|cưới", [], ["kết hôn", "cưới"]],
  ])("reads what is close and what is related of %j", (line, close, related) => {
    const [entry] = read(line, paraphrased);
    expect([entry!.phrase, entry!.close, entry!.related]).toEqual(["vợ", close, related]);
  });

  it("leaves out comments and empty lines", () => {
    expect(parseEntries("# a|b\n\n## c|d\ne|f", "list.txt", group)).toEqual([["e", "f"]]);
  });

  it.each<[string, Format<unknown>]>([
    ["heo", group],
    ["heo|", group],
    ["heo| lợn", group],
    ["|xin hỏi", phrases],
    ["mèo|chó", oneWay],
    ["mèo > ", oneWay],
    ["mèo >vật nuôi", oneWay],
    ["vợ > phu nhân", paraphrased],
    ["vợ = >", paraphrased],
    ["vợ = phu nhân| > kết hôn", paraphrased],
    ["vợ = phu nhân > kết hôn|", paraphrased],
    ["không ko", wordForms],
    ["không: ko  k", wordForms],
    ["time:when", phraseForms],
    ["ship tàu", translated],
    ["ship: một|hai|ba|bốn|năm|sáu|bảy", translated],
    ["ship, : tàu", translated],
  ])("names list and line of %j", (line, format) => {
    expect(() => read(line, format)).toThrow(`list.txt, line 3: “${line}” is no entry. Write “${format.form}”.`);
  });
});
