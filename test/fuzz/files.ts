/** Damaged knowledge files, for the readers of every format. */
import { createReadingWorker } from "../../src/knowledge/reading-worker.ts";
import type { Article } from "../../src/knowledge/compose.ts";
import { Refusal } from "../../src/knowledge/problem.ts";
import { docxOf, pdfOf, wordItem, wordParagraph } from "../knowledge/files.ts";
import { randomFrom, type Random } from "../support/random.ts";

const WORDS = "Tổng Bí thư Tô Lâm thăm Azerbaijan. Hai bên ký nhiều văn kiện.";
const MARKDOWN = `---\ntitle: Bài\ndate: 2025-05-07\n---\n# Một\n\n- ${WORDS}\n\n| a | b |\n|---|---|\n| c | d |\n`;
const HTML = `<!doctype html><title>Bài</title><article><h1>Một</h1><p>${WORDS}</p><table><tr><td>x</table></article>`;
const SOUND: Readonly<Record<string, Uint8Array>> = {
  "a.txt": Buffer.from(WORDS),
  "a.md": Buffer.from(MARKDOWN),
  "a.html": Buffer.from(HTML),
  "a.pdf": pdfOf([[{ text: WORDS, bottom: 700 }], [{ text: "Trang hai", bottom: 700 }]]),
  "a.docx": docxOf(wordParagraph("Một", "Heading1") + wordItem("Mục") + wordParagraph(WORDS)),
  "glossary.yaml": Buffer.from("- [Tổng Bí thư, TBT]\n- [Liên hợp quốc, LHQ]\n"),
  "questions.yaml": Buffer.from(
    `- { question: "Ai thăm?", quote: Tô Lâm }\n- { question: "Giá vàng?", nothing: true }\n`,
  ),
};
/** What breaks parsers more often than any byte. */
const TELLING = [
  "\0",
  "---\n",
  "<",
  "]]>",
  "<![CDATA[",
  "&#x",
  "obj",
  "endstream",
  "PK\u0003\u0004",
  "\uFEFF",
  "*a: &a",
  "[".repeat(500),
  "9".repeat(400),
  "\r",
  "\uD800",
  "%",
];
const LETTERS = Array.from("aà\u0323đ09 \n\n\t*_`[]()<>|#-!&;:/\\\"'{},.?");
/** A damaged PDF can keep its parser busy for ever: it is given up after so many seconds. */
const PATIENCE = 5;

interface FilesReport {
  readonly files: number;
  readonly read: number;
  readonly refused: number;
  /** Of those refused: given up because reading took too long or too much. */
  readonly tooSlow: number;
  /** What a reader threw that names no problem, and blocks that are not in their text. */
  readonly faults: readonly string[];
}

/** Gives the readers so many damaged files: each is read or refused with its reason. The same seed makes the same files. */
export async function damageFiles({ seed, files }: { seed: number; files: number }): Promise<FilesReport> {
  const random = randomFrom(seed);
  const reading = createReadingWorker({ seconds: PATIENCE });
  const faults: string[] = [];
  let [read, refused, tooSlow] = [0, 0, 0];
  for (let number = 0; number < files; number += 1) {
    const path = random.pick(Object.keys(SOUND));
    try {
      const content = await reading(path, damaged(SOUND[path]!, random));
      read += 1;
      if (content.kind === "article" && !isWhole(content.article))
        faults.push(`file ${number}, ${path}: a block is empty`);
    } catch (error) {
      if (!(error instanceof Refusal)) faults.push(`file ${number}, ${path}: ${String(error)}`);
      else if (error.code === "too-slow") tooSlow += 1;
      refused += 1;
    }
  }
  const sound = await reading("a.md", SOUND["a.md"]!);
  if (sound.kind !== "article" || sound.article.title !== "Bài") faults.push("a sound file is not read any more");
  return { files, read, refused, tooSlow, faults };
}

/** One to three places are cut, filled, doubled, or the file ends there. */
function damaged(sound: Uint8Array, random: Random): Buffer {
  let content = Buffer.from(sound);
  for (let times = 1 + Math.floor(random.next() * 3); times > 0; times -= 1) {
    const at = Math.floor(random.next() * content.length);
    const until = at + Math.floor(random.next() * 20);
    const before = content.subarray(0, at);
    const kind = random.next();
    if (kind < 0.05) content = Buffer.from(before);
    else if (kind < 0.15) content = Buffer.concat([before, content.subarray(at, until), content.subarray(at)]);
    else content = Buffer.concat([before, filling(random), content.subarray(until)]);
  }
  return content;
}

function filling(random: Random): Buffer {
  const kind = random.next();
  if (kind < 0.3) return Buffer.from(random.pick(TELLING));
  const length = Math.floor(random.next() * 9);
  if (kind < 0.85) return Buffer.from(Array.from({ length }, () => random.pick(LETTERS)).join(""));
  return Buffer.from(Array.from({ length }, () => Math.floor(random.next() * 256)));
}

/** Whether every block holds words of the text, one behind the other. */
function isWhole({ text, blocks }: Article): boolean {
  return blocks.every(({ start, end }, index) => {
    return start >= (blocks[index - 1]?.end ?? 0) && text.slice(start, end).trim() !== "";
  });
}
