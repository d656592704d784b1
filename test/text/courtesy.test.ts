import { describe, expect, it } from "vitest";
import { courtesyOf } from "../../src/text/courtesy.ts";

describe("courtesyOf", () => {
  it.each([
    ["hi", "greeting"],
    ["Hello!", "greeting"],
    ["alo", "greeting"],
    ["Xin chào 👋", "greeting"],
    ["chào bạn ạ", "greeting"],
    ["chao ban", "greeting"],
    ["bot oi", "greeting"],
    ["Bot ơi", "greeting"],
    ["dạ em chào anh chị ạ", "greeting"],
    ["cảm ơn", "thanks"],
    ["cam on ban nhieu nhe", "thanks"],
    ["cảm ơn bạn nhiều nhé!", "thanks"],
    ["cám ơn ad đã trả lời ạ", "thanks"],
    ["ok cảm ơn bạn", "thanks"],
    ["Thank you so much", "thanks"],
    ["tks", "thanks"],
    ["ok", "parting"],
    ["Dạ vâng ạ", "parting"],
    ["tam biet", "parting"],
    ["bye bye", "parting"],
  ])("reads %j as %s", (text, courtesy) => {
    expect(courtesyOf(text)).toBe(courtesy);
  });

  it.each([
    "",
    "?",
    "👍",
    "em",
    "bạn ạ",
    "chao", // porridge, typed without diacritics
    "cháo",
    "da",
    "vang",
    "tk", // an account as often as thanks
    "cảm ơn ai",
    "Tổng Bí thư cảm ơn điều gì?",
    "chào bạn, thủ tướng là ai",
    "hi vọng gì",
    "ok chưa",
    "hello world",
    "cảm ơn ".repeat(50),
    "ok ".repeat(100_000),
  ])("leaves %j to the search", (text) => {
    expect(courtesyOf(text)).toBeUndefined();
  });
});
