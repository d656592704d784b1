import type { Clock, Database } from "./database.ts";

/** One thing that an admin did. */
export interface AuditEntry {
  /** Rises with every entry. */
  readonly id: number;
  /** The admin's user id. */
  readonly author: number;
  readonly at: number;
  /** What was done, as one word that the bot names, for example `upload`. */
  readonly action: string;
  /** To what: a file, a person, a question. */
  readonly detail: string;
}

interface AuditPage {
  readonly entries: readonly AuditEntry[];
  /** How many there are on all pages. */
  readonly total: number;
}

export interface Audit {
  append(entry: { author: number; action: string; detail: string }): Promise<void>;
  /** Newest first. */
  list(page: { limit: number; offset?: number }): Promise<AuditPage>;
}

export function auditIn(database: Database, clock: Clock): Audit {
  return {
    async append(entry) {
      await database
        .insertInto("audit")
        .values({ ...entry, at: clock() })
        .execute();
    },
    async list({ limit, offset = 0 }) {
      const entries = await database
        .selectFrom("audit")
        .selectAll()
        .orderBy("id", "desc")
        .limit(limit)
        .offset(offset)
        .execute();
      const { total } = await database
        .selectFrom("audit")
        .select((row) => row.fn.countAll<number>().as("total"))
        .executeTakeFirstOrThrow();
      return { entries, total };
    },
  };
}
