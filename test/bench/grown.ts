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

function* madeDocuments({ passages }: Knowledge, size: number): Generator<Document> {
  const followers = new Map<string, string[]>();
  for (const { document, start, end } of passages) {
    const words = document.text.slice(start, end).split(/\s+/u);
    words.slice(1).forEach((word, at) => {
      const known = followers.get(words[at]!);
      if (known) known.push(word);
      else followers.set(words[at]!, [word]);
    });
  }
  const starts = [...followers.keys()];
  const random = randomNumbers();
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  for (let number = 0; number < size - passages.length; number++) {
    let word = pick(starts);
    const text = Array.from({ length: WORDS }, () => (word = pick(followers.get(word) ?? starts))).join(" ");
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
