import { type Clock, type Database, present, type VoteValue } from "./database.ts";

/** One person's judgement of one answer. */
export interface Vote {
  readonly value: VoteValue;
  /** What was wrong, as the bot's choices name it; for a `down` only. */
  readonly reason?: string;
}

export interface Votes {
  /** Sets a person's vote in place of their earlier one, which it returns. */
  set(answerId: string, userId: number, vote: Vote): Promise<Vote | undefined>;
  find(answerId: string, userId: number): Promise<Vote | undefined>;
  count(answerId: string): Promise<{ readonly up: number; readonly down: number }>;
}

export function votesIn(database: Database, clock: Clock): Votes {
  const votes: Votes = {
    async set(answerId, userId, { value, reason = null }: { value: VoteValue; reason?: string | null }) {
      const before = await votes.find(answerId, userId);
      const at = clock();
      await database
        .insertInto("votes")
        .values({ answerId, userId, value, reason, at })
        .onConflict((conflict) => conflict.columns(["answerId", "userId"]).doUpdateSet({ value, reason, at }))
        .execute();
      return before;
    },
    async find(answerId, userId) {
      const row = await database
        .selectFrom("votes")
        .select(["value", "reason"])
        .where("answerId", "=", answerId)
        .where("userId", "=", userId)
        .executeTakeFirst();
      return row && present(row);
    },
    async count(answerId) {
      const rows = await database
        .selectFrom("votes")
        .select(["value", (row) => row.fn.countAll<number>().as("votes")])
        .where("answerId", "=", answerId)
        .groupBy("value")
        .execute();
      const of = (value: Vote["value"]) => rows.find((row) => row.value === value)?.votes ?? 0;
      return { up: of("up"), down: of("down") };
    },
  };
  return votes;
}
