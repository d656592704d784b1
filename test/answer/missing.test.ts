import { expect, it } from "vitest";
import { missingWords } from "../../src/answer/missing.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf } from "../search/folder.ts";

const index = await buildIndex(folderOf({ bơi: "Lớp học bơi do thầy Phan Văn Lực dạy, học phí 900.000 đồng." }));

it.each([
  ["Thầy Trần Quốc Tuấn dạy lớp nào?", ["Trần Quốc Tuấn"]],
  ["thầy trần quốc tuấn dạy lớp nào", ["trần quốc tuấn"]],
  ["học phí lớp karate", ["karate"]],
  ["thầy Lực dạy gì", []],
  ["muốn học karate thì kiếm ai", ["karate"]],
  ["muốn kiếm ai", ["muốn", "kiếm"]],
])("what no article holds of %j is named as one would: %j", async (question, missing) => {
  expect(missingWords((await search(question, index)).query)).toEqual(missing);
});
