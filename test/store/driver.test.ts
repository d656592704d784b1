import { setImmediate as nextTurn } from "node:timers/promises";
import type { CompiledQuery } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
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
    expect(outcomes(await all("insert 1", "select 1"))).toEqual(["full", "full"]);
    expect(done).toEqual(["begin", "insert 1", "select 1", "rollback"]);
    commitFails = false;
    expect(outcomes(await all("insert 2"))).toEqual(["done"]);
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

  it("commits what is open before it closes", async () => {
    const one = driver();
    const written = (await one.acquireConnection()).executeQuery(query("insert"));
    await Promise.resolve();
    await one.destroy();
    await written;
    expect(done).toEqual(["begin", "insert", "commit", "close"]);
  });
});
