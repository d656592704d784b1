import type { Document, Passage } from "../knowledge/document.ts";
import { abbreviationsOf } from "./abbreviations.ts";
import { bestPassages, type WeighedRuns } from "./best.ts";
import { breather } from "./breathe.ts";
import { amendCorpus, amendmentTo, buildCorpus, type Corpus } from "./corpus.ts";
import type { Engine, Lexicon, Unit } from "./engine.ts";
import type { Runs } from "./postings.ts";
import { similarWords } from "./similar-words.ts";

/** What an engine is made of. */
export interface Source {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
}

/** An engine in memory, with what the next one may take over from it. */
export interface MemoryEngine extends Engine {
  readonly corpus: Corpus;
  /** The corpus that this one amends; undefined for one that was built anew. */
  readonly base?: Corpus;
}

/** An engine is amended while so much of it stays, 0 to 1; else it is built anew, so that what is gone does not pile up. */
const STAYING = 0.9;

/** The default engine, all of it in this process. Built in short steps: questions go on being answered meanwhile. */
export async function memoryEngine({ documents, passages }: Source, previous?: Engine): Promise<MemoryEngine> {
  const breathe = breather();
  const before = previous && "corpus" in previous ? (previous as MemoryEngine) : undefined;
  const base = before?.base ?? before?.corpus;
  const amendment = base && amendmentTo(base, passages);
  const isSmall = amendment && amendment.added.length + amendment.gone.length <= (1 - STAYING) * base.size;
  const corpus = isSmall ? await amendCorpus(base, amendment, breathe) : await buildCorpus(passages, breathe);
  const lexicon = lexiconOf(corpus);
  const { folded, places } = corpus;
  return {
    name: "memory",
    size: corpus.size,
    meanLength: corpus.meanLength,
    abbreviations: await abbreviationsOf(documents, breathe),
    lexicon: () => lexicon,
    similar: async (word, distance) =>
      similarWords(word, distance, folded.words).filter((other) => folded.numberOf(other.word) >= 0),
    async candidates({ leading, further, limit }) {
      const weighed = (units: readonly Unit[]): WeighedRuns[] =>
        units.map(({ term, weight }) => ({ runs: runsOf(term, corpus), weight }));
      return bestPassages(weighed(leading), weighed(further), limit, places).map((passage) => ({
        place: places[passage]!,
        row: corpus.passages[passage]!,
      }));
    },
    corpus,
    ...(isSmall && { base }),
  };
}

function lexiconOf({ folded, exact, names, postings }: Corpus): Lexicon {
  return {
    folded(word) {
      const number = folded.numberOf(word);
      return number < 0 ? undefined : { number, frequency: folded.frequencies[number]!, nameShare: names[number]! };
    },
    exact(word) {
      const number = exact.numberOf(word);
      return number < 0 ? undefined : { number, frequency: exact.frequencies[number]! };
    },
    pair(first, second) {
      const [a, b] = [folded.numberOf(first), folded.numberOf(second)];
      return a < 0 || b < 0 ? 0 : postings.pairFrequency(a, b);
    },
    settle: async () => false,
  };
}

/** The passages of a term as `wordTerm`, `pairTerm` and `articleTerm` write it. */
function runsOf(term: string, { folded, postings }: Corpus): Runs {
  if (term.startsWith("§")) return postings.article(Number(term.slice(1)));
  const [first, second] = term.split(" ").map((word) => folded.numberOf(word));
  if (first === undefined || first < 0 || (second !== undefined && second < 0)) return [];
  return second === undefined ? postings.word(first) : postings.pair(first, second);
}
