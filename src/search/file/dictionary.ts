import type { YieldToEventLoop } from "../yielding.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { hashTable, numberIn } from "./hash-table.ts";
import type { SectionReader, SectionWriter } from "./sections.ts";

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
  await out.write(`${name}.words`, Buffer.from(words.join(SEPARATOR)));
  await out.write(`${name}.ends`, ends);
  await out.write(`${name}.table`, await hashTable(words.length, (number) => words[number]!, yieldToEventLoop));
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
    numberOf: (word) => numberIn(table, word, wordAt),
  };
}
