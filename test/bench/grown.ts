import { type Document, passagesOf } from "../../src/knowledge/document.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";

/** Words of a made passage: about those of an encyclopedia's paragraph. */
const WORDS = 180;

/**
 * The knowledge with made passages added until it has `size`: each a walk over the words of the real ones, where every word
 * follows one that it follows somewhere in them. So words and pairs are as frequent as in real text. Always the same for the
 * same knowledge.
 */
export function grown(knowledge: Knowledge, size: number): Knowledge {
  const followers = new Map<string, string[]>();
  for (const { document, start, end } of knowledge.passages) {
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
  const made = Array.from({ length: Math.max(0, size - knowledge.passages.length) }, (_, number): Document => {
    let word = pick(starts);
    const words = Array.from({ length: WORDS }, () => (word = pick(followers.get(word) ?? starts)));
    const text = words.join(" ");
    const blocks = [{ kind: "paragraph", start: 0, end: text.length, headings: [] } as const];
    return { id: `made-${number}.txt`, title: `made ${number}`, text, blocks };
  });
  const { version, glossary, questions, problems } = knowledge;
  return {
    version,
    glossary,
    questions,
    problems,
    documents: [...knowledge.documents, ...made],
    passages: [...knowledge.passages, ...made.flatMap(passagesOf)],
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
