import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPlayground, type Playground } from "../src/playground/server/server.ts";
import { startBotProcess, TOKEN, type BotProcess } from "./support/process.ts";
import { openSim, type Sim } from "./support/sim.ts";

/** Words that nobody but these people writes. */
const theirs = {
  question: "Cụ bà Xuyến mất hộ chiếu ở Sumqayit phải gọi ai?",
  unmarked: "hai con meo cua toi an gi hom nay",
  mention: "zyxquery",
  firstName: "Quỳnhtrang",
  username: "quynhtrang_9413",
  group: "Họ Đặng Thái Lai",
  refusal: "Kiểm tra lại câu này",
  plain: "nhotoi la zorgelbik",
  phone: "0912345678",
};
const userId = 5_551_234_567;
const chatId = -1_005_551_234_999;

describe("a session with errors of every kind", () => {
  let folder: string;
  let playground: Playground;
  let bot: BotProcess;
  let said: string;
  let exitCode: number | null;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "trichdan-secrecy-"));
    playground = await startPlayground({ port: 0, token: TOKEN });
    bot = await startBotProcess({ API_ROOT: playground.url, ADMIN_IDS: String(userId), DATA_FOLDER: folder });
    await bot.started;
    await converse(openSim(playground.url));
    bot.kill("SIGTERM");
    exitCode = await bot.ended;
    said = bot.said();
  }, 120_000);

  afterAll(async () => {
    bot.kill("SIGKILL");
    await playground.close();
    rmSync(folder, { recursive: true });
  });

  it("is logged, an event a line, and ends well", () => {
    const lines = said.split("\n").filter((line) => line.startsWith("{"));
    const events = lines.map((line) => (JSON.parse(line) as { event: string }).event);
    expect(events).toEqual(expect.arrayContaining(["started", "question", "update failed", "poll failed"]));
    expect(events).not.toContain("unnamed event");
    expect(exitCode).toBe(0);
  });

  it.each([
    ["token", TOKEN],
    ["token's secret part", TOKEN.split(":")[1]!],
    ["question", theirs.question],
    ["question's words", "Xuyến"],
    ["question without diacritics", theirs.unmarked],
    ["inline query", theirs.mention],
    ["name", theirs.firstName],
    ["username", theirs.username],
    ["group's title", theirs.group],
    ["words in Telegram's refusal", theirs.refusal],
    ["words without signs in Telegram's refusal", theirs.plain],
    ["word without signs", "zorgelbik"],
    ["phone number", theirs.phone],
    ["person's id", String(userId)],
    ["group's id", String(chatId)],
  ])("shows no %s", (_, secret) => {
    expect(said).not.toContain(secret);
    expect(said).not.toContain(secret.normalize("NFD"));
    expect(said).not.toContain(encodeURIComponent(secret));
  });

  it("keeps what people asked to the bot's own account", () => {
    expect(readFileSync(join(folder, "trichdan.sqlite")).includes(TOKEN)).toBe(false);
  });
});

async function converse(sim: Sim): Promise<void> {
  const { question, unmarked, mention, firstName, username, group, refusal, plain, phone } = theirs;
  await sim.user({ id: userId, first_name: firstName, username, language_code: "vi" });
  await sim.chat({ id: chatId, type: "supergroup", title: group, members: [userId] });
  const faults = [
    { error_code: 400, description: `Bad Request: can't parse entities: "${refusal}"` },
    { error_code: 400, description: `Bad Request: ${refusal}` },
    { error_code: 400, description: `Bad Request: ${plain}` },
    { error_code: 400, description: `Bad Request: chat not found: ${plain} ${phone}` },
    { error_code: 400, description: `${plain} ${phone}` },
    { error_code: 403, description: "Forbidden: bot was blocked by the user" },
    { error_code: 429, description: "Too Many Requests: retry after 1", retry_after: 1 },
    { drop_connection: true },
  ];
  for (const fault of faults) {
    await sim.fault({ method: "sendMessage", ...fault, times: 1 });
    await sim.ask({ chat_id: userId, from_id: userId, text: question });
  }
  await sim.ask({ chat_id: userId, from_id: userId, text: unmarked });
  await sim.ask({ chat_id: userId, from_id: userId, text: `${plain} ${phone}` });
  const base64 = Buffer.from(`---\ntitle: [${plain}\n---\n${phone}`).toString("base64");
  await sim.ask({ chat_id: userId, from_id: userId, document: { file_name: `${plain}.md`, base64 } });
  await sim.ask({ chat_id: chatId, from_id: userId, text: `/ask ${unmarked}` });
  await sim.inline({ from_id: userId, query: mention });
  await sim.ask({ chat_id: userId, from_id: userId, text: "/reload" });
  await sim.fault({ method: "getUpdates", error_code: 502, description: "Bad Gateway", times: 1 });
  await sim.ask({ chat_id: userId, from_id: userId, text: question });
}
