import type { Passage } from "../knowledge/document.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { readQuestion } from "../text/question.ts";
import { hypernyms, synonyms } from "../text/synonyms.ts";
import { abbreviationsOf } from "./abbreviations.ts";
import { type Breathe, breather } from "./breathe.ts";
import { candidatesOf } from "./candidates.ts";
import { amendCorpus, type Amendment, amendmentTo, buildCorpus, type Corpus } from "./corpus.ts";
import { amendEngine, type Engine } from "./engine.ts";
import { miniSearchEngine } from "./minisearch.ts";
import type { PassageWords } from "./passage-words.ts";
import { compileQuery, type Query } from "./query.ts";
import { type Hit, rank } from "./rank.ts";
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
  /** The index that this one amends; undefined for one that was built anew. */
  readonly base?: SearchIndex;
  /** Orders by more than words; absent where there is nothing to do so by. */
  readonly reranker?: Reranker;
}

/** Orders the first hits of a search anew. Never rejects: what it cannot tell stays as it is. */
export interface Reranker {
  /** How many hits it looks at. */
  readonly considered: number;
  /** Whether it orders all that it will and nothing fails: the same question is then answered alike. */
  isSteady(): boolean;
  rerank(question: string, found: Found): Promise<Found>;
  status(): RerankerStatus;
}

/** How a reranker fares. */
export interface RerankerStatus {
  /** Passages that it can order, and all. */
  readonly done: number;
  readonly total: number;
  /** What keeps it from its work: what its server does, or that what it computes cannot be kept. */
  readonly trouble?: "late" | "out-of-reach" | "refused" | "overloaded" | "failing" | "garbage" | "store";
  /** How often each outcome of looking a question up came about. */
  readonly lookups: Readonly<Record<string, number>>;
}

/** How an index is built. */
export interface BuildOptions {
  /** The index in force: what it holds of unchanged documents is taken over where little has changed. */
  readonly previous?: SearchIndex | undefined;
  readonly tuning?: Tuning;
  readonly reranker?: Reranker | undefined;
}

/** An index is amended while so much of it stays, 0 to 1; else it is built anew, so that what is gone does not pile up. */
const STAYING = 0.9;

/** Builds the index of a folder's passages, in short steps: questions go on being answered meanwhile. */
export async function buildIndex(
  knowledge: Knowledge,
  { previous, tuning = TUNING, reranker }: BuildOptions = {},
): Promise<SearchIndex> {
  const breathe = breather();
  const base = previous?.base ?? previous;
  const amendment = base && amendmentTo(base.corpus, knowledge.passages);
  const parts =
    base && amendment && isSmall(amendment, base)
      ? await amend(base, amendment, breathe)
      : await build(knowledge.passages, breathe);
  const thesaurus = buildThesaurus([
    { groups: knowledge.glossary, credit: tuning.glossary },
    { groups: await abbreviationsOf(knowledge.documents, breathe), credit: tuning.glossary },
    { groups: synonyms(), broader: hypernyms(), credit: tuning.synonym },
  ]);
  return { knowledge, thesaurus, tuning, ...(reranker && { reranker }), ...parts };
}

function isSmall({ added, gone }: Amendment, { corpus }: SearchIndex): boolean {
  return added.length + gone.length <= (1 - STAYING) * corpus.size;
}

async function build(passages: readonly Passage[], breathe: Breathe) {
  const corpus = await buildCorpus(passages, breathe);
  return { corpus, engine: await miniSearchEngine(wordsOf(corpus.passages, corpus), breathe) };
}

async function amend(base: SearchIndex, amendment: Amendment, breathe: Breathe) {
  const from = base.corpus.passages.length;
  const corpus = await amendCorpus(base.corpus, amendment, breathe);
  const added = await miniSearchEngine(wordsOf(corpus.passages.slice(from), corpus), breathe);
  const isGone = (passage: number): boolean => corpus.places[passage] === -1;
  const isWord = (word: string): boolean => corpus.folded.numberOf(word) >= 0;
  return { base, corpus, engine: amendEngine(base.engine, added, from, isGone, isWord) };
}

/** What a search found: the question as it was read, and the passages in order. */
export interface Found {
  readonly query: Query;
  readonly hits: readonly Hit[];
}

/** The folded words of each passage, one passage at a time. */
function* wordsOf(rows: readonly PassageWords[], { folded }: Corpus): Generator<string[]> {
  for (const { folded: own, around } of rows)
    yield [...own, ...around.folded].filter((number) => number >= 0).map((number) => folded.words[number]!);
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
  const { corpus, engine, tuning, reranker } = index;
  const read = (text: string) => readQuestion(text, (folded) => corpus.folded.numberOf(folded) >= 0);
  const text = question.normalize("NFC");
  const widened = await widen(text, read(text), index);
  const before = context === undefined ? undefined : read(context.normalize("NFC"));
  const query = compileQuery(widened, before, corpus, tuning);
  const wanted = Math.max(limit, reranker?.considered ?? 0);
  const candidates = await candidatesOf(query, corpus, engine, tuning.postings, wanted);
  const found = { query, hits: rank(candidates, query, corpus, tuning, reranker?.considered) };
  return reranker ? await reranker.rerank(text, found) : found;
}
