import { setImmediate as othersFirst } from "node:timers/promises";
import { dayOf } from "./counts.ts";
import type { Database } from "./database.ts";
import { limits, retention } from "./retention.ts";

/** Rows deleted at once: a few milliseconds of work, between which the bot answers. */
const BATCH = 1000;

/** Deletes what is past its `retention` at the time `now`, and what is beyond the `limits`. */
export async function prune(database: Database, now: number): Promise<void> {
  for (const table of ["updates", "answers", "starts", "votes", "audit"] as const) {
    const oldest = await database
      .selectFrom(table)
      .select("at")
      .orderBy("at", "desc")
      .limit(1)
      .offset(limits[table] - 1)
      .executeTakeFirst();
    await deleteBefore(database, table, Math.max(now - retention[table], oldest?.at ?? 0));
  }
  await pruneAnswersOfOne(database);
  await pruneGaps(database, now);
  const firstDay = dayOf(now - retention.counts);
  await database.deleteFrom("counts").where("day", "<", firstDay).execute();
  for (const table of ["confirmations", "drafts"] as const)
    await database.deleteFrom(table).where("expiresAt", "<=", now).execute();
}

async function deleteBefore(
  database: Database,
  table: "updates" | "answers" | "starts" | "votes" | "audit",
  time: number,
): Promise<void> {
  for (;;) {
    const next = await database
      .selectFrom(table)
      .select("at")
      .orderBy("at")
      .limit(1)
      .offset(BATCH - 1)
      .executeTakeFirst();
    const end = Math.min(time, next ? next.at + 1 : time);
    await database.deleteFrom(table).where("at", "<", end).execute();
    if (end === time) return;
    await othersFirst();
  }
}

/** Nobody's answers crowd out those of others: of each person the latest stay. */
async function pruneAnswersOfOne(database: Database): Promise<void> {
  const busy = await database
    .selectFrom("answers")
    .select("userId")
    .groupBy("userId")
    .having((row) => row.fn.countAll<number>(), ">", limits.answersOfOne)
    .execute();
  for (const { userId } of busy) {
    const own = database.selectFrom("answers").select("id").where("userId", "=", userId);
    const kept = own.orderBy("at", "desc").limit(limits.answersOfOne);
    await database.deleteFrom("answers").where("userId", "=", userId).where("id", "not in", kept).execute();
    await othersFirst();
  }
}

/** Too many gaps: those asked least stay out, the oldest of them first. */
async function pruneGaps(database: Database, now: number): Promise<void> {
  const oldest = now - retention.gaps;
  await database.deleteFrom("gaps").where("lastAt", "<", oldest).execute();
  const last = await database
    .selectFrom("gaps")
    .select(["count", "lastAt"])
    .orderBy("count", "desc")
    .orderBy("lastAt", "desc")
    .limit(1)
    .offset(limits.gaps - 1)
    .executeTakeFirst();
  if (last) {
    await database.deleteFrom("gaps").where("count", "<", last.count).execute();
    await database.deleteFrom("gaps").where("count", "=", last.count).where("lastAt", "<", last.lastAt).execute();
  }
  await database
    .deleteFrom("gapAskers")
    .where("gapId", "not in", (gaps) => gaps.selectFrom("gaps").select("id"))
    .execute();
}
