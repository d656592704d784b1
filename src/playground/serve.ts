/**
 * `npm run playground -- --serve [--token TOKEN] [--port PORT] [--username NAME] [--name NAME]`: the local Bot API server
 * bare, for a bot in any language. Without `--serve`, the bot of this repository in it, whatever token there is.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { startBot } from "./bot-process.ts";
import { startPlayground } from "./server/server.ts";

const USAGE = "npm run playground -- [--serve] [--token TOKEN] [--port PORT] [--username NAME] [--name NAME]";
const OPTIONS = {
  serve: { type: "boolean", default: false },
  token: { type: "string", default: "1:abc" },
  port: { type: "string" },
  username: { type: "string", default: "local_bot" },
  name: { type: "string", default: "Local bot" },
} as const;

if (existsSync(".env")) process.loadEnvFile();
process.exitCode = await main(process.argv.slice(2));

/** The exit code: 2 where it was called wrongly, or the port is taken. */
async function main(args: string[]): Promise<number> {
  try {
    const { serve, token, port = process.env["PLAYGROUND_PORT"] || "8081", username, name } = readOptions(args);
    if (!serve) return await playWithBot(port);
    const server = await startPlayground({ port: Number(port), portSetting: "--port", token, username, name });
    const path = `${server.url}/bot${token === OPTIONS.token.default ? token : "<token>"}`;
    process.stdout.write(
      `Bot API at ${server.url} for your bot (its methods: ${path}/getMe …), and a chat page there for you.\n`,
    );
    await new Promise<void>((resolve) => ["SIGINT", "SIGTERM"].forEach((signal) => process.once(signal, resolve)));
    await server.close();
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
}

function readOptions(args: string[]) {
  try {
    const { values } = parseArgs({ args, options: OPTIONS });
    if (!/^\d{1,20}:[\w-]{1,100}$/.test(values.token))
      throw new Error("--token takes a number, a colon and a word, such as 1:abc.");
    if (!/^\w{3,32}$/.test(values.username)) throw new Error("--username takes 3 to 32 of A–Z, a–z, 0–9 and _.");
    if (values.port !== undefined && !(/^\d{1,5}$/.test(values.port) && Number(values.port) < 65_536))
      throw new Error("--port takes a number from 0 to 65535.");
    return values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: ${USAGE}`, { cause: error });
  }
}

async function playWithBot(port: string): Promise<number> {
  const bot = await startBot({ PLAYGROUND_PORT: port });
  if (typeof bot === "number") return bot;
  process.stdout.write(`Open ${bot.address} and ask.\n`);
  const signal = new Promise<void>((resolve) => process.once("SIGINT", () => resolve()));
  const code = await Promise.race([bot.ended, signal]);
  await bot.stop();
  return code ?? 0;
}
