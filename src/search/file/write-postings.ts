import type { Breathe } from "../breathe.ts";
import type { PassageWords } from "../passage-words.ts";
import { type Lists, lists } from "./lists.ts";
import { pairLists } from "./pair-lists.ts";
import type { SectionWriter } from "./sections.ts";

/** Which passages hold each word and each pair, being counted. */
export interface PostingsWriter {
  /** Passages come in the order of their numbers. */
  add(passage: number, row: PassageWords): void;
  /** `size`: how many words there are. */
  write(size: number, out: SectionWriter, breathe: Breathe): Promise<void>;
}

export function postingsWriter(): PostingsWriter {
  const all = lists();
  const words: number[] = [];
  const pairs = pairLists();
  const articles = new Map<number, number[]>();
  return {
    add(passage, { folded, around, provision }) {
      for (const run of [folded, around.folded]) {
        let before = -1;
        for (let at = 0; at < run.length; at++) {
          const word = run[at]!;
          if (word >= 0) {
            while (words.length <= word) words.push(all.add());
            all.push(words[word]!, passage);
            if (before >= 0)
              all.push(
                pairs.listOf(before, word, () => all.add()),
                passage,
              );
          }
          before = word;
        }
      }
      if (!provision) return;
      const inArticle = articles.get(provision.article);
      if (inArticle) inArticle.push(passage);
      else articles.set(provision.article, [passage]);
    },
    async write(size, out, breathe) {
      await writeWords(words, all, out, breathe);
      await writePairs(pairs, size, all, out, breathe);
      await out.write("articles", Buffer.from(JSON.stringify([...articles])));
    },
  };
}

async function writeWords(words: readonly number[], all: Lists, out: SectionWriter, breathe: Breathe): Promise<void> {
  const at = new Float64Array(words.length + 1);
  out.begin("words");
  for (const [word, list] of words.entries()) {
    await breathe();
    const bytes = all.bytes(list);
    at[word + 1] = at[word]! + bytes.length;
    await out.append(bytes);
  }
  await out.end();
  await out.write("words.at", at);
}

/**
 * The pairs of each first word in one piece: the second words, how many passages hold each pair, where the passages of each
 * end, all as 32-bit numbers; then the passages.
 */
async function writePairs(
  pairs: ReturnType<typeof pairLists>,
  size: number,
  all: Lists,
  out: SectionWriter,
  breathe: Breathe,
): Promise<void> {
  const at = new Float64Array(size);
  const counts = new Int32Array(size);
  let from = 0;
  out.begin("pairs");
  for (let part = 0; part < pairs.parts; part++) {
    const entries = pairs.inPart(part);
    for (let index = 0; index < entries.length;) {
      await breathe();
      const { first } = entries[index]!;
      let end = index + 1;
      while (entries[end]?.first === first) end++;
      const own = entries.slice(index, end);
      index = end;
      const head = new Int32Array(3 * own.length);
      const pieces = own.map(({ list }) => all.bytes(list));
      let length = 0;
      own.forEach(({ second, list }, place) => {
        head[place] = second;
        head[own.length + place] = all.count(list);
        head[2 * own.length + place] = length += pieces[place]!.length;
      });
      at[first] = from;
      counts[first] = own.length;
      from += head.byteLength + length;
      await out.append(new Uint8Array(head.buffer));
      for (const piece of pieces) await out.append(piece);
    }
  }
  await out.end();
  await out.write("pairs.at", at);
  await out.write("pairs.counts", counts);
}
