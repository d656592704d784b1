/** The real bot as a process of its own, at a local Bot API server: what can be killed, weighed and overheard. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { bundled } from "./bundle.ts";

/** A token in the form that Telegram gives them. */
export const TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

/** What Node.js runs for `npm start`. */
export const PROGRAM = [join(import.meta.dirname, "../../src/start.mjs"), "main.ts"];

export interface BotProcess {
  readonly pid: number;
  /** Everything it has written so far. */
  said(): string;
  /** Resolves once it answers; rejects with what it wrote when it ends instead. */
  readonly started: Promise<void>;
  /** Its exit code; `null` when a signal ended it. */
  readonly ended: Promise<number | null>;
  kill(signal: NodeJS.Signals): void;
}

/** Starts the bot with these settings and no others; `program` is what starts it in the place of its own. */
export async function startBotProcess(
  settings: Readonly<Record<string, string>>,
  program?: string,
): Promise<BotProcess> {
  const parameters = program === undefined ? PROGRAM : [await bundled(program)];
  const bot = spawn(process.execPath, parameters, {
    cwd: join(import.meta.dirname, "../.."),
    env: { PATH: process.env["PATH"], BOT_TOKEN: TOKEN, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const ended = new Promise<number | null>((resolve) => bot.once("close", resolve));
  const started = new Promise<void>((resolve, reject) => {
    const listen = (chunk: string) => {
      said += chunk;
      if (said.includes("Listening")) resolve();
    };
    bot.stdout.setEncoding("utf8").on("data", listen);
    bot.stderr.setEncoding("utf8").on("data", listen);
    bot.once("close", () => reject(new Error(`The bot ended before it began:\n${said}`)));
  });
  started.catch(() => {});
  return { pid: bot.pid!, said: () => said, started, ended, kill: (signal) => void bot.kill(signal) };
}
