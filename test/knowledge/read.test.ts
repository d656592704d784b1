import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createReadingWorker } from "../../src/knowledge/reading-worker.ts";
import { createSetAside } from "../../src/knowledge/set-aside.ts";
import type { Article } from "../../src/knowledge/compose.ts";
import { Refusal } from "../../src/knowledge/problem.ts";
import { endingFor, readArticle } from "../../src/knowledge/read.ts";
import { damageFiles } from "../fuzz/files.ts";
import { docxOf, pdfBomb, pdfOf, wordItem, wordParagraph, zipOf } from "./files.ts";

const article = "Tổng Bí thư Tô Lâm thăm Azerbaijan. Hai bên ký nhiều văn kiện.";

function bytes(text: string): Buffer {
  return Buffer.from(text);
}

/** What a reader made of a file: kind, page, headings and words of each block. */
function blocksOf({ text, blocks }: Article): string[] {
  return blocks.map(({ kind, start, end, headings, page }) => {
    const place = [...(page ? [`page ${page}`] : []), ...headings].join(" / ");
    return `${kind}${place && ` [${place}]`}: ${text.slice(start, end)}`;
  });
}

async function refusalOf(path: string, content: Uint8Array): Promise<Pick<Refusal, "code" | "line" | "parameters">> {
  const error: unknown = await readArticle(path, content).catch((reason: unknown) => reason);
  if (!(error instanceof Refusal)) throw new Error(`${path} was not refused`);
  return error;
}

