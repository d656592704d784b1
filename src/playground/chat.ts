/**
 * `npm run chat [-- --as NAME]`: the conversation of the chat page in a terminal. Joins the playground that runs on
 * `PLAYGROUND_PORT` (default 8081), or starts one for as long as the conversation lasts.
 */
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { startBot } from "./bot-process.ts";
import { createTerminalChat } from "./chat/conversation.ts";
import { assembleCast, PEOPLE } from "./client/cast.ts";
import { createSimClient, SimRefusal, type SimClient } from "./client/sim-client.ts";
import { languageOf } from "./client/language.ts";
import type { SimEvent } from "./client/sim.ts";

const HELP = {
  vi: "Gõ câu hỏi rồi Enter. Số: bấm nút. @từ khóa: tìm inline. /lệnh (Tab để gợi ý). Ctrl+D: thoát.\n",
  en: "Type a question and press Enter. A number presses a button. @words search inline. /command (Tab completes). Ctrl+D leaves.\n",
};

const GONE = { vi: "Phòng thử đã dừng.", en: "The playground has stopped." };

const { values } = parseArgs({ options: { as: { type: "string", default: PEOPLE[0].username } } });
const person = PEOPLE.find(({ id, username }) => username === values.as || String(id) === values.as);
if (!person) {
  const names = PEOPLE.map(({ username }) => username).join(", ");
  console.error(`--as ${values.as}: nobody of that name. Choose one of: ${names}.`);
  process.exit(2);
}
if (existsSync(".env")) process.loadEnvFile();
await converse(person);

async function converse({ id: personId, first_name, language_code }: (typeof PEOPLE)[number]): Promise<void> {
  const { sim, stop } = await openPlayground();
  await assembleCast(sim, await sim.state());
  const [state, commands] = await Promise.all([sim.state(), sim.commands(personId, personId)]);
  const print = (text: string) => {
    process.stdout.write(process.stdout.isTTY ? `\r\u001B[K${text}\n` : `${text}\n`);
    if (process.stdout.isTTY) terminal.prompt(true);
  };
  const chat = createTerminalChat({ sim, state, personId, commands, print });
  const leaving = new AbortController();
  const events = await sim.events(leaving.signal);
  // Nothing may be awaited between this and the loop: lines that come meanwhile would be lost.
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: `${first_name} ▸ `,
    completer: (line: string) => [chat.complete(line), line],
  });
  const following = follow(events, chat.show).catch(() => {
    if (leaving.signal.aborted) return;
    console.error(GONE[languageOf(language_code)]);
    terminal.close();
  });
  print(HELP[languageOf(language_code)]);
  for await (const line of terminal) {
    if (line.trim()) await chat.type(line.trim()).catch((error: unknown) => print(`✗ ${String(error)}`));
    // What is piped in waits for each answer; a person sees answers as they come.
    if (!process.stdin.isTTY) await sim.idle();
  }
  leaving.abort();
  await following;
  await stop();
}

/** Shows every event; rejects when the conversation is left or the playground goes away. */
async function follow(events: AsyncIterable<SimEvent>, show: (event: SimEvent) => void): Promise<void> {
  for await (const event of events) show(event);
  throw new Error("The event stream has ended.");
}

/** Joins the playground on the configured port where one runs, and otherwise starts the bot with one of its own. */
async function openPlayground(): Promise<{ sim: SimClient; stop: () => Promise<void> }> {
  const running = createSimClient(`http://127.0.0.1:${process.env["PLAYGROUND_PORT"] || 8081}`);
  if (await isThere(running)) return { sim: running, stop: async () => {} };
  const bot = await startBot({ PLAYGROUND_PORT: "0", LOG_LEVEL: "error" });
  if (typeof bot === "number") process.exit(bot);
  return { sim: createSimClient(bot.address), stop: () => bot.stop() };
}

async function isThere(sim: SimClient): Promise<boolean> {
  try {
    await sim.state();
    return true;
  } catch (error) {
    if (error instanceof SimRefusal && error.status === 0) return false;
    throw error;
  }
}
