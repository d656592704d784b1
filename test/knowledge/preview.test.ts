import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readKnowledge } from "../../src/knowledge/knowledge.ts";
import { knowledgeWith, type Preview, previewFile } from "../../src/knowledge/preview.ts";
import { docxOf, pdfOf, wordParagraph } from "./files.ts";
import { scratchFolder } from "./scratch.ts";

const visit =
  "Tổng Bí thư Tô Lâm và Tổng thống Ilham Aliyev đã chứng kiến lễ trao các văn kiện hợp tác giữa hai nước. ";
const front = "---\ntitle: Chuyến thăm\nurl: https://a.example/tham\n---\n";
const files = {
  "chuyen-tham.md": `${front}${visit}`,
  "Dầu khí.txt": `${visit.toUpperCase()}Về dầu khí, năng lượng.`.repeat(2),
};

async function preview(fileName: string, content: string | Uint8Array): Promise<Preview> {
  const folder = await scratchFolder(files);
  const knowledge = await readKnowledge(folder.path, { nobodyWaits: true });
  const before = await readdir(folder.path);
  const result = await previewFile(folder.path, knowledge, fileName, Buffer.from(content));
  expect(await readdir(folder.path)).toEqual(before);
  return result;
}

async function readable(
  fileName: string,
  content: string | Uint8Array,
): Promise<Extract<Preview, { kind: "readable" }>> {
  const result = await preview(fileName, content);
  if (result.kind !== "readable") throw new Error(result.problem.reason);
  return result;
}

describe("previewFile", () => {
  it("shows what a file would be, and writes nothing", async () => {
    const source = `---\ntitle: Giá dầu tăng\ndate: 8/5/2025\n---\n${"Giá dầu thô tăng mạnh. ".repeat(20)}\n\nHết.`;
    const { document, passages, beginning, replaces } = await readable("../../x.md", source);
    expect(document).toMatchObject({ id: "gia-dau-tang.md", title: "Giá dầu tăng", date: "2025-05-08" });
    expect([passages, replaces]).toEqual([2, undefined]);
    expect(beginning).toMatch(/^Giá dầu thô tăng mạnh\. .*mạnh\. …$/);
    expect(beginning.length).toBeLessThanOrEqual(302);
    expect(document.text.startsWith(beginning.replace(/ …$/, ""))).toBe(true);
  });

  it.each([
    [
      "a PDF under another name",
      pdfOf([
        [
          { text: "Bài mới", size: 20, bottom: 700 },
          { text: "Chữ dài hơn đầu đề.", bottom: 650 },
        ],
      ]),
      "x.txt",
      "bai-moi.pdf",
    ],
    ["a Word document", docxOf(wordParagraph("Bài mới", "Heading1") + wordParagraph("Chữ.")), "x.docx", "bai-moi.docx"],
    ["a web page", "<!doctype html><title>Bài mới</title><p>Chữ.</p>", "page", "bai-moi.html"],
    ["plain text, whose name is its title", "Chữ.", "C:\\Users\\Tin  tức (1).txt", "Tin tức 1.txt"],
    ["plain text without a good name", "Chữ.", "\u202e\0🙂.csv", "bai-viet.txt"],
    ["a name that exists in other case", "Chữ.", "dầu KHÍ 2.md", "chu.md"],
  ])("gives %s a safe name by its content", async (_, content, fileName, id) => {
    expect((await readable(fileName, content)).document.id).toBe(id);
  });

  it.each([
    ["address", "x.md", `${front.replace("Chuyến thăm", "Khác")}Chữ khác.`, "chuyen-tham.md"],
    ["title", "x.md", "# CHUYẾN THĂM\n\nChữ khác.", "chuyen-tham.md"],
    ["title", "dầu khí.txt", "Chữ khác.", "Dầu khí.txt"],
    ["text", "x.txt", visit.replace("hai nước", "hai bên"), "chuyen-tham.md"],
  ])("finds by the %s what %s would replace", async (because, fileName, content, id) => {
    expect((await readable(fileName, content)).replaces).toMatchObject({ id, because });
  });

  it("takes the name of what it replaces only when the format is the same", async () => {
    expect((await readable("x.md", `${front}Chữ khác.`)).document.id).toBe("chuyen-tham.md");
    const page = '<!doctype html><link rel="canonical" href="https://a.example/tham"><title>Mới</title><p>Chữ.</p>';
    expect((await readable("x.html", page)).document.id).toBe("moi.html");
  });

  it.each([
    ["nothing", "", "empty"],
    ["21 MB", new Uint8Array(21 * 1024 * 1024), "too-big"],
    ["bytes without a meaning", Buffer.of(0xff, 0xfe, 0x00, 0xd8), "not-utf8"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "not-utf8"],
    ["an old Word document", Buffer.from("d0cf11e0a1b11ae1", "hex"), "encrypted"],
  ])("refuses %s and says why", async (_, content, code) => {
    expect(await preview("x.txt", content)).toMatchObject({ kind: "refused", problem: { file: "x.txt", code } });
  });
});

describe("knowledgeWith", () => {
  it("is the knowledge with the document in its place", async () => {
    const folder = await scratchFolder(files);
    const knowledge = await readKnowledge(folder.path, { nobodyWaits: true });
    const { document } = await readable("x.html", "<!doctype html><title>Mới</title><p>Một.</p><p>Hai.</p>");
    const added = knowledgeWith(knowledge, document);
    expect(added.documents.map(({ id }) => id)).toEqual(["Dầu khí.txt", "chuyen-tham.md", "moi.html"]);
    expect(added.passages.length).toBe(knowledge.passages.length + 2);
    const replaced = knowledgeWith(knowledge, document, "chuyen-tham.md");
    expect(replaced.documents.map(({ id }) => id)).toEqual(["Dầu khí.txt", "moi.html"]);
  });
});