describe("readArticle", () => {
  it("takes plain text exactly as it is and parts it at blank lines", async () => {
    const text = "\n  Đoạn một\ncòn nữa. \n \t\nĐoạn hai.\n\n\n";
    const read = await readArticle("sub/Tin tức.txt", bytes(`\uFEFF${text.replaceAll("\n", "\r\n")}`));
    expect(read.text).toBe(text);
    expect(read.title).toBe("Tin tức");
    expect(blocksOf(read)).toEqual(["paragraph: Đoạn một\ncòn nữa.", "paragraph: Đoạn hai."]);
  });

  it("reads Markdown into its words, and knows what they are", async () => {
    const source = `---
title: "Tiêu đề: có dấu"
publisher: Báo A
date: 7/5/2025
url: https://a.example/b
tags: [x]
---
# Phần *một*

Đoạn **đậm** với [liên kết](https://b.example) và \`mã\`
xuống dòng.[^1] <b>HTML</b>

![Ảnh chụp tại Baku](a.jpg)

## Mục con

- mục a
- mục b
  1. mục c

| Tên | Số |
|-----|----|
| A   | 1  |

> Lời trích.

<figure><figcaption>Chú thích &amp; ảnh</figcaption></figure>

<aside>

Bài liên quan.

</aside>

# Phần hai

Hết.

[^1]: Ghi chú.
`;
    const read = await readArticle("a.md", bytes(source));
    expect(read).toMatchObject({
      title: "Tiêu đề: có dấu",
      publisher: "Báo A",
      date: "2025-05-07",
      url: "https://a.example/b",
    });
    expect(blocksOf(read)).toMatchInlineSnapshot(`
      [
        "heading: Phần một",
        "paragraph [Phần một]: Đoạn đậm với liên kết và mã xuống dòng. HTML",
        "caption [Phần một]: Ảnh chụp tại Baku",
        "heading [Phần một]: Mục con",
        "item [Phần một / Mục con]: mục a",
        "item [Phần một / Mục con]: mục b",
        "item [Phần một / Mục con]: 1. mục c",
        "row [Phần một / Mục con]: Tên | Số",
        "row [Phần một / Mục con]: A | 1",
        "paragraph [Phần một / Mục con]: Lời trích.",
        "caption [Phần một / Mục con]: Chú thích & ảnh",
        "related [Phần một / Mục con]: Bài liên quan.",
        "heading: Phần hai",
        "paragraph [Phần hai]: Hết.",
        "paragraph [Phần hai]: Ghi chú.",
      ]
    `);
  });

  it("names Markdown without a title after its heading, else after its first words", async () => {
    expect((await readArticle("a.md", bytes("Mở đầu.\n\n## Tên bài\n\nChữ."))).title).toBe("Tên bài");
    expect((await readArticle("a.md", bytes("Ngắn thôi."))).title).toBe("Ngắn thôi.");
    expect((await readArticle("a.md", bytes("Chữ và ".repeat(50)))).title).toMatch(/^Chữ và .{60,78}\S…$/);
  });

  it("reads the article of a web page and leaves the rest", async () => {
    const sentence = "Chiều nay, hai bên đã trao đổi nhiều văn kiện hợp tác, theo lời kể của những người có mặt.";
    const source = `<!doctype html><html><head><title>Trao văn kiện - Báo A</title><meta property="og:site_name" content="Báo A">
      <meta property="article:published_time" content="2025-05-07T19:00:00+07:00"><link rel="canonical" href="https://a.example/b"></head>
      <body><nav><ul><li>Trang chủ</li></ul></nav><article>${`<p>${sentence}</p>`.repeat(6)}
      <figure><img src="a.jpg"><figcaption>Lễ trao. (Ảnh: B)</figcaption></figure><h2>Bối cảnh</h2><p>${sentence}</p>
      <ul><li>Năng lượng và dầu khí</li></ul><table><tr><td><p>Năm</p></td><td>1992</td></tr></table></article>
      <script>alert(1)</script><footer>Bản quyền</footer></body></html>`;
    const read = await readArticle("a.html", bytes(source));
    expect(read).toMatchObject({
      title: "Trao văn kiện",
      publisher: "Báo A",
      date: "2025-05-07",
      url: "https://a.example/b",
    });
    expect(blocksOf(read).slice(6)).toEqual([
      "caption: Lễ trao. (Ảnh: B)",
      "heading: Bối cảnh",
      `paragraph [Bối cảnh]: ${sentence}`,
      "item [Bối cảnh]: Năng lượng và dầu khí",
      "row [Bối cảnh]: Năm | 1992",
    ]);
  });

  it("takes unknown tags for parts of a sentence", async () => {
    const source = "<!doctype html><p>Một <constructor>hai</constructor> <blink>ba</blink>.</p>";
    expect(blocksOf(await readArticle("a.html", bytes(source)))).toEqual(["paragraph: Một hai ba."]);
  });

  it("reads the text layer of a PDF with its pages", async () => {
    const lines = [
      { text: "Chuyến thăm Azerbaijan", size: 20, bottom: 760 },
      { text: "Hai bên nhất trí thông qua Tuyên bố chung về thiết lập quan hệ", bottom: 720 },
      { text: "Đối tác Chiến lược trong tình hình mới, thương mại-", bottom: 704 },
      { text: "đầu tư được chú trọng.", bottom: 688 },
      { text: "Đoạn hai nói về năng lượng.", bottom: 650 },
    ];
    const read = await readArticle("a.pdf", pdfOf([lines, [{ text: "Trang sau.", bottom: 760 }]]));
    expect(read.title).toBe("Chuyến thăm Azerbaijan");
    expect(blocksOf(read)).toMatchInlineSnapshot(`
      [
        "heading [page 1]: Chuyến thăm Azerbaijan",
        "paragraph [page 1 / Chuyến thăm Azerbaijan]: Hai bên nhất trí thông qua Tuyên bố chung về thiết lập quan hệ Đối tác Chiến lược trong tình hình mới, thương mại-đầu tư được chú trọng.",
        "paragraph [page 1 / Chuyến thăm Azerbaijan]: Đoạn hai nói về năng lượng.",
        "paragraph [page 2 / Chuyến thăm Azerbaijan]: Trang sau.",
      ]
    `);
  });

  it("reads headings, lists and tables of a Word document", async () => {
    const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("Thủ tướng")}${cell("Ali Asadov")}</w:tr></w:tbl>`;
    const body =
      wordParagraph("Chuyến thăm", "Heading1") +
      wordParagraph(article) +
      wordParagraph("Ai", "Heading2") +
      wordItem("Mục một") +
      table;
    const read = await readArticle("a.docx", docxOf(body));
    expect(read.title).toBe("Chuyến thăm");
    expect(blocksOf(read)).toEqual([
      "heading: Chuyến thăm",
      `paragraph [Chuyến thăm]: ${article}`,
      "heading [Chuyến thăm]: Ai",
      "item [Chuyến thăm / Ai]: Mục một",
      "row [Chuyến thăm / Ai]: Thủ tướng | Ali Asadov",
    ]);
  });

  it.each(["utf-16le", "utf-16be"])("reads %s by its mark", async (encoding) => {
    const little = Buffer.from(`\uFEFF${article}`, "utf16le");
    const read = await readArticle("a.txt", encoding === "utf-16le" ? little : little.swap16());
    expect(read.text).toBe(article);
  });

  it.each<[string, string, Uint8Array, string, number?]>([
    ["nothing", "a.txt", bytes(""), "empty"],
    ["only blanks", "a.txt", bytes(" \n\n\t"), "empty"],
    ["only a heading", "a.md", bytes("# Đầu đề"), "empty"],
    ["another kind", "a.exe", bytes("x"), "unknown-kind"],
    ["no ending", "LICENSE", bytes("x"), "unknown-kind"],
    ["bytes that are not UTF-8", "a.txt", Buffer.concat([bytes("một\nhai\n"), Buffer.of(0xff, 0x61)]), "not-utf8", 3],
    ["a cut character", "a.md", bytes("Tiếng Việ").subarray(0, -1), "not-utf8", 1],
    ["a NUL", "a.txt", bytes("một\nha\0i"), "control-character", 2],
    ["what is hardly text", "a.txt", bytes("\x01\x02một\x03\x04 hai".repeat(9)), "control-character", 1],
    ["a byte of Windows taken for a letter", "a.md", bytes("một\n\nhai \u0096 ba"), "control-character", 3],
    ["UTF-16 without a mark", "a.txt", Buffer.from(article, "utf16le"), "utf-16-without-mark"],
    ["a PDF called text", "a.txt", pdfOf([[{ text: "x", bottom: 700 }]]), "wrong-ending"],
    ["text called PDF", "a.pdf", bytes(article), "wrong-ending"],
    ["a PDF without text", "a.pdf", pdfOf([[]]), "no-text-layer"],
    ["a cut PDF", "a.pdf", pdfOf([[{ text: article, bottom: 700 }]]).subarray(0, 200), "damaged"],
    ["a locked PDF", "a.pdf", lockedPdf(), "encrypted"],
    ["a PDF of 10,000 pages", "a.pdf", pdfOf(Array.from({ length: 10_000 }, () => [])), "too-long"],
    ["a locked Word document", "a.docx", Buffer.from("d0cf11e0a1b11ae1", "hex"), "encrypted"],
    ["a cut Word document", "a.docx", docxOf(wordParagraph(article)).subarray(0, -40), "damaged"],
    ["a ZIP that is no Word document", "a.docx", zipOf({ "a.txt": "x" }), "damaged"],
    ["a ZIP bomb", "a.docx", zipOf({ "word/document.xml": Buffer.alloc(70 * 1024 * 1024) }), "bomb"],
    ["a page of a million tags", "a.html", bytes("<div>".repeat(1_000_000)), "too-long"],
    ["a text too long for one document", "a.txt", bytes("chữ ".repeat(650_000)), "too-long"],
    ["too many paragraphs", "a.txt", bytes("a\n\n".repeat(20_001)), "too-long"],
  ])("refuses %s", { timeout: 10_000 }, async (_, path, content, code, line) => {
    const refusal = await refusalOf(path, content);
    expect([refusal.code, refusal.line]).toEqual([code, line]);
  });

  it("does not unfold an alias bomb", async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level},`.repeat(9)}]`,
    );
    const source = `---\nl0: &l0 "x"\n${levels.join("\n")}\ntitle: Bài\n---\nChữ.`;
    expect((await readArticle("a.md", bytes(source))).title).toBe("Bài");
  });

  it("gives blocks in order that cover all but white space, for any Markdown", async () => {
    const words = fc.stringMatching(/^[a-zàđ*_`[\]()<>|#\-\n !&;:/"'0-9]{0,80}$/);
    await fc.assert(
      fc.asyncProperty(words, async (source) => {
        const read = await readArticle("a.md", bytes(source)).catch((error: unknown) => {
          if (!(error instanceof Refusal)) throw error;
        });
        if (!read) return;
        let rest = "";
        let before = 0;
        for (const { start, end } of read.blocks) {
          expect(start >= before && end > start).toBe(true);
          expect(read.text.slice(start, end)).toBe(read.text.slice(start, end).trim());
          rest += read.text.slice(before, start);
          before = end;
        }
        expect((rest + read.text.slice(before)).trim()).toBe("");
      }),
      { numRuns: 300 },
    );
  });
});

