import { expect, it } from "vitest";
import { inspect } from "../../../src/inspect.ts";
import { openLibrary } from "../../../src/knowledge/library.ts";
import { languageOf } from "../../../src/playground/client/language.ts";
import { WORDS } from "../../../src/playground/page/words.ts";
import { buildIndex } from "../../../src/search/search.ts";

it("names every feature of the ranking in both languages", async () => {
  const library = await openLibrary("knowledge", (knowledge) => buildIndex(knowledge));
  const { kind, hits } = await inspect("Thủ tướng Azerbaijan tên là gì?", library.current(), 300);
  const features = Object.keys(hits[0]!.features).sort();
  expect(Object.keys(WORDS.vi.feature)).toEqual(expect.arrayContaining(features));
  expect(Object.keys(WORDS.en.feature)).toEqual(expect.arrayContaining(features));
  expect(Object.keys(WORDS.en.outcome)).toContain(kind);
});

it.each([
  ["vi", "vi"],
  ["vi-VN", "vi"],
  [undefined, "vi"],
  ["en", "en"],
  ["de", "en"],
])("speaks to a client in %s: %s", (code, language) => {
  expect(languageOf(code)).toBe(language);
});
