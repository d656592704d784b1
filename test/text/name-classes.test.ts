import { describe, expect, it } from "vitest";
import { nameClassAsked, namesOneOf, speaksOf } from "../../src/text/name-classes.ts";
import { words } from "../../src/text/words.ts";

const classOf = (question: string) => nameClassAsked(words(question));

describe("the class whose name is asked for", () => {
  it.each([
    ["Công ty nào xây cầu?", "Công ty cổ phần xây dựng Đại Phong thi công."],
    ["cong ty nao xay cau", "Liên danh Thiên Trụ – Đại Khê xây cầu."],
    ["Con ông ấy học trường cao đẳng nào?", "Con ông học Trường Cao đẳng Y Hạ Lãm."],
    ["chi hoc truong nao", "Chị học đại học Huế."],
    ["Nhà văn hóa ở đường nào?", "Nhà văn hóa ở số 8 đường Cầu Gỗ."],
    ["Nộp đơn ở quầy số mấy?", "Nộp đơn ở quầy số 14, tầng trệt."],
    ["Which local company built it?", "Công ty Tân Trụ xây nhà D."],
    ["quê ở xã nào", "Bà quê ở xã vùng cao Nậm Cày."],
  ])("%s is answered by “%s”", (question, told) => {
    expect(namesOneOf(classOf(question)!, told)).toBe(true);
  });

  it.each([
    ["Công ty nào xây cầu?", "Có 37 công ty ở Hạ Đồng, ông Lê Hưng nói."],
    ["Tập đoàn nào trả 19 triệu?", "Một tập đoàn bán lẻ, năm Ất Tỵ, trả 19 triệu."],
    ["Con ông ấy học trường nào?", "Ông Lê Hưng dạy con ở nhà, hàng xóm khen."],
    ["Nhà văn hóa ở đường nào?", "Nhà văn hóa Hạ Bì mở cửa từ 8 giờ."],
    ["Cửa hàng nằm trên đường nào?", "Nhà thuốc có 23 cửa hàng tại thành phố Hạ Đồng."],
    ["Which school does she attend?", "Bà Lan Chi có một con gái."],
  ])("%s is not answered by “%s”", (question, told) => {
    expect(namesOneOf(classOf(question)!, told)).toBe(false);
  });

  it.each([
    "Trường hợp nào được miễn?",
    "Cơ quan nào nhận đơn?",
    "Báo cáo nào đã nộp?",
    "Công ty làm gì?",
    "cac hang nao",
    "Khi nào mở cửa?",
    "What was the company's profit?",
  ])("is none that is known in “%s”", (question) => expect(classOf(question)).toBeUndefined());

  it("may be named in any way by a text in another language", () => {
    expect(namesOneOf(classOf("Which company built it?")!, "Acme built the bridge in 2020.")).toBe(true);
  });

  it("may head a table or a list", () => {
    expect(speaksOf(classOf("Đoàn Úc ở khách sạn nào?")!, "Đoàn | Số người | Khách sạn")).toBe(true);
    expect(speaksOf(classOf("Đoàn Úc ở khách sạn nào?")!, "Đoàn | Số người")).toBe(false);
  });
});
