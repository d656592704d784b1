/** Faults that a month brings: the server goes away, calls hang, clocks jump, disks fill, files break. Nothing is lost. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import Libsql from "libsql";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseConfig } from "../src/config.ts";
import type { Log } from "../src/log.ts";
import { start } from "../src/main.ts";
import type { Running } from "../src/run.ts";
import { editMessage, say } from "../src/playground/server/people/messages.ts";
import { makeUser } from "../src/playground/server/people/users.ts";
import { startPlayground, type Playground } from "../src/playground/server/server.ts";
import type { Fault } from "../src/playground/client/sim.ts";
import { createWorld, type World } from "../src/playground/server/world.ts";
import { dataOf, startConversation, UNANSWERABLE, type Conversation } from "./support/bot.ts";
import { startBotProcess, TOKEN } from "./support/process.ts";
import { questionOf } from "./support/question-of.ts";

const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
const PEOPLE = Array.from({ length: 20 }, (_, index) => 1001 + index);
const DAY = 24 * 60 * 60 * 1000;

/** People of the world ask so many questions, all at once. */
function ask(world: World, count: number): void {
  for (let question = 0; question < count; question += 1) {
    const id = PEOPLE[question % PEOPLE.length]!;
    say(world, { chat_id: id, from_id: id, text: QUESTION });
  }
}

/** How often each question of the world was answered. */
function answersIn(world: World): number[] {
  return PEOPLE.flatMap((id) => {
    const counts = new Map<number, number>();
    const countOf = (question: number): number => counts.get(question) ?? 0;
    for (const { from, message_id, reply_to_message } of world.state.rooms.get(id)?.messages.values() ?? []) {
      if (from?.id === id) counts.set(message_id, 0);
      else {
        const question = reply_to_message?.message_id ?? questionOf(counts.keys(), (each) => countOf(each) > 0)!;
        counts.set(question, countOf(question) + 1);
      }
    }
    return [...counts.values()];
  });
}

async function until(condition: () => boolean, seconds = 15): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`It did not come about within ${seconds} s.`);
    await sleep(20);
  }
}

