import type { Knowledge } from "../knowledge/knowledge.ts";
import { exactKey } from "../text/fold.ts";
import { type Once, openOnce } from "../text/once.ts";
import { type Question, readQuestion } from "../text/question.ts";
import { spelled } from "../text/spelled.ts";
import { candidateRequest } from "./candidates.ts";
import { type Engine, settled } from "./engine.ts";
import { memoryEngine } from "./memory.ts";
import { compileQuery, type Query } from "./query.ts";
import { type Hit, rank } from "./rank.ts";
import { buildThesaurus, groupTable, LANGUAGE, type Thesaurus } from "./thesaurus.ts";
import { tuningFor } from "./large-folder.ts";
import { likeliestWordsFor } from "./likeliest-words.ts";
import { HITS, MOST_HITS, TUNING, type Tuning } from "./tuning.ts";
import { widen } from "./widen.ts";

/** A complete index over one reading of the folder. It never changes: a reload makes another. */
export interface SearchIndex {
  readonly knowledge: Knowledge;
  readonly engine: Engine;
  /** What made the engine, and makes the next one. */
  readonly build: BuildEngine;
  readonly thesaurus: Thesaurus;
  readonly tuning: Tuning;
  /** Orders by more than words; absent where there is nothing to do so by. */
  readonly reranker?: Reranker;
  /** What was worked out of this index, its documents and passages; handed on to the next one, which has most of them too. */
  readonly once: Once;
}

/** Orders the first hits of a search anew. Nothing of it rejects: what it cannot tell stays as it is. */
export interface Reranker {
  /** How many hits it looks at. */
  readonly considered: number;
  /** Whether it orders all that it will and nothing fails: the same question is then answered alike. */
  isSteady(): boolean;
  /** Asks for what it has to know of a question, and resolves when that is under way: hits are found meanwhile. */
  begin(question: string, query: Query): Promise<Reorder>;
  status(): RerankerStatus;
}

/** Orders what was found for a question. Never rejects. */
export type Reorder = (found: Found) => Promise<Found>;

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

/** Makes an engine over the passages of a folder. `previous` is the engine in force: what it holds of unchanged documents may be taken over. */
export type BuildEngine = (knowledge: Knowledge, previous?: Engine) => Promise<Engine>;

/** How an index is built. */
interface BuildOptions {
  /** The index in force. */
  readonly previous?: SearchIndex | undefined;
  /** Default: what made the engine of the index in force, else an engine in memory. */
  readonly build?: BuildEngine;
  readonly tuning?: Tuning;
  readonly reranker?: Reranker | undefined;
}

/** Builds the index of a folder's passages, in short steps: questions go on being answered meanwhile. */
export async function buildIndex(
  knowledge: Knowledge,
  { previous, build = previous?.build ?? memoryEngine, tuning = TUNING, reranker }: BuildOptions = {},
): Promise<SearchIndex> {
  const engine = await build(knowledge, previous?.engine);
  const thesaurus = buildThesaurus([
    { table: groupTable(knowledge.glossary), weight: tuning.glossary },
    { table: groupTable(engine.abbreviations), weight: tuning.glossary },
    { table: LANGUAGE.synonyms(), weight: tuning.synonym },
    { table: LANGUAGE.broader(), weight: tuning.broader },
    { table: LANGUAGE.close(), weight: tuning.close },
    { table: LANGUAGE.related(), weight: tuning.related },
  ]);
  const once = previous?.once ?? openOnce();
  return { knowledge, engine, build, thesaurus, tuning, once, ...(reranker && { reranker }) };
}

/** What a search found: the question as it was read, and the passages in order. */
export interface Found {
  readonly index: SearchIndex;
  readonly query: Query;
  readonly hits: readonly Hit[];
}

/** How a search is made. */
interface SearchOptions {
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
  const { engine, thesaurus, tuning, reranker } = index;
  const lexicon = engine.lexicon();
  const scales = { lexicon, size: engine.size, tuning };
  const read = async (typed: string) => {
    const asMeant = await likeliestWordsFor(typed, index);
    return await settled(lexicon, () => readQuestion(typed, (folded) => !!lexicon.folded(folded), asMeant));
  };
  const text = question.normalize("NFC");
  const asked = await read(text);
  const widened = await widen(text, asked, { engine, lexicon, thesaurus, tuning });
  const before = context === undefined ? undefined : await read(context.normalize("NFC"));
  const query = await settled(lexicon, () => compileQuery(widened, before, scales));
  const wanted = Math.max(limit, reranker?.considered ?? 0);
  const extent = { size: engine.size, postings: tuning.postings, wanted };
  const request = await settled(lexicon, () => candidateRequest(query, lexicon, extent));
  const reorder = request.leading.length > 0 ? await reranker?.begin(spelledOut(text, asked), query) : undefined;
  const candidates = await engine.candidates(request);
  const ranking = tuningFor(engine.size, tuning);
  const most = Math.max(wanted, MOST_HITS);
  const hits = rank(candidates, query, engine.meanLength, ranking, reranker?.considered, most);
  const found = { index, query, hits };
  return reorder ? await reorder(found) : found;
}

/** A question as it is typed; where words were read otherwise, as they were read. */
function spelledOut(text: string, { words, isEnglish }: Question): string {
  const isAsTyped = isEnglish || words.every((word) => word.exact === exactKey(word.text));
  return isAsTyped ? text : words.map(({ exact }) => spelled(exact)).join(" ");
}
