import { describe, expect, it } from "vitest";
import { withSmallNames } from "../../src/text/small-names.ts";
import { wordCounter } from "../../src/text/word-counts.ts";
import { words } from "../../src/text/words.ts";

const counter = wordCounter();
counter.read("Ông bà nội ở quê. Chị vụ trưởng nói. Nguyễn Văn Trỗi là một con đường.");
const SOURCES = [{ counts: counter.counts, share: 1, smoothing: 50 }];

/** The words of a name, as typed. */
function named(text: string): string {
  const run = withSmallNames(words(text), SOURCES).filter(({ isName }) => isName);
  return run.map((word) => word.text).join(" ");
}

describe("a person's name in small letters", () => {
  it.each([
    ["ông tran quoc bao giữ chức gì", "tran quoc bao"],
    ["bác sĩ lê thị hoa khám ở đâu", "lê thị hoa"],
    ["anh đinh quang thới bị phạt vì lỗi gì", "đinh quang thới"],
    ["chị vụ trưởng nói gì", ""], // read side by side
    ["ông Trần Quốc Bảo làm gì", ""], // has capitals
    ["ông là ai", ""],
    ["tổng bí thư tô lan đi đâu", ""], // two more words have to follow
    ["giá vé bao nhiêu", ""],
  ])("%s: %j", (question, name) => expect(named(question)).toBe(name));
});
