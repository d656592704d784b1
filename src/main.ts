import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkQuestions } from "./answer/pinned.ts";
import { TokenError } from "./bot/telegram/connect.ts";
import { describeError } from "./bot/telegram/describe-error.ts";
import { type Config, ConfigError, parseConfig } from "./config.ts";
import { inspect } from "./inspect.ts";
import { setAside } from "./knowledge/reading-worker.ts";
import { KnowledgeError, type Library, openLibrary } from "./knowledge/library.ts";
import { type Log, openLog } from "./log.ts";
import { openEngines } from "./open-engines.ts";
import { followed, openMeaningOf } from "./open-meaning.ts";
import { run, type Running } from "./run.ts";
import type { Database } from "./search/postgres/database.ts";
import { buildIndex, type SearchIndex } from "./search/search.ts";
import { openStore, StoreError } from "./store/store.ts";

/** The playground knows no other token, and nobody else knows the playground. */
const PLAYGROUND_TOKEN = "1:playground";
/** The person of the playground's page who may administer, unless `ADMIN_IDS` names others. */
const PLAYGROUND_ADMIN = 1000;

/** How long the first answer waits for slow files of the folder. */
const SLOW_FILES_MS = 10_000;
/** Longest stop. Whatever is unfinished then is begun again at the next start. */
const STOP_TIMEOUT_MS = 9000;

/** Starts the bot: at Telegram where there is a token, otherwise in the playground. Rejects with the signal's reason where it is to stop before. */
export async function start(
  config: Config,
  log: Log,
  stopping: AbortSignal = new AbortController().signal,
): Promise<Running> {
  if (config.botToken !== undefined) await makeDataFolder(config);
  if (config.botToken === undefined || config.databaseUrl === undefined) return await startAlone(config, log, stopping);
  // Loaded where it is used: one process that remembers in a file needs nothing of it.
  const { openShared } = await import("./sharing.ts");
  const sharing = await openShared(config.databaseUrl, config, log, stopping);
  try {
    const own = { ...config, knowledgeFolder: sharing.folder };
    const { library, close } = await openKnowledge(own, log, stopping, sharing.store.tables);
    return await ending(
      run(config.botToken, own, sharing.share(library), sharing.store, log, stopping, sharing),
      close,
    );
  } catch (error) {
    await sharing.store.close();
    throw error;
  }
}

/** Starts a bot that shares nothing with other processes. */
async function startAlone(config: Config, log: Log, stopping: AbortSignal): Promise<Running> {
  const { library, close } = await openKnowledge(config, log, stopping);
  const running =
    config.botToken === undefined
      ? startInPlayground(config, library, log, stopping)
      : startAtTelegram(config, config.botToken, library, log, stopping);
  return await ending(running, close);
}

async function openKnowledge(config: Config, log: Log, stopping: AbortSignal, database?: Database) {
  const meaning = await openMeaningOf(config, listenersOf(log));
  const { build, kept, keep, close: closeEngines } = await openEngines(config, log, database);
  const opened = await openLibrary<SearchIndex>(
    config.knowledgeFolder,
    (knowledge, previous) => buildIndex(knowledge, { previous, build, reranker: meaning }),
    checkQuestions,
    { patience: SLOW_FILES_MS, kept, keep, zone: config.timeZone },
  );
  stopping.throwIfAborted();
  const close = async (): Promise<void> => {
    closeEngines?.();
    await meaning?.close();
  };
  return { library: followed(opened, meaning), close };
}

/** A bot whose end closes its index and its vectors, too. */
async function ending(starting: Promise<Running>, close: () => Promise<void>): Promise<Running> {
  const running = await starting;
  const stop = async (): Promise<void> => {
    await running.stop();
    await close();
  };
  return { ...running, stop };
}

/** What the log says of the embeddings server: once that it fails, once that it works again. */
function listenersOf(log: Log): Parameters<typeof openMeaningOf>[1] {
  return {
    report: (event, error) =>
      event === "failing"
        ? log.warn("the embeddings server fails", { reason: error?.kind ?? "" })
        : log.info("the embeddings server works again"),
  };
}

/** What the bot remembers lies there, and which files it does not read again. */
async function makeDataFolder({ dataFolder }: Config): Promise<void> {
  await mkdir(dataFolder, { recursive: true }).catch(({ message }: Error) => {
    throw new ConfigError([{ variable: "DATA_FOLDER", remedy: `choose a folder that can be written (${message})` }]);
  });
  await setAside.keepIn(join(dataFolder, "set-aside"));
}