describe("damaged files of every format", () => {
  it("are read or refused with a reason", { timeout: 60_000 }, async () => {
    const { faults, read, refused, tooSlow } = await damageFiles({ seed: 7, files: 150 });
    expect(faults).toEqual([]);
    expect([read > 30, refused > 30, tooSlow]).toEqual([true, true, 0]);
  });
});

describe("text in encodings from before Unicode", () => {
  const sentence = "những người của nước Việt Nam đã được với và như từ";

  const all = Object.entries(encoders());

  it.each(all)("%s is recognised where its bytes were taken for letters", async (name, encode) => {
    const { code, parameters } = await refusalOf("a.md", bytes(encode(sentence)));
    expect([code, parameters]).toEqual(["legacy-encoding", { encoding: name }]);
  });

  it.each(all.filter(([name]) => name !== "Windows-1258"))("%s is recognised in its bytes", async (name, encode) => {
    const { code, parameters } = await refusalOf("a.txt", Buffer.from(encode(sentence), "latin1"));
    expect([code, parameters]).toEqual(["legacy-encoding", { encoding: name }]);
  });

  it("is read where it is Windows-1258, with a warning", async () => {
    const written = encoders()["Windows-1258"]!(sentence);
    const { text: read, warnings } = await readArticle("a.txt", Buffer.from(written, "latin1"));
    expect([read, warnings]).toEqual([
      sentence,
      [{ code: "legacy-encoding", parameters: { encoding: "Windows-1258" } }],
    ]);
  });

  it("is not seen in Unicode, nor in other languages", async () => {
    const texts = [
      sentence,
      sentence.normalize("NFD"),
      "Où est le garçon? Là-bas, près de l'île.",
      "100 mét, 200 mét, 50 mét",
    ];
    for (const text of texts) expect((await readArticle("a.txt", bytes(text))).text).toBe(text);
  });
});

