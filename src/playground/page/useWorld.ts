import { useEffect, useMemo, useReducer } from "preact/hooks";
import type { SimEvent } from "../client/sim.ts";
import { assembleCast, PEOPLE } from "../client/cast.ts";
import type { SimClient } from "../client/sim-client.ts";
import { changeWorld, type Change, type World } from "./world.ts";

/** Waited before the event stream is opened again. */
const RECONNECT_MILLISECONDS = 1_000;

/** Changes within this time are drawn together: a bot under load sends thousands a second. About one frame. */
const FRAME_MILLISECONDS = 16;

/** Follows the playground for as long as the page is open. `undefined` until it was first read. */
export function useWorld(sim: SimClient): [World | undefined, (change: Change) => void] {
  const [world, changeAll] = useReducer(
    (before: World | undefined, changes: readonly Change[]) => changes.reduce(changeWorld, before),
    undefined,
  );
  const change = useMemo(() => gather(changeAll), []);
  useEffect(() => {
    const closing = new AbortController();
    void follow(sim, change, closing.signal);
    const sweep = setInterval(() => change({ kind: "expired", now: Date.now() }), 1_000);
    return () => {
      closing.abort();
      clearInterval(sweep);
    };
  }, [sim]);
  return [world, change];
}

async function follow(sim: SimClient, change: (change: Change) => void, signal: AbortSignal): Promise<void> {
  const readState = gather<"state">(() => {
    // A failure is left to the event stream, which breaks as well.
    sim.state().then(
      (state) => change({ kind: "stateRead", state }),
      () => {},
    );
  });
  const apply = async (event: SimEvent): Promise<void> => {
    if (event.kind === "reset") {
      await load(sim, change);
      change(event);
    } else if (event.kind === "state" || event.kind === "keyboard") readState("state");
    else change(event);
  };
  while (!signal.aborted) {
    try {
      const events = await sim.events(signal);
      await load(sim, change);
      for await (const event of events) await apply(event);
    } catch {
      // The server went away or said no: what is on the page stays, and the next round tries again.
    }
    change({ kind: "cut" });
    await new Promise((resolve) => setTimeout(resolve, RECONNECT_MILLISECONDS));
  }
}

/** Reads everything, and first makes the people and chats that the page plays with. */
async function load(sim: SimClient, change: (change: Change) => void): Promise<void> {
  await assembleCast(sim, await sim.state());
  const [state, calls] = await Promise.all([sim.state(), sim.calls(0)]);
  const ids = state.chats.map(({ chat }) => chat.id);
  const messages = await Promise.all(ids.map(async (id) => [id, await sim.messages(id)] as const));
  const reactions = await Promise.all(ids.map(async (id) => [id, await sim.reactions(id)] as const));
  change({ kind: "loaded", world: { state, calls, messages: new Map(messages), reactions: new Map(reactions) } });
  const newcomer = PEOPLE[0].id;
  const isNew = messages.every(([id, transcript]) => id !== newcomer || transcript.length === 0);
  if (isNew) await sim.post("/sim/messages", { chat_id: newcomer, from_id: newcomer, text: "/start" });
}

/** Collects what it is called with, and hands over all of a frame's at once. */
function gather<Item>(handOver: (items: readonly Item[]) => void): (item: Item) => void {
  let items: Item[] = [];
  return (item) => {
    if (items.length === 0) {
      setTimeout(() => {
        const gathered = items;
        items = [];
        handOver(gathered);
      }, FRAME_MILLISECONDS);
    }
    items.push(item);
  };
}
