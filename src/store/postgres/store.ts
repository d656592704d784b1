import type { Clock } from "../database.ts";
import { type Store, storeOn } from "../store.ts";
import { openPostgres } from "./server.ts";

/** Opens the store in a database server. Throws `StoreError` with the remedy where that cannot be. */
export async function openSharedStore(url: string, clock: Clock): Promise<Store> {
  const server = await openPostgres(url);
  try {
    const store = await storeOn({ engine: server.engine, opening: { kind: "opened" } }, clock);
    const close = async (): Promise<void> => {
      await store.close();
      await server.close();
    };
    return { ...store, awaySince: () => server.awaySince(), close };
  } catch (error) {
    await server.close();
    throw error;
  }
}
