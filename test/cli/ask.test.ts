import { describe, expect, it } from "vitest";
import { ask } from "../../src/cli/ask.ts";
import { UsageError } from "../../src/cli/usage.ts";
import { parseConfig } from "../../src/config.ts";
import { pdfOf } from "../knowledge/files.ts";
import { scratchFolder } from "../knowledge/scratch.ts";
import { paragraph, wordFile } from "../knowledge/word.ts";

const ARTICLE = `---
title: Vé bảo tàng
publisher: Báo Mẫu
date: 2025-05-07
url: https://bao.example/ve
---

Bảo tàng Dân tộc học mở cửa từ thứ Ba.

Vé vào cửa bảo tàng giá 40.000 đồng.
`;

/** What the command prints for a folder with one article about tickets and one about rice. */
async function asked(...args: readonly string[]): Promise<string> {
  return await askedOf({ "ve.md": ARTICLE, "lua.txt": "Nông dân trồng lúa ở đồng bằng." }, ...args);
}

/** What the command prints for a folder of these files. */
async function askedOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...args: readonly string[]
): Promise<string> {
  const { path } = await scratchFolder(files);
  const lines: string[] = [];
  const code = await ask(["--knowledge", path, ...args], parseConfig({}), (line) => lines.push(line));
  expect(code).toBe(0);
  return lines.join("\n");
}

describe("ask --json", () => {
  it("has what the bot shows of a quote beside its text, where its ends are cuts", async () => {
    const items = Array.from({ length: 40 }, (_, at) => `trao văn kiện số ${at} về hợp tác`).join("; ");
    const text = `Chiều nay đoàn đã ${items}.`;
    const printed = JSON.parse(await askedOf({ "doan.txt": text }, "--json", "Đoàn trao văn kiện số 3 về gì?")) as {
      quotes: { text: string; shown?: string; start: number; end: number }[];
    };
    const [quote] = printed.quotes;
    expect(quote!.end).toBeLessThan(text.length - 1);
    expect(quote!.text).toBe(text.slice(quote!.start, quote!.end));
    expect(quote!.shown).toBe(`${quote!.text} […]`);
  });

  it("prints one object of the documented shape", async () => {
    const question = "Vé vào cửa bảo tàng";
    const printed: unknown = JSON.parse(await asked("--json", question));
    expect(printed).toEqual({
      question,
      kind: "found",
      quotes: expect.any(Array),
      milliseconds: expect.any(Number),
    });
    expect(printed).toHaveProperty("quotes.0", {
      text: "Vé vào cửa bảo tàng giá 40.000 đồng.",
      document: "ve.md",
      title: "Vé bảo tàng",
      publisher: "Báo Mẫu",
      url: "https://bao.example/ve",
      date: "2025-05-07",
      paragraph: 2,
      start: 40,
      end: 76,
      score: expect.any(Number),
      marks: [[40, 59]], // without "slices": it is one
    });
  });

  it("names who wrote the article, and the page, where they are known", async () => {
    const word = wordFile({
      properties: "<dc:creator>Lê Thị Lan</dc:creator>",
      body: paragraph("Chợ nổi họp lúc năm giờ."),
    });
    const pdf = pdfOf([[{ text: "Bìa.", bottom: 700 }], [{ text: "Chợ đêm họp lúc bảy giờ.", bottom: 700 }]]);
    const more = { "cho.docx": word, "dem.pdf": pdf };
    const quoted = async (question: string) => JSON.parse(await askedOf(more, "--json", question)) as unknown;
    expect(await quoted("chợ nổi họp lúc nào")).toHaveProperty("quotes.0.author", "Lê Thị Lan");
    expect(await quoted("chợ đêm họp lúc nào")).toHaveProperty("quotes.0.page", 2);
    expect(await askedOf(more, "chợ nổi họp lúc nào")).toContain("  — Lê Thị Lan · ");
  });

  it("says that it found nothing, and what is near", async () => {
    const printed: unknown = JSON.parse(await asked("--json", "Vé máy bay đi Paris?"));
    expect(printed).toMatchObject({
      kind: "nothing",
      quotes: [],
      missing: expect.any(Array),
      nearest: expect.any(Array),
    });
  });

  it("tells an empty question", async () => {
    expect(JSON.parse(await asked("--json", "?!"))).toMatchObject({ kind: "empty", quotes: [] });
  });

  it("takes the words of a question apart from each other too", async () => {
    expect(JSON.parse(await asked("--json", "vé", "bảo", "tàng"))).toMatchObject({ question: "vé bảo tàng" });
  });

  it("shows as many hits as asked for", async () => {
    const count = async (limit: string) => {
      const { quotes } = JSON.parse(await asked("--json", "--limit", limit, "vé vào cửa bảo tàng")) as { quotes: [] };
      return quotes.length;
    };
    expect([await count("1"), await count("2")]).toEqual([1, 2]);
  });
});

describe("ask", () => {
  it("prints the quote with its source for a reader", async () => {
    const printed = await asked("Vé vào cửa bảo tàng giá bao nhiêu?");
    expect(printed.split("\n").slice(0, 3)).toEqual([
      "“Vé vào cửa bảo tàng giá 40.000 đồng.”",
      "  — Báo Mẫu · Vé bảo tàng · 7/5/2025 · đoạn 2",
      "  https://bao.example/ve",
    ]);
  });

  it("says that the articles do not answer", async () => {
    expect(await asked("Tháp Eiffel cao bao nhiêu?")).toMatch(/^Các bài viết không trả lời câu này\..*Eiffel/u);
  });

  it("explains the hits as a table", async () => {
    const [head, ...rows] = (await asked("--explain", "vé vào cửa bảo tàng")).split("\n");
    expect(head).toMatch(/^found; confidence [01]\.\d\d$/u);
    expect(rows[0]).toMatch(/score +words .*passage$/u);
    expect(rows[1]).toMatch(/^ *1 .*ve\.md §2/u);
  });

  it("prints a document's text", async () => {
    expect(await asked("--text", "lua.txt")).toBe("Nông dân trồng lúa ở đồng bằng.");
  });

  it.each([
    ["no question", [], "Usage"],
    ["an unknown option", ["--frob", "vé"], "Usage"],
    ["a limit of none", ["--limit", "0", "vé"], "--limit"],
    ["a limit that is no number", ["--limit", "hai", "vé"], "hai"],
    ["a document that is not there", ["--text", "../ve.md"], "lua.txt, ve.md"],
  ])("refuses %s, and says how to call it", async (_, args, remedy) => {
    const refusal = asked(...args);
    await expect(refusal).rejects.toThrow(UsageError);
    await expect(refusal).rejects.toThrow(remedy);
  });
});