describe("the reading process", () => {
  it("reads as the reader does, and hands its refusals on", async () => {
    const read = createReadingWorker();
    const source = bytes(`# A\n\n${article}`);
    expect(await read("a.md", source)).toEqual({ kind: "article", article: await readArticle("a.md", source) });
    expect(await read("glossary.yaml", bytes("- [a, b]"))).toEqual({ kind: "glossary", groups: [["a", "b"]] });
    await expect(read("a.md", bytes("một\nha\0i"))).rejects.toMatchObject({ code: "control-character", line: 2 });
  });

  it.each([
    ["bai.md", "---\ndate: 2026-03-06T23:30:00Z\n---\n\nĐò chạy từ năm giờ."],
    ["bai.html", '<meta property="article:published_time" content="2026-03-06T23:30Z"><p>Đò chạy từ năm giờ.</p>'],
    ["dau.html", "---\ndate: 2026-03-06 23:30 UTC\n---\n<p>Đò chạy từ năm giờ.</p>"],
  ])("takes the time that %s gives in UTC for the day in the wanted zone", async (name, text) => {
    const read = createReadingWorker();
    const dayIn = async (zone?: string) => {
      const content = await read(name, bytes(text), { zone });
      return content.kind === "article" ? content.article.date : content.kind;
    };
    expect([await dayIn(), await dayIn("Europe/Paris"), await dayIn("Asia/Tokyo")]).toEqual([
      "2026-03-07",
      "2026-03-07",
      "2026-03-07",
    ]);
    expect([await dayIn("UTC"), await dayIn("America/New_York")]).toEqual(["2026-03-06", "2026-03-06"]);
  });

  it("gives up a file that takes too long, and reads the next meanwhile", { timeout: 60_000 }, async () => {
    const read = createReadingWorker({ seconds: 5 });
    const order: string[] = [];
    const slow = read("a.md", bytes("*a_ ".repeat(200_000))).finally(() => order.push("slow"));
    const next = read("b.md", bytes(article)).finally(() => order.push("next"));
    await expect(slow).rejects.toMatchObject({ code: "too-slow", parameters: { seconds: 5 } });
    expect(await next).toMatchObject({ kind: "article", article: { text: article } });
    expect(order).toEqual(["next", "slow"]);
  });

  it("gives up a file that takes too much memory, sets it aside, and reads the next", { timeout: 60_000 }, async () => {
    const aside = createSetAside();
    const read = createReadingWorker({ seconds: 60 }, aside);
    const bomb = pdfBomb(300_000_000);
    await expect(read("a.pdf", bomb)).rejects.toMatchObject({ code: "too-heavy" });
    const again = performance.now();
    await expect(read("renamed.pdf", bomb)).rejects.toMatchObject({ code: "too-heavy" });
    expect(performance.now() - again).toBeLessThan(1000);
    expect(await read("b.md", bytes(article))).toMatchObject({ kind: "article" });
  });
});

