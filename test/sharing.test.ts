import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "@grammyjs/types";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseConfig } from "../src/config.ts";
import { saveFile } from "../src/knowledge/file-store.ts";
import type { Library } from "../src/knowledge/library.ts";
import type { SearchIndex } from "../src/search/search.ts";
import { openShared } from "../src/sharing.ts";
import { buttonsOf, dataOf } from "./support/bot.ts";
import { type Fleet, openFleet } from "./support/fleet.ts";
import { type Line, openLine } from "./support/line.ts";
import { makeDatabase, postgres, run } from "./support/postgres.ts";

const ADMIN = { chat_id: 1000, from_id: 1000 };
const AN = { chat_id: 1001, from_id: 1001 };
const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
const WINNER = "Ai thắng trận chung kết cầu lông?";
const ARTICLE = `---
title: Giải cầu lông toàn quốc
date: 2025-06-01
---

Nguyễn Thùy Linh thắng trận chung kết cầu lông ở Hà Nội.
`;
/** How soon a change must hold everywhere, in milliseconds; a machine with much else to do is given more. */
const SOON = 120_000;

describe.skipIf(postgres === "")("two processes that share a database", () => {
  let url: string;
  let line: Line;
  let fleet: Fleet;
  beforeEach(async () => {
    url = await makeDatabase();
    line = await openLine(Number(new URL(url).port));
    const behindLine = new URL(url);
    behindLine.port = String(line.port);
    fleet = await openFleet(behindLine.href);
    await fleet.sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
    await fleet.sim.user({ id: 1001, first_name: "An", language_code: "vi" });
  }, 240_000);
  afterEach(async () => {
    line.mend();
    await fleet.stop();
    line.close();
  }, 240_000);

  const both = (each: unknown): unknown[] => [each, each];
  const only = (index: number): void => {
    fleet.balancer.ports.splice(0, Infinity, fleet.bots[index]!.port);
  };
  /** Says it, and gives the bot's last word on it. */
  const tell = async (what: object, who: typeof AN): Promise<Message> => {
    const before = (await fleet.sim.messages(who.chat_id).catch(() => [])).length;
    await fleet.sim.say({ ...who, ...what });
    await fleet.sim.idle(SOON);
    const replies = (await fleet.sim.messages(who.chat_id)).slice(before).filter(({ from }) => from?.is_bot);
    if (replies.length === 0) throw new Error("No reply.");
    return replies.at(-1)!;
  };
  const ask = (text: string, who = AN): Promise<Message> => tell({ text }, who);
  /** The message as it is once it has a button whose label begins so: slow work goes on behind an update that is kept. */
  const withButton = async ({ message_id }: Message, label: string): Promise<Message> => {
    const now = async () => (await fleet.sim.messages(1000)).find((message) => message.message_id === message_id)!;
    const labels = async () =>
      buttonsOf(await now())
        .flat()
        .map(({ text }) => text);
    await expect.poll(labels, { timeout: SOON }).toContainEqual(expect.stringMatching(new RegExp(`^${label}`)));
    return await now();
  };
  const tap = async (message: Message, label: string): Promise<Message> => {
    const data = dataOf(await withButton(message, label), label);
    await fleet.sim.click({ ...ADMIN, message_id: message.message_id, data });
    await fleet.sim.idle(SOON);
    return message;
  };
  const send = async (name: string, content: string): Promise<Message> => {
    const document = { file_name: name, base64: Buffer.from(content).toString("base64") };
    return await tell({ document }, ADMIN);
  };
  /** What each answers, whichever is asked. */
  const everywhere = async (question: string): Promise<string[]> => {
    const texts: string[] = [];
    for (const index of fleet.bots.keys()) {
      only(index);
      texts.push((await ask(question)).text ?? "");
    }
    return texts;
  };
  const readiness = async (): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${fleet.bots[0]!.metricsPort}/readyz`);
    return `${answer.status} ${await answer.text()}`;
  };

  it("remember and know the same, though only the first had a folder", async () => {
    await fleet.add();
    await fleet.add({ KNOWLEDGE_FOLDER: "/nowhere", RATE_LIMIT: "3" });
    only(0);
    const first = await ask(QUESTION);
    only(1);
    expect((await ask(QUESTION)).text).toBe(first.text);
    const page = dataOf(first, "Ngữ cảnh");
    expect(await fleet.sim.click({ ...AN, message_id: first.message_id, data: page })).not.toHaveProperty("text");
    await ask(QUESTION);
    expect((await ask(QUESTION)).text).toContain("tối đa 3 câu"); // the first process counted, too
  }, 240_000);

  it("take over what an admin changes at any of them: an article, its end, its return", async () => {
    await fleet.add();
    await fleet.add();
    only(0);
    const preview = await send("bai.md", ARTICLE);
    only(1); // the tap comes to another process than the file
    const report = await withButton(await tap(preview, "Thêm"), "Hoàn tác");
    expect(report.text).toContain("giai-cau-long-toan-quoc.md (1 đoạn)");
    await expect.poll(() => everywhere(WINNER), { timeout: SOON }).toEqual(both(expect.stringContaining("Thùy Linh")));
    only(0); // and the button that undoes it is tapped at the first again
    await tap(report, "Hoàn tác");
    const without = both(expect.not.stringContaining("Thùy Linh"));
    await expect.poll(() => everywhere(WINNER), { timeout: SOON }).toEqual(without);
    only(1);
    const list = await tap(await ask("/restore", ADMIN), "1");
    await tap(list, "Lấy lại");
    await expect.poll(() => everywhere(WINNER), { timeout: SOON }).toEqual(both(expect.stringContaining("Thùy Linh")));
  }, 240_000);

  it("answer through a rolling restart, everyone once", async () => {
    await fleet.add();
    await fleet.add();
    const people = Array.from({ length: 10 }, (_, index) => 2000 + index);
    for (const id of people) await fleet.sim.user({ id, first_name: `Người ${id}`, language_code: "vi" });
    const over = new AbortController();
    let asked = 0;
    const asking = (async () => {
      for (; !over.signal.aborted; asked += 1) {
        const id = people[asked % people.length]!;
        await fleet.sim.say({ chat_id: id, from_id: id, text: QUESTION });
        await sleep(30);
      }
    })();
    for (const bot of fleet.bots.slice()) {
      await fleet.add();
      await bot.stop();
    }
    over.abort();
    await asking;
    expect(await fleet.sim.idle(30_000)).toBe(true);
    let answers = 0;
    for (const id of people) answers += (await fleet.sim.messages(id)).filter(({ from }) => from?.is_bot).length;
    expect(answers).toBe(asked);
    // Fewer on a machine that is busy.
    expect(asked).toBeGreaterThan(5);
  }, 240_000);

  it("go on answering while the database is away, say so, and change nothing", async () => {
    await fleet.add();
    await fleet.add();
    expect(await readiness()).toBe("200 ready\n");
    line.cut();
    for (let time = 0; time < 4; time += 1) expect((await ask(QUESTION)).text).toContain("Gafarova");
    expect(await readiness()).toMatch(/^200 ready\nwithout the database since 20\d\d-.*Z\n$/);
    expect((await ask("/status", ADMIN)).text).toContain("Không liên lạc được với cơ sở dữ liệu từ");
    line.mend();
    await expect.poll(readiness, { timeout: SOON }).toBe("200 ready\n");
    expect((await ask(QUESTION)).text).toContain("Gafarova");
    const answers = (await fleet.sim.messages(1001)).filter(({ from }) => from?.is_bot);
    expect(answers).toHaveLength(5);
    expect(await run(url, `select * from turns`)).toEqual([]);
  }, 240_000);

  it("share one index in it, follow what changes, and answer once it is back after it was away", async () => {
    const shared = { INDEX: "postgres" };
    await fleet.add(shared);
    await fleet.add(shared);
    expect(await everywhere(QUESTION)).toEqual(both(expect.stringContaining("Gafarova")));
    expect(await run(url, "select count(*)::int as count from indexes")).toEqual([{ count: 1 }]);
    only(0);
    await tap(await send("bai.md", ARTICLE), "Thêm");
    await expect.poll(() => everywhere(WINNER), { timeout: SOON }).toEqual(both(expect.stringContaining("Thùy Linh")));
    line.cut();
    only(1);
    const asked = ask("Thủ tướng Azerbaijan tên là gì?");
    setTimeout(() => line.mend(), 1500);
    expect((await asked).text).toContain("Asadov");
    line.cut();
    const president = "Tổng thống Azerbaijan là ai?";
    expect((await ask(president)).text).toContain("trục trặc");
    line.mend();
    await expect.poll(async () => (await ask(president)).text, { timeout: SOON }).toContain("Aliyev");
  }, 240_000);

  it("keep their copies apart from what a database may say", async () => {
    await fleet.add();
    await run(url, `insert into files values ('../outside.md', 'x', sha256('x')), ('.hidden/x.md', 'x', sha256('x'))`);
    const report = await ask("/reload", ADMIN);
    expect(report.text).toContain("không có gì phải đọc lại");
  }, 240_000);
});

describe.skipIf(postgres === "")("the version in force", () => {
  /** A library whose version is what the file says, and a process's part in sharing it. */
  const openPart = async (url: string, folder: string) => {
    const config = parseConfig({ DATA_FOLDER: folder, KNOWLEDGE_FOLDER: join(folder, "first") });
    const quiet = (): void => {};
    const log = { info: quiet, warn: quiet, error: quiet };
    const sharing = await openShared(url, config, log, new AbortController().signal);
    const read = () => readFile(join(sharing.folder, "a.md"), "utf8");
    let version = await read();
    const own = {
      current: () => ({ knowledge: { version } }),
      async reload() {
        const before = version;
        version = await read();
        return { kind: before === version ? "unchanged" : "swapped", version };
      },
    } as unknown as Library<SearchIndex>;
    const library = sharing.share(own);
    const end = sharing.follow(library);
    return {
      version: () => version,
      async write(text: string) {
        const bytes = new TextEncoder().encode(text);
        await sharing.shelf.edit(["a.md"], () => saveFile(sharing.folder, "a.md", bytes));
        await library.reload();
      },
      async stop() {
        await end();
        await sharing.store.close();
      },
    };
  };

  it("is the same at all, whoever changes it, also where an earlier one comes back", async () => {
    const url = await makeDatabase();
    const root = await mkdtemp(join(tmpdir(), "trichdan-sharing-"));
    await mkdir(join(root, "one", "first"), { recursive: true });
    await writeFile(join(root, "one", "first", "a.md"), "1");
    const one = await openPart(url, join(root, "one"));
    const other = await openPart(url, join(root, "other"));
    expect([one.version(), other.version()]).toEqual(["1", "1"]);
    for (const [part, text] of [
      [one, "2"],
      [other, "1"],
      [one, "2"],
      [one, "3"],
    ] as const) {
      await part.write(text);
      await expect.poll(() => [one.version(), other.version()], { timeout: SOON }).toEqual([text, text]);
    }
    await Promise.all([one.write("4"), other.write("5")]);
    await expect.poll(() => one.version() === other.version(), { timeout: SOON }).toBe(true);
    await one.stop();
    await other.stop();
    await rm(root, { recursive: true });
  }, 240_000);
});
