import { type Clock, type Counter, type Database, prepared } from "./database.ts";

/** One day's counts. */
export interface Day {
  /** `YYYY-MM-DD` in Vietnam (UTC+7). */
  readonly day: string;
  /** A counter that stayed at zero is absent. */
  readonly counts: Readonly<Partial<Record<Counter, number>>>;
}

export interface Counts {
  /** Adds to today's counters. Negative numbers take back, as when a vote changes. */
  add(amounts: Partial<Record<Counter, number>>): Promise<void>;
  /** The last `days` days, today included, oldest first; days on which nothing happened are there too. */
  days(days: number): Promise<Day[]>;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Indochina Time, all year. */
const UTC_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The day that an instant falls on in Vietnam, as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  return new Date(at + UTC_OFFSET_MS).toISOString().slice(0, 10);
}

export function countsIn(database: Database, clock: Clock): Counts {
  const add = prepared<{ day: string; name: Counter; amount: number }, unknown>(
    database,
    (slot) =>
      database
        .insertInto("counts")
        .values({ day: slot("day"), name: slot("name"), amount: slot("amount") })
        .onConflict((conflict) =>
          conflict
            .columns(["day", "name"])
            .doUpdateSet((row) => ({ amount: row("counts.amount", "+", row.ref("excluded.amount")) })),
        ),
    { isRelaxed: true },
  );
  return {
    async add(amounts) {
      const day = dayOf(clock());
      const entries = Object.entries(amounts) as [Counter, number][];
      await Promise.all(entries.map(([name, amount]) => add({ day, name, amount })));
    },
    async days(days) {
      const now = clock();
      const range = Array.from({ length: days }, (_, index) => dayOf(now - (days - 1 - index) * DAY_MS));
      const rows = await database
        .selectFrom("counts")
        .selectAll()
        .where("day", ">=", range[0] ?? "")
        .execute();
      return range.map((day) => ({
        day,
        counts: Object.fromEntries(rows.filter((row) => row.day === day).map((row) => [row.name, row.amount])),
      }));
    },
  };
}
