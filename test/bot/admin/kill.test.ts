import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startPlayground } from "../../../src/playground/server.ts";
import { dataOf } from "../../support/bot.ts";
import { startBotProcess, TOKEN } from "../../support/process.ts";
import { openSim } from "../../support/sim.ts";

/** A busy machine may take so long for one step, in milliseconds. */
const PATIENCE = 20_000;
const ADMIN = { chat_id: 1000, from_id: 1000 };

it("an article begun, previewed and added outlives SIGKILL after every step", { timeout: 4 * PATIENCE }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "trichdan-kill-"));
  await cp("knowledge", join(folder, "knowledge"), { recursive: true });
  await rm(join(folder, "knowledge/questions.yaml"));
  const telegram = await startPlayground({ port: 0, token: TOKEN });
  const sim = openSim(telegram.url);
  await sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
  const settings = {
    API_ROOT: telegram.url,
    ADMIN_IDS: "1000",
    KNOWLEDGE_FOLDER: join(folder, "knowledge"),
    DATA_FOLDER: join(folder, "data"),
  };
  /** Starts the bot, does something with it, and kills it. */
  const live = async (what: () => Promise<void>) => {
    const bot = startBotProcess(settings);
    await bot.started;
    await what();
    bot.kill("SIGKILL");
    await bot.ended;
  };
  const say = async (text: string) => {
    await sim.say({ ...ADMIN, text });
    await sim.idle(PATIENCE);
    return (await sim.messages(1000)).at(-1)!;
  };
  const tap = async (label: string) => {
    const message = (await sim.messages(1000)).at(-1)!;
    await sim.click({ ...ADMIN, message_id: message.message_id, data: dataOf(message, label) });
    await sim.idle(PATIENCE);
    return (await sim.messages(1000)).at(-1)!.text;
  };

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
    expect(await readdir(settings.KNOWLEDGE_FOLDER)).toContain("cau-nhat-tan.md");
  });
  await telegram.close();
  await rm(folder, { recursive: true });
});
