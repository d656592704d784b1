import { setTimeout as sleep } from "node:timers/promises";
import type { Query, Server } from "./server.ts";

/** What only one process at a time does. `pg_advisory_xact_lock` knows it by two numbers of our own. */
const LOCKS = { files: "7262, 0", indexes: "7263, 0" } as const;
/** Time between two looks whether nobody else does it. */
const CHECK_INTERVAL_MS = 20;

/** Does all of `work` or nothing, while no other process does the like. It may take long: no statement waits for it. */
export async function alone<Result>(
  what: keyof typeof LOCKS,
  { transaction }: Pick<Server, "transaction">,
  work: (query: Query) => Promise<Result>,
): Promise<Result> {
  return await transaction(async (query) => {
    while (!(await isMine(what, query))) await sleep(CHECK_INTERVAL_MS);
    return await work(query);
  });
}

async function isMine(what: keyof typeof LOCKS, query: Query): Promise<boolean> {
  const [row] = await query<{ isMine: boolean }>(`select pg_try_advisory_xact_lock(${LOCKS[what]}) as "isMine"`);
  return row!.isMine;
}
