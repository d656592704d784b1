/**
 * Everything of `compose.scale.yaml` on this machine: PostgreSQL, two processes of the bot, a balancer, and a local Bot API server
 * in Telegram's place: `npm run fleet -- --processes 2 --port 8081`. `DATABASE_URL` names a PostgreSQL that runs already.
 */
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { startPlayground } from "../src/playground/server/server.ts";
import { startPostgres } from "./support/postgres-server.ts";
import { type BotProcess, TOKEN } from "./support/process.ts";
import { openWorkers } from "./support/workers.ts";

/** How often it is looked which process has answered, in milliseconds. */
const LOOK = 200;

async function fleet(processes: number, port: number, given: string | undefined, log: (line: string) => void) {
  const server = given === undefined ? await startPostgres() : undefined;
  const playground = await startPlayground({ port, token: TOKEN });
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
  const { values } = parseArgs({
    options: { processes: { type: "string", default: "2" }, port: { type: "string", default: "8081" } },
  });
  const all = await fleet(Number(values.processes), Number(values.port), process.env["DATABASE_URL"], console.log);
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => void all.stop().then(() => process.exit()));
}
