import { describe, expect, it } from "vitest";
import { check } from "../../src/cli/check.ts";
import { parseConfig } from "../../src/config.ts";
import { scratchFolder } from "../knowledge/scratch.ts";
import { centred, counted, listOf, paragraph, styled, table, wordFile } from "../knowledge/word.ts";

/** What the command prints for a folder of these files, and its exit code. */
async function checked(files: Readonly<Record<string, string | Uint8Array>>): Promise<{ code: number; out: string }> {
  const { path } = await scratchFolder(files);
  const lines: string[] = [];
  const screen = { write: () => undefined };
  const code = await check(["--knowledge", path], parseConfig({}), (line) => lines.push(line), screen);
  return { code, out: lines.join("\n") };
}

const word = wordFile({
  numbering: listOf(1, ["decimal", "%1."]),
  properties: "<dc:creator>Lê Thị Lan</dc:creator>",
  body: [
    centred("Nuôi cá bè ở Bến Lau"),
    paragraph("(Báo Bến Lau, 5/3/2026)"),
    counted("Được thả cá."),
    counted("Được vay vốn."),
    styled("Caption", "Hình 1. Bè cá"),
    table([
      ["Loại", "Phí"],
      ["Cá lóc", "4.100"],
    ]),
  ].join(""),
});

describe("check", () => {
  it("shows what was taken from each file, on lines of at most 80 letters", async () => {
    const title = "Một tiêu đề dài ".repeat(10).trim();
    const { code, out } = await checked({ "be.docx": word, "dai.md": `---\ntitle: ${title}\n---\n\nChữ.` });
    expect(code).toBe(0);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBe(80);
    expect(out).toMatchInlineSnapshot(`
      "be.docx
        title      Nuôi cá bè ở Bến Lau
        publisher  Báo Bến Lau
        author     Lê Thị Lan
        date       2026-03-05
        address    –
        holds      headings 1 · captions 1 · tables 1 · list items 2

      dai.md
        title      Một tiêu đề dài Một tiêu đề dài Một tiêu đề dài Một tiêu đề dài Mộ…
        publisher  –
        author     –
        date       –
        address    –
        holds      headings 0 · captions 0 · tables 0 · list items 0

      2 documents, 7 passages, 0 of 0 pinned questions held, 0 problems."
    `);
  });

  it("names file, line and remedy of what is wrong below that, and ends with the sums", async () => {
    const { code, out } = await checked({
      "a.txt": "Cá lóc có nhiều ở Bến Lau.",
      "b.txt": "Cá lóc có nhiều ở Bến Lau.",
      "c.txt": "một\nha\0i",
    });
    expect(code).toBe(1);
    expect(out.split("\n").slice(-5)).toMatchInlineSnapshot(`
      [
        "c.txt:2: The text holds the control character U+0000, which no article has.",
        "  Delete that character, or save the file again as plain UTF-8 text.",
        "b.txt: warning: The same text stands in a.txt.",
        "  Delete one of the two.",
        "2 documents, 2 passages, 0 of 0 pinned questions held, 2 problems.",
      ]
    `);
  });
});