describe("the program", () => {
  let world: World;
  let telegram: Playground;
  let data: string;
  let running: Running | undefined;
  let events: string[];
  beforeEach(async () => {
    world = createWorld(TOKEN, "trichdan_bot");
    for (const id of PEOPLE) makeUser(world, { id, first_name: "An", language_code: "vi" });
    telegram = await startPlayground({ port: 0, token: TOKEN, world });
    data = mkdtempSync(join(tmpdir(), "trichdan-faults-"));
    events = [];
  });
  afterEach(async () => {
    await running?.stop();
    running = undefined;
    await telegram.close();
    rmSync(data, { recursive: true });
  });

  const begin = async (folder = data) => {
    const note: Log["info"] = (event, fields) =>
      void events.push(fields?.["kind"] ? `${event}: ${fields["kind"]}` : event);
    const settings = { BOT_TOKEN: TOKEN, API_ROOT: telegram.url, DATA_FOLDER: folder, RATE_LIMIT: "1000" };
    running = await start(parseConfig(settings), { info: note, warn: note, error: note });
  };
  const answered = () => answersIn(world).filter((answers) => answers > 0).length;

  // Where the machine is so busy that messages take long, more of them leave side by side.
  it(
    "has recorded each message before the next one leaves, so that a kill repeats one at most",
    { retry: 3 },
    async () => {
      await begin();
      const file = new Libsql(join(data, "trichdan.sqlite"), { readonly: true });
      const recorded = file.prepare("select count(*) as count from answers where messageId is not null");
      const unrecorded: number[] = [];
      let sent = 0;
      world.listeners.add((event) => {
        if (event.kind !== "call" || event.call.method !== "sendMessage" || !event.call.ok) return;
        sent += 1;
        unrecorded.push(sent - (recorded.get() as { count: number }).count);
      });
      ask(world, 60);
      await until(() => answered() === 60);
      file.close();
      expect(Math.max(...unrecorded)).toBe(1);
    },
  );

  it("that is told to end under load finishes what it began, and leaves the rest to the next start", async () => {
    const bot = await startBotProcess({
      API_ROOT: telegram.url,
      DATA_FOLDER: data,
      RATE_LIMIT: "1000",
      LOG_LEVEL: "error",
    });
    await bot.started;
    ask(world, 400);
    await until(() => answered() > 20);
    bot.kill("SIGTERM");
    expect(await bot.ended).toBe(0);
    const waiting = world.updates.pending().length;
    const counts = answersIn(world);
    expect(waiting).toBeGreaterThan(0);
    expect(counts.filter((answers) => answers > 1)).toEqual([]);
    expect(counts.filter((answers) => answers === 0)).toHaveLength(waiting);
  });

  it(
    "that is killed while it puts an answer in the place of another does so at the next start",
    { timeout: 60_000 },
    async () => {
      const settings = { API_ROOT: telegram.url, DATA_FOLDER: data, LOG_LEVEL: "error" };
      const textsOfBot = () =>
        [...(world.state.rooms.get(1001)?.messages.values() ?? [])].flatMap((each) =>
          each.from?.is_bot ? each.text : [],
        );
      const bot = await startBotProcess(settings);
      await bot.started;
      const { message_id } = say(world, { chat_id: 1001, text: UNANSWERABLE });
      await until(() => answered() === 1);
      world.calls.addFault({ method: "editMessageText", half_open: true });
      editMessage(world, { chat_id: 1001, message_id, text: QUESTION });
      await until(() => world.calls.since(0).some(({ method }) => method === "editMessageText"));
      bot.kill("SIGKILL");
      await bot.ended;
      expect(textsOfBot().join()).not.toContain("Gafarova");
      const next = await startBotProcess(settings);
      await next.started;
      await until(() => textsOfBot().join().includes("Gafarova"));
      expect(textsOfBot()).toHaveLength(1);
      next.kill("SIGTERM");
      expect(await next.ended).toBe(0);
    },
  );

  it("answers everything once Telegram is back", async () => {
    await begin();
    ask(world, 40);
    await until(() => answered() > 0);
    await telegram.close();
    ask(world, 40);
    await sleep(1500);
    telegram = await startPlayground({ port: Number(new URL(telegram.url).port), token: TOKEN, world });
    await until(() => answered() === 80);
    // A message whose sending broke off may have been said, and is said again.
    expect(answersIn(world).filter((answers) => answers > 2)).toEqual([]);
  });

  it.runIf(canMount())(
    "goes on answering on a full disk, says so once, and remembers again when there is space",
    async () => {
      const disk = join(data, "disk");
      await mkdir(disk);
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", disk]);
      try {
        await begin(disk);
        fill(disk);
        ask(world, 20);
        await until(() => answered() === 20);
        expect(events.filter((event) => event.startsWith("store failed"))).toEqual(["store failed: full"]);
        expect(events).not.toContain("update failed");
        rmSync(join(disk, "filling"));
        ask(world, 1);
        await until(() => answered() === 21);
        await running!.stop();
        running = undefined;
        const [row] = new Libsql(join(disk, "trichdan.sqlite")).prepare("select count(*) as n from answers").all();
        expect((row as { n: number }).n).toBeGreaterThan(0);
      } finally {
        await running?.stop();
        running = undefined;
        execFileSync("umount", ["-l", disk]);
      }
    },
  );

  it.each([
    ["damaged", "was damaged", damage],
    ["held by another process", "Another process holds", hold],
  ])("starts with a memory that is %s, says so, and answers", async (_fault, sentence, inflict) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const release = inflict(join(data, "trichdan.sqlite"));
    await begin();
    expect(warn.mock.calls.join("\n")).toContain(sentence);
    warn.mockRestore();
    expect(readdirSync(data).some((name) => /damaged-|beside-/.test(name))).toBe(true);
    ask(world, 20);
    await until(() => answered() === 20);
    expect(events.filter((event) => event.startsWith("store failed"))).toEqual([]);
    release();
  });
});

