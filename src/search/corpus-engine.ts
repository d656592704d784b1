import { bestPassages } from "./best.ts";
import type { WeighedRuns } from "./open-lists.ts";
import { yielder } from "./yielding.ts";
import type { Corpus } from "./corpus.ts";
import type { Engine, FoldedWord, Lexicon, Unit } from "./engine.ts";
import type { Runs } from "./postings.ts";
import { type SimilarWords, similarWords } from "./similar-words.ts";

/** The engine over a corpus that this process can look at directly. */
export function corpusEngine(name: string, corpus: Corpus, abbreviations: Engine["abbreviations"]): Engine {
  const lexicon = lexiconOf(corpus);
  const { places } = corpus;
  /** Made when the first question needs it. */
  let similar: Promise<SimilarWords> | undefined;
  const weighed = (units: readonly Unit[]): WeighedRuns[] =>
    units.map(({ term, weight }) => ({ runs: runsOf(term, corpus), weight }));
  const bestOf = bestPassages(places);
  return {
    name,
    size: corpus.size,
    meanLength: corpus.length / Math.max(1, corpus.size),
    abbreviations,
    lexicon: () => lexicon,
    similar: async (word, distance) => (await (similar ??= similarWords(heldWords(corpus), yielder())))(word, distance),
    async candidates({ leading, further, limit }) {
      const best = bestOf(weighed(leading), weighed(further), limit);
      return best.map((passage) => ({ place: places[passage]!, row: corpus.row(passage) }));
    },
  };
}

/** What a corpus knows of words. */
export function lexiconOf({ folded, exact, names, postings }: Corpus): Lexicon {
  /** Words that were asked for: an engine never changes. No more than it holds. */
  const known = new Map<string, FoldedWord>();
  return {
    folded(word) {
      const own = known.get(word);
      if (own) return own;
      const number = folded.numberOf(word);
      if (number < 0) return undefined;
      const nameShare = names.capitalOf(number) / (names.seenOf(number) || 1);
      const read = { number, frequency: folded.frequencyOf(number), nameShare };
      known.set(word, read);
      return read;
    },
    exact(word) {
      const number = exact.numberOf(word);
      return number < 0 ? undefined : { number, frequency: exact.frequencyOf(number) };
    },
    pair(first, second) {
      const [a, b] = [folded.numberOf(first), folded.numberOf(second)];
      return a < 0 || b < 0 ? 0 : postings.pairFrequency(a, b);
    },
    settle: async () => false,
  };
}

function* heldWords({ folded }: Corpus): Generator<string> {
  for (let number = 0; number < folded.size; number++) if (folded.frequencyOf(number) > 0) yield folded.wordAt(number);
}

/** The passages of a term as `wordTerm`, `pairTerm` and `articleTerm` write it. */
export function runsOf(term: string, { folded, postings }: Corpus): Runs {
  if (term.startsWith("§")) return postings.article(Number(term.slice(1)));
  const [first, second] = term.split(" ").map((word) => folded.numberOf(word));
  if (first === undefined || first < 0 || (second !== undefined && second < 0)) return [];
  return second === undefined ? postings.word(first) : postings.pair(first, second);
}
