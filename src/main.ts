import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkQuestions } from "./answer/pinned.ts";
import { createBot } from "./bot/bot.ts";
import type { Vitals } from "./bot/context.ts";
import { describeError } from "./bot/errors.ts";
import { connect, TokenError } from "./bot/connect.ts";
import { startPolling } from "./bot/polling.ts";
import type { Delivery } from "./bot/updates.ts";
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
import { buildIndex, type SearchIndex } from "./search/search.ts";
import { openStore, StoreError } from "./store/store.ts";
import type { Store } from "./store/store.ts";

/** The playground knows no other token, and nobody else knows the playground. */
const PLAYGROUND_TOKEN = "1:playground";
/** The person of the playground's page who may administer, unless `ADMIN_IDS` names others. */
const PLAYGROUND_ADMIN = 1000;
/** How often the store lets go of what is past its time, and digests that are due are sent, in milliseconds. */
const CHORES_INTERVAL = 60 * 60 * 1000;

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
  const library = await openLibrary<SearchIndex>(
    config.knowledgeFolder,
    (knowledge, previous) => buildIndex(knowledge, { previous }),
    checkQuestions,
  );
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
  const settings = { ...config, adminIds, apiRoot: playground.url };
  const running = await run(PLAYGROUND_TOKEN, settings, library, store, log).catch(async (error: unknown) => {
    await playground.close();
    throw error;
  });
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
  await mkdir(config.dataFolder, { recursive: true }).catch(({ message }: Error) => {
    throw new ConfigError([{ variable: "DATA_FOLDER", remedy: `choose a folder that can be written (${message})` }]);
  });
  const store = await openStore(join(config.dataFolder, "trichdan.sqlite"), Date.now);
  if ("message" in store.opening) console.warn(store.opening.message);
  return await run(token, config, library, store, log);
}

/** Puts the parts to work together. What was begun is given back where one of them cannot begin. */
async function run(
  token: string,
  config: Config,
  library: Library<SearchIndex>,
  store: Store,
  plainLog: Log,
): Promise<Running> {
  const startedAt = Date.now();
  let delivery: Delivery | undefined;
  const lastContact = () => delivery?.lastContact() ?? startedAt;
  const knowledge = () => sizeOf(library.current());
  const metrics = openMetrics({ knowledge, lastContact, clock: Date.now });
  const { log, lastError } = rememberErrors(metrics.counting(plainLog));
  const vitals = () => ({ memory: process.memoryUsage.rss(), startedAt, lastContact: lastContact(), ...lastError() });
  const dependencies = { library, store, settings: config, clock: Date.now, log, vitals };
  const { bot, introduce, announce, sendDigests } = createBot(token, dependencies);
  const close: (() => Promise<void>)[] = [() => store.close()];
  const giveBack = async (): Promise<void> => {
    for (const each of close.splice(0).reverse()) await each();
  };
  try {
    if (config.metricsPort !== undefined) {
      const server = await serveMetrics(metrics, config.metricsPort);
      close.push(() => server.close());
    }
    await connect(bot, () => log.warn("telegram is out of reach and tried again"));
    const polling = config.webhook
      ? await startWebhook(bot, config.webhook, { log, clock: Date.now })
      : startPolling(bot, log, Date.now);
    close.push(() => polling.stop());
    delivery = polling;
  } catch (error) {
    await giveBack();
    throw error;
  }
  const { ended } = delivery;
  introduce().catch((error: unknown) => log.warn("commands could not be set", describeError(error)));

  const reload = async (): Promise<void> => {
    await announce(await library.reload());
  };
  const watcher = watchFolder(
    config.knowledgeFolder,
    () => void reload(),
    (error) => log.warn("the folder cannot be watched", describeError(error)),
  );
  close.push(() => watcher.close());
  const chores = setInterval(() => {
    store.prune().catch((error: unknown) => log.warn("pruning failed", describeError(error)));
    sendDigests().catch((error: unknown) => log.warn("digests failed", describeError(error)));
  }, CHORES_INTERVAL);
  log.info("started", { ...knowledge(), ...abilitiesOf(bot.botInfo) });

  const stop = async (): Promise<void> => {
    clearInterval(chores);
    await giveBack();
  };
  return { address: `https://t.me/${bot.botInfo.username}`, ended, reload, stop };
}

/** The same log, which remembers its last error for `/status`. */
function rememberErrors(log: Log): { log: Log; lastError: () => Pick<Vitals, "lastError"> } {
  let last: Vitals["lastError"];
  const given = log.error.bind(log);
  const error: Log["error"] = (event, fields) => {
    last = { at: Date.now(), event };
    given(event, fields);
  };
  return { log: { ...log, error }, lastError: () => (last ? { lastError: last } : {}) };
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
  if (error instanceof StoreError) return `The bot's memory cannot be opened: ${error.message}`;
  if (error instanceof TokenError)
    return "Telegram refuses BOT_TOKEN: give the token that @BotFather shows for this bot.";
  return undefined;
}

async function main(): Promise<void> {
  if (existsSync(".env")) process.loadEnvFile();
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
