import { describe, expect, it } from "vitest";
import { followUpOf } from "../../src/text/following.ts";
import { personsIn } from "../../src/text/persons.ts";
import { pronounsIn } from "../../src/text/pronouns.ts";
import { readWith, standingAlone } from "../../src/text/read-with.ts";

const LEAVES = "Tổng Bí thư Tô Lâm rời Azerbaijan từ sân bay nào?";

describe("followUpOf", () => {
  it.each([
    ["chi tiết hơn", "more"],
    ["noi ro hon", "more"],
    ["thêm chi tiết đi", "more"],
    ["and then?", "more"],
    ["tóm tắt bài này", "lead"],
    ["summarise this", "lead"],
    ["tại sao?", "asks"],
    ["vi sao vay", "asks"],
    ["rồi đi đâu?", "asks"],
    ["ở thành phố nào?", "asks"],
    ["với ai?", "asks"],
    ["how long?", "asks"],
    ["còn trẻ em thì sao?", "instead"],
    ["con tre em thi sao", "instead"],
    ["thủ tướng thì sao?", "instead"],
    ["ông ấy nói gì?", "person"],
    ["họ nói gì?", "person"],
    ["còn thủ tướng tên gì?", "leans"],
  ])("reads %j as %s", (text, kind) => {
    expect(followUpOf(text)?.kind).toBe(kind);
  });

  it.each([
    "Thủ tướng Azerbaijan là ai?",
    "con mèo ăn gì",
    "con số 5 nhóm giải pháp",
    "con so",
    "họ tên thủ tướng là gì",
    "dầu thô",
    "giá vé bao nhiêu",
    "tóm tắt bài về Azerbaijan",
    "chi tiết vụ án",
    "",
  ])("takes %j as it stands", (text) => {
    expect(followUpOf(text)).toBeUndefined();
  });
});

describe("readWith", () => {
  it.each([
    ["tại sao?", LEAVES, "Tổng Bí thư Tô Lâm rời Azerbaijan tại sao"],
    ["tai sao", LEAVES, "Tổng Bí thư Tô Lâm rời Azerbaijan vì sao"],
    ["why?", LEAVES, "Tổng Bí thư Tô Lâm rời Azerbaijan vì sao"],
    ["còn Phu nhân?", LEAVES, "Phu nhân sân bay nào"],
    ["còn Phu nhân?", "Ai là Tổng Bí thư?", "Phu nhân là ai"],
    ["con phu nhan?", "Tổng Bí thư là ai?", "phu nhan la ai"],
    ["bà ấy nói gì?", "Ai cùng đi? (Ngô Phương Ly)", "Ngô Phương Ly nói gì?"],
    ["ba ay noi gi", "Ai cùng đi? (Ngô Phương Ly)", "Ngo Phuong Ly noi gi"],
    ["Thủ tướng Azerbaijan?", LEAVES, "Thủ tướng Azerbaijan?"],
  ])("reads %j after %j", (text, context, expected) => {
    expect(readWith(text, context).text).toBe(expected);
  });

  it("passes on what a follow-up was read as", () => {
    expect(standingAlone("khi nào?", "Lễ trao văn kiện diễn ra ở đâu?")).toBe("Lễ trao văn kiện khi nào");
    expect(standingAlone("chi tiết hơn", LEAVES)).toBe(LEAVES);
  });
});

describe("personsIn", () => {
  it.each([
    ["Tổng thống Cộng hòa Azerbaijan Ilham Aliyev đã", ["Ilham Aliyev"]],
    [
      "hội kiến với Chủ tịch Quốc hội Azerbaijan Sahiba Gafarova; hội kiến Thủ tướng Ali Asadov;",
      ["Sahiba Gafarova", "Ali Asadov"],
    ],
    ["Tổng Bí thư Đảng Cộng sản Việt Nam đến Azerbaijan", []],
    ["Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn nói", ["Bùi Thanh Sơn"]],
    ["Theo bà Hoa thì", ["Hoa"]],
    ["(Ảnh: Thống Nhất/TTXVN)", []],
    ["Tại Phủ Tổng thống-Cung Zugulba ở Baku", []],
  ])("of %j are %j", (text, names) => {
    expect(personsIn(text).map(({ name }) => name)).toEqual(names);
  });
});

describe("pronounsIn", () => {
  it.each([
    ["ông ấy và bà ta", ["man", "woman"]],
    ["what did she say to him?", ["woman", "man"]],
    ["họ Nguyễn, dòng họ Trần", []],
  ])("of %j are %j", (text, genders) => {
    expect(pronounsIn(text).map(({ gender }) => gender)).toEqual(genders);
  });
});
