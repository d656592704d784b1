import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSharedStore } from "../../../src/store/postgres/store.ts";
import type { Store } from "../../../src/store/store.ts";
import type { UpdateState } from "../../../src/store/updates.ts";
import { type Line, openLine } from "../../support/line.ts";
import { makeDatabase, postgres, run } from "../../support/postgres.ts";

describe.skipIf(postgres === "")("updates of processes that share a store", () => {
  let url: string;
  let line: Line;
  let stopping: AbortController;
  /** `one` is behind a line that a test may cut. */
  let one: Store;
  let other: Store;
  beforeEach(async () => {
    url = await makeDatabase();
    line = await openLine(Number(new URL(url).port));
    const behindLine = new URL(url);
    behindLine.port = String(line.port);
    stopping = new AbortController();
    one = await open(behindLine.href);
    other = await open(url);
  });
  afterEach(async () => {
    for (const store of stores) await close(store);
    line.close();
  });

  const stores = new Set<Store>();
  const open = async (address: string, lease = 60_000): Promise<Store> => {
    const store = await openSharedStore(address, Date.now, stopping.signal, { beat: 50, lease });
    stores.add(store);
    return store;
  };
  const close = async (store: Store): Promise<void> => {
    stores.delete(store);
    await store.close();
  };

  /** What a promise has come to; `waiting` where it has not. */
  const soFar = async (state: Promise<UpdateState>) => await Promise.race([state, sleep(100, "waiting" as const)]);
  const registered = async (count: number) =>
    await expect.poll(() => run(url, "select * from turns"), { timeout: 15_000 }).toHaveLength(count);

  it("of one chat are worked on one at a time, and those of others beside them", async () => {
    expect(await one.updates.take(1, "chat")).toBe("new");
    const second = other.updates.take(2, "chat");
    expect(await soFar(second)).toBe("waiting");
    expect(await other.updates.take(3, "another")).toBe("new");
    expect(await other.updates.take(4)).toBe("new");
    await one.updates.finish(1);
    expect(await second).toBe("new");
  });

  it("of one chat keep their order, whoever got them", async () => {
    const both = [one, other];
    const chats = ["a", "b", "c"];
    for (const [index, chat] of chats.entries()) expect(await one.updates.take(index, chat)).toBe("new");
    const begun: number[] = [];
    let atWork: number[] = [];
    const overlaps: number[] = [];
    const work = async (id: number): Promise<void> => {
      const store = both[(id * 7) % 2]!;
      expect(await store.updates.take(id, chats[id % 3])).toBe("new");
      if (atWork.some((at) => at % 3 === id % 3)) overlaps.push(id);
      begun.push(id);
      atWork.push(id);
      await sleep(id % 5);
      atWork = atWork.filter((at) => at !== id);
      await store.updates.finish(id);
    };
    // The later half comes first.
    const ids = Array.from({ length: 27 }, (_, index) => index + 3).sort((a, b) => (b % 2) - (a % 2) || a - b);
    const works = ids.map(work);
    await registered(30);
    for (const [index] of chats.entries()) await one.updates.finish(index);
    await Promise.all(works);
    expect(overlaps).toEqual([]);
    for (const index of chats.keys()) {
      const own = begun.filter((id) => id % 3 === index);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
    }
    expect(begun).toHaveLength(27);
  });

  it("delivered again to another are left to the one that works on them", async () => {
    await one.updates.take(1, "chat");
    const again = other.updates.take(1, "chat");
    expect(await soFar(again)).toBe("waiting");
    await one.updates.finish(1);
    expect(await again).toBe("done");
  });

  it("fall to another at once where a process ends well, with what it kept", async () => {
    await one.updates.take(1, "chat");
    await one.updates.take(2, "another");
    await one.updates.park(2, "two");
    const taken = other.updates.take(1, "chat");
    expect(await other.updates.parked()).toEqual([]);
    await close(one);
    expect(await taken).toBe("taken");
    expect(await other.updates.parked()).toEqual(["two"]);
    expect(await other.updates.take(2, "another")).toBe("taken");
    expect(await other.updates.parked()).toEqual([]);
  });

  it("fall to another once a process has shown no sign of life", async () => {
    const quick = await open(url, 1000);
    await one.updates.take(1, "chat");
    await one.updates.park(1, "one");
    const after = quick.updates.take(2, "chat");
    await sleep(1200);
    expect(await quick.updates.parked()).toEqual([]); // it lives
    line.cut();
    await expect.poll(() => quick.updates.parked(), { timeout: 10_000 }).toEqual(["one"]);
    expect(await soFar(after)).toBe("waiting"); // what is kept comes first
    expect(await quick.updates.take(1, "chat")).toBe("taken");
    await quick.updates.finish(1);
    expect(await after).toBe("new");
  });

  it("are not taken from a process while nobody could be heard of", async () => {
    await one.updates.take(1, "chat");
    line.cut();
    await run(url, `update workers set "seenAt" = 0`); // as all are after the server was away
    const quick = await open(url, 1000);
    expect(await soFar(quick.updates.take(1, "chat"))).toBe("waiting");
  });

  it("that end while the server is away are known to have ended once it is back", async () => {
    await one.updates.take(1, "chat");
    line.cut();
    await expect(one.updates.finish(1)).rejects.toMatchObject({ kind: "away" });
    const again = other.updates.take(1, "chat");
    line.mend();
    expect(await again).toBe("done");
  });

  it("are waited for no longer when the process is told to end", async () => {
    await one.updates.take(1, "chat");
    const waiting = other.updates.take(2, "chat");
    expect(await soFar(waiting)).toBe("waiting");
    stopping.abort();
    expect(await waiting).toBe("elsewhere");
  });

  it("leave nothing behind", async () => {
    await one.updates.take(1, "chat");
    await one.updates.finish(1);
    await one.updates.take(2, "chat");
    await close(one);
    await other.prune();
    expect(await run(url, "select * from turns")).toEqual([]);
  });
});
