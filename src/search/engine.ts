/**
 * What finds candidates: the one part of search that may live outside this process. It knows folded words and passage
 * numbers, nothing of ranking.
 */
export interface Engine {
  /** One word, for the log. */
  readonly name: string;
  /** The passages that hold any of the words, each with those that it holds. In no particular order. */
  candidates(words: readonly string[]): Promise<readonly Candidate[]>;
  /** Words of the index within an edit distance of a word that it does not hold. In no particular order. */
  similar(word: string, distance: number): Promise<readonly SimilarWord[]>;
}

export interface Candidate {
  /** Its number in the corpus. */
  readonly passage: number;
  readonly words: readonly string[];
}

export interface SimilarWord {
  readonly word: string;
  /** How many letters have to be added, dropped or changed (Levenshtein 1966). */
  readonly distance: number;
}

/**
 * The engine of an amended corpus: `base` without the passages that are gone, and `added`, whose passages are numbered from
 * `from` on. Words that stand in passages gone alone are no longer words of the index.
 */
export function amendEngine(
  base: Engine,
  added: Engine,
  from: number,
  isGone: (passage: number) => boolean,
  isWord: (word: string) => boolean,
): Engine {
  return {
    name: base.name,
    async candidates(words) {
      const [kept, fresh] = await Promise.all([base.candidates(words), added.candidates(words)]);
      return [
        ...kept.filter(({ passage }) => !isGone(passage)),
        ...fresh.map((candidate) => ({ ...candidate, passage: from + candidate.passage })),
      ];
    },
    async similar(word, distance) {
      const found = await Promise.all([base.similar(word, distance), added.similar(word, distance)]);
      const words = new Map(found.flat().map((similar) => [similar.word, similar]));
      return [...words.values()].filter((similar) => isWord(similar.word));
    },
  };
}
