import { once } from "node:events";
import { spawn } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Kysely, sql } from "kysely";
import Libsql from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migratorOf } from "../../src/store/migrations.ts";
import { limits } from "../../src/store/retention.ts";
import { openSqlite } from "../../src/store/sqlite.ts";
import { openStore, storeOn } from "../../src/store/store.ts";
import { bundled } from "../support/bundle.ts";
import { storeSuite } from "./store.suite.ts";
import { takeInTurn } from "./take-in-turn.ts";

describe("the store on SQLite", () => {
  storeSuite((clock) => openStore(":memory:", clock));
});

describe("the store's file", () => {
  const clock = () => Date.UTC(2026, 10, 21, 9, 0, 32);
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "trichdan-store-"));
    file = join(folder, "store.sqlite");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("is made for the bot alone where there is none, and found again", async () => {
    const made = await openStore(file, clock);
    expect(made.opening).toEqual({ kind: "created" });
    await made.admins.add(1, 2);
    for (const part of readdirSync(folder)) expect(statSync(join(folder, part)).mode & 0o777).toBe(0o600);
    await made.close();
    expect(statSync(`${file}-wal`).size).toBe(0);
    const found = await openStore(file, clock);
    expect(found.opening).toEqual({ kind: "opened" });
    expect(await found.admins.has(1)).toBe(true);
    await found.close();
    await expect(found.admins.has(1)).rejects.toThrow("destroyed");
  });

  it.each([true, {}, [1]])("refuses %j, which SQLite cannot hold, and goes on", async (value) => {
    const store = await openStore(file, clock);
    await expect(store.admins.add(value as never, 2)).rejects.toMatchObject({ name: "StoreError", kind: "failed" });
    await store.admins.add(1, 2);
    expect(await store.admins.has(1)).toBe(true);
    await store.close();
  });

  it("names a folder that is not there and the remedy", async () => {
    const missing = join(folder, "none", "store.sqlite");
    await expect(openStore(missing, clock)).rejects.toMatchObject({ name: "StoreError", kind: "failed" });
    await expect(openStore(missing, clock)).rejects.toThrow(`${missing} cannot be used`);
  });

  it("is left alone when a newer version wrote it", async () => {
    await (await openStore(file, clock)).close();
    const libsql = new Libsql(file);
    libsql.exec("insert into kysely_migration values ('999-later', '2030-01-01')");
    libsql.close();
    await expect(openStore(file, clock)).rejects.toThrow("start that version or restore a backup");
    expect(existsSync(file)).toBe(true);
  });

  it("is brought from the first version to this one with all that it holds", async () => {
    const engine = openSqlite(file);
    const database = new Kysely<unknown>({ dialect: engine.dialect });
    await migratorOf(database, engine).migrateTo("001-tables");
    await database.destroy();
    const libsql = new Libsql(file);
    libsql.exec("insert into admins values (1, 2, 3)");
    libsql.exec("insert into updates values (10, 1, 5), (11, 0, 6)");
    const answer = (id: string, at: number) =>
      libsql.exec(`insert into answers values ('${id}', 5, ${at}, null, 100, 7, 'Ai?', null, '[]', 4, ${at})`);
    answer("newer", 9);
    answer("older", 8);
    libsql.close();

    const after = await openStore(file, clock);
    expect(await after.admins.has(1)).toBe(true);
    expect([await after.updates.take(10), await after.updates.take(11), await after.updates.take(12)]).toEqual([
      "done",
      "taken",
      "new",
    ]);
    const older = { id: "older", chatId: 5, messageId: 8, questionMessageId: 100, userId: 7 };
    expect(await after.answers.find("older")).toEqual({ ...older, question: "Ai?", quotes: [], position: 4, at: 8 });
    expect(await after.answers.findByMessage(5, 9)).toMatchObject({ id: "newer" });
    expect(await after.answers.latest(5, 7)).toMatchObject({ id: "newer" });
    expect(await after.answers.findByQuestion(5, 7, 100)).toMatchObject({ id: "newer" });
    await after.updates.park(1, "b");
    expect(await after.updates.parked()).toEqual(["b"]);
    await after.drafts.begin(1, "a");
    expect(await after.drafts.find(1)).toMatchObject({ payload: "a" });
    await after.close();
  });

  it("is as it was where bringing it to this version fails", async () => {
    const engine = openSqlite(file);
    const database = new Kysely<unknown>({ dialect: engine.dialect });
    await migratorOf(database, engine).migrateTo("002-drafts");
    await database.destroy();
    const libsql = new Libsql(file);
    libsql.exec("create table newAnswers (id text)"); // stands in the way of a later migration
    const tables = () => libsql.prepare("select name from sqlite_master order by name").all([]);
    const before = tables();
    await expect(openStore(file, clock)).rejects.toThrow("newAnswers");
    expect(tables()).toEqual(before);
    libsql.close();
  });

  it.each([
    {
      damage: "another content",
      inflict: () => writeFileSync(file, "không phải cơ sở dữ liệu".repeat(500)),
      kept: false,
    },
    { damage: "a lost end", inflict: () => truncateSync(file, statSync(file).size - 4096), kept: true },
    { damage: "overwritten pages", inflict: () => overwriteAnswers(file), kept: true },
  ])("with $damage is moved aside and what can be read is kept", async ({ inflict, kept }) => {
    const before = await openStore(file, clock);
    await before.admins.add(1, 2);
    for (let count = 0; count < 300; count += 1)
      await before.answers.add({ userId: count, question: "?".repeat(200), quotes: [] });
    await before.close();
    inflict();

    const after = await openStore(file, clock);
    const movedTo = `${file}.damaged-20261121T090032Z`;
    expect(after.opening).toMatchObject({ kind: "rebuilt", movedTo });
    expect(after.opening).toHaveProperty(
      "message",
      expect.stringContaining(`${file} was damaged. It now lies at ${movedTo}`),
    );
    expect(existsSync(movedTo)).toBe(true);
    expect(await after.admins.has(1)).toBe(kept);
    await after.admins.add(3, 1);
    await after.close();
    expect((await reopened(file)).kind).toBe("opened");
  });

  it("held by another process is left alone, and a new one opened beside it", async () => {
    await (await openStore(file, clock)).close();
    const holder = new Libsql(file);
    holder.exec("BEGIN EXCLUSIVE");
    const store = await openStore(file, clock);
    const instead = `${file}.beside-20261121T090032Z`;
    expect(store.opening).toEqual({
      kind: "beside",
      instead,
      message: `Another process holds ${file}: stop it. Until it is started again, the bot remembers in ${instead}.`,
    });
    expect(await store.updates.take(1)).toBe("new");
    await store.close();
    holder.exec("ROLLBACK");
    holder.close();
    expect((await reopened(file)).kind).toBe("opened");
  });

  it("says that the disk is full, still reads, and writes again once there is space", async () => {
    const engine = openSqlite(file);
    const store = await storeOn({ engine, opening: { kind: "created" } }, clock);
    const connection = new Kysely({ dialect: engine.dialect });
    const id = await store.answers.add({ userId: 1, question: "Ai?", quotes: [] });
    await store.updates.finish(1); // waits until it is committed
    await sql`pragma max_page_count = 1`.execute(connection); // SQLite takes the present size

    const fill = async () => {
      for (let count = 0; ; count += 1) await store.starts.add(`${count}${"?".repeat(4096)}`);
    };
    await expect(fill()).rejects.toMatchObject({ name: "StoreError", kind: "full" });
    await expect(store.transaction((memory) => memory.starts.add("?".repeat(9999)))).rejects.toThrow(
      /No space is left/,
    );
    expect(await store.answers.find(id)).toMatchObject({ question: "Ai?" });

    await sql`pragma max_page_count = 100000`.execute(connection);
    expect(await store.starts.add("?".repeat(9999))).toMatch(/^[\w-]{12}$/);
    await store.close();
  });

  it("can be used by two processes at once", async () => {
    const store = await openStore(file, clock);
    const script = await bundled(join(import.meta.dirname, "taker.ts"));
    const taker = spawn(process.execPath, [script, file, "100"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    let said = "";
    taker.stdout.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
    await once(taker.stdout, "data");
    const ended = once(taker, "close");
    taker.stdin.write("go\n");
    const ours: number[] = [];
    for (let update = 99; update >= 0; update -= 1) {
      if ((await takeInTurn(store, update)) === "new") ours.push(update);
    }
    await ended;
    const theirs = said.split("\n").slice(1, -1).map(Number);
    expect([...ours, ...theirs].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, update) => update));
    expect(Math.min(ours.length, theirs.length)).toBeGreaterThan(0);
    await store.close();
  });

  it("can be written again once another process has let go of it", async () => {
    const store = await openStore(file, clock);
    const holder = new Libsql(file);
    await store.starts.add("trước");
    const token = await store.confirmations.offer(1, "x");
    holder.exec("BEGIN IMMEDIATE");
    const writes = [
      () => store.updates.take(1),
      () => store.confirmations.take(token, 1, 10),
      () => store.transaction((memory) => memory.starts.add("trong")),
    ];
    for (const write of writes) await expect(write()).rejects.toMatchObject({ name: "StoreError", kind: "busy" });
    expect(await store.chats.find(1)).toEqual({ writable: true });
    holder.exec("ROLLBACK");
    holder.close();

    expect(await store.transaction((memory) => memory.updates.take(1))).toBe("new");
    expect(await store.confirmations.take(token, 1, 10)).toEqual({ kind: "taken", payload: "x" });
    await store.close();
  });

  it("stays within its limits, whatever the flood", async () => {
    await (await openStore(file, clock)).close();
    const libsql = new Libsql(file);
    const numbers = (count: number) =>
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${count})`;
    const at = clock();
    libsql.exec(`insert into updates ${numbers(limits.updates + 1500)} select i, 1, ${at} + i, null, null from n`);
    libsql.exec(
      `insert into gaps (id, key, question, kind, state, count, "firstAt", "lastAt") ${numbers(limits.gaps + 100)} select i, i, 'q', 'nothing', 'open', 1 + i % 2, ${at}, ${at} + i from n`,
    );
    libsql.close();

    const store = await openStore(file, () => at);
    await store.prune();
    await store.close();

    const pruned = new Libsql(file);
    expect(pruned.prepare("select count(*) as updates, min(updateId) as oldest from updates").get([])).toMatchObject({
      updates: limits.updates,
      oldest: 1501,
    });
    // The least asked went, the oldest of them first: 100 of those with an even number.
    expect(
      pruned.prepare("select count(*) as gaps, min(i.id + 0) as oldest from gaps i where count = 1").get([]),
    ).toMatchObject({
      gaps: limits.gaps / 2 - 50,
      oldest: 202,
    });
    pruned.close();
  });

  it("marks and counts a question in well under a millisecond", async () => {
    const store = await openStore(file, clock);
    const durations: number[] = [];
    for (let update = 0; update < 1000; update += 1) {
      const start = performance.now();
      await store.updates.take(update);
      await store.counts.add({ answered: 1 });
      durations.push(performance.now() - start);
    }
    await store.close();
    expect(durations.sort((a, b) => a - b)[500]).toBeLessThan(0.5);
  });

  it("holds every acknowledged write after six kills", async () => {
    const written = new Map<number, string>();
    for (let kill = 0; kill < 6; kill += 1) {
      const first = written.size === 0 ? 0 : Math.max(...written.keys()) + 1;
      for (const [update, answer] of await writeUntilKilled(file, first)) written.set(update, answer);
    }

    const libsql = new Libsql(file);
    expect(libsql.pragma("integrity_check")).toEqual([{ integrity_check: "ok" }]);
    libsql.close();
    const store = await openStore(file, Date.now);
    expect(store.opening).toEqual({ kind: "opened" });
    expect(written.size).toBeGreaterThan(50);
    for (const [update, answer] of written) {
      expect(await store.updates.take(update)).toBe("done");
      expect(await store.answers.find(answer)).toMatchObject({ userId: update });
    }
    await store.close();
  }, 120_000);
});

/** Spoils the middle of the file, where the answers lie, and leaves the first pages, where the schema and the admins do. */
function overwriteAnswers(file: string): void {
  const bytes = readFileSync(file);
  const question = bytes.indexOf("?".repeat(150));
  writeFileSync(file, bytes.fill(0xff, question - (question % 4096), question + 3 * 4096));
}

async function reopened(file: string) {
  const store = await openStore(file, Date.now);
  await store.close();
  return store.opening;
}

/** What a writing process said it wrote before it was killed, 0 to 60 ms after its first write. */
async function writeUntilKilled(file: string, first: number): Promise<[number, string][]> {
  const script = await bundled(join(import.meta.dirname, "writer.ts"));
  const writer = spawn(process.execPath, [script, file, String(first)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  writer.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    if (said === "") setTimeout(() => writer.kill("SIGKILL"), Math.random() * 60);
    said += chunk;
  });
  await new Promise((resolve) => {
    writer.on("close", resolve);
  });
  const lines = said.split("\n").slice(0, -1);
  return lines.map((line) => {
    const [update = "", answer = ""] = line.split(" ");
    return [Number(update), answer];
  });
}
