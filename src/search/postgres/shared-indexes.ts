import type { Document } from "../../knowledge/document.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { digestsIn } from "../file/article-digest.ts";
import { type YieldToEventLoop, yielder } from "../yielding.ts";
import { isSmall } from "../memory.ts";
import { type Difference, differenceFrom } from "../packed/difference.ts";
import type { Database, Query } from "./database.ts";
import { readArticles, writeArticles } from "./indexed-articles.ts";
import { dropTables, type IndexFacts, writeTables } from "./write-tables.ts";

/** The indexes that processes share: each is written once and never changes. */
export interface SharedIndexes {
  /**
   * The index that differs least from these articles; where all differ much, another one is written, by the process that needs
   * it first. Nobody removes it while `reader` is in memory.
   */
  open(knowledge: Knowledge, reader: object): Promise<OpenIndex>;
  /** Ends what keeps the indexes of this process from being removed. */
  close(): void;
}

export interface OpenIndex {
  readonly facts: IndexFacts;
  /**
   * What the articles have and it has not, and the other way round. Which they have in common takes an entry for each.
   */
  readonly difference: Omit<Difference, "same">;
}

/** What is worth telling. */
export type IndexNews = { readonly kind: "written" | "found"; readonly milliseconds: number };

export interface Pace {
  /** How often a process shows that it reads an index, in milliseconds. Default: a minute. */
  readonly beat?: number;
  /** How long after the last time the index is removed. Default: ten minutes. */
  readonly unused?: number;
}

const BEAT_MS = 60_000;
const UNUSED_MS = 10 * BEAT_MS;
/** How many of the newest are looked at: one that a refused reload has left does not hide the one in force. */
const LOOKED_AT = 3;

/**
 * `version`: of the code that reads articles and their words. Processes of other code have indexes of their own beside.
 */
export function sharedIndexes(
  database: Database,
  version: string,
  report: (news: IndexNews) => void = () => {},
  pace: Pace = {},
): SharedIndexes {
  const readers = readersOf(database, pace);
  return {
    async open(knowledge, reader) {
      const began = performance.now();
      const yieldToEventLoop = yielder();
      let kind: IndexNews["kind"] = "found";
      const articles = { documents: knowledge.documents, digestOf: digestsIn(knowledge) };
      const find = (query: Query) => findNearest(version, articles, query, yieldToEventLoop);
      const write = async (query: Query): Promise<OpenIndex> => {
        kind = "written";
        await writeIndex(version, articles, query, yieldToEventLoop);
        return (await find(query))!;
      };
      const index =
        (await find(database.query)) ?? (await database.alone(async (query) => (await find(query)) ?? write(query)));
      readers.add(reader, index.facts.number);
      report({ kind, milliseconds: performance.now() - began });
      return index;
    },
    close: () => readers.close(),
  };
}

/** Shows which indexes this process reads, and removes those that no process has read for long. */
function readersOf({ transaction }: Database, { beat: interval = BEAT_MS, unused = UNUSED_MS }: Pace) {
  const numbers = new Map<WeakRef<object>, number>();
  let since = performance.now();
  const beat = async (): Promise<void> => {
    for (const reader of numbers.keys()) if (!reader.deref()) numbers.delete(reader);
    await transaction(async (query) => {
      await query(`update indexes set "usedAt" = server_time() where number = any($1)`, [[...numbers.values()]]);
      // While the database was away nobody could show what they read.
      if (performance.now() - since > unused) await removeUnused(query, unused);
    });
  };
  const timer = setInterval(() => void beat().catch(() => (since = performance.now())), interval).unref();
  return {
    add: (reader: object, number: number) => void numbers.set(new WeakRef(reader), number),
    close: () => clearInterval(timer),
  };
}

async function removeUnused(query: Query, unused: number): Promise<void> {
  const removed = await query<{ number: number }>(
    `delete from indexes where number in (
       select number from indexes where "usedAt" < server_time() - $1::bigint for update skip locked
     ) returning number`,
    [unused],
  );
  for (const { number } of removed) await dropTables(number, query);
}

/** The articles of a process, and what tells each from all others: see `digestsIn`. */
interface Articles {
  readonly documents: Knowledge["documents"];
  readonly digestOf: (document: Document) => string;
}

async function findNearest(
  version: string,
  { documents, digestOf }: Articles,
  query: Query,
  yieldToEventLoop: YieldToEventLoop,
): Promise<OpenIndex | undefined> {
  const kept = await query<{ number: number; passages: number; articles: Uint8Array }>(
    // A database may come back from a backup without the tables.
    `select number, passages, articles from indexes
       where version = $1 and to_regclass('index_' || number || '_terms') is not null
       order by number desc limit ${LOOKED_AT}`,
    [version],
  );
  let nearest: { number: number; difference: OpenIndex["difference"] } | undefined;
  for (const { number, passages, articles } of kept) {
    const { firsts, numberOf } = await readArticles(articles, yieldToEventLoop);
    const numberIn = (document: Document) => numberOf(digestOf(document));
    const { same: _, ...difference } = await differenceFrom(firsts, documents, numberIn, yieldToEventLoop);
    const isNearer = !nearest || changesOf(difference) < changesOf(nearest.difference);
    if (isNearer && isSmall(difference, { size: passages })) nearest = { number, difference };
  }
  const facts = nearest && (await takeUp(nearest.number, query));
  return facts && { facts, difference: nearest!.difference };
}

function changesOf({ added, gone }: OpenIndex["difference"]): number {
  return added.length + gone.length;
}

/** What is known of an index, from now on in use; undefined where it was removed a moment ago. */
async function takeUp(number: number, query: Query): Promise<IndexFacts | undefined> {
  const [found] = await query<Omit<IndexFacts, "folded"> & { folded: Uint8Array }>(
    `update indexes set "usedAt" = server_time() where number = $1 returning number, passages, length, words, folded`,
    [number],
  );
  return found && { ...found, folded: new Int32Array(new Uint8Array(found.folded).buffer) };
}

async function writeIndex(
  version: string,
  { documents, digestOf }: Articles,
  query: Query,
  yieldToEventLoop: YieldToEventLoop,
): Promise<void> {
  const [row] = await query<{ number: number }>("select nextval('index_numbers')::int as number");
  const { number, passages, length, words, folded } = await writeTables(
    row!.number,
    documents,
    query,
    yieldToEventLoop,
  );
  const articles = await writeArticles(documents, digestOf, yieldToEventLoop);
  await query(`insert into indexes values ($1, $2, $3, $4, $5, $6, $7, server_time())`, [
    number,
    version,
    articles,
    passages,
    length,
    words,
    Buffer.from(folded.buffer),
  ]);
}
