import { lazy } from "./lazy.ts";
import { group, type OneWay, oneWay, type Paraphrased, paraphrased, phrases, wordForms } from "./lexicon/formats.ts";
import { entriesOf } from "./lexicon/read.ts";

/**
 * Groups of at least two words or phrases that general readers use for the same thing, as they are written. An
 * abbreviation may stand in several groups ("TT": tổng thống, thủ tướng), a word in one.
 */
export const synonyms = lazy((): readonly (readonly string[])[] => entriesOf("synonyms.txt", group));

/** Words with broader ones that an article may answer by: what holds for "vật nuôi" holds for "chó". */
export const hypernyms = lazy((): readonly OneWay[] => entriesOf("hypernyms.txt", oneWay));

/** A chat spelling, one word in lower case → the words it stands for. */
export const chat = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(entriesOf("chat.txt", wordForms).flatMap(({ head, forms }) => forms.map((spelling) => [spelling, head]))),
);

/** Words and phrases of politeness, in lower case, that can be left out of a question; the longest first. */
export const politeness = lazy((): readonly string[] =>
  entriesOf("politeness.txt", phrases)
    .flat()
    .toSorted((a, b) => b.length - a.length),
);

const paraphrases = lazy(() => entriesOf("paraphrases.txt", paraphrased));

/** Words with others that say the same in most sentences. */
export const closeWords = lazy(() => wordsTo(({ close }) => close));

/** Words with others that stand in the sentence which answers: what asks for a wife, "kết hôn" answers. */
export const relatedWords = lazy(() => wordsTo(({ related }) => related));

function wordsTo(others: (entry: Paraphrased) => readonly string[]): readonly OneWay[] {
  return paraphrases().map((entry) => ({
    from: [entry.phrase],
    get to() {
      return others(entry);
    },
  }));
}
