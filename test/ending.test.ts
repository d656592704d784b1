/** How the process ends, and that it does not: with real signals, a real folder, and a local Bot API server. */
import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "@grammyjs/types";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startPlayground, type Playground } from "../src/playground/server/server.ts";
import { pdfBomb } from "./knowledge/files.ts";
import { dataOf } from "./support/bot.ts";
import { freePort } from "./support/port.ts";
import { type BotProcess, startBotProcess, TOKEN } from "./support/process.ts";
import { type Proxy, startProxy } from "./support/proxy.ts";
import { openSim, type Sim } from "./support/sim.ts";

const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
const AN = { chat_id: 1001, from_id: 1001 };
const ADMIN = { chat_id: 1000, from_id: 1000 };
/** Takes its reader minutes. */
const SLOW = "*a_ ".repeat(100_000);
/** The system gives a stop so many milliseconds; starting up takes its time on a busy machine, too. */
const STOP = 10_000;
/** A stop that takes no longer was not left to the last second, in milliseconds. */
const EARLY = 8000;
/** A change in the folder is told within so many milliseconds. */
const NOTICED = 2000;
const PATIENCE = { timeout: 60_000, interval: 50 };
/** Too short for a change to be found by the files' stamps, which are compared every minute. */
const BEFORE_STAMPS = { timeout: 30_000, interval: 50 };

let data: string;
let folder: string;
let telegram: Playground;
let sim: Sim;
const bots: BotProcess[] = [];

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "trichdan-ending-"));
  folder = join(data, "knowledge");
  await cp("knowledge", folder, { recursive: true });
  // A start tries the pinned questions, which takes its time.
  await rm(join(folder, "questions.yaml"));
  await openTelegram(0);
});
afterEach(async () => {
  for (const bot of bots.splice(0)) bot.kill("SIGKILL");
  await telegram.close();
  await rm(data, { recursive: true });
});

async function openTelegram(port: number): Promise<void> {
  telegram = await startPlayground({ port, token: TOKEN });
  sim = openSim(telegram.url);
  await sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
  await sim.user({ id: 1001, first_name: "An", language_code: "vi" });
  // Nobody can be told anything who never wrote.
  await sim.say({ ...ADMIN, text: "/start" });
}

async function start(settings: Readonly<Record<string, string>> = {}): Promise<BotProcess> {
  const bot = await startBotProcess({
    API_ROOT: telegram.url,
    ADMIN_IDS: "1000",
    DATA_FOLDER: data,
    KNOWLEDGE_FOLDER: folder,
    ...settings,
  });
  bots.push(bot);
  return bot;
}

/** Signals the bot, and gives its exit code and how long that took, in milliseconds. */
async function stop(bot: BotProcess, signal: NodeJS.Signals = "SIGTERM") {
  const began = performance.now();
  bot.kill(signal);
  const code = await bot.ended;
  return { code, milliseconds: performance.now() - began };
}

/** What the bot has said in a chat, behind this message. */
async function saidTo(chat: number, after = 0): Promise<Message[]> {
  return (await sim.messages(chat)).filter(({ message_id, from }) => message_id > after && from?.is_bot);
}

/** Waits for a message with these words on it or on its buttons; others may come before it and after it. */
async function heard(chat: number, words: string, after = 0, patience = PATIENCE): Promise<Message> {
  return await vi.waitFor(async () => {
    const said = await saidTo(chat, after);
    const found = said.find((message) => JSON.stringify(message).includes(words));
    if (!found) throw new Error(`Nothing with “${words}” among ${JSON.stringify(said.map(({ text }) => text))}`);
    return found;
  }, patience);
}

/** What an admin is told who asks for a reload, and then for all that is wrong with the folder. */
async function askForProblems(): Promise<string> {
  const [all, { message_id: asked }] = ["Mọi điều cần xem lại", await sim.say({ ...ADMIN, text: "/reload" })];
  const report = await heard(1000, all, asked);
  await sim.click({ ...ADMIN, message_id: report.message_id, data: dataOf(report, all) });
  await heard(1000, "•", report.message_id);
  return (await saidTo(1000, asked)).map(({ text }) => text).join("\n");
}

/** The resident memory of a process and of each that it started, in megabytes. */
function familyOf(pid: number): number[] {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,rss="], { encoding: "utf8" }).trim().split("\n");
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number, number]);
  const own = rows.filter(([id]) => id === pid).map(([, , kilobytes]) => kilobytes / 1024);
  const children = rows.filter(([, parent]) => parent === pid).map(([id]) => id);
  return [...own, ...children.flatMap(familyOf)];
}

function memoryOf(pid: number): number {
  return familyOf(pid).reduce((sum, each) => sum + each, 0);
}

describe("a stop", { timeout: 90_000 }, () => {
  it("ends a reload that nobody asked for", async () => {
    const bot = await start();
    await bot.started;
    await writeFile(join(folder, "cham.md"), SLOW);
    await writeFile(join(folder, "ga.txt"), "Nhà ga có chín sân ga.");
    // It is read by a process of its own.
    await vi.waitFor(() => expect(familyOf(bot.pid).length).toBeGreaterThan(1), PATIENCE);
    const { code, milliseconds } = await stop(bot);
    expect([code, bot.said()]).toEqual([0, expect.not.stringMatching(/Error|rror: /)]);
    expect(milliseconds).toBeLessThan(STOP);
  });

  it("ends a download, which the next start begins again", async () => {
    const proxy: Proxy = await startProxy(telegram.url);
    try {
      const bot = await start({ API_ROOT: proxy.url });
      await bot.started;
      proxy.stall = true;
      const base64 = Buffer.from("# Hồ Tây\n\nHồ Tây ở phía tây Hà Nội.").toString("base64");
      await sim.say({ ...ADMIN, document: { file_name: "ho.md", base64 } });
      await vi.waitFor(() => expect(proxy.stalled()).toBe(1), PATIENCE);
      const { code, milliseconds } = await stop(bot);
      expect(code).toBe(0);
      expect(milliseconds).toBeLessThan(EARLY);
      proxy.stall = false;
      await (
        await start({ API_ROOT: proxy.url })
      ).started;
      await heard(1000, "Hồ Tây");
    } finally {
      proxy.close();
    }
  });

  it.each(["SIGTERM", "SIGINT"] as const)("ends the wait for Telegram at once: %s", async (signal) => {
    const bot = await start({ API_ROOT: `http://127.0.0.1:${await freePort()}` });
    await vi.waitFor(() => expect(bot.said()).toContain("out of reach"), PATIENCE);
    const { code, milliseconds } = await stop(bot, signal);
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(EARLY);
  });
});

