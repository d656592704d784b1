/** The bot beside the playground: a process of its own, which the playground knows by its address alone. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

interface BotProcess {
  /** The playground's address, `http://127.0.0.1:PORT`. */
  readonly address: string;
  /** Resolves with the exit code. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/** The bot of this repository. It opens a playground where it has no token. */
const PROGRAM = [fileURLToPath(new URL("../start.mjs", import.meta.url)), "main.ts"];

/** What would take the bot to Telegram, or another bot's port from it. */
const WITHOUT = { BOT_TOKEN: "", WEBHOOK_URL: "", METRICS_PORT: "" };

/**
 * Starts the bot in a playground, whatever token there is, with these settings above the environment's. What it logs
 * goes to this process's standard error. Resolves when it can be talked to, or with the exit code where it cannot start.
 */
export async function startBot(settings: Readonly<Record<string, string>>): Promise<BotProcess | number> {
  const child = spawn(process.execPath, [...process.execArgv, ...PROGRAM], {
    env: { ...process.env, ...WITHOUT, ...settings },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  process.once("exit", () => child.kill());
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(0));
  const address = new Promise<string>((resolve) => {
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      printed += chunk;
      const [found] = /http:\/\/127\.0\.0\.1:\d+(?=\D)/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
  });
  const first = await Promise.race([address, ended]);
  if (typeof first === "number") return first;
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { address: first, ended, stop };
}
