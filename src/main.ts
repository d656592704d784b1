import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkQuestions } from "./answer/pinned.ts";
import { createBot } from "./bot/bot.ts";
import { describeError } from "./bot/errors.ts";
import { connect, startPolling, TokenError } from "./bot/updates.ts";
import { startWebhook } from "./bot/webhook.ts";
import { ConfigError, parseConfig } from "./config.ts";
import type { Config } from "./config.ts";
import { inspect } from "./inspect.ts";
import { KnowledgeError, openLibrary } from "./knowledge/library.ts";
import type { Library } from "./knowledge/library.ts";
import { watchFolder } from "./knowledge/watch.ts";
import { openLog } from "./log.ts";
import type { Log } from "./log.ts";
import { openMetrics, serveMetrics } from "./metrics.ts";
import { startPlayground } from "./playground/server.ts";
import { buildIndex } from "./search/search.ts";
import type { SearchIndex } from "./search/search.ts";
import { openStore } from "./store/store.ts";
import type { Store } from "./store/store.ts";

/** The playground knows no other token, and nobody else knows the playground. */
const PLAYGROUND_TOKEN = "1:playground";
/** The person of the playground's page who may administer, unless `ADMIN_IDS` names others. */
const PLAYGROUND_ADMIN = 1000;
/** How often the store lets go of what is past its time, in milliseconds. */
const PRUNE_INTERVAL = 60 * 60 * 1000;

/** A bot at work. */
export interface Running {
  /** Where the bot can be talked to: the playground's page, or its address at Telegram. */
  readonly address: string;
  /** Resolves when the bot has stopped; rejects where it cannot go on. */
  readonly ended: Promise<void>;
  /** Reads the folder again, and tells the admins if that changed anything. */
  reload(): Promise<void>;
  /** Lets the work under way finish, and gives everything back. */
  stop(): Promise<void>;
}

/** Starts the bot: at Telegram where there is a token, otherwise in the playground. */
export async function start(config: Config, log: Log): Promise<Running> {
  const library = await openLibrary(config.knowledgeFolder, (knowledge) => buildIndex(knowledge), checkQuestions);
  return config.botToken === undefined
    ? await startInPlayground(config, library, log)
    : await startAtTelegram(config, config.botToken, library, log);
}

async function startInPlayground(config: Config, library: Library<SearchIndex>, log: Log): Promise<Running> {
  const playground = await startPlayground({
    port: config.playgroundPort,
    token: PLAYGROUND_TOKEN,
    inspect: (question) => inspect(question, library.current(), config.quoteLength),
  });
  // The playground forgets everything when it stops, so what the bot remembered of it would be wrong the next time.
  const store = await openStore(":memory:", Date.now);
  const adminIds = config.adminIds.length > 0 ? config.adminIds : [PLAYGROUND_ADMIN];
  const running = await run(PLAYGROUND_TOKEN, { ...config, adminIds, apiRoot: playground.url }, library, store, log);
  const stop = async (): Promise<void> => {
    await running.stop();
    await playground.close();
  };
  return { ...running, address: playground.url, stop };
}

async function startAtTelegram(
  config: Config,
  token: string,
  library: Library<SearchIndex>,
  log: Log,
): Promise<Running> {
  await mkdir(config.dataFolder, { recursive: true });
  const store = await openStore(join(config.dataFolder, "trichdan.sqlite"), Date.now);
  if ("message" in store.opening) console.warn(store.opening.message);
  return await run(token, config, library, store, log);
}

/** Puts the parts to work together. */
async function run(
  token: string,
  config: Config,
  library: Library<SearchIndex>,
  store: Store,
  plainLog: Log,
): Promise<Running> {
  const knowledge = () => sizeOf(library.current());
  const metrics = openMetrics({ knowledge, lastContact: () => delivery.lastPoll(), clock: Date.now });
  const log = metrics.counting(plainLog);
  const { bot, introduce, announce } = createBot(token, { library, store, settings: config, clock: Date.now, log });
  await connect(bot);
  const delivery = config.webhook
    ? await startWebhook(bot, config.webhook, { log, clock: Date.now })
    : startPolling(bot, log, Date.now);
  const server = config.metricsPort === undefined ? undefined : await serveMetrics(metrics, config.metricsPort);
  introduce().catch((error: unknown) => log.warn("commands could not be set", describeError(error)));

  const reload = async (): Promise<void> => {
    const report = await library.reload();
    if (report.kind !== "unchanged") await announce(report);
  };
  const watcher = watchFolder(config.knowledgeFolder, () => void reload());
  const pruning = setInterval(() => {
    store.prune().catch((error: unknown) => log.warn("pruning failed", describeError(error)));
  }, PRUNE_INTERVAL);
  log.info("started", { ...knowledge(), ...abilitiesOf(bot.botInfo) });

  const stop = async (): Promise<void> => {
    clearInterval(pruning);
    await watcher.close();
    await delivery.stop();
    await server?.close();
    await store.close();
  };
  return { address: `https://t.me/${bot.botInfo.username}`, ended: delivery.ended, reload, stop };
}

function sizeOf({ knowledge: { version, documents, passages } }: SearchIndex) {
  return { version, documents: documents.length, passages: passages.length };
}

/** What @BotFather has switched on: inline mode, privacy mode, guest mode. */
function abilitiesOf(me: {
  supports_inline_queries: boolean;
  can_read_all_group_messages: boolean;
  supports_guest_queries?: boolean;
}) {
  return {
    inline: me.supports_inline_queries,
    privacy: !me.can_read_all_group_messages,
    guests: me.supports_guest_queries ?? false,
  };
}

/** What start-up says to the person at the terminal when it cannot go on; undefined for an error of our own. */
function explain(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof KnowledgeError) return error.message;
  if (error instanceof TokenError)
    return "Telegram refuses BOT_TOKEN: give the token that @BotFather shows for this bot.";
  return undefined;
}

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const secrets = [config.botToken, config.webhook?.secret].filter((secret) => secret !== undefined);
  const log = openLog({ level: config.logLevel, secrets, destination: process.stderr });
  const running = await start(config, log);
  console.log(config.botToken === undefined ? `Open ${running.address} and ask.` : `Listening at ${running.address}`);
  process.on("SIGHUP", () => void running.reload());
  const signalled = new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
  try {
    await Promise.race([running.ended, signalled]);
  } finally {
    await running.stop();
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    const known = explain(error);
    console.error(known ?? error);
    process.exitCode = known === undefined ? 1 : 2;
  });
}
