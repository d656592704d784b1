import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startPlayground, type Playground } from "../../../src/playground/server/server.ts";
import { dataOf } from "../../support/bot.ts";
import { startBotProcess, TOKEN } from "../../support/process.ts";
import { openSim, type Sim } from "../../support/sim.ts";

/** A busy machine may take so long for one step, in milliseconds. */
const PATIENCE = 20_000;
const ADMIN = { chat_id: 1000, from_id: 1000 };

let folder: string;
let telegram: Playground;
let sim: Sim;
let settings: Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "trichdan-kill-"));
  await cp("knowledge", join(folder, "knowledge"), { recursive: true });
  await rm(join(folder, "knowledge/questions.yaml"));
  telegram = await startPlayground({ port: 0, token: TOKEN });
  sim = openSim(telegram.url);
  await sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
  settings = {
    API_ROOT: telegram.url,
    ADMIN_IDS: "1000",
    KNOWLEDGE_FOLDER: join(folder, "knowledge"),
    DATA_FOLDER: join(folder, "data"),
  };
});
afterEach(async () => {
  await telegram.close();
  await rm(folder, { recursive: true });
});

/** Starts the bot, does something with it, and kills it. */
async function live(what: () => Promise<void>): Promise<void> {
  const bot = await startBotProcess(settings);
  try {
    await bot.started;
    await what();
  } finally {
    bot.kill("SIGKILL");
    await bot.ended;
  }
}

async function say(text: string) {
  await sim.say({ ...ADMIN, text });
  await sim.idle(PATIENCE);
  return (await sim.messages(1000)).at(-1)!;
}

async function tap(label: string): Promise<string | undefined> {
  const message = (await sim.messages(1000)).at(-1)!;
  await sim.click({ ...ADMIN, message_id: message.message_id, data: dataOf(message, label) });
  await sim.idle(PATIENCE);
  return (await sim.messages(1000)).at(-1)!.text;
}

/** Taps, and waits until the bot makes a call of this method, which gets no answer. */
async function tapUntil(label: string, method: string): Promise<void> {
  const message = (await sim.messages(1000)).at(-1)!;
  await sim.fault({ method, half_open: true });
  const tapped = { ...ADMIN, message_id: message.message_id, data: dataOf(message, label) };
  sim.click(tapped).catch(() => {}); // nobody answers it
  const isHeld = async () => (await sim.calls()).some((call) => call.method === method && call.error_code === 0);
  await expect.poll(isHeld, { timeout: PATIENCE }).toBe(true);
}

const files = async () => (await readdir(settings["KNOWLEDGE_FOLDER"]!)).filter((name) => name.startsWith("cau"));

it("an article begun, previewed and added outlives SIGKILL after every step", { timeout: 4 * PATIENCE }, async () => {
  await live(async () => {
    await say("/add");
    await say("Cầu Nhật Tân\nCầu Nhật Tân có năm trụ tháp.");
  });
  await live(async () => {
    expect((await say("Cầu được khánh thành năm 2015.")).text).toContain("Đã nhận 2 phần");
    expect(await tap("Xong")).toContain("Bạn có muốn thêm bài này không?");
  });
  await live(async () => {
    expect(await tap("Thêm")).toContain("cau-nhat-tan.md (2 đoạn)");
  });
  await live(async () => {
    expect((await say("Cầu Nhật Tân có mấy trụ tháp?")).text).toContain("năm trụ tháp");
    expect(await files()).toEqual(["cau-nhat-tan.md"]);
  });
});

/** Waits until the bot's last message says this. */
async function untilSaid(what: string | RegExp): Promise<void> {
  await expect.poll(async () => (await sim.messages(1000)).at(-1)?.text, { timeout: PATIENCE }).toMatch(what);
}

it.each([
  ["before it is done", "answerCallbackQuery"],
  ["after it is done, before that is said", "editMessageText"],
])(
  "what an admin confirmed is done once where the bot is killed %s",
  { timeout: 4 * PATIENCE },
  async (_when, call) => {
    await live(async () => {
      await sim.say({ ...ADMIN, text: "/add Cầu Nhật Tân\nCầu Nhật Tân có năm trụ tháp." });
      await untilSaid("Bạn có muốn thêm");
      await tapUntil("Thêm", call);
    });
    await live(async () => {
      await untilSaid(/Đã đổi cau-nhat-tan\.md|cau-nhat-tan\.md \(1 đoạn\)/);
      expect(await files()).toEqual(["cau-nhat-tan.md"]);
      await sim.say({ ...ADMIN, text: "/audit" });
      await untilSaid(/^1 thay đổi/);
    });
  },
);

it("a version that an admin brings back is not swapped twice", { timeout: 4 * PATIENCE }, async () => {
  const path = join(settings["KNOWLEDGE_FOLDER"]!, "cau.txt");
  await mkdir(join(settings["KNOWLEDGE_FOLDER"]!, ".previous"));
  await writeFile(path, "Cầu có chín trụ tháp.");
  await writeFile(join(settings["KNOWLEDGE_FOLDER"]!, ".previous/cau.txt"), "Cầu có năm trụ tháp.");
  await live(async () => {
    await sim.say({ ...ADMIN, text: "/restore" });
    await untilSaid("cau.txt");
    await tap("1");
    await tapUntil("Lấy lại", "editMessageText");
  });
  await live(async () => {
    await untilSaid(/Đã đổi cau\.txt|cau\.txt \(1 đoạn\)/);
    expect(await readFile(path, "utf8")).toBe("Cầu có năm trụ tháp.");
  });
});
