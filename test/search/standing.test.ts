import { expect, it } from "vitest";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf } from "./folder.ts";

const VISIT = {
  a: "Ông Bắc cảm ơn các nhà lãnh đạo nước Lào đã đón tiếp trọng thị khi ông gặp gỡ bà con.",
  b: "Ông Bắc đã gặp Tổng thống Kham Sỉ; gặp Thủ tướng Bun Mạ; gặp Chủ tịch Quốc hội Lào Xay Nha.",
};

it.each([
  ["Ông Bắc gặp những lãnh đạo nào của Lào?", [0, 1], "all are asked for"],
  ["ong bac gap nhung lanh dao nao", [0, 1], "without diacritics"],
  ["Ông Bắc gặp ai ở Lào?", [0, 0], "one may be enough"],
])("%s: whether a and b enumerate is %j (%s)", async (question, expected) => {
  const { hits } = await search(question, await buildIndex(folderOf(VISIT)));
  const enumerates = (id: string) => hits.find(({ passage }) => passage.document.id === id)?.standing?.enumerates;
  expect(["a", "b"].map(enumerates)).toEqual(expected);
});
