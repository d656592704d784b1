/** Two of the real bot in one process, which share a database and answer behind one balancer at a local Bot API server. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseConfig } from "../../src/config.ts";
import type { Log } from "../../src/log.ts";
import { start } from "../../src/main.ts";
import { startPlayground } from "../../src/playground/server/server.ts";
import type { Running } from "../../src/run.ts";
import { type Balancer, openBalancer } from "./balancer.ts";
import { freePort } from "./port.ts";
import { TOKEN } from "./process.ts";
import { openSim, type Sim } from "./sim.ts";

export interface Fleet {
  readonly sim: Sim;
  readonly balancer: Balancer;
  /** The bots; one that was stopped has none in its place until it is started again. */
  readonly bots: FleetBot[];
  /** What they logged, as phrases. */
  readonly logged: string[];
  /** Starts one more. */
  add(settings?: Readonly<Record<string, string>>): Promise<FleetBot>;
  stop(): Promise<void>;
}

interface FleetBot {
  readonly port: number;
  readonly metricsPort: number;
  stop(): Promise<void>;
}

/** Starts the Bot API server and no bot. `address` is the database's. */
export async function openFleet(address: string): Promise<Fleet> {
  const playground = await startPlayground({ port: 0, token: TOKEN });
  const balancer = await openBalancer();
  const logged: string[] = [];
  const keep: Log["info"] = (event) => void logged.push(event);
  const log: Log = { info: keep, warn: keep, error: keep };
  const bots: FleetBot[] = [];

  const add = async (settings: Readonly<Record<string, string>> = {}): Promise<FleetBot> => {
    const folder = await mkdtemp(join(tmpdir(), "trichdan-fleet-"));
    const [port, metricsPort] = [await freePort(), await freePort()];
    const config = parseConfig({
      BOT_TOKEN: TOKEN,
      ADMIN_IDS: "1000",
      API_ROOT: playground.url,
      DATABASE_URL: address,
      DATA_FOLDER: folder,
      RATE_LIMIT: "1000",
      METRICS_PORT: String(metricsPort),
      ...settings,
    });
    const stopping = new AbortController();
    const webhook = { url: balancer.url, secret: "a-long-random-secret", port, host: "127.0.0.1" };
    const running: Running = await start({ ...config, webhook }, log, stopping.signal);
    balancer.ports.push(port);
    const bot = {
      port,
      metricsPort,
      async stop() {
        balancer.ports.splice(balancer.ports.indexOf(port), 1);
        bots.splice(bots.indexOf(bot), 1);
        stopping.abort();
        await running.stop();
        await rm(folder, { recursive: true });
      },
    };
    bots.push(bot);
    return bot;
  };
  return {
    sim: openSim(playground.url),
    balancer,
    bots,
    logged,
    add,
    async stop() {
      for (const bot of bots.slice()) await bot.stop();
      balancer.close();
      await playground.close();
    },
  };
}
