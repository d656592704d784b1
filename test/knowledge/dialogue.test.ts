import { describe, expect, it } from "vitest";
import type { Piece } from "../../src/knowledge/piece.ts";
import { withDialogues } from "../../src/knowledge/dialogue.ts";

const kindsOf = (lines: readonly (string | Piece)[]): string[] =>
  withDialogues(lines.map((line) => (typeof line === "string" ? { kind: "item" as const, text: line } : line))).map(
    ({ kind }) => kind,
  );

describe("lines that begin with a dash", () => {
  it("are paragraphs where they ask and answer", () => {
    const talk = ["– Vì sao trường mở ngành này?", "– Vì tỉnh cần người.", "– Học phí có tăng không?", "– Có, 8%."];
    expect(kindsOf(talk)).toEqual(["paragraph", "paragraph", "paragraph", "paragraph"]);
  });

  it.each<[string, readonly (string | Piece)[]]>([
    ["nobody asks", ["– Cá mè", "– Cá lóc"]],
    ["only the last one asks", ["– Cá mè", "– Cá lóc", "– Cá gì nữa?"]],
    ["all ask", ["– Ăn gì?", "– Ở đâu?"]],
    ["one of many asks", ["– Mang gì?", "– Áo", "– Mũ", "– Giày", "– Nước"]],
    [
      "the format says that it is a list",
      [
        { kind: "item", text: "- Mua gì?", depth: 1 },
        { kind: "item", text: "- Cá", depth: 1 },
      ],
    ],
    ["the items are numbered", ["1. Mua gì?", "2. Mua cá."]],
  ])("stay items where %s", (_, lines) => {
    expect(new Set(kindsOf(lines))).toEqual(new Set(["item"]));
  });

  it("leave what stands around them as it is", () => {
    const lines: Piece[] = [
      { kind: "heading", text: "Phỏng vấn" },
      { kind: "item", text: "– Ông vui không?" },
      { kind: "item", text: "– Vui." },
      { kind: "caption", text: "Ảnh: Báo Mới" },
      { kind: "item", text: "1. Một" },
    ];
    expect(kindsOf(lines)).toEqual(["heading", "paragraph", "paragraph", "caption", "item"]);
  });
});
