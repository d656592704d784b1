import type { Clock, Database } from "./database.ts";
import { newId } from "./id.ts";
import { CONFIRMATIONS_LAST } from "./retention.ts";

/** What came of a tap on "yes". `theirs`: it waits for another person. `gone`: used, lapsed, withdrawn, or never made. */
type Confirmation = { readonly kind: "taken"; readonly payload: string } | { readonly kind: "theirs" | "gone" };

/** Steps that wait for one person's "yes", which can be given once. */
export interface Confirmations {
  /** Keeps the step for ten minutes and gives its token: 12 characters of `A-Za-z0-9_-` that cannot be guessed. */
  offer(ownerId: number, payload: string): Promise<string>;
  /** Withdraws what waits for this person and was not taken yet, where `isMeant` says so of its payload. Gives how many. */
  withdraw(ownerId: number, isMeant: (payload: string) => boolean): Promise<number>;
  /** Gives the payload to its owner exactly once: to one update, to which it belongs from then on, however often that is handled. */
  take(token: string, userId: number, updateId: number): Promise<Confirmation>;
}

export function confirmationsIn(database: Database, clock: Clock): Confirmations {
  return {
    async offer(ownerId, payload) {
      const token = newId();
      await database
        .insertInto("confirmations")
        .values({ token, ownerId, payload, expiresAt: clock() + CONFIRMATIONS_LAST })
        .execute();
      return token;
    },
    async withdraw(ownerId, isMeant) {
      const waiting = await database
        .selectFrom("confirmations")
        .select(["token", "payload"])
        .where("ownerId", "=", ownerId)
        .where("takenBy", "is", null)
        .where("expiresAt", ">", clock())
        .execute();
      const tokens = waiting.filter(({ payload }) => isMeant(payload)).map(({ token }) => token);
      if (tokens.length > 0) await database.deleteFrom("confirmations").where("token", "in", tokens).execute();
      return tokens.length;
    },
    async take(token, userId, updateId) {
      const now = clock();
      const taken = await database
        .updateTable("confirmations")
        .set({ takenBy: updateId })
        .where("token", "=", token)
        .where("ownerId", "=", userId)
        .where((row) =>
          row.or([
            row("takenBy", "=", updateId),
            row.and([
              row("takenBy", "is", null),
              row("expiresAt", ">", now),
              // One that was offered before the clock was set back has lapsed, too.
              row("expiresAt", "<=", now + CONFIRMATIONS_LAST),
            ]),
          ]),
        )
        .returning("payload")
        .executeTakeFirst();
      if (taken) return { kind: "taken", payload: taken.payload };
      const waiting = await database
        .selectFrom("confirmations")
        .select("ownerId")
        .where("token", "=", token)
        .where("expiresAt", ">", now)
        .where("takenBy", "is", null)
        .executeTakeFirst();
      return { kind: waiting && waiting.ownerId !== userId ? "theirs" : "gone" };
    },
  };
}
