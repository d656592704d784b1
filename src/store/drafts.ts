import type { Clock, Database } from "./database.ts";
import { newId } from "./id.ts";
import { DRAFTS_LAST } from "./retention.ts";

/** What a person has begun to write in their own chat with the bot. */
interface Draft {
  /** 12 characters of `A-Za-z0-9_-`: tells a draft from the same person's earlier ones. */
  readonly id: string;
  readonly payload: string;
}

/** Drafts that wait for their person's next message: one for each person. */
export interface Drafts {
  /** Keeps a new draft for ten minutes, in the place of an earlier one, and gives its id. */
  begin(ownerId: number, payload: string): Promise<string>;
  /** Changes a draft, which has ten minutes again. Nothing happens where it is there no longer. */
  change(id: string, payload: string): Promise<void>;
  find(ownerId: number): Promise<Draft | undefined>;
  /** Deletes a person's draft, whichever it is. */
  drop(ownerId: number): Promise<void>;
}

export function draftsIn(database: Database, clock: Clock): Drafts {
  return {
    async begin(ownerId, payload) {
      const row = { id: newId(), payload, expiresAt: clock() + DRAFTS_LAST };
      await database
        .insertInto("drafts")
        .values({ ownerId, ...row })
        .onConflict((conflict) => conflict.column("ownerId").doUpdateSet(row))
        .execute();
      return row.id;
    },
    async change(id, payload) {
      await database
        .updateTable("drafts")
        .set({ payload, expiresAt: clock() + DRAFTS_LAST })
        .where("id", "=", id)
        .execute();
    },
    async find(ownerId) {
      const now = clock();
      return await database
        .selectFrom("drafts")
        .select(["id", "payload"])
        .where("ownerId", "=", ownerId)
        .where("expiresAt", ">", now)
        // One that was begun before the clock was set back has lapsed, too.
        .where("expiresAt", "<=", now + DRAFTS_LAST)
        .executeTakeFirst();
    },
    async drop(ownerId) {
      await database.deleteFrom("drafts").where("ownerId", "=", ownerId).execute();
    },
  };
}
