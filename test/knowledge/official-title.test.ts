import { describe, expect, it } from "vitest";
import { officialTitle } from "../../src/knowledge/official-title.ts";

const letterhead = [
  "ỦY BAN NHÂN DÂN",
  "XÃ BẾN LAU",
  "Số: 12/QĐ-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Bến Lau, ngày 07 tháng 3 năm 2026",
];

describe("officialTitle", () => {
  it.each<[fact: string, lines: readonly string[], title: string]>([
    [
      "a decision",
      [...letterhead, "QUYẾT ĐỊNH", "Về việc mở chợ đêm", "Căn cứ Luật Chợ;"],
      "QUYẾT ĐỊNH Về việc mở chợ đêm",
    ],
    [
      "a plan",
      [...letterhead, "KẾ HOẠCH", "tổ chức hội đua ghe năm 2026", "I. MỤC ĐÍCH"],
      "KẾ HOẠCH tổ chức hội đua ghe năm 2026",
    ],
    [
      "kind and subject in one line",
      [...letterhead, "KẾ HOẠCH Tổ chức hội đua ghe", "Thực hiện ý kiến"],
      "KẾ HOẠCH Tổ chức hội đua ghe",
    ],
    [
      "a law, whose name is in capitals",
      ["QUỐC HỘI", "Luật số: 1/2026/QH16", "LUẬT", "ĐÒ NGANG VIỆT NAM", "Căn cứ Hiến pháp;"],
      "LUẬT Đò ngang Việt Nam",
    ],
    [
      "a subject over two lines, an authority below it",
      [
        ...letterhead,
        "QUYẾT ĐỊNH",
        "Về việc ban hành Quy chế quản lý bến đò trên sông",
        "Lau và các nhánh",
        "ỦY BAN NHÂN DÂN XÃ BẾN LAU",
        "Căn cứ",
      ],
      "QUYẾT ĐỊNH Về việc ban hành Quy chế quản lý bến đò trên sông Lau và các nhánh",
    ],
    [
      "a person's request",
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐƠN XIN NUÔI CÁ", "Kính gửi: UBND xã"],
      "ĐƠN XIN NUÔI CÁ",
    ],
    [
      "a rule below the kind",
      [...letterhead, "THÔNG BÁO", "______", "Lịch cắt nước", "Kính gửi: bà con"],
      "THÔNG BÁO Lịch cắt nước",
    ],
    ["no subject at all", [...letterhead, "BÁO CÁO", "I. TÌNH HÌNH", "Mưa."], "BÁO CÁO"],
    [
      "a short subject before a paragraph",
      [...letterhead, "BÁO CÁO", "Tình hình lúa", "Vụ này được mùa"],
      "BÁO CÁO Tình hình lúa",
    ],
    [
      "a letterhead in two cells",
      [
        "UBND XÃ BẾN LAU | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 3/KH-UBND | Bến Lau, ngày 1 tháng 2 năm 2026",
        "KẾ HOẠCH",
        "Trồng cây",
      ],
      "KẾ HOẠCH Trồng cây",
    ],
    [
      "a letter that says that it is one",
      [...letterhead, "CÔNG VĂN", "V/v đóng bến đò", "Kính gửi: các ấp"],
      "CÔNG VĂN V/v đóng bến đò",
    ],
    [
      "a letter that asks for a report",
      ["Số: 5/UBND", "V/v báo cáo tình hình bến đò", "Kính gửi: các ấp", "BÁO CÁO", "Gửi trước ngày 5."],
      "V/v báo cáo tình hình bến đò",
    ],
    [
      "a letter",
      [...letterhead, "V/v tiêm phòng cho", "đàn gia súc", "Kính gửi: các ấp"],
      "V/v tiêm phòng cho đàn gia súc",
    ],
  ])("is kind and subject of %s", (_, lines, title) => {
    expect(officialTitle(lines)?.title).toBe(title);
  });

  it("knows who issued the paper and when, and which lines its title is", () => {
    const paper = officialTitle([...letterhead, "QUYẾT ĐỊNH", "Về việc mở chợ đêm", "Điều 1. Mở chợ."]);
    expect(paper).toMatchObject({ agency: "ỦY BAN NHÂN DÂN XÃ BẾN LAU", date: "2026-03-07", from: 6, to: 8, end: 8 });
  });

  it("knows that the letterhead of a letter goes on below its subject, where its cells are read one after the other", () => {
    const [agency, commune, number, ...right] = letterhead;
    const paper = officialTitle([agency!, commune!, number!, "V/v đóng bến đò", ...right, "Kính gửi: các ấp"]);
    expect(paper).toEqual({
      title: "V/v đóng bến đò",
      agency: "ỦY BAN NHÂN DÂN XÃ BẾN LAU",
      date: "2026-03-07",
      from: 3,
      to: 4,
      end: 7,
    });
  });

  it.each<[fact: string, lines: readonly string[]]>([
    ["a news article", ["Xã Bến Lau mở chợ đêm", "Sáng 7-3, xã ra quyết định mở chợ đêm."]],
    ["a headline of one capital word", ["BÁO CÁO", "Năm nay được mùa."]],
    ["a paper whose kind is not told", [...letterhead, "Hôm nay trời mưa."]],
    ["nothing", []],
  ])("is undefined for %s", (_, lines) => {
    expect(officialTitle(lines)).toBeUndefined();
  });

  it("does not believe a day that no calendar has", () => {
    const lines = ["Số: 1/QĐ", "Bến Lau, ngày 31 tháng 2 năm 2026", "QUYẾT ĐỊNH", "Mở chợ"];
    expect(officialTitle(lines)).toEqual({ title: "QUYẾT ĐỊNH Mở chợ", from: 2, to: 4, end: 4 });
  });
});

it.each([
  [["SỞ NÔNG NGHIỆP", "THÔNG BÁO", "Về lịch xuống giống", "Kính gửi: Bà con."], "THÔNG BÁO Về lịch xuống giống"],
  [["BÁO CÁO", "Tình hình nuôi tôm quý I", "I. KẾT QUẢ"], "BÁO CÁO Tình hình nuôi tôm quý I"],
  [["THÔNG BÁO", "Chợ nghỉ ngày mai.", "Hết."], undefined],
  [["Chợ họp sớm", "THÔNG BÁO", "Về việc nghỉ chợ"], undefined],
])("a paper without a letterhead has its kind by itself and its subject below: %j", (lines, title) => {
  expect(officialTitle(lines)?.title).toBe(title);
});
