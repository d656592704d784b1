import { describe, expect, it } from "vitest";
import { judge } from "../../src/answer/judge.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf } from "../search/folder.ts";

const FOLDER = {
  leave: "Chiều 8/5, ông Lưu Chấn và Phu nhân Ngô Phương Mai rời sân bay; ông Elvin Karim ra tiễn.",
  guard: "Bà Vàng Thị Dợ, vợ ông Giàng Pó, dệt lanh ở bản Nậm.",
  other: "Nhà ga mới có 12 cửa và hai thang máy.",
};

describe("kin", () => {
  it.each([
    ["vợ ông Lưu Chấn tên gì", false],
    ["vợ ông Giàng Pó tên gì", false],
    ["vợ ông Elvin Karim tên gì", true],
  ])("%s: another one's is doubted: %s", async (question, isDoubted) => {
    const { reasons } = judge(await search(question, await buildIndex(folderOf(FOLDER))));
    expect(reasons.some(({ kind }) => kind === "unlinked")).toBe(isDoubted);
  });
});
