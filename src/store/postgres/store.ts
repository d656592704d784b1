import { Kysely } from "kysely";
import type { Clock } from "../database.ts";
import { type Store, storeOn } from "../store.ts";
import { alone } from "./alone.ts";
import { appear, type PresenceOptions } from "./presence.ts";
import { filesIn, type SharedFiles } from "./files.ts";
import { patient } from "./patient.ts";
import { openPostgres, type Query, type Server } from "./server.ts";
import { migrateShared } from "./tables.ts";
import { turnsIn } from "./turns.ts";

/** A store that processes share, with the articles. */
export interface SharedStore extends Store {
  readonly files: SharedFiles;
  /** Where their index may lie. */
  readonly tables: SharedTables;
}

/** Tables that others than the store make in its server. */
interface SharedTables extends Pick<Server, "query" | "transaction"> {
  /** For statements that only read: they wait while the server is away, if not for long. */
  readonly read: Query;
  /** Does all of `work` or nothing while no other process changes such tables. */
  readonly alone: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;
}

/**
 * Opens the store in a database server, which any number of processes may share. `stopping` ends what this one waits for
 * from the others. Throws `StoreError` with the remedy where it cannot be opened.
 */
export async function openSharedStore(
  url: string,
  clock: Clock,
  stopping: AbortSignal = new AbortController().signal,
  options: PresenceOptions = {},
): Promise<SharedStore> {
  const server = await openPostgres(url);
  try {
    const store = await storeOn({ engine: server.engine, opening: { kind: "shared" } }, clock);
    await migrateShared(new Kysely(server.engine));
    const presence = await appear(server, options);
    const closeAll = async (): Promise<void> => {
      await presence.leave();
      await store.close();
      await server.close();
    };
    let closing: Promise<void> | undefined;
    const close = (): Promise<void> => (closing ??= closeAll());
    const updates = turnsIn(store.updates, server, presence, clock, stopping);
    const prune = async (): Promise<void> => {
      await store.prune();
      await updates.prune();
    };
    const { query, transaction, awaySince } = server;
    const tables: SharedTables = {
      query,
      transaction,
      read: patient(query),
      alone: (work) => alone("indexes", server, work),
    };
    return { ...store, updates, files: filesIn(server), tables, prune, awaySince, close };
  } catch (error) {
    await server.close();
    throw error;
  }
}
