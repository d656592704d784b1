/** Processes of the bot that share a PostgreSQL, behind a balancer, at a local Bot API server: everything of `compose.scale.yaml`. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Balancer, openBalancer } from "./balancer.ts";
import { freePort } from "./port.ts";
import { type BotProcess, startBotProcess } from "./process.ts";

const WORKER = join(import.meta.dirname, "worker.ts");

export interface Workers {
  readonly balancer: Balancer;
  /** Starts one more, and waits until it listens. */
  add(): Promise<BotProcess>;
  /** Ends one by a signal, as a machine that is taken away. */
  end(worker: BotProcess, signal: NodeJS.Signals): Promise<void>;
  stop(): Promise<void>;
}

/** `settings` are those of every process, beside `DATABASE_URL` and `API_ROOT`. */
export async function openWorkers(settings: Readonly<Record<string, string>>): Promise<Workers> {
  const balancer = await openBalancer();
  const workers = new Map<BotProcess, { port: number; folder: string }>();
  const end = async (worker: BotProcess, signal: NodeJS.Signals): Promise<void> => {
    const { port, folder } = workers.get(worker)!;
    workers.delete(worker);
    balancer.ports.splice(balancer.ports.indexOf(port), 1);
    worker.kill(signal);
    await worker.ended;
    await rm(folder, { recursive: true });
  };
  return {
    balancer,
    async add() {
      const folder = await mkdtemp(join(tmpdir(), "trichdan-worker-"));
      const port = await freePort();
      const own = { BALANCER: balancer.url, PORT: String(port), DATA_FOLDER: folder };
      const worker = await startBotProcess({ ...settings, ...own }, WORKER);
      await worker.started;
      workers.set(worker, { port, folder });
      balancer.ports.push(port);
      return worker;
    },
    end,
    async stop() {
      for (const worker of workers.keys()) await end(worker, "SIGTERM");
      balancer.close();
    },
  };
}
