import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError, parseConfig } from "../src/config.ts";
import { KnowledgeError } from "../src/knowledge/library.ts";
import { start } from "../src/main.ts";
import { startPlayground, type Playground } from "../src/playground/server/server.ts";
import { StoreError } from "../src/store/store.ts";
import { dataOf } from "./support/bot.ts";
import { freePort } from "./support/port.ts";
import { PROGRAM } from "./support/process.ts";
import { openSim, type Sim } from "./support/sim.ts";

const ROOT = join(import.meta.dirname, "..");
const TOKEN = "123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
const children: ChildProcess[] = [];
let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "trichdan-data-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(data, { recursive: true });
});

interface Launch {
  readonly cwd?: string;
  readonly shell?: string;
}

/** Starts the program with these settings and no others. */
async function launch(env: Record<string, string>, { cwd = ROOT, shell = 'exec "$@"' }: Launch = {}) {
  const child = spawn("bash", ["-c", shell, "bash", process.execPath, ...PROGRAM], {
    cwd,
    env: { PATH: process.env["PATH"], BOT_TOKEN: "", DATA_FOLDER: data, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let output = "";
  let lines = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  child.stdout.on("data", (chunk: string) => (lines += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const exit = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  return {
    child,
    exit,
    output: () => output,
    async firstLine(): Promise<string> {
      while (!lines.includes("\n")) {
        if (child.exitCode !== null) throw new Error(`It ended: ${output}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return lines.slice(0, lines.indexOf("\n"));
    },
  };
}

describe("npm start", () => {
  it("with INDEX=file writes the index once, and answers from it at the next start", async () => {
    const folder = join(data, "knowledge");
    await cp(join(ROOT, "knowledge"), folder, { recursive: true });
    const written = [];
    for (const round of [1, 2]) {
      const program = await launch({ PLAYGROUND_PORT: "0", KNOWLEDGE_FOLDER: folder, INDEX: "file" });
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(await program.firstLine()) ?? [];
      const sim = openSim(url!);
      await sim.user({ id: 1001, first_name: "An", language_code: "vi" });
      const [reply] = await sim.ask({ chat_id: 1001, from_id: 1001, text: QUESTION });
      expect(reply?.text).toContain("Gafarova");
      program.child.kill("SIGTERM");
      expect(await program.exit).toBe(0);
      if (program.output().includes("the index file was written")) written.push(round);
    }
    expect(written).toEqual([1]);
    expect(await readdir(join(data, "index"))).toEqual(["passages-1.index"]);
  }, 60_000);

  it("without a token opens the playground, answers there, reads the folder on SIGHUP and when it changes, and ends on SIGTERM", async () => {
    const folder = join(data, "knowledge");
    await cp(join(ROOT, "knowledge"), folder, { recursive: true });
    const program = await launch({ PLAYGROUND_PORT: "0", KNOWLEDGE_FOLDER: folder });
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(await program.firstLine()) ?? [];
    const sim = openSim(url!);
    await sim.user({ id: 1001, first_name: "An", language_code: "vi" });
    const [reply] = await sim.ask({ chat_id: 1001, from_id: 1001, text: QUESTION });
    expect(reply?.text).toContain("Gafarova");
    const [refusal] = await sim.ask({ chat_id: 1001, from_id: 1001, text: "/reload" });
    expect(refusal?.text).toContain("dành cho người quản trị");
    await sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
    const [report] = await sim.ask({ chat_id: 1000, from_id: 1000, text: "/reload" });
    expect(report?.text).toContain("vẫn như cũ");
    const untilTold = async (what: string) => {
      while (!(await sim.messages(1000)).some(({ text }) => text?.includes(what)))
        await new Promise((resolve) => setTimeout(resolve, 10));
    };
    const train = join(folder, "tau.txt");
    await writeFile(train, "Đoàn tàu dài mười hai toa.");
    // While a file goes on changing, the folder is not read by itself for ten seconds.
    const changing = setInterval(() => void utimes(train, new Date(), new Date()), 100);
    const asked = performance.now();
    program.child.kill("SIGHUP");
    await untilTold("• tau.txt (1 đoạn)");
    clearInterval(changing);
    expect(performance.now() - asked).toBeLessThan(8000);
    await symlink(train, join(folder, "lien-ket.txt"));
    await writeFile(join(folder, "ga.txt"), "Nhà ga có chín sân ga.");
    await untilTold("• ga.txt (1 đoạn)");
    expect((await sim.messages(1000)).at(-1)?.text).toContain("lien-ket.txt");
    const [platforms] = await sim.ask({ chat_id: 1001, from_id: 1001, text: "Nhà ga có mấy sân ga?" });
    expect(platforms?.text).toContain("chín sân ga");
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
    expect(program.output()).not.toContain("Gafarova");
  });

  it("with a token talks to Telegram alone, and ends where Telegram revokes the token", async () => {
    const telegram = await startPlayground({ port: 0, token: TOKEN });
    const program = await launch({ BOT_TOKEN: TOKEN, API_ROOT: telegram.url, PLAYGROUND_PORT: "48613" });
    expect(await program.firstLine()).toBe("Listening at https://t.me/trichdan_bot");
    await expect(fetch("http://127.0.0.1:48613/")).rejects.toThrow("fetch failed");
    const sim = openSim(telegram.url);
    await sim.user({ id: 1001, first_name: "An", language_code: "vi" });
    const [reply] = await sim.ask({ chat_id: 1001, from_id: 1001, text: QUESTION });
    expect(reply?.text).toContain("Gafarova");
    await sim.fault({ method: "getUpdates", error_code: 401, description: "Unauthorized" });
    await sim.say({ chat_id: 1001, from_id: 1001, text: "/help" });
    expect(await program.exit).toBe(2);
    expect(program.output()).toContain("Telegram refuses BOT_TOKEN");
    expect(program.output()).not.toContain(TOKEN.slice(0, 20));
    await telegram.close();
  });

  it.each([
    ["a wrong token", { BOT_TOKEN: TOKEN }, /^Telegram refuses BOT_TOKEN: .*\n$/],
    [
      "bad settings, every one",
      { BOT_TOKEN: "x", QUOTE_LENGTH: "abc", ADMIN_IDS: "-5" },
      /BOT_TOKEN.*\n.*ADMIN_IDS.*\n.*QUOTE_LENGTH/,
    ],
  ])("names %s, exits with 2, and shows no token", async (_fault, env, message) => {
    const telegram = await startPlayground({ port: 0, token: "9:another" });
    const program = await launch({ ...env, API_ROOT: telegram.url, PLAYGROUND_PORT: "0" });
    expect(await program.exit).toBe(2);
    expect(program.output()).toMatch(message);
    expect(program.output()).not.toContain(TOKEN);
    await telegram.close();
  });

  it("names a metrics port that is taken in one line, and exits with 2 instead of running half", async () => {
    const telegram = await startPlayground({ port: 0, token: TOKEN });
    const program = await launch({
      BOT_TOKEN: TOKEN,
      API_ROOT: telegram.url,
      METRICS_PORT: new URL(telegram.url).port,
    });
    expect(await program.exit).toBe(2);
    expect(program.output()).toMatch(/^These settings are wrong:\n  METRICS_PORT: .*\n$/);
    await telegram.close();
  });

  it("names a playground port that is taken in one sentence, and exits with 2", async () => {
    const other = await startPlayground({ port: 0, token: TOKEN });
    const port = new URL(other.url).port;
    const program = await launch({ PLAYGROUND_PORT: port });
    expect(await program.exit).toBe(2);
    expect(program.output()).toBe(`Port ${port} is taken; set PLAYGROUND_PORT to another one.\n`);
    await other.close();
  });

  it("says first where the bot is, and logs JSON where nobody looks", async () => {
    const program = await launch({ PLAYGROUND_PORT: "0" });
    const first = await program.firstLine();
    while (!program.output().includes('"event":"started"')) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(program.output().split("\n")[0]).toBe(first);
    expect(first).toMatch(/^Open http:\/\/127\.0\.0\.1:\d+ and ask\.$/);
  });

  it("tells an admin that the disk is full, and goes on as before", async () => {
    const folder = join(data, "knowledge");
    await cp(join(ROOT, "knowledge"), folder, { recursive: true });
    // No file may grow beyond 64 kB, and the program hears of it as of a full disk; so what reads files keeps no cache.
    const full = 'trap "" XFSZ; ulimit -f 64; exec "$@"';
    const env = { PLAYGROUND_PORT: "0", KNOWLEDGE_FOLDER: folder, TSX_DISABLE_CACHE: "1" };
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(await (await launch(env, { shell: full })).firstLine()) ?? [];
    const sim = openSim(url!);
    await sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
    const admin = { chat_id: 1000, from_id: 1000 };
    const base64 = Buffer.from("Một câu trong bài rất dài. ".repeat(4000)).toString("base64");
    const [preview] = await sim.ask({ ...admin, document: { file_name: "Dài.txt", base64 } });
    await sim.click({ ...admin, message_id: preview!.message_id, data: dataOf(preview, "Thêm") });
    await sim.idle();
    expect((await sim.messages(1000)).at(-1)?.text).toContain(
      "• Dài.txt — Ổ đĩa không còn chỗ cho tệp; chưa có gì thay đổi.",
    );
    expect((await readdir(folder)).toSorted()).toEqual((await readdir(join(ROOT, "knowledge"))).toSorted());
    expect((await sim.ask({ ...admin, text: QUESTION }))[0]?.text).toContain("Gafarova");
  });

  it("reads .env, under what the environment says, and says that Telegram is out of reach while it tries again", async () => {
    await cp(join(ROOT, "knowledge"), join(data, "knowledge"), { recursive: true });
    await writeFile(join(data, ".env"), `BOT_TOKEN=${TOKEN}\nAPI_ROOT=http://127.0.0.1:9\nLOG_LEVEL=silent\n`);
    const program = await launch({ BOT_TOKEN: TOKEN, LOG_LEVEL: "warn" }, { cwd: data });
    while (!program.output().includes("out of reach")) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(program.child.exitCode).toBeNull();
    expect(program.output()).not.toContain(TOKEN);
  });
});

describe("the webhook", () => {
  const secret = "a-long-random-secret";
  let telegram: Playground;
  let sim: Sim;
  let hook: string;
  let program: Awaited<ReturnType<typeof launch>>;
  beforeEach(async () => {
    telegram = await startPlayground({ port: 0, token: TOKEN });
    sim = openSim(telegram.url);
    await sim.user({ id: 1001, first_name: "An", language_code: "vi" });
    const port = await freePort();
    hook = `http://127.0.0.1:${port}/telegram`;
    program = await launch({
      BOT_TOKEN: TOKEN,
      API_ROOT: telegram.url,
      WEBHOOK_URL: "https://localhost/telegram",
      WEBHOOK_SECRET: secret,
      WEBHOOK_PORT: String(port),
      LOG_LEVEL: "warn",
    });
    await program.firstLine();
  });
  afterEach(() => telegram.close());

  /** What the reverse proxy does, which stands before the bot with a certificate. */
  const deliver = (body: string, given = secret) =>
    fetch(hook, { method: "POST", body, headers: { "x-telegram-bot-api-secret-token": given } });
  const answers = async () => (await sim.messages(1001)).filter(({ from }) => from?.is_bot);

  it("is set, answers what Telegram delivers and nobody else, each update once, and finishes its work on SIGTERM", async () => {
    const set = (await sim.calls()).find(({ method }) => method === "setWebhook");
    expect(set).toMatchObject({ ok: true, payload: { url: "https://localhost/telegram", secret_token: secret } });
    const message = await sim.say({ chat_id: 1001, from_id: 1001, text: QUESTION });
    const update = JSON.stringify({ update_id: 7, message });

    for (const wrong of [`${secret}x`, "", "a-long-random-secreT"]) {
      const refusal = await deliver(update, wrong);
      expect([refusal.status, await refusal.text()]).toEqual([403, ""]);
    }
    // The refusal comes while the sender still sends, so the sender may see its connection cut instead.
    expect(
      await deliver("x".repeat(2_000_000)).then(
        ({ status }) => status,
        () => 413,
      ),
    ).toBe(413);
    expect(await answers()).toEqual([]);

    const twice = await Promise.all([deliver(update), deliver(update)]);
    const later = await deliver(update);
    expect([...twice, later].map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await answers()).map(({ text }) => text?.includes("Gafarova"))).toEqual([true]);

    await sim.fault({ method: "sendMessage", delay_ms: 700 });
    const last = await sim.say({ chat_id: 1001, from_id: 1001, text: QUESTION });
    const underWay = deliver(JSON.stringify({ update_id: 8, message: last }));
    await new Promise((resolve) => setTimeout(resolve, 300));
    program.child.kill("SIGTERM");
    expect((await underWay).status).toBe(200);
    expect(await program.exit).toBe(0);
    expect(await answers()).toHaveLength(2);
    await expect(deliver(update)).rejects.toThrow("fetch failed");
    expect(program.output()).not.toContain(secret);
  });
});

describe("a start that fails", () => {
  const quiet = { info: () => {}, warn: () => {}, error: () => {} };

  it.each([
    ["a folder without articles", { KNOWLEDGE_FOLDER: "src/bot" }, KnowledgeError, /No article in the folder src\/bot/],
    ["a data folder that cannot be made", { DATA_FOLDER: "/dev/null/data" }, ConfigError, /DATA_FOLDER: choose a/],
    ["a memory that is no file", {}, StoreError, /trichdan\.sqlite/],
  ])("says so: %s", async (_fault, env, kind, message) => {
    await mkdir(join(data, "trichdan.sqlite"));
    const config = parseConfig({ BOT_TOKEN: TOKEN, API_ROOT: "http://127.0.0.1:9", DATA_FOLDER: data, ...env });
    const failure = await start(config, quiet).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(kind);
    expect(String(failure)).toMatch(message);
  });

  it("gives back what was begun, so that the next one can have it", async () => {
    const telegram = await startPlayground({ port: 0, token: TOKEN });
    const taken = { METRICS_PORT: new URL(telegram.url).port, PLAYGROUND_PORT: "48614" };
    await expect(start(parseConfig(taken), quiet)).rejects.toThrow("METRICS_PORT");
    const running = await start(parseConfig({ PLAYGROUND_PORT: "48614" }), quiet);
    expect(running.address).toContain(":48614");
    await running.stop();
    await telegram.close();
  });
});
