import { describe, expect, it } from "vitest";
import { signaturesIn } from "../../src/knowledge/signatures.ts";

/** The lines of each signature among these lines. */
function signaturesOf(lines: readonly string[], kind = "paragraph"): string[][] {
  return signaturesIn(lines.map((text) => ({ kind, text }))).map(({ from, to }) => lines.slice(from, to));
}

const paper = ["Điều 3. Quyết định có hiệu lực từ ngày ký.", "- Lưu: VT."];
const office = ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"];
const below = ["Phụ lục kèm theo.", "Một.", "Hai.", "Ba."];

describe("the signature of a paper", () => {
  it.each<[fact: string, lines: readonly string[]]>([
    ["office, sign and name", [...office, "(Đã ký)", "Ngô Thị Ư"]],
    ["a name with titles", ["HIỆU TRƯỞNG", "(Ký, đóng dấu)", "PGS.TS. Lục Văn Hài"]],
    ["an office in small letters", ["Giám đốc", "(Đã ký)", "Lục Văn Hài"]],
    ["whoever drew up a table", ["NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)", "Ngô Thị Ư"]],
    ["office and sign in one line", ["TM. ỦY BAN NHÂN DÂN CHỦ TỊCH (Đã ký)", "Ngô Thị Ư"]],
    ["lines that are broken by hand", ["KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG", "(Đã ký)\nTrịnh Văn Ếch"]],
    ["a sign without a name", ["CHỦ TỊCH", "(Đã ký)"]],
  ])("is %s", (_, lines) => {
    expect(signaturesOf([...paper, ...lines, ...below])).toEqual([lines]);
  });

  it("is office and name at the end of a text, signed or not", () => {
    expect(signaturesOf([...paper, ...office, "NGÔ THỊ Ư"])).toEqual([[...office, "NGÔ THỊ Ư"]]);
    expect(signaturesOf([...paper, "GIÁM ĐỐC", "Ngô Thị Ư", ...below])).toEqual([]);
  });

  it("is one of several", () => {
    const [one, other] = [
      ["ĐẠI DIỆN BÊN A", "(Đã ký)", "Ngô Thị Ư"],
      ["ĐẠI DIỆN BÊN B", "(Đã ký)", "Lục Văn Hài"],
    ];
    expect(signaturesOf([...paper, ...one, ...other])).toEqual([one, other]);
  });

  it.each<[fact: string, lines: readonly string[]]>([
    ["nobody's office stands above", [...paper, "(Đã ký)", "Ngô Thị Ư"]],
    ["a sentence tells of it", ["Chủ tịch xã đã ký.", "Bà Ngô Thị Ư vui."]],
    ["an office ends a text", [...paper, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
  ])("is none where %s", (_, lines) => {
    expect(signaturesOf(lines)).toEqual([]);
  });

  it("is none in a table", () => {
    expect(signaturesOf(["CHỦ TỊCH", "(Đã ký)", "Ngô Thị Ư"], "row")).toEqual([]);
  });
});
