import type { Admins } from "./admins.ts";
import type { Answers } from "./answers.ts";
import type { Audit } from "./audit.ts";
import type { Chats } from "./chats.ts";
import type { Confirmations } from "./confirmations.ts";
import type { Counts } from "./counts.ts";
import type { Clock } from "./database.ts";
import type { Digests } from "./digests.ts";
import type { Gaps } from "./gaps.ts";
import type { People } from "./people.ts";
import type { Starts } from "./starts.ts";
import type { Updates } from "./updates.ts";
import type { Votes } from "./votes.ts";

/** What the bot remembers, one group of verbs for each kind of thing. */
export interface Memory {
  readonly people: People;
  readonly chats: Chats;
  readonly updates: Updates;
  readonly answers: Answers;
  readonly starts: Starts;
  readonly votes: Votes;
  readonly gaps: Gaps;
  readonly counts: Counts;
  readonly admins: Admins;
  readonly digests: Digests;
  readonly audit: Audit;
  readonly confirmations: Confirmations;
}

/**
 * The memory, and what concerns all of it. Once a promise resolves, what it wrote outlives the process however it dies.
 * Any verb may reject with a `StoreError`, as when the disk is full; an answer needs none of them, so a caller can go on.
 */
export interface Store extends Memory {
  /** What opening it met. */
  readonly opening: Opening;
  /**
   * Does all of `work` or nothing. `work` uses the memory it is given and waits for nothing but it: every other caller waits meanwhile.
   */
  transaction<Result>(work: (memory: Memory) => Promise<Result>): Promise<Result>;
  /** Deletes everything that names this person, but for their acts as an admin. */
  forget(userId: number): Promise<{ readonly answers: number; readonly votes: number }>;
  /** Deletes what is past its `retention` or beyond its `limits`. To be called about once an hour. */
  prune(): Promise<void>;
  /** After this, every verb rejects. */
  close(): Promise<void>;
}

/**
 * How the file was found. `rebuilt`: it was damaged and now lies at `movedTo`; the `rows` that could still be read were
 * taken over. `beside`: another process held it, so that this one remembers in the file `instead` until it is started again.
 */
export type Opening =
  | { readonly kind: "opened" | "created" }
  | { readonly kind: "rebuilt"; readonly reason: string; readonly movedTo: string; readonly rows: number }
  | { readonly kind: "beside"; readonly reason: string; readonly instead: string };

/** The store could not do what it was asked. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  /** `full`: no space. `busy`: another process holds the file. `damaged`: the file is corrupt, and a restart rebuilds it. */
  readonly kind: "full" | "busy" | "damaged" | "failed";

  constructor(kind: StoreError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Opens the store in this file, or in memory for `:memory:`. Throws `StoreError` where no file can be made there. */
export async function openStore(_file: string, _clock: Clock): Promise<Store> {
  throw new Error("not written yet");
}
