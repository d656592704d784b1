import { type Clock, type Database, prepared } from "./database.ts";

/** How often something was done lately, such as questions of one person. */
export interface Limits {
  /** Counts one more, and gives how many there are in this stretch, which lasts so many milliseconds from its first on. */
  count(key: string, stretch: number): Promise<number>;
}

export function limitsIn(database: Database, clock: Clock): Limits {
  type Values = { key: string; now: number; until: number };
  const count = prepared<Values, { count: number }>(
    database,
    (slot) =>
      database
        .insertInto("limits")
        .values({ key: slot("key"), count: 1, until: slot("until") })
        .onConflict((conflict) =>
          conflict.column("key").doUpdateSet((row) => {
            // A stretch from further ahead than any reaches was begun before the clock was set back.
            const goesOn = row.and([row("limits.until", ">", slot("now")), row("limits.until", "<=", slot("until"))]);
            return {
              count: row
                .case()
                .when(goesOn)
                .then(row("limits.count", "+", 1))
                .else(1)
                .end(),
              until: row.case().when(goesOn).then(row.ref("limits.until")).else(row.ref("excluded.until")).end(),
            };
          }),
        )
        .returning("count"),
    { isRelaxed: true },
  );
  return {
    async count(key, stretch) {
      const now = clock();
      const { rows } = await count({ key, now, until: now + stretch });
      return rows[0]!.count;
    },
  };
}
