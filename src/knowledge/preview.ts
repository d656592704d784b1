import { readInWorker } from "./reading-worker.ts";
import type { Article } from "./compose.ts";
import type { Document } from "./document.ts";
import { passagesOf } from "./passages.ts";
import type { Description } from "./description.ts";
import { likeness, sketchOf } from "./duplicates.ts";
import { LARGEST_FILE } from "./folder.ts";
import { changedKnowledge, type Knowledge, type Reading } from "./knowledge.ts";
import { caseless, freeName, nameFor, nameForText } from "./file-names.ts";
import { leftOut, type Problem, problem, type ProblemCode, Refusal } from "./problem.ts";
import { endingFor, splitPath } from "./read.ts";
import { sentences } from "../text/sentences.ts";

/** What a file would be in the folder, before it is in the folder. */
export type Preview =
  | {
      readonly kind: "readable";
      /** As it would be read; its id is a name of our own making that no file has, or for a replacement in the same format the present file's. */
      readonly document: Document;
      readonly passages: number;
      /** The first sentences of its text below its own title, up to 300 UTF-16 units, and "…" where it goes on. */
      readonly beginning: string;
      /** What is wrong with it nevertheless, by the sender's name of the file. */
      readonly warnings: readonly Problem[];
      /** The document that it seems to be another version of. */
      readonly replaces?: Replaced;
    }
  | { readonly kind: "refused"; readonly problem: Problem };

interface Replaced {
  readonly id: string;
  readonly title: string;
  /** What both have in common. */
  readonly because: "address" | "title" | "text";
}

/** How much of the text is shown, in UTF-16 units. */
const BEGINNING_LENGTH = 300;
/** How far down a text may say its title, in UTF-16 units: above it stands who published it and when. */
const CREDIT_LENGTH = 100;
/** What refuses bytes that are no text, and the endings of files that should be. */
const NOT_TEXT: readonly ProblemCode[] = ["not-utf8", "control-character", "utf-16-without-mark"];
const TEXT_ENDINGS = ["", ".txt", ".md", ".markdown", ".mdx", ".srt", ".vtt", ".html", ".htm"];

/** Documents after which others get their turn. */
const DOCUMENTS_AT_ONCE = 20;

/** A knowledge that remembers its files has their sketches at hand. */
type Known = Knowledge & Partial<Pick<Reading, "files">>;

interface PreviewOptions {
  /** What is said of the article in the place of what its file says. */
  readonly edits?: Description | undefined;
  /** The time zone in which days begin. */
  readonly zone?: string | undefined;
}

/**
 * Reads a file that somebody sent, by its content and not by its name, and compares it with the knowledge. `fileName` is the
 * sender's: it gives a plain text its title, and is never used as a path. Nothing is written.
 */
export async function previewFile(
  folder: string,
  knowledge: Known,
  fileName: string,
  bytes: Uint8Array,
  { edits, zone }: PreviewOptions = {},
): Promise<Preview> {
  const shownName = (fileName.split(/[\\/]/).at(-1) ?? "").replace(/\p{C}/gu, "").slice(0, 100);
  try {
    if (bytes.length > LARGEST_FILE) throw new Refusal("too-big", { limit: LARGEST_FILE / 1024 / 1024 });
    const ending = endingFor(bytes, shownName);
    const name = ending === ".txt" ? nameForText(splitPath(shownName).name) : `x${ending}`;
    const { warnings = [], ...read } = await articleIn(name, bytes, zone);
    const article = { ...read, ...edits };
    const replaces = await findReplaced(knowledge, article);
    const own = ending === ".txt" ? name : nameFor(article.title, ending);
    const isSameFormat = replaces && splitPath(replaces.id).ending === ending;
    const id = isSameFormat ? replaces.id : await freeName(folder, own);
    const document = { id, ...article };
    const passages = passagesOf(document).length;
    return {
      kind: "readable",
      document,
      passages,
      beginning: beginningOf(belowTitle(read)),
      warnings: leftOut(shownName, warnings),
      ...(replaces && { replaces }),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refused", problem: problemOf(shownName, error) };
  }
}

/** The knowledge as it would be with a document added, in the place of another if one is named: to try an index before anything is written. */
export function knowledgeWith(knowledge: Knowledge, document: Document, replacedId?: string): Knowledge {
  const kept = knowledge.documents.filter(({ id }) => id !== document.id && id !== replacedId);
  const documents = [...kept, document].sort((left, right) => (left.id < right.id ? -1 : 1));
  return changedKnowledge(knowledge, { version: `${knowledge.version}+`, documents });
}

/** What is neither text nor called so, such as a picture, is of another kind rather than badly encoded. */
function problemOf(name: string, { code, parameters, line }: Refusal): Problem {
  const { ending } = splitPath(name);
  const isUnlike = NOT_TEXT.includes(code) && !TEXT_ENDINGS.includes(ending);
  return isUnlike ? problem(name, "unknown-kind", { ending }) : problem(name, code, parameters, line);
}

async function articleIn(name: string, bytes: Uint8Array, zone: string | undefined): Promise<Article> {
  const content = await readInWorker(name, bytes, { zone });
  if (content.kind !== "article") throw new Error(`${name} is no article`);
  return content.article;
}

async function findReplaced(knowledge: Known, article: Article): Promise<Replaced | undefined> {
  const found = (document: Document | undefined, because: Replaced["because"]) =>
    document && { id: document.id, title: document.title, because };
  const { documents } = knowledge;
  const title = caseless(article.title);
  return (
    found(article.url === undefined ? undefined : documents.find(({ url }) => url === article.url), "address") ??
    found(
      documents.find((document) => caseless(document.title) === title),
      "title",
    ) ??
    found(await mostAlike(knowledge, article.text), "text")
  );
}

async function mostAlike({ documents, files }: Known, text: string): Promise<Document | undefined> {
  const sketch = sketchOf(text);
  let [best, most]: [Document | undefined, number] = [undefined, 0];
  for (const [index, document] of documents.entries()) {
    if (index % DOCUMENTS_AT_ONCE === 0) await new Promise(setImmediate);
    const content = files?.get(document.id)?.content;
    const value = likeness(sketch, content?.kind === "article" ? content.sketch : sketchOf(document.text));
    if (value > most) [best, most] = [document, value];
  }
  return best;
}

/** A text without its own title and without what stands above that; whole where nothing stands below it. */
function belowTitle({ text, title }: Article): string {
  const at = `\n${text.slice(0, CREDIT_LENGTH + title.length + 1)}`.indexOf(`\n${title}\n`);
  const below = at < 0 ? "" : text.slice(at + title.length).trimStart();
  return below === "" ? text : below;
}

/** Cut after a sentence; after a word, where the first sentence is longer. */
function beginningOf(text: string): string {
  const start = text.trimStart();
  if (start.length <= BEGINNING_LENGTH) return start.trimEnd();
  const ends = sentences(start.slice(0, 2 * BEGINNING_LENGTH)).map(({ end }) => end);
  const last = ends.findLast((end) => end <= BEGINNING_LENGTH);
  if (last !== undefined) return `${start.slice(0, last).trimEnd()} …`;
  const space = start.lastIndexOf(" ", BEGINNING_LENGTH);
  return `${start.slice(0, space > 0 ? space : BEGINNING_LENGTH).replace(/[\ud800-\udbff]$/, "")}…`;
}
