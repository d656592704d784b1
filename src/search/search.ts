import type { Passage } from "../knowledge/document.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { words } from "../text/words.ts";
import { candidatesOf } from "./candidates.ts";
import { buildCorpus, type Corpus } from "./corpus.ts";
import type { Engine } from "./engine.ts";
import { miniSearchEngine } from "./minisearch.ts";
import { compileQuery, type Query } from "./query.ts";
import { rank, type Ranked } from "./rank.ts";
import { buildThesaurus, type Thesaurus } from "./thesaurus.ts";
import { type Tuning, TUNING } from "./tuning.ts";

/** A passage that may answer, with the reasons it stands where it does. */
export interface Hit {
  readonly passage: Passage;
  /** The ranking's score: higher is better, comparable within one search only. */
  readonly score: number;
  /** What each feature added to the score. They sum to it. */
  readonly features: Readonly<Record<string, number>>;
}

/** A complete index over one reading of the folder. It never changes: a reload makes another. */
export interface SearchIndex {
  readonly knowledge: Knowledge;
  readonly corpus: Corpus;
  readonly engine: Engine;
  readonly thesaurus: Thesaurus;
  readonly tuning: Tuning;
}

/** Builds the index of a folder's passages. */
export async function buildIndex(knowledge: Knowledge, tuning: Tuning = TUNING): Promise<SearchIndex> {
  const corpus = buildCorpus(knowledge.passages);
  const engine = miniSearchEngine(
    corpus.passages.map((row) => Array.from(row.folded, (number) => corpus.folded.words[number]!)),
  );
  const thesaurus = buildThesaurus([{ groups: knowledge.glossary, credit: tuning.glossary }]);
  return { knowledge, corpus, engine, thesaurus, tuning };
}

export async function search(question: string, index: SearchIndex): Promise<{ query: Query; ranked: Ranked[] }> {
  const read = words(question);
  const query = compileQuery(read, index.thesaurus.widen(read), index.corpus, index.tuning);
  const candidates = await candidatesOf(query, index.corpus, index.engine, index.tuning.postings);
  return { query, ranked: rank(candidates, query, index.corpus, index.tuning) };
}
