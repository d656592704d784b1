import { type Clock, type Database, prepared } from "./database.ts";

/** How often something was done lately, such as questions of one person. */
export interface Limits {
  /** Counts one more, and gives how many there are in this stretch, which lasts so many milliseconds from its first on. */
  count(key: string, stretch: number): Promise<number>;
}

/** Of all who share a database. */
export function limitsIn(database: Database, clock: Clock): Limits {
  type Values = { key: string; now: number; until: number };
  const count = prepared<Values, { count: number }>(database, (slot) =>
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
  );
  return {
    async count(key, stretch) {
      const now = clock();
      const { rows } = await count({ key, now, until: now + stretch });
      return rows[0]!.count;
    },
  };
}

/** Of one process: what it counted ends with it. */
export class OwnLimits implements Limits {
  readonly #stretches = new Map<string, { count: number; until: number }>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async count(key: string, stretch: number): Promise<number> {
    const until = this.#clock() + stretch;
    const begun = this.#stretches.get(key);
    // As in a database, a stretch from further ahead than any reaches was begun before the clock was set back.
    if (begun && begun.until > until - stretch && begun.until <= until) return (begun.count += 1);
    this.#stretches.set(key, { count: 1, until });
    return 1;
  }

  forget(key: string): void {
    this.#stretches.delete(key);
  }

  /** Lets go of the stretches that have ended. */
  prune(): void {
    const now = this.#clock();
    for (const [key, { until }] of this.#stretches) if (until <= now) this.#stretches.delete(key);
  }
}
