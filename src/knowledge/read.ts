import type { Article } from "./compose.ts";
import { inUtf8, refuseControlCharacters, refuseLegacy, withoutStrays } from "./decode.ts";
import { GLOSSARY_FILE, readGlossary } from "./glossary.ts";
import { type Correction, CORRECTIONS_FILE, readCorrections } from "./corrections.ts";
import { type PinnedQuestion, QUESTIONS_FILE, readQuestions } from "./questions.ts";
import { mended } from "./mended.ts";
import { Refusal } from "./problem.ts";
import { readMarkdown } from "./readers/markdown.ts";
import { readSubtitles } from "./readers/subtitles.ts";
import { readText } from "./readers/text.ts";

/** Reads one format. `name` is the file's name without folder and ending, `zone` the time zone in which days begin. Throws `Refusal`. */
type Reader = (bytes: Uint8Array, name: string, zone: string | undefined) => Article | Promise<Article>;

/** What the first bytes of a file tell. `office` is Microsoft's container of locked and of old documents. */
type FileKind = "pdf" | "zip" | "office" | "text";

/** Formats by the ending of the file's name. The heavier libraries are loaded when the first such file comes. */
const FORMATS: Readonly<Record<string, { readonly holds: FileKind; readonly read: Reader }>> = {
  ".md": { holds: "text", read: readPost },
  ".markdown": { holds: "text", read: readPost },
  ".mdx": { holds: "text", read: readPost },
  ".txt": { holds: "text", read: readText },
  ".srt": { holds: "text", read: readSubtitles },
  ".vtt": { holds: "text", read: readSubtitles },
  ".html": { holds: "text", read: readPage },
  ".htm": { holds: "text", read: readPage },
  ".pdf": { holds: "pdf", read: async (bytes) => (await import("./readers/pdf.ts")).readPdf(bytes) },
  ".docx": { holds: "zip", read: async (bytes) => (await import("./readers/docx.ts")).readDocx(bytes) },
};

async function readPage(bytes: Uint8Array, _: string, zone: string | undefined): Promise<Article> {
  return (await import("./readers/html.ts")).readHtml(bytes, zone);
}

function readPost(bytes: Uint8Array, _: string, zone: string | undefined): Article {
  return readMarkdown(bytes, zone);
}

/** What a file of the folder holds. */
export type Content =
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "glossary"; readonly groups: readonly (readonly string[])[] }
  | { readonly kind: "corrections"; readonly corrections: readonly Correction[] }
  | { readonly kind: "questions"; readonly questions: readonly PinnedQuestion[] };

/** Up to so many bytes even a hostile file of this kind takes a second or two at most. */
const QUICK_LENGTHS: Readonly<Record<string, number>> = { ".md": 16 * 1024, ".yaml": 128 * 1024 };

/** Largest glossary or list of questions, in bytes. */
const LARGEST_LIST = 1024 * 1024;

/** Reads a file of the folder by its path inside the folder; `zone` as for `readArticle`. Throws `Refusal` when it cannot be read. */
export async function readContent(path: string, bytes: Uint8Array, zone?: string): Promise<Content> {
  if (![GLOSSARY_FILE, QUESTIONS_FILE, CORRECTIONS_FILE].includes(path))
    return { kind: "article", article: await readArticle(path, bytes, zone) };
  if (bytes.length > LARGEST_LIST) throw new Refusal("too-big", { limit: LARGEST_LIST / 1024 / 1024 });
  if (path === GLOSSARY_FILE) return { kind: "glossary", groups: readGlossary(bytes) };
  if (path === CORRECTIONS_FILE) return { kind: "corrections", corrections: readCorrections(bytes) };
  return { kind: "questions", questions: readQuestions(bytes) };
}

/**
 * Reads an article by the ending of its path. A stamp of time is the day that it is in `zone`, by default in Vietnam. Throws `Refusal`
 * when no reader knows it or the content cannot be read.
 */
export async function readArticle(path: string, bytes: Uint8Array, zone?: string): Promise<Article> {
  const { name, ending } = splitPath(path);
  const format = FORMATS[ending];
  if (!format) throw new Refusal("unknown-kind", { ending: ending || path });
  if (bytes.length === 0) throw new Refusal("empty");
  const found = foundIn(bytes);
  if (found === "office" && format.holds === "zip") throw new Refusal("encrypted");
  if (found !== format.holds) throw new Refusal("wrong-ending", { ending, found });
  const nothing = { bytes, warnings: [] };
  const plain = found === "text" ? inUtf8(bytes) : nothing;
  const clean = found === "text" ? withoutStrays(plain.bytes) : nothing;
  const article = mended(await readWith(async () => format.read(clean.bytes, name, zone), ending), clean.bytes);
  refuseLegacy(article.text);
  refuseControlCharacters(article.text);
  const warnings = [...plain.warnings, ...clean.warnings, ...(article.warnings ?? [])];
  return warnings.length > 0 ? { ...article, warnings } : article;
}

/** Whether a file can be read at once: plain text is quick, and small Markdown or YAML is quick enough where no question waits. */
export function isQuick(path: string, bytes: Uint8Array, nobodyWaits: boolean): boolean {
  const { ending } = splitPath(path);
  const isAlwaysQuick = ending === ".txt" && bytes.length <= 256 * 1024;
  return isAlwaysQuick || (nobodyWaits && bytes.length <= (QUICK_LENGTHS[ending] ?? -1));
}

/** The ending that an uploaded file deserves for what it holds, whatever it is called; text keeps the ending it has, if a reader knows it. */
export function endingFor(bytes: Uint8Array, fileName: string): string {
  const found = foundIn(bytes);
  if (found === "pdf") return ".pdf";
  if (found === "zip" || found === "office") return ".docx";
  const { ending } = splitPath(fileName);
  if (FORMATS[ending]?.holds === "text") return ending;
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /^\s*<(?:!doctype html|html|head|body|article)\b/i.test(beginning) ? ".html" : ".txt";
}

/** The name of a file without its folder, and its ending in lower case with the dot. */
export function splitPath(path: string): { name: string; ending: string } {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? { name: base.slice(0, dot), ending: base.slice(dot).toLowerCase() } : { name: base, ending: "" };
}

function foundIn(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04")) return "zip";
  return head.startsWith("\xd0\xcf\x11\xe0") ? "office" : "text";
}

/** Whatever a parser throws on bytes that it does not understand means that the file is damaged. */
async function readWith(read: () => Promise<Article>, ending: string): Promise<Article> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("damaged", { kind: ending }, undefined, { cause: error });
  }
}
