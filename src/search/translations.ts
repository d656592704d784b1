import { isInVietnameseName } from "../text/english-names.ts";
import { asRead } from "../text/english-spelling.ts";
import { translate, translatePhrase } from "../text/english.ts";
import { isLightEnglishWord } from "../text/function-words.ts";
import type { Question } from "../text/question.ts";
import { words, type Word } from "../text/words.ts";
import type { Lexicon } from "./engine.ts";
import type { Expansion } from "./expansion.ts";
import type { Thesaurus } from "./thesaurus.ts";
import { WORD_OF_PHRASE } from "./tuning.ts";

/** What translations are looked up in, and what finding one is worth, as a share of the words themselves. */
interface Sources {
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
  readonly weight: number;
}

/** The Vietnamese for the words of an English question, and other ways to say each. */
export function translated(question: Question, { lexicon, thesaurus, weight }: Sources): Expansion[] {
  const first = translations(question, lexicon).map((one) => ({ ...one, weight: weight * one.weight }));
  const further = first.flatMap(({ from, length, words: run, weight: own }) =>
    thesaurus
      .widen(run)
      .filter((other) => other.length === run.length)
      .map((other) => ({ from, length, words: other.words, weight: own * other.weight })),
  );
  return [...first, ...further];
}

/** Translations of phrases, and of the words outside them and inside; each is worth a share of a translation. */
function translations({ words: question, silent }: Question, lexicon: Lexicon): Expansion[] {
  const plain = question.map(asRead);
  const isMute = (at: number): boolean => silent[at]! || isInVietnameseName(question, at);
  const ofWord = (at: number, weight: number): Expansion[] =>
    isMute(at) ? [] : runsOf({ from: at, length: 1, weight }, translate(plain[at]!));
  const found: Expansion[] = [];
  for (let from = 0; from < question.length; from++) {
    const phrase = translatePhrase(plain, from);
    if (!phrase) {
      found.push(...ofWord(from, 1));
      continue;
    }
    const { length } = phrase;
    const runs = runsOf({ from, length, weight: 1 }, phrase.translations);
    found.push(...runs);
    // What no article calls so is told by the words of its own: "flu shot" by "cúm".
    const weight = runs.some((run) => standsTogether(run.words, lexicon)) ? WORD_OF_PHRASE : 1;
    for (let at = from; at < from + length; at++)
      if (!isLightEnglishWord(plain[at]!)) found.push(...ofWord(at, weight));
    from += length - 1;
  }
  return found;
}

function runsOf(place: Omit<Expansion, "words">, texts: readonly string[]): Expansion[] {
  return texts.map((text) => ({ ...place, words: words(text) }));
}

/** Whether passages may hold a run of words one behind the other. */
function standsTogether(run: readonly Word[], lexicon: Lexicon): boolean {
  if (run.length === 1) return lexicon.folded(run[0]!.folded) !== undefined;
  return run.slice(1).every((word, at) => lexicon.pair(run[at]!.folded, word.folded) > 0);
}
