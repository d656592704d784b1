import { expect, it } from "vitest";
import { exactKey } from "../../src/text/fold.ts";
import { wordCounter } from "../../src/text/word-counts.ts";

it("counts words and neighbours with their diacritics, and knows the forms of each without", () => {
  const counter = wordCounter();
  counter.read("Giá vé tháng, giá vé ngày.");
  counter.read("Gia đình", 3);
  counter.pair("vé", "năm", 2);
  const { words, pairs, forms, total } = counter.counts;
  expect(words.get(exactKey("giá"))).toBe(2);
  expect(words.get(exactKey("gia"))).toBe(3);
  expect(pairs.get(exactKey("giá"))?.get(exactKey("vé"))).toBe(2);
  expect(pairs.get(exactKey("vé"))?.get(exactKey("năm"))).toBe(2);
  expect(pairs.get(exactKey("tháng"))?.get(exactKey("giá"))).toBeUndefined(); // a comma stands between
  expect(forms.get("gia")).toEqual([exactKey("giá"), exactKey("gia")]);
  expect(total).toBe(12);
});
