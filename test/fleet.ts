/**
 * Everything of `compose.scale.yaml` on this machine: PostgreSQL, two processes of the bot, a balancer, and a local Bot API server
 * in Telegram's place: `npm run fleet -- --processes 2 --port 8081`. `DATABASE_URL` names a PostgreSQL that runs already.
 */
import { pathToFileURL } from "node:url";
import { readArguments, readCount, UsageError } from "../src/cli/usage.ts";
import { startPlayground } from "../src/playground/server/server.ts";
import { startPostgres } from "./support/postgres-server.ts";
import { type BotProcess, TOKEN } from "./support/process.ts";
import { openWorkers } from "./support/workers.ts";

const USAGE = "npm run fleet -- [--processes 2] [--port 8081]";
const OPTIONS = {
  processes: { type: "string", default: "2" },
  port: { type: "string", default: "8081" },
  help: { type: "boolean" },
} as const;
/** How often it is looked which process has answered, in milliseconds. */
const LOOK = 200;

async function fleet(processes: number, port: number, given: string | undefined, log: (line: string) => void) {
  const playground = await startPlayground({ port, portSetting: "--port", token: TOKEN }); // first: its port may be taken
  const server = given === undefined ? await startPostgres() : undefined;
  const workers = await openWorkers({
    DATABASE_URL: given ?? server!.url,
    API_ROOT: playground.url,
    ADMIN_IDS: "1000",
    RATE_LIMIT: "1000",
  });
  const running: BotProcess[] = [];
  for (let number = 1; number <= processes; number += 1) {
    running.push(await workers.add());
    log(`Process ${number} of ${processes} listens.`);
  }
  log(`Open ${playground.url} and ask. A line here tells which process answered; Ctrl+C ends all of them.`);
  const answered = running.map(() => 0);
  const watching = setInterval(() => {
    for (const [index, worker] of running.entries()) {
      const questions = worker.said().split('"event":"question"').length - 1;
      for (; answered[index]! < questions; answered[index]! += 1) log(`Process ${index + 1} answered.`);
    }
  }, LOOK);
  return {
    async stop(): Promise<void> {
      clearInterval(watching);
      await workers.stop();
      await playground.close();
      await server?.stop();
    },
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const { values } = readArguments(process.argv.slice(2), OPTIONS, USAGE);
    if (values.help) console.log(`Usage: ${USAGE}`);
    else {
      const [processes, port] = [readCount("processes", values.processes), readCount("port", values.port)];
      const all = await fleet(processes, port, process.env["DATABASE_URL"], console.log);
      for (const signal of ["SIGTERM", "SIGINT"] as const)
        process.once(signal, () => void all.stop().then(() => process.exit()));
    }
  } catch (error) {
    const isTaken = error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === "EADDRINUSE";
    if (!isTaken && !(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