describe("endingFor", () => {
  it.each([
    ["a PDF whatever its name", pdfOf([]), "a.txt", ".pdf"],
    ["a Word document", docxOf(""), "a", ".docx"],
    ["a web page", bytes("\n<!DOCTYPE html><p>x"), "a.php", ".html"],
    ["Markdown", bytes("# x"), "A.MD", ".md"],
    ["any other text", bytes("x"), "a.csv", ".txt"],
  ])("knows %s by its content", (_, content, name, ending) => {
    expect(endingFor(content, name)).toBe(ending);
  });
});

/** The standard security handler with a user password: only its presence matters. */
function lockedPdf(): Buffer {
  const secret = `<${"41".repeat(32)}>`;
  const encryption = `<< /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>`;
  return pdfOf([[{ text: "x", bottom: 700 }]], `/ID [<00> <00>] /Encrypt ${encryption}`);
}

/** Vietnamese letters as the old encodings write them, seen as Latin-1. From the tables of each standard. */
function encoders(): Record<string, (text: string) => string> {
  const letters = "ữờủướệđãượàưừ";
  const by = (codes: string) => {
    const map = new Map(Array.from(letters, (letter, index) => [letter, codes.split(" ")[index]!]));
    return (text: string) => Array.from(text, (letter) => map.get(letter) ?? letter).join("");
  };
  return {
    TCVN3: by("\xf7 \xea \xf1 \xad \xed \xd6 \xae \xb7 \xad \xee \xb5 \xad \xf5"),
    VNI: by("öõ ôø uû ö ôù eä ñ aõ ö ôï aø ö öø"),
    VISCII: by("\xe6 \xb6 \xfc \xdf \xbe \xae \xf0 \xe3 \xdf \xfe \xe0 \xdf \xd7"),
    "Windows-1258": by("\xfd\xde \xf5\xcc u\xd2 \xfd \xf5\xec \xea\xf2 \xf0 a\xde \xfd \xf5\xf2 \xe0 \xfd \xfd\xcc"),
  };
}
