import { setTimeout as sleep } from "node:timers/promises";
import { type Store, StoreError } from "../../src/store/store.ts";

/** Takes an update after a pause in which another process may write, and again where that one was writing all the while. */
export async function takeInTurn(store: Store, update: number): ReturnType<Store["updates"]["take"]> {
  await sleep(5);
  try {
    return await store.updates.take(update);
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== "busy") throw error;
    return await takeInTurn(store, update);
  }
}
