import { setImmediate as othersFirst } from "node:timers/promises";
import { sql } from "kysely";
import { dayOf } from "./counts.ts";
import type { Database } from "./database.ts";
import { limits, retention } from "./retention.ts";

/** Rows deleted at once: a few milliseconds of work, between which the bot answers. */
const BATCH = 1000;
/** How far in the future a row is that was written while the clock was wrong: it would never be past its time. */
const FUTURE_MS = 24 * 60 * 60 * 1000;

/** The column that each table keeps its rows in order by; their times rise with it. */
const order = { updates: "updateId", answers: "number", starts: "at", votes: "at", audit: "at" } as const;

/** Deletes what is past its `retention` at the time `now`, and what is beyond the `limits`. */
export async function prune(database: Database, now: number): Promise<void> {
  for (const table of ["updates", "answers", "starts", "votes", "audit"] as const)
    await pruneOldest(database, table, now);
  await pruneAnswersOfOne(database);
  await pruneUnanswered(database, now);
  const firstDay = dayOf(now - retention.counts);
  await database.deleteFrom("counts").where("day", "<", firstDay).execute();
  for (const table of ["confirmations", "drafts"] as const)
    await database.deleteFrom(table).where("expiresAt", "<=", now).execute();
  await database.deleteFrom("limits").where("until", "<=", now).execute();
}

async function pruneOldest(database: Database, table: keyof typeof order, now: number): Promise<void> {
  const place = sql.ref<number>(order[table]);
  // An update that the store keeps has yet to be answered.
  const isSpare = table === "updates" ? sql<boolean>`payload is null` : sql<boolean>`true`;
  const { count } = await database
    .selectFrom(table)
    .select((row) => row.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const mayStay = (at: number): boolean => at >= now - retention[table] && at <= now + FUTURE_MS;
  for (let excess = count - limits[table]; ; excess -= BATCH) {
    const oldest = await database
      .selectFrom(table)
      .select([place.as("place"), "at"])
      .where(isSpare)
      .orderBy(place)
      .limit(BATCH)
      .execute();
    const firstKept = oldest.findIndex(({ at }, index) => index >= excess && mayStay(at));
    const last = (firstKept === -1 ? oldest : oldest.slice(0, firstKept)).at(-1);
    if (last) await database.deleteFrom(table).where(isSpare).where(place, "<=", last.place).execute();
    if (firstKept !== -1 || oldest.length < BATCH) return;
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
    const own = database.selectFrom("answers").where("userId", "=", userId);
    const first = own
      .select("number")
      .orderBy("number", "desc")
      .limit(1)
      .offset(limits.answersOfOne - 1);
    await database.deleteFrom("answers").where("userId", "=", userId).where("number", "<", first).execute();
    await othersFirst();
  }
}

/** Too many unanswered questions: those asked least stay out, the oldest of them first. */
async function pruneUnanswered(database: Database, now: number): Promise<void> {
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