describe("a folder that changes", { timeout: 90_000 }, () => {
  it("while the bot waits for Telegram is read once it is there; SIGHUP meanwhile does no harm", async () => {
    const port = await freePort();
    const bot = await start({ API_ROOT: `http://127.0.0.1:${port}` });
    await vi.waitFor(() => expect(bot.said()).toContain("out of reach"), PATIENCE);
    await writeFile(join(folder, "ga.txt"), "Nhà ga có chín sân ga.");
    bot.kill("SIGHUP");
    await sleep(NOTICED);
    await telegram.close();
    await openTelegram(port);
    await bot.started;
    await heard(1000, "• ga.txt (1 đoạn)", 0, BEFORE_STAMPS);
    const [reply] = await sim.ask({ ...AN, text: "Nhà ga có mấy sân ga?" });
    expect(reply?.text).toContain("chín sân ga");
  });

  it("as a whole, by a rename, is read, and again after its next change", async () => {
    await cp(folder, `${folder}-next`, { recursive: true });
    await writeFile(join(`${folder}-next`, "ga.txt"), "Nhà ga có chín sân ga.");
    await (
      await start()
    ).started;
    await rename(folder, `${folder}-before`);
    await rename(`${folder}-next`, folder);
    await heard(1000, "• ga.txt (1 đoạn)");
    await writeFile(join(folder, "cang.txt"), "Cảng có hai cầu tàu.");
    await heard(1000, "• cang.txt (1 đoạn)");
  });
});

describe("hostile files in the folder", { timeout: 120_000 }, () => {
  it("hold up no first answer while they are read", async () => {
    for (const name of ["1", "2", "3"]) await writeFile(join(folder, `cham-${name}.md`), SLOW + name);
    const bot = await start();
    await bot.started;
    await sim.say({ ...AN, text: QUESTION });
    await heard(1001, "Gafarova");
    // None of them has been given up by then: one is still being read.
    await expect(readFile(join(data, "set-aside"))).rejects.toThrow("ENOENT");
    expect(familyOf(bot.pid).length).toBeGreaterThan(1);
    expect((await stop(bot)).code).toBe(0);
  });

  it("neither end the bot nor take its memory, and are not read again after a restart", async () => {
    const deep = (front: string) => `---\n${front}\n---\nMột câu trong bài.`;
    for (const [name, content] of Object.entries({
      "sau-1.md": deep(`title: ${"? ".repeat(4000)}`),
      "sau-2.md": deep(`title: ${"[".repeat(8000)}`),
      // Without a field it is no front matter, and no danger either.
      "sau-3.md": deep(`${"? ".repeat(4000)}a`),
      "bom-1.pdf": pdfBomb(300_000_000),
      "bom-2.pdf": pdfBomb(300_000_004),
    }))
      await writeFile(join(folder, name), content);
    const bot = await start();
    let most = 0;
    const looking = setInterval(() => (most = Math.max(most, memoryOf(bot.pid))), 100);
    await bot.started;
    // The bot answers from what it has while it reads the rest, which takes a busy machine a while.
    let told = "";
    await expect.poll(async () => (told = await askForProblems()), { timeout: 30_000 }).toContain("sau-1.md:");
    clearInterval(looking);
    for (const name of ["sau-1.md:", "sau-2.md:", "bom-1.pdf", "bom-2.pdf"]) expect(told).toContain(name);
    expect(told).toContain("tệp đã được để riêng");
    expect(most).toBeLessThan(1024);
    expect((await readFile(join(data, "set-aside"), "utf8")).match(/too-heavy/g)).toHaveLength(2);
    const { mtimeMs } = await stat(join(data, "set-aside"));
    expect((await stop(bot)).code).toBe(0);

    const again = await start();
    await again.started;
    expect(await askForProblems()).toContain("bom-2.pdf");
    // Whoever fails again is noted again.
    expect((await stat(join(data, "set-aside"))).mtimeMs).toBe(mtimeMs);
  });
});

describe("a start that Telegram refuses", { timeout: 60_000 }, () => {
  const secret = "a-long-random-secret";

  it.each([
    [400, "Bad Request: bad webhook: an HTTPS URL must be provided for webhook"],
    [403, "Forbidden: not for you"],
  ])("shows no secret: %i", async (error_code, description) => {
    await sim.fault({ method: "setWebhook", error_code, description, times: 1000 });
    const bot = await start({
      WEBHOOK_URL: "https://localhost/telegram",
      WEBHOOK_SECRET: secret,
      WEBHOOK_PORT: String(await freePort()),
    });
    expect(await bot.ended).toBe(1);
    expect(bot.said()).toContain("setWebhook");
    expect(bot.said()).not.toContain(secret);
    expect(bot.said()).not.toContain(TOKEN);
    expect(bot.said()).not.toContain("https://localhost");
  });
});
