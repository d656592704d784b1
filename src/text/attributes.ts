import { isCompound } from "./commonness.ts";
import { lazy } from "./lazy.ts";
import { oneWay } from "./lexicon/formats.ts";
import { entriesOf } from "./lexicon/read.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";
import { words, type Word } from "./words.ts";

/** What belongs to somebody or something and is told by words of its own: a birthplace, a password. */
export interface Attribute {
  /** The words that ask for it, as typed. */
  readonly asked: string;
  readonly told: Told;
}

/** What tells an attribute: words, and signs that are no words ("%"). */
interface Told {
  readonly words: PhraseTable<true>;
  readonly signs: readonly string[];
}

const attributes = lazy(() =>
  phraseTable(
    entriesOf("attributes.txt", oneWay).flatMap(({ from, to }) => {
      const value = toldBy(to);
      return from.map((phrase) => ({ phrase, value }));
    }),
  ),
);

function toldBy(phrases: readonly string[]): Told {
  const isSign = (phrase: string): boolean => words(phrase).length === 0;
  return {
    words: phraseTable(phrases.filter((one) => !isSign(one)).map((phrase) => ({ phrase, value: true, strict: true }))),
    signs: phrases.filter(isSign),
  };
}

/** The attributes that a question asks for. */
export function attributesAsked(question: readonly Word[]): Attribute[] {
  return question.flatMap((_, at) =>
    attributes()
      .longestAt(question, at)
      .filter(() => !isOfCity(question, at) && !isTail(question, at))
      .map(({ length, value }) => ({
        asked: question
          .slice(at, at + length)
          .map(({ text }) => text)
          .join(" "),
        told: value,
      })),
  );
}

/** Whether a text may tell an attribute; one in another language than Vietnamese may. */
export function mayTell(text: string, { told }: Attribute): boolean {
  const run = words(text);
  return (
    run.every(({ exact, folded }) => exact === folded) ||
    told.signs.some((sign) => text.includes(sign)) ||
    run.some((_, at) => told.words.longestAt(run, at).length > 0 && !isOfCity(run, at))
  );
}

/** The "luong" of "so luong" is no "lương". */
function isTail(run: readonly Word[], at: number): boolean {
  const [before, word] = [run[at - 1], run[at]!];
  return before !== undefined && word.exact === word.folded && isCompound(before, word);
}

/** The "phố" of "thành phố" is no street. */
function isOfCity(run: readonly Word[], at: number): boolean {
  return run[at]!.folded === "pho" && run[at - 1]?.folded === "thanh";
}
