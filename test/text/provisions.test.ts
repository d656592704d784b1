import { describe, expect, it } from "vitest";
import { provisionsIn } from "../../src/text/provisions.ts";
import { words } from "../../src/text/words.ts";

/** Each provision as article and clause, and the words that name it. */
function named(text: string): string[] {
  const run = words(text);
  return provisionsIn(run).map(({ article, clause, from, to }) => {
    const said = run.slice(from, to).map((word) => word.text);
    return `${clause === undefined ? article : `${article}.${clause}`}: ${said.join(" ")}`;
  });
}

describe("provisionsIn", () => {
  it.each([
    ["Điều 5 nói gì?", ["5: Điều 5"]],
    ["dieu 15 quy dinh gi", ["15: dieu 15"]],
    ["What does Article 5 say?", ["5: Article 5"]],
    ["khoản 2 Điều 4", ["4.2: khoản 2 Điều 4"]],
    ["khoan 2 dieu 4", ["4.2: khoan 2 dieu 4"]],
    ["khoản 2 của Điều 4", ["4.2: khoản 2 của Điều 4"]],
    ["điểm a khoản 2 Điều 4", ["4.2: khoản 2 Điều 4"]],
    ["Điều 4 khoản 2", ["4.2: Điều 4 khoản 2"]],
    ["clause 2 of article 5", ["5.2: clause 2 of article 5"]],
    ["khoản 1 và khoản 3 Điều 7", ["7.1: khoản 1 và khoản 3 Điều 7", "7.3: khoản 3 Điều 7"]],
    ["khoản 1, khoản 3 Điều 7", ["7.1: khoản 1 khoản 3 Điều 7", "7.3: khoản 3 Điều 7"]],
    ["khoản 1, 3 và 5 Điều 7", ["7.1: khoản 1 3 và 5 Điều 7", "7.3: 3 và 5 Điều 7", "7.5: 5 Điều 7"]],
    ["Điều 5 và Điều 6", ["5: Điều 5", "6: Điều 6"]],
    ["Điều 3 quy định gì, khoản 2 Điều 9 nói gì", ["3: Điều 3", "9.2: khoản 2 Điều 9"]],
    // With no law in sight a number of things looks the same: taken for an article, as it is in nearly every question.
    ["điều 5 người nói", ["5: điều 5"]],
    ["khoản 2 nói một đằng mà theo tôi Điều 9 nói một nẻo", ["9: Điều 9"]],
    ["khoản 2", []],
    ["khoản 20.000 đồng", []],
    ["điều này", []],
    ["5 điều Bác Hồ dạy", []],
    ["Điều 1234", []],
    ["Điều", []],
    ["", []],
  ])("of %j are %j", (text, expected) => expect(named(text)).toEqual(expected));
});
