import { randomBytes } from "node:crypto";
import type { Server } from "./server.ts";

export interface PresenceOptions {
  /** How often a process shows that it is at work, in milliseconds. Default 1,000. */
  readonly beat?: number;
  /** One that has not shown it for so long is gone, in milliseconds: what it worked on falls to the others. Default 10,000. */
  readonly lease?: number;
}

/** This process among those that share the store. */
export interface Presence {
  /** Names this process; a restarted one has another name. */
  readonly worker: string;
  /** See `PresenceOptions`. */
  readonly lease: number;
  /**
   * Whether others may be taken to be gone. After the server was away nobody has shown itself for a while, so that it takes as
   * long again to know who is there.
   */
  readonly judges: () => boolean;
  /** Has this done once the server is back after it was away. */
  readonly onReturn: (act: () => Promise<void>) => void;
  /** Says goodbye: what this process leaves undone falls to the others at once. */
  leave(): Promise<void>;
}

/** Begins to show that this process is at work. Throws `StoreError` where it cannot. */
export async function appear(
  { query }: Server,
  { beat: interval = 1000, lease = 10_000 }: PresenceOptions = {},
): Promise<Presence> {
  const worker = randomBytes(9).toString("base64url");
  const returns: (() => Promise<void>)[] = [];
  let reached: number | undefined;

  const beat = async (): Promise<void> => {
    await query(
      `insert into workers values ($1, server_time()) on conflict (id) do update set "seenAt" = excluded."seenAt"`,
      [worker],
    );
    if (reached === undefined) {
      reached = performance.now();
      for (const act of returns) await act();
    }
    if (judges()) await query(`delete from workers where "seenAt" < server_time() - $1`, [lease]);
  };
  const judges = (): boolean => reached !== undefined && performance.now() - reached > lease;

  await beat();
  let beating = Promise.resolve();
  const timer = setInterval(() => {
    beating = beating.then(beat).catch(() => void (reached = undefined));
  }, interval);
  return {
    worker,
    lease,
    judges,
    onReturn: (act) => void returns.push(act),
    async leave() {
      clearInterval(timer);
      await beating;
      await query("delete from workers where id = $1", [worker]).catch(() => undefined); // the lease ends by itself
    },
  };
}