async function startInPlayground(
  config: Config,
  library: Library<SearchIndex>,
  log: Log,
  stopping: AbortSignal,
): Promise<Running> {
  const { startPlayground } = await import("./playground/server/server.ts");
  const playground = await startPlayground({
    port: config.playgroundPort,
    token: PLAYGROUND_TOKEN,
    inspect: (question) => inspect(question, library.current(), config.quoteLength),
  });
  // The playground forgets everything when it stops, so what the bot remembered of it would be wrong the next time.
  const store = await openStore(":memory:", Date.now);
  const adminIds = config.adminIds.length > 0 ? config.adminIds : [PLAYGROUND_ADMIN];
  const settings = { ...config, adminIds, apiRoot: playground.url };
  const running = await run(PLAYGROUND_TOKEN, settings, library, store, log, stopping).catch(async (error: unknown) => {
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
  stopping: AbortSignal,
): Promise<Running> {
  const store = await openStore(join(config.dataFolder, "trichdan.sqlite"), Date.now);
  if ("message" in store.opening) console.warn(store.opening.message);
  return await run(token, config, library, store, log, stopping);
}

/** What start-up says to the person at the terminal when it cannot go on; undefined for an error of our own. */
function explain(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof KnowledgeError) return error.message;
  if (error instanceof StoreError) return `The bot's memory cannot be opened: ${error.message}`;
  if (error instanceof TokenError)
    return "Telegram refuses BOT_TOKEN: give the token that @BotFather shows for this bot.";
  if (isPortTaken(error)) return error.message;
  return undefined;
}

/** Whether the playground's port is another program's; its message says so, and what to do. */
function isPortTaken(error: unknown): error is Error {
  return error instanceof Error && (error.cause as NodeJS.ErrnoException | undefined)?.code === "EADDRINUSE";
}

/** Runs until a signal or an error ends it. Gives the exit code. */
async function main(stopping: AbortSignal): Promise<number> {
  let log = openLog({ level: "info", secrets: [], destination: process.stderr });
  process.on("uncaughtException", (error) => {
    log.error("the bot ended on an error nobody caught", describeError(error));
    process.exit(1);
  });
  try {
    if (existsSync(".env")) process.loadEnvFile();
    const config = parseConfig(process.env);
    const { botToken, webhook, embeddings, databaseUrl, answerApi } = config;
    const password = databaseUrl && decodeURIComponent(new URL(databaseUrl).password);
    const secrets = [botToken, webhook?.secret, embeddings?.apiKey, databaseUrl, password, answerApi?.key].filter(
      Boolean,
    ) as string[];
    log = openLog({ level: config.logLevel, secrets, destination: process.stderr });
    await runUntil(stopping, config, log);
    return 0;
  } catch (error) {
    if (stopping.aborted && error === stopping.reason) return 0;
    const known = explain(error);
    // An error of our own, or of Telegram's, may hold the token, a secret or somebody's words.
    if (known === undefined) log.error("the bot ended", describeError(error));
    console.error(known ?? "The bot ended on an error that its log names (LOG_LEVEL=error or lower).");
    return known === undefined ? 1 : 2;
  }
}

async function runUntil(stopping: AbortSignal, config: Config, log: Log): Promise<void> {
  const running = await start(config, log, stopping);
  process.on("SIGHUP", () => void running.reload());
  console.log(config.botToken === undefined ? `Open ${running.address} and ask.` : `Listening at ${running.address}`);
  const signalled = new Promise<void>((resolve) => {
    if (stopping.aborted) resolve();
    stopping.addEventListener("abort", () => resolve(), { once: true });
  });
  try {
    await Promise.race([running.ended, signalled]);
  } finally {
    await running.stop();
  }
}

/** Signals are heard from the first moment on; before the bot runs, SIGHUP has nothing to read again. */
function listen(): AbortSignal {
  const stopping = new AbortController();
  process.on("SIGHUP", () => {});
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      stopping.abort();
      setTimeout(() => process.exit(0), STOP_TIMEOUT_MS).unref();
    });
  }
  return stopping.signal;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A file that is still being read in its own process does not keep this one.
  void main(listen()).then((code) => process.exit(code));
}
