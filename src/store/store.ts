import { Kysely } from "kysely";
import { adminsIn, type Admins } from "./admins.ts";
import { answersIn, type Answers } from "./answers.ts";
import { auditIn, type Audit } from "./audit.ts";
import { chatsIn, type Chats } from "./chats.ts";
import { confirmationsIn, type Confirmations } from "./confirmations.ts";
import { countsIn, type Counts } from "./counts.ts";
import type { Clock, Database, Tables } from "./database.ts";
import { digestsIn, type Digests } from "./digests.ts";
import { draftsIn, type Drafts } from "./drafts.ts";
import { StoreError } from "./error.ts";
import { forget } from "./forget.ts";
import { limitsIn, OwnLimits, type Limits } from "./limits.ts";
import { migrate } from "./migrations.ts";
import { openFile, openInstead, type OpenedFile, type Opening } from "./open.ts";
import { peopleIn, type People } from "./people.ts";
import { prune } from "./prune.ts";
import { salvage } from "./salvage.ts";
import { savedIn, type SavedQuotes } from "./saved.ts";
import { startsIn, type Starts } from "./starts.ts";
import { unansweredIn, type UnansweredQuestions } from "./unanswered.ts";
import { updatesIn, type Updates } from "./updates.ts";
import { votesIn, type Votes } from "./votes.ts";

/** What the bot remembers, one group of verbs for each kind of thing. */
interface Memory {
  readonly people: People;
  readonly chats: Chats;
  readonly updates: Updates;
  readonly answers: Answers;
  readonly starts: Starts;
  readonly votes: Votes;
  readonly unanswered: UnansweredQuestions;
  readonly counts: Counts;
  readonly admins: Admins;
  readonly digests: Digests;
  readonly audit: Audit;
  readonly confirmations: Confirmations;
  readonly drafts: Drafts;
  readonly saved: SavedQuotes;
  readonly limits: Limits;
}

/**
 * The memory, and what concerns all of it. Once a promise resolves, what it wrote outlives the process however it dies. Four
 * verbs of every question resolve some milliseconds earlier: `updates.take`, `answers.add`, `counts.add`, `unanswered.note`. They
 * are committed with what is written next; so whatever is there after a kill, everything before it is. What `limits` counts in
 * one process alone ends with it.
 * Any verb may reject with a `StoreError`, as when the disk is full; an answer needs none of them, so a caller can go on.
 */
export interface Store extends Memory {
  /** What opening it met. */
  readonly opening: Opening;
  /** Since when the database server cannot be reached, by `Date.now`; undefined while it can, and where there is none. */
  readonly awaySince: () => number | undefined;
  /**
   * Does all of `work` or nothing. `work` uses the memory it is given and waits for nothing but it: every other caller waits meanwhile.
   */
  transaction<Result>(work: (memory: Memory) => Promise<Result>): Promise<Result>;
  /** Deletes everything that names this person, but for their acts as an admin. */
  forget(userId: number): Promise<void>;
  /** Deletes what is past its `retention` or beyond its `limits`. To be called about once an hour. */
  prune(): Promise<void>;
  /** After this, every verb rejects. */
  close(): Promise<void>;
}

export { StoreError };
export { retention } from "./retention.ts";
export type { Opening } from "./open.ts";

/**
 * Opens the store in this file, or in memory for `:memory:`. A damaged file is rebuilt, one held by another process left
 * alone, a full disk done without: `opening` says so. Throws `StoreError` where no file can be made for another reason.
 */
export async function openStore(file: string, clock: Clock): Promise<Store> {
  try {
    return await storeOn(openFile(file), clock);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return storeOn(openInstead(file, error, clock), clock);
  }
}

/** The store on any engine. */
export async function storeOn({ engine, opening }: OpenedFile, clock: Clock): Promise<Store> {
  const database: Database = new Kysely<Tables>({ dialect: engine.dialect });
  try {
    await migrate(database, engine);
    if (opening.kind === "rebuilt") await salvage(opening.movedTo, database);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  const ownLimits = engine.isShared ? undefined : new OwnLimits(clock);
  return {
    ...memoryIn(database, clock, ownLimits),
    opening,
    awaySince: () => undefined,
    transaction: (work) =>
      database.transaction().execute((transaction) => work(memoryIn(transaction, clock, ownLimits))),
    forget: (userId) => {
      ownLimits?.forget(String(userId));
      return database.transaction().execute((transaction) => forget(transaction, userId));
    },
    prune: () => {
      ownLimits?.prune();
      return prune(database, clock());
    },
    close: () => database.destroy(),
  };
}

function memoryIn(database: Database, clock: Clock, limits: Limits = limitsIn(database, clock)): Memory {
  return {
    people: peopleIn(database),
    chats: chatsIn(database),
    updates: updatesIn(database, clock),
    answers: answersIn(database, clock),
    starts: startsIn(database, clock),
    votes: votesIn(database, clock),
    unanswered: unansweredIn(database, clock),
    counts: countsIn(database, clock),
    admins: adminsIn(database, clock),
    digests: digestsIn(database, clock),
    audit: auditIn(database, clock),
    confirmations: confirmationsIn(database, clock),
    drafts: draftsIn(database, clock),
    saved: savedIn(database, clock),
    limits,
  };
}
