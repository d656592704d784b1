import { memoryUsage } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { createAnswerApi } from "./answer-api.ts";
import { createBot } from "./bot/bot.ts";
import { answerQuestion } from "./bot/reader/answering.ts";
import { warningSeldom } from "./bot/telegram/best-effort.ts";
import { connect } from "./bot/telegram/connect.ts";
import type { Vitals } from "./bot/context.ts";
import { describeError } from "./bot/telegram/describe-error.ts";
import { startPolling } from "./bot/telegram/polling.ts";
import type { Delivery } from "./bot/telegram/updates.ts";
import { startWebhook } from "./bot/telegram/webhook.ts";
import type { Config } from "./config.ts";
import type { Library, ReloadReport } from "./knowledge/library.ts";
import { watchFolder } from "./knowledge/watch.ts";
import type { Log } from "./log.ts";
import { openMetrics, serveMetrics } from "./metrics.ts";
import type { SearchIndex } from "./search/search.ts";
import type { Sharing } from "./sharing.ts";
import type { Store } from "./store/store.ts";

/** How often the store lets go of what is past its time, and digests that are due are sent, in milliseconds. */
const CHORES_INTERVAL_MS = 60 * 60 * 1000;

/** How long a stop waits for the folder to be read and its news to be told, in milliseconds. Neither is lost by the end of the process. */
const NEWS_TIMEOUT_MS = 2000;

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

/**
 * Puts the parts to work together, until `stopping`; beside other processes where it shares with them. What was begun is given back where one of them cannot
 * begin.
 */
export async function run(
  token: string,
  config: Config,
  library: Library<SearchIndex>,
  store: Store,
  plainLog: Log,
  stopping: AbortSignal = new AbortController().signal,
  sharing?: Sharing,
): Promise<Running> {
  const startedAt = Date.now();
  let delivery: Delivery | undefined;
  const lastContact = () => delivery?.lastContact() ?? startedAt;
  const knowledge = () => sizeOf(library.current());
  const meaning = () => library.current().reranker?.status();
  const metrics = openMetrics({ knowledge, meaning, lastContact, clock: Date.now, awaySince: store.awaySince });
  const { log, lastError } = rememberErrors(warningSeldom(metrics.counting(plainLog)));
  const vitals = () => ({ memory: memoryUsage.rss(), startedAt, lastContact: lastContact(), ...lastError() });
  const shelf = sharing?.shelf;
  const dependencies = { library, store, shelf, settings: config, clock: Date.now, log, vitals, stopping };
  const { bot, letGo, introduce, announce, sendDigests } = createBot(token, dependencies);
  const close: (() => Promise<void>)[] = [() => store.close()];
  const giveBack = async (): Promise<void> => {
    for (const each of close.splice(0).reverse()) await each();
  };
  const news = tellNews(library, announce, log, stopping);
  close.push(() => news.idle());
  // What changes while Telegram is waited for is read once it is there.
  const watcher = sharing
    ? undefined
    : watchFolder(config.knowledgeFolder, () => void (delivery && news.reload()), {
        failed: (error) => log.warn("the folder cannot be watched", describeError(error)),
      });
  close.push(watcher ? () => watcher.close() : sharing!.follow(library));
  try {
    if (config.metricsPort !== undefined) {
      const answer = (text: string) => answerQuestion({ text }, dependencies);
      const answers = config.answerApi && createAnswerApi({ ...config.answerApi, answer, clock: Date.now });
      const server = await serveMetrics(metrics, config.metricsPort, answers);
      close.push(() => server.close());
    }
    await connect(bot, () => log.warn("telegram is out of reach and tried again"), stopping);
    const polling = config.webhook
      ? await startWebhook(bot, config.webhook, dependencies)
      : startPolling(bot, dependencies);
    close.push(() => polling.stop());
    close.push(async () => letGo());
    delivery = polling;
  } catch (error) {
    await giveBack();
    throw error;
  }
  const { ended } = delivery;
  introduce().catch((error: unknown) => log.warn("commands could not be set", describeError(error)));

  if (library.rest) void news.tell(library.rest);
  void watcher?.ready.then(() => news.reload());
  const chores = setInterval(() => {
    store.prune().catch((error: unknown) => log.warn("pruning failed", describeError(error)));
    sendDigests().catch((error: unknown) => log.warn("digests failed", describeError(error)));
  }, CHORES_INTERVAL_MS);
  // Whoever started it says first where the bot is.
  setImmediate(() => log.info("started", { ...knowledge(), ...abilitiesOf(bot.botInfo) }));

  const stop = async (): Promise<void> => {
    clearInterval(chores);
    await giveBack();
  };
  return { address: `https://t.me/${bot.botInfo.username}`, ended, reload: news.reload, stop };
}

/** Reads the folder without being asked, and tells the admins what that changed. None of it rejects, and none of it is begun once the bot stops. */
function tellNews(
  library: Library<SearchIndex>,
  announce: (report: ReloadReport) => Promise<void>,
  log: Log,
  stopping: AbortSignal,
) {
  const underWay = new Set<Promise<void>>();
  const tell = (reading: Promise<ReloadReport>): Promise<void> => {
    const work = reading
      .then((report) => (stopping.aborted ? undefined : announce(report)))
      .catch((error: unknown) => log.error("news of the folder failed", describeError(error)))
      .finally(() => underWay.delete(work));
    underWay.add(work);
    return work;
  };
  const reload = async (): Promise<void> => {
    if (!stopping.aborted) await tell(library.reload());
  };
  const idle = async (): Promise<void> => {
    await Promise.race([Promise.all(underWay), sleep(NEWS_TIMEOUT_MS, undefined, { ref: false })]);
  };
  return { tell, reload, idle };
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

function sizeOf({ knowledge: { version, documents }, engine: { size } }: SearchIndex) {
  return { version, documents: documents.length, passages: size };
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
