import { createHash } from "node:crypto";
import type { Document } from "../../knowledge/document.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { type Breathe, breather } from "../breathe.ts";
import type { Database, Query } from "./database.ts";
import { dropTables, type IndexFacts, writeTables } from "./write-tables.ts";

/** The indexes that processes share: each is written once, by the process that needs it first, and never changes. */
export interface SharedIndexes {
  /** The index of these articles; it is written where there is none. Nobody removes it while `reader` is in memory. */
  open(knowledge: Knowledge, reader: object): Promise<IndexFacts>;
  /** Ends what keeps the indexes of this process from being removed. */
  close(): void;
}

/** What is worth telling. */
export type IndexNews = { readonly kind: "written" | "found"; readonly milliseconds: number };

export interface Pace {
  /** How often a process shows that it reads an index, in milliseconds. Default: a minute. */
  readonly beat?: number;
  /** How long after the last time the index is removed. Default: ten minutes. */
  readonly unused?: number;
}

const BEAT = 60_000;
const UNUSED = 10 * BEAT;

/** `version`: of the code that reads articles and their words. Processes of other code have indexes of their own beside. */
export function sharedIndexes(
  database: Database,
  version: string,
  report: (news: IndexNews) => void = () => {},
  { beat: interval = BEAT, unused = UNUSED }: Pace = {},
): SharedIndexes {
  const readers = new Map<WeakRef<object>, number>();
  const numbersRead = (): number[] => {
    for (const reader of readers.keys()) if (!reader.deref()) readers.delete(reader);
    return [...readers.values()];
  };
  const beat = async (): Promise<void> => {
    await database.query(`update indexes set "usedAt" = server_time() where number = any($1)`, [numbersRead()]);
    await database.transaction((query) => removeUnused(query, unused));
  };
  const timer = setInterval(() => void beat().catch(() => undefined), interval).unref();
  return {
    async open(knowledge, reader) {
      const began = performance.now();
      const breathe = breather();
      const key = await keyOf(knowledge.documents, version, breathe);
      let kind: IndexNews["kind"] = "found";
      const write = async (query: Query): Promise<IndexFacts> => {
        kind = "written";
        return await writeIndex(key, knowledge, query, breathe);
      };
      const find = (query: Query) => findIndex(key, query);
      const facts =
        (await find(database.query)) ?? (await database.alone(async (query) => (await find(query)) ?? write(query)));
      readers.set(new WeakRef(reader), facts.number);
      report({ kind, milliseconds: performance.now() - began });
      return facts;
    },
    close: () => clearInterval(timer),
  };
}

/** Removes indexes that nobody has read for so long. */
async function removeUnused(query: Query, unused: number): Promise<void> {
  const removed = await query<{ number: number }>(
    `delete from indexes where number in (
       select number from indexes where "usedAt" < server_time() - $1::bigint for update skip locked
     ) returning number`,
    [unused],
  );
  for (const { number } of removed) await dropTables(number, query);
}

async function findIndex(key: Buffer, query: Query): Promise<IndexFacts | undefined> {
  const [found] = await query<Omit<IndexFacts, "folded"> & { folded: Uint8Array }>(
    `update indexes set "usedAt" = server_time() where key = $1 returning number, passages, length, folded`,
    [key],
  );
  return found && { ...found, folded: new Int32Array(new Uint8Array(found.folded).buffer) };
}

async function writeIndex(key: Buffer, knowledge: Knowledge, query: Query, breathe: Breathe): Promise<IndexFacts> {
  const [row] = await query<{ number: number }>("select nextval('index_numbers')::int as number");
  const facts = await writeTables(row!.number, knowledge.passages, query, breathe);
  const { number, passages, length, folded } = facts;
  await query(`insert into indexes values ($1, $2, $3, $4, $5, server_time())`, [
    number,
    key,
    passages,
    length,
    Buffer.from(folded.buffer),
  ]);
  return facts;
}

const digests = new WeakMap<Document, Buffer>();

/** The same articles in the same order have the same key, wherever they were read. */
async function keyOf(documents: readonly Document[], version: string, breathe: Breathe): Promise<Buffer> {
  const all = createHash("sha256").update(version);
  for (const document of documents) {
    await breathe();
    let digest = digests.get(document);
    if (!digest) digests.set(document, (digest = createHash("sha256").update(JSON.stringify(document)).digest()));
    all.update(digest);
  }
  return all.digest();
}
