import { expect, it } from "vitest";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf } from "./folder.ts";

const VISIT = {
  a: "Ngay sau lễ đón, hai nhà lãnh đạo hội đàm tại Phủ Chủ tịch. Kết thúc hội đàm, hai bên ký bảy văn kiện.",
  b: "Lễ đón được tổ chức tại Quảng trường Hoa Sen.",
};

it.each([
  ["lễ đón ở đâu", "b", 1, "what followed it does not tell where it was"],
  ["le don o dau", "b", 1, "without diacritics"],
  ["hội đàm ở đâu", "a", 0, "it is named once more, by itself"],
  ["ai dự lễ đón", "b", 0, "a person is asked for, not the event"],
])("%s → %s, %i passages name it in passing (%s)", async (question, first, passing) => {
  const { hits } = await search(question, await buildIndex(folderOf(VISIT)));
  expect(hits[0]!.passage.document.id).toBe(first);
  expect(hits.filter(({ standing }) => standing?.passing === 1)).toHaveLength(passing);
});