function damage(file: string): () => void {
  writeFileSync(file, "không phải cơ sở dữ liệu".repeat(500));
  return () => {};
}

/** Takes the write lock of a sound file, as a second bot would; gives how to let go. */
function hold(file: string): () => void {
  const holder = new Libsql(file);
  holder.pragma("journal_mode = WAL");
  holder.exec("create table other (x); begin exclusive");
  return () => holder.close();
}

function canMount(): boolean {
  return process.getuid?.() === 0 && existsSync("/bin/mount");
}

/** Writes until nothing more fits. */
function fill(disk: string): void {
  const name = join(disk, "filling");
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    try {
      writeFileSync(name, Buffer.alloc(size), { flag: "a" });
    } catch {
      // So much does not fit any more.
    }
  }
}

describe("the bot", () => {
  let world: World;
  let talk: Conversation;
  const begin = async (options: Parameters<typeof startConversation>[0] = {}) => {
    talk = await startConversation({ world, ...options });
    for (const id of [1000, ...PEOPLE]) makeUser(world, { id, first_name: "An", language_code: "vi" });
  };
  beforeEach(() => {
    world = createWorld("7:test-token", "trichdan_bot");
  });
  afterEach(() => talk.stop());

  it("gives up calls that never end, and asks anew", async () => {
    await begin({ callSeconds: 1 });
    await talk.sim.fault({ method: "getUpdates", half_open: true });
    await talk.sim.fault({ method: "sendMessage", half_open: true });
    ask(world, 1);
    await until(() => answersIn(world)[0] === 1);
    ask(world, 2);
    await until(() => answersIn(world).every((answers) => answers === 1));
    expect(world.calls.faults()).toEqual([]);
  });

  it("loses nothing where one call in thirty fails, each in its way", async () => {
    await begin();
    const faults: Partial<Fault>[] = [
      { error_code: 500 },
      { drop_connection: true },
      { error_code: 429, retry_after: 1 },
    ];
    for (const fault of faults) {
      await talk.sim.fault({ method: "*", ...fault, probability: 0.01, times: 1_000_000 });
    }
    ask(world, 200);
    await until(() => answersIn(world).every((answers) => answers > 0));
    expect(answersIn(world)).toHaveLength(200);
    expect(talk.logged.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("keeps its head when the clock jumps a day ahead and back again", async () => {
    await begin();
    const admin = { chat_id: 1000, from_id: 1000 };
    const upload = async () => {
      const base64 = Buffer.from("Một bài về vườn rau.\n\nNgười trồng rau rất vui.").toString("base64");
      const [preview] = await talk.sim.ask({ ...admin, document: { file_name: "Rau.txt", base64 } });
      return { ...admin, message_id: preview!.message_id, data: dataOf(preview, "Thêm") };
    };
    await talk.sim.ask({ ...admin, text: "/digest on" });
    const before = await upload();
    talk.advance(DAY);
    expect((await talk.sim.click(before)).text).toContain("hết hạn");
    const ahead = await upload();
    await talk.sim.ask({ ...admin, text: UNANSWERABLE });
    await talk.store.prune();
    talk.advance(7 * DAY);
    await talk.sendDigests();
    talk.advance(-8 * DAY);
    expect((await talk.sim.click(ahead)).text).toContain("hết hạn");
    await talk.store.prune();
    const digests = async () => (await talk.sim.messages(1000)).filter(({ text }) => text?.startsWith("Tuần")).length;
    const sent = await digests();
    await talk.sendDigests();
    await talk.sendDigests();
    expect(await digests()).toBe(sent + 1);
    const [reply] = await talk.sim.ask({ chat_id: 1001, text: QUESTION });
    expect(reply?.text).toContain("Gafarova");
    const [status] = await talk.sim.ask({ ...admin, text: "/status" });
    expect(status?.text).not.toMatch(/-\d/);
    expect(talk.logged.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
