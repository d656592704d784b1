import { isInVietnameseName } from "../text/english-names.ts";
import { asRead } from "../text/english-spelling.ts";
import { translate, translatePhrase } from "../text/english.ts";
import { isLightEnglishWord } from "../text/function-words.ts";
import type { Question } from "../text/question.ts";
import { words, type Word } from "../text/words.ts";
import type { Lexicon } from "./engine.ts";
import type { Expansion } from "./expansion.ts";
import type { Thesaurus } from "./thesaurus.ts";

/** What translations are looked up in, and what finding one is worth, as a share of the words themselves. */
interface Sources {
  readonly lexicon: Lexicon;
  readonly thesaurus: Thesaurus;
  readonly weight: number;
}

/** The Vietnamese for the words of an English question, and other ways to say each. */
export function translated(question: Question, { lexicon, thesaurus, weight }: Sources): Expansion[] {
  const first = translations(question, lexicon).map((one) => ({ ...one, weight }));
  const further = first.flatMap(({ from, length, words: run }) =>
    thesaurus
      .widen(run)
      .filter((other) => other.length === run.length)
      .map((other) => ({ from, length, words: other.words, weight: weight * other.weight })),
  );
  return [...first, ...further];
}

type Translation = Omit<Expansion, "weight">;

function translations({ words: question, silent }: Question, lexicon: Lexicon): Translation[] {
  const plain = question.map(asRead);
  const ofWord = (at: number): Translation[] =>
    silent[at] || isInVietnameseName(question, at) ? [] : runsOf(at, 1, translate(plain[at]!));
  const found: Translation[] = [];
  for (let from = 0; from < question.length; from++) {
    const phrase = translatePhrase(plain, from);
    if (!phrase) {
      found.push(...ofWord(from));
      continue;
    }
    const runs = runsOf(from, phrase.length, phrase.translations);
    found.push(...runs);
    const places = Array.from({ length: phrase.length }, (_, offset) => from + offset);
    // What no article calls so is told by the words of its own: "flu shot" by "cúm".
    if (!runs.some((run) => standsTogether(run.words, lexicon)))
      found.push(...places.filter((at) => !isLightEnglishWord(plain[at]!)).flatMap(ofWord));
    from += phrase.length - 1;
  }
  return found;
}

function runsOf(from: number, length: number, texts: readonly string[]): Translation[] {
  return texts.map((text) => ({ from, length, words: words(text) }));
}

/** Whether passages may hold a run of words one behind the other. */
function standsTogether(run: readonly Word[], lexicon: Lexicon): boolean {
  if (run.length === 1) return lexicon.folded(run[0]!.folded) !== undefined;
  return run.slice(1).every((word, at) => lexicon.pair(run[at]!.folded, word.folded) > 0);
}
