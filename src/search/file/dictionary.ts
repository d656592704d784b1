import type { YieldToEventLoop } from "../yielding.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

/** Places of the hash table for each word. */
const ROOM = 2;
const SEPARATOR = "\n";

/** Writes words by their numbers, with how many passages hold each. */
export async function writeDictionary(
  name: string,
  vocabulary: Vocabulary,
  out: SectionWriter,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  const words = Array.from({ length: vocabulary.size }, (_, number) => vocabulary.wordAt(number));
  const ends = new Int32Array(words.length);
  let end = 0;
  words.forEach((word, number) => {
    end += word.length;
    ends[number] = end;
    end += SEPARATOR.length;
  });
  const table = new Int32Array(2 ** Math.ceil(Math.log2(ROOM * words.length + 1))).fill(-1);
  for (const [number, word] of words.entries()) {
    await yieldToEventLoop();
    let at = hashOf(word) & (table.length - 1);
    while (table[at]! >= 0) at = (at + 1) & (table.length - 1);
    table[at] = number;
  }
  await out.write(`${name}.words`, Buffer.from(words.join(SEPARATOR)));
  await out.write(`${name}.ends`, ends);
  await out.write(`${name}.table`, table);
  await out.write(
    `${name}.frequencies`,
    Int32Array.from(words.keys(), (number) => vocabulary.frequencyOf(number)),
  );
}

/** Words as they lie in a file: one string and three arrays of numbers. */
export function readDictionary(name: string, file: SectionReader): Vocabulary {
  const words = file.bytes(`${name}.words`).toString();
  const ends = file.numbers(`${name}.ends`);
  const table = file.numbers(`${name}.table`);
  const frequencies = file.numbers(`${name}.frequencies`);
  const wordAt = (number: number): string =>
    words.slice(number === 0 ? 0 : ends[number - 1]! + SEPARATOR.length, ends[number]);
  return {
    size: ends.length,
    wordAt,
    frequencyOf: (number) => frequencies[number]!,
    numberOf(word) {
      for (let at = hashOf(word) & (table.length - 1); table[at]! >= 0; at = (at + 1) & (table.length - 1))
        if (wordAt(table[at]!) === word) return table[at]!;
      return -1;
    },
  };
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
