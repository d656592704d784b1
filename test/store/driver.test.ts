import { setImmediate as nextTurn } from "node:timers/promises";
import type { CompiledQuery } from "kysely";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { groupCommit } from "../../src/store/driver.ts";

/** What was done, in order. A statement "bad" fails; "worse" takes the transaction with it. */
let done: string[] = [];
let isOpen = false;
let commitFails = false;
const driver = () =>
  groupCommit({
    get inTransaction() {
      return isOpen;
    },
    execute(sql) {
      done.push(sql);
      if (sql === "worse") isOpen = false;
      if (sql === "bad" || sql === "worse") throw new Error(sql);
      return { rows: [{ sql }] };
    },
    begin() {
      if (isOpen) throw new Error("a transaction within a transaction");
      done.push("begin");
      isOpen = true;
    },
    commit() {
      if (commitFails) throw new Error("full");
      done.push("commit");
      isOpen = false;
    },
    rollback() {
      done.push("rollback");
      isOpen = false;
    },
    close: () => done.push("close"),
  });
const relaxed = (sql: string) => ({ ...query(sql), isRelaxed: true });
const query = (sql: string) => ({ sql, parameters: [] }) as unknown as CompiledQuery;

/** Runs statements side by side, each as a caller of its own. */
async function all(...statements: string[]): Promise<PromiseSettledResult<unknown>[]> {
  const one = driver();
  const run = async (sql: string) => (await one.acquireConnection()).executeQuery(query(sql));
  return await Promise.allSettled(statements.map(run));
}

function outcomes(results: readonly PromiseSettledResult<unknown>[]): string[] {
  return results.map((result) => (result.status === "fulfilled" ? "done" : String(result.reason.message)));
}

describe("group commit", () => {
  beforeEach(() => {
    done = [];
    isOpen = false;
    commitFails = false;
  });
  afterEach(() => void vi.useRealTimers());

  it("commits together what is written in one turn, and nothing for what is only read", async () => {
    await all("insert 1", "select 1", "update 2");
    expect(done).toEqual(["begin", "insert 1", "select 1", "update 2", "commit"]);
    done = [];
    await all("select 1", "select 2");
    expect(done).toEqual(["select 1", "select 2"]);
  });

  it("resolves only when all that was written is committed", async () => {
    const connection = await driver().acquireConnection();
    let isResolved = false;
    const written = connection.executeQuery(query("insert")).then(() => (isResolved = true));
    await Promise.resolve();
    expect([done, isResolved]).toEqual([["begin", "insert"], false]);
    await written;
    expect(done).toEqual(["begin", "insert", "commit"]);
  });

  it("lets a statement fail alone", async () => {
    expect(outcomes(await all("insert 1", "bad", "insert 2"))).toEqual(["done", "bad", "done"]);
    expect(done).toEqual(["begin", "insert 1", "bad", "insert 2", "commit"]);
  });

  it("fails all before a statement that ended the transaction, and begins anew behind it", async () => {
    expect(outcomes(await all("insert 1", "worse", "insert 2"))).toEqual(["worse", "worse", "done"]);
    expect(done).toEqual(["begin", "insert 1", "worse", "begin", "insert 2", "commit"]);
  });

  it("fails all where the commit fails, and works on afterwards", async () => {
    commitFails = true;
    expect(outcomes(await all("insert 1", "insert 2", "select 1"))).toEqual(["full", "full", "done"]);
    expect(done).toEqual(["begin", "insert 1", "insert 2", "select 1", "rollback"]);
    commitFails = false;
    expect(outcomes(await all("insert 3"))).toEqual(["done"]);
  });

  it("commits what is relaxed with what is written next", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] }); // so that it is not committed by itself first
    const connection = await driver().acquireConnection();
    await connection.executeQuery(relaxed("insert 1"));
    await nextTurn();
    expect(done).toEqual(["begin", "insert 1"]);
    await connection.executeQuery(query("insert 2"));
    expect(done).toEqual(["begin", "insert 1", "insert 2", "commit"]);
  });

  it("commits what is relaxed soon, where nothing is written next", async () => {
    const connection = await driver().acquireConnection();
    await connection.executeQuery(relaxed("insert 1"));
    await expect.poll(() => done.join(), { interval: 1 }).toBe("begin,insert 1,commit");
    await connection.executeQuery(query("insert 2"));
    expect(done.slice(3)).toEqual(["begin", "insert 2", "commit"]);
  });

  it("lets others have a turn in a loop of what is relaxed", async () => {
    const connection = await driver().acquireConnection();
    const turns: string[] = [];
    setImmediate(() => turns.push("another's"));
    for (let count = 0; count < 100; count += 1) await connection.executeQuery(relaxed("insert"));
    expect(turns).toEqual(["another's"]);
    await connection.executeQuery(query("insert")); // leaves nothing open behind
  });

  it("works on where the commit of what is relaxed fails", async () => {
    const connection = await driver().acquireConnection();
    commitFails = true;
    await connection.executeQuery(relaxed("insert 1"));
    await expect.poll(() => done.at(-1), { interval: 1 }).toBe("rollback");
    commitFails = false;
    await connection.executeQuery(query("insert 2"));
    expect(done.slice(-3)).toEqual(["begin", "insert 2", "commit"]);
  });

  it("gives a transaction the connection for itself: what was written before is committed, the others wait", async () => {
    const one = driver();
    const [own, other] = [await one.acquireConnection(), await one.acquireConnection()];
    const before = other.executeQuery(query("insert before"));
    await Promise.resolve();
    await one.beginTransaction(own, {});
    const after = other.executeQuery(query("insert after"));
    await nextTurn();
    await own.executeQuery(query("insert own"));
    await one.commitTransaction(own);
    await one.releaseConnection(own);
    await Promise.all([before, after]);
    expect(done.join()).toBe("begin,insert before,commit,begin,insert own,commit,begin,insert after,commit");
  });

  it("lets all who wait for a transaction have their turn, one after another", async () => {
    const one = driver();
    const transaction = async (name: string): Promise<void> => {
      const own = await one.acquireConnection();
      await one.beginTransaction(own, {});
      await own.executeQuery(query(`insert ${name}`));
      await nextTurn();
      await own.executeQuery(query(`insert ${name} again`));
      await one.commitTransaction(own);
      await one.releaseConnection(own);
    };
    const statement = async (sql: string) => (await one.acquireConnection()).executeQuery(query(sql));
    const [first, second, third] = ["a", "b", "c"].map(transaction);
    await Promise.all([first, second, statement("insert x"), third, statement("select y")]);
    const turns = done.join().split(",commit").filter(Boolean);
    for (const name of ["a", "b", "c"])
      expect(turns).toContainEqual(expect.stringContaining(`begin,insert ${name},insert ${name} again`));
    expect(turns.find((turn) => turn.includes("insert x"))).toMatch(/^,begin,insert x(,select y)?$/);
  });

  it("commits what is open before it closes", async () => {
    const one = driver();
    const written = (await one.acquireConnection()).executeQuery(query("insert"));
    await Promise.resolve();
    await one.destroy();
    await written;
    expect(done).toEqual(["begin", "insert", "commit", "close"]);
  });
});
