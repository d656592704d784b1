import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkQuestions } from "./answer/pinned.ts";
import { TokenError } from "./bot/connect.ts";
import { ConfigError, parseConfig } from "./config.ts";
import type { Config } from "./config.ts";
import { inspect } from "./inspect.ts";
import { KnowledgeError, openLibrary } from "./knowledge/library.ts";
import type { Library } from "./knowledge/library.ts";
import { openLog } from "./log.ts";
import type { Log } from "./log.ts";
import { followed, openMeaningOf } from "./open-meaning.ts";
import { startPlayground } from "./playground/server.ts";
import { run, type Running } from "./run.ts";
import { buildIndex, type SearchIndex } from "./search/search.ts";
import { openStore, StoreError } from "./store/store.ts";

/** The playground knows no other token, and nobody else knows the playground. */
const PLAYGROUND_TOKEN = "1:playground";
/** The person of the playground's page who may administer, unless `ADMIN_IDS` names others. */
const PLAYGROUND_ADMIN = 1000;

/** Starts the bot: at Telegram where there is a token, otherwise in the playground. */
export async function start(config: Config, log: Log): Promise<Running> {
  const meaning = await openMeaningOf(config, listenersOf(log));
  const opened = await openLibrary<SearchIndex>(
    config.knowledgeFolder,
    (knowledge, previous) => buildIndex(knowledge, { previous, reranker: meaning }),
    checkQuestions,
  );
  const library = followed(opened, meaning);
  const running =
    config.botToken === undefined
      ? await startInPlayground(config, library, log)
      : await startAtTelegram(config, config.botToken, library, log);
  const stop = async (): Promise<void> => {
    await running.stop();
    await meaning?.close();
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
  const secrets = [config.botToken, config.webhook?.secret, config.embeddings?.apiKey].filter(
    (secret) => secret !== undefined,
  );
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
