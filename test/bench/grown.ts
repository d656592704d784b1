import { createHash } from "node:crypto";
import type { Document } from "../../src/knowledge/document.ts";
import { passagesOf } from "../../src/knowledge/passages.ts";
import { sketchOf } from "../../src/knowledge/duplicates.ts";
import { type FileReading, type Knowledge, type Reading, readingOf } from "../../src/knowledge/knowledge.ts";

/** Words of a made passage: about those of an encyclopedia's paragraph. */
const WORDS = 180;

/**
 * The knowledge with made passages added until it has `size`: each a walk over the words of the real ones, where every word
 * follows one that it follows somewhere in them. So words and pairs are as frequent as in real text. Always the same for the
 * same knowledge.
 */
export function grown(knowledge: Knowledge, size: number): Knowledge {
  const made = [...madeDocuments(knowledge, size)];
  const documents = [...knowledge.documents, ...made];
  const passages = knowledge.passages.concat(made.flatMap(passagesOf));
  const { version, glossary, questions, problems } = knowledge;
  return { version, documents, passages, glossary, questions, problems };
}

/** The same as if each had been read from a file of its own. */
export async function grownReading(knowledge: Reading, size: number): Promise<Reading> {
  const files = new Map(knowledge.files);
  for (const document of madeDocuments(knowledge, size)) files.set(document.id, fileOf(document, files.size));
  return await readingOf(files, knowledge.problems);
}

/** A word of the real passages, and each one that follows it somewhere. */
interface Followed {
  readonly word: string;
  readonly followers: Followed[];
}

function* madeDocuments({ passages }: Knowledge, size: number): Generator<Document> {
  const words = new Map<string, Followed>();
  const starts: Followed[] = [];
  const known = (word: string): Followed => {
    const found = words.get(word) ?? { word, followers: [] };
    words.set(word, found);
    return found;
  };
  for (const { document, start, end } of passages) {
    const read = document.text.slice(start, end).split(/\s+/u).map(known);
    read.slice(1).forEach((word, at) => {
      if (read[at]!.followers.push(word) === 1) starts.push(read[at]!);
    });
  }
  const random = randomNumbers();
  const pick = (list: readonly Followed[]): Followed => list[Math.floor(random() * list.length)]!;
  for (let number = 0; number < size - passages.length; number++) {
    let last = pick(starts);
    const next = (): string => (last = pick(last.followers.length > 0 ? last.followers : starts)).word;
    const text = Array.from({ length: WORDS }, next).join(" ");
    const blocks = [{ kind: "paragraph", start: 0, end: text.length, headings: [] } as const];
    yield { id: `made-${number}.txt`, title: `made ${number}`, text, blocks };
  }
}

function fileOf(document: Document, number: number): FileReading {
  const { text } = document;
  return {
    stamp: `${text.length}:${number}:${number}:${number}`,
    hash: createHash("sha256").update(text).digest("hex"),
    content: { kind: "article", document, passages: passagesOf(document), sketch: sketchOf(text), warnings: [] },
  };
}

/** Numbers from 0 to 1, the same in every run (a linear congruential generator, with the constants of Numerical Recipes). */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
