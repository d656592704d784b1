import type { Knowledge } from "../knowledge/knowledge.ts";
import { readQuestion } from "../text/question.ts";
import { SYNONYMS } from "../text/synonyms.ts";
import { abbreviationsIn } from "./abbreviations.ts";
import { breather } from "./breathe.ts";
import { candidatesOf } from "./candidates.ts";
import { buildCorpus, type Corpus } from "./corpus.ts";
import type { Engine } from "./engine.ts";
import { miniSearchEngine } from "./minisearch.ts";
import { compileQuery, type Query } from "./query.ts";
import { rank, type Ranked } from "./rank.ts";
import { buildThesaurus, type Thesaurus } from "./thesaurus.ts";
import { type Tuning, TUNING } from "./tuning.ts";
import { widen } from "./widen.ts";

/** A complete index over one reading of the folder. It never changes: a reload makes another. */
export interface SearchIndex {
  readonly knowledge: Knowledge;
  readonly corpus: Corpus;
  readonly engine: Engine;
  readonly thesaurus: Thesaurus;
  readonly tuning: Tuning;
}

/** Builds the index of a folder's passages, in short steps: questions go on being answered meanwhile. */
export async function buildIndex(knowledge: Knowledge, tuning: Tuning = TUNING): Promise<SearchIndex> {
  const breathe = breather();
  const corpus = await buildCorpus(knowledge.passages, breathe);
  const engine = await miniSearchEngine(wordsOf(corpus), breathe);
  const thesaurus = buildThesaurus([
    { groups: knowledge.glossary, credit: tuning.glossary },
    { groups: knowledge.documents.flatMap(({ text }) => abbreviationsIn(text)), credit: tuning.glossary },
    { groups: SYNONYMS, credit: tuning.synonym },
  ]);
  return { knowledge, corpus, engine, thesaurus, tuning };
}

/** What a search found: the question as it was read, and the passages in order. */
export interface Found {
  readonly query: Query;
  readonly ranked: readonly Ranked[];
}

/** The folded words of each passage, one passage at a time. */
function* wordsOf({ passages, folded }: Corpus): Generator<string[]> {
  for (const row of passages) yield Array.from(row.folded, (number) => folded.words[number]!);
}

/** How many hits are worth having where the caller does not say. */
const HITS = 10;

/** How a search is made. */
export interface SearchOptions {
  /** How many hits are wanted at least. Default 10. */
  readonly limit?: number;
  /** The question before this one, whose words count at a lower weight. */
  readonly context?: string;
}

/** Finds the passages that may answer a question, best first; none where no passage holds any of its words. */
export async function search(
  question: string,
  index: SearchIndex,
  { limit = HITS, context }: SearchOptions = {},
): Promise<Found> {
  const { corpus, engine, tuning } = index;
  const read = (text: string) => readQuestion(text, (folded) => corpus.folded.numbers.has(folded));
  const text = question.normalize("NFC");
  const widened = await widen(text, read(text), index);
  const before = context === undefined ? undefined : read(context.normalize("NFC"));
  const query = compileQuery(widened, before, corpus, tuning);
  const candidates = await candidatesOf(query, corpus, engine, tuning.postings, limit);
  return { query, ranked: rank(candidates, query, corpus, tuning) };
}
