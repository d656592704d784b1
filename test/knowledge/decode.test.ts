import { describe, expect, it } from "vitest";
import { decode } from "../../src/knowledge/decode.ts";
import { Refusal } from "../../src/knowledge/problem.ts";
import { readArticle } from "../../src/knowledge/read.ts";
import { docxOf, wordParagraph } from "./files.ts";

const bytes = (text: string) => Buffer.from(text);

/** UTF-8 as a program shows and saves it that takes it for Windows-1252 or Latin-1. */
const garble = (text: string, encoding: "windows-1252" | "latin1") =>
  encoding === "latin1" ? bytes(text).toString("latin1") : new TextDecoder(encoding).decode(bytes(text));

function refusalOf(text: string): Refusal {
  try {
    decode(bytes(text));
  } catch (error) {
    if (error instanceof Refusal) return error;
  }
  throw new Error("It was not refused.");
}

describe("text that was read in the wrong encoding", () => {
  const samples = [
    "Nước sông Trầm dâng cao.",
    "Ở đây, người dân được thả cá.",
    "“Tôi vui lắm” – ông Đặng nói với báo.",
    "Cầu đã thông xe.",
  ];

  it.each(samples.flatMap((text) => [["windows-1252", text] as const, ["latin1", text] as const]))(
    "is refused, with a word of it: %s, %s",
    (encoding, text) => {
      const { code, parameters } = refusalOf(garble(text, encoding));
      expect([code, garble(text, encoding)]).toEqual([
        "garbled",
        expect.stringContaining(String(parameters["example"])),
      ]);
    },
  );

  it("is seen in decomposed letters", () => {
    expect(refusalOf(garble("Cầu đã thông xe.".normalize("NFD"), "windows-1252")).code).toBe("garbled");
  });

  it.each([
    ["VNI", "Nöôùc leân cao, ñoø nghæ töø hoâm nay. Ngöôøi daân ôû nhaø."],
    ["TCVN3", "N\u00adíc lªn cao, ®ß nghØ tõ h«m nay. Ng\u00adêi d©n ë nhµ."],
  ])("is seen in a few words of %s, where capitals are among them", async (encoding, text) => {
    await expect(readArticle("a.txt", bytes(text))).rejects.toMatchObject({
      code: "legacy-encoding",
      parameters: { encoding },
    });
  });

  it("is seen as Mac Roman shows it", () => {
    expect(refusalOf("N∆∞·ªõc s√¥ng l√™n cao, ƒë√≤ ngh·ªâ ch·∫°y.").code).toBe("garbled");
  });

  it.each([
    "Nu+o+'c so^ng Tra^`m da^ng cao.",
    "O+? dda^y, ngu+o+`i da^n ddu+o+.c tha? ca'.",
    "Ca^`u dda~ tho^ng xe ho^m nay.",
  ])("is refused in VIQR: %s", (text) =>
    expect(refusalOf(text)).toMatchObject({ code: "legacy-encoding", parameters: { encoding: "VIQR" } }),
  );

  it.each([
    "Chữ “NÆ°á»›c” là chữ “Nước” bị vỡ, vì máy mở tệp bằng bảng mã khác.",
    "Gõ Nu+o+'c so^ng da^ng thì máy đổi thành Nước sông dâng, theo quy ước cũ.",
    "Le château là-bas, près de l'île, où l'été a été très chaud.",
    "C++ and a^n + b^n = c^n, or e^x and o+ x.",
    "Vé: 100 mét, 200 mét.",
  ])("is not seen in %s", (text) => expect(decode(bytes(text))).toBe(text));
});

describe("a control character that slipped in", () => {
  it.each([
    ["an escape", "một\nha\x1bi", "một\nhai", "U+001B", 2],
    ["the colour of a terminal", "một\r\n\r\n\x1b[31mhai\x1b[0m", "một\n\nhai", "U+001B", 3],
    ["a backspace", "mộ\bt\nhai", "một\nhai", "U+0008", 1],
    ["a delete", "một hai\x7f", "một hai", "U+007F", 1],
    ["a vertical tab", "một\vhai", "một\nhai", "U+000B", 1],
  ])("is dropped with a warning: %s", async (_, written, read, character, line) => {
    expect((await readArticle("a.txt", bytes(written))).text).toBe(read);
    for (const name of ["a.txt", "a.md", "a.html"]) {
      const { warnings } = await readArticle(name, bytes(written));
      expect(warnings).toEqual([{ code: "control-character", parameters: { character }, line }]);
    }
  });

  it.each<[string, string, Buffer]>([
    ["a reference of HTML", "a.html", bytes("<h1>C&#8;á</h1><p>Phí&#27; là</p><p>&#8;</p><p>2.000&#x7f; đồng.</p>")],
    [
      "Word",
      "a.docx",
      docxOf(wordParagraph("C\x7fá", "Heading1") + wordParagraph("Phí\x7f là") + wordParagraph("2.000 \x7fđồng.")),
    ],
  ])("is dropped where it stands in %s", async (_, name, file) => {
    const { title, text, blocks, warnings } = await readArticle(name, file);
    expect(title).toBe("Cá");
    const words = blocks.map(({ headings, start, end }) => [...headings, text.slice(start, end)].join(" / "));
    expect(words.slice(-2).map((block) => block.replace("Cá / ", ""))).toEqual(["Phí là", "2.000 đồng."]);
    expect(warnings?.map(({ code }) => code)).toEqual(["control-character"]);
  });

  it("leaves no warning where there is none", async () => {
    expect(await readArticle("a.txt", bytes("một\thai\f"))).not.toHaveProperty("warnings");
  });
});

describe("a text that lost letters before it came here", () => {
  const lost = "N\ufffd\ufffdc s\ufffdng Trầm dâng cao.";
  const long =
    "Phí qua cầu là 2.000 đồng một lượt cho mỗi người đi bộ vào ban ngày, ti\ufffdng ồn lớn hơn trước nhiều.";

  it.each<[string, Buffer]>([
    ["a.txt", bytes(lost)],
    ["a.md", bytes(lost)],
    ["a.html", bytes(`<p>${lost}</p>`)],
    ["a.docx", docxOf(wordParagraph(lost))],
  ])("is refused: %s", async (name, file) => {
    await expect(readArticle(name, file)).rejects.toMatchObject({
      code: "garbled",
      parameters: { example: "N\ufffd\ufffdc" },
    });
  });

  it.each<[string, Buffer, object]>([
    ["a.txt", bytes(`Một.\n${long}`), { line: 2 }],
    ["a.html", bytes(`<h1>Một</h1>\n\n<p>${long}</p>`), { line: 3 }],
    ["a.docx", docxOf(wordParagraph(long)), {}],
  ])("is read with a warning where it is one word of many: %s", async (name, file, line) => {
    const { warnings } = await readArticle(name, file);
    expect(warnings).toEqual([{ code: "garbled", parameters: { example: "ti\ufffdng" }, ...line }]);
  });
});

it("broken letters in a Word file are called so, whatever signs they hold", async () => {
  const broken = garble("Nước sông Trầm dâng cao. Ở đây, người dân được thả cá.", "latin1");
  await expect(readArticle("a.docx", docxOf(wordParagraph(broken)))).rejects.toMatchObject({ code: "garbled" });
});
