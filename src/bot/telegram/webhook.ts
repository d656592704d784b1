import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import { ConfigError, type WebhookConfig } from "../../config.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { isSameSecret } from "../../same-secret.ts";
import { describeError } from "./describe-error.ts";
import { ALLOWED_UPDATES, handleUpdate, type Delivery, parkedUpdates, parkUpdate } from "./updates.ts";

/** The largest update that is read, in bytes; Telegram's own have a few kilobytes. */
const LARGEST_UPDATE = 1_000_000;
/** Longest arrival of one update. */
const ARRIVAL_TIMEOUT_MS = 10_000;
/** Longest stop. */
const STOP_TIMEOUT_MS = 10_000;
/** Connections beyond these are refused. Telegram opens 40. */
const CONNECTIONS = 200;
/** How often it is looked for what another process has left undone, in milliseconds. */
const TAKE_UP_INTERVAL_MS = 1000;
/** How often Telegram is asked whether it gets through, in milliseconds. */
const CHECK_INTERVAL_MS = 60_000;

interface WebhookOptions extends Pick<Dependencies, "store" | "log" | "clock"> {
  /** An update that takes longer is kept by the store, so that Telegram need not wait for it, in milliseconds. Default 5,000. */
  readonly patience?: number;
}

/**
 * Has Telegram deliver to a server on this machine, which a reverse proxy with a certificate stands before. An update is
 * confirmed once it has been handled or is kept by the store, so that none is lost however the process ends; one delivered
 * again meanwhile joins the work under way. `lastContact` tells when Telegram last delivered or answered. Throws `ConfigError` when the port is taken,
 * and what Telegram answers when it refuses the address.
 */
export async function startWebhook(
  bot: Bot<BotContext>,
  { url, secret, port, host }: WebhookConfig,
  { store, log, clock, patience = 5000 }: WebhookOptions,
): Promise<Delivery> {
  const { pathname } = new URL(url);
  const running = new Set<Promise<unknown>>();
  const isShared = store.opening.kind === "shared";
  let isStopping = false;
  let lastContact = clock();

  const handle = async (update: Update): Promise<number> => {
    lastContact = clock();
    const work = handleUpdate(bot, update, log);
    begin(work);
    if (await isDoneWithin(patience, work)) return (await work) ? 200 : 503;
    if (await parkUpdate(update, { store, log })) return 200;
    // Delivered again, it might come to another process, which cannot know of this one while the database is away.
    return isShared && (await work) ? 200 : 503;
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const received = isStopping ? 503 : await receive(request, pathname, secret);
    await respond(response, typeof received === "number" ? received : await handle(received));
  };
  const begin = (work: Promise<unknown>): void => {
    const watched = work.finally(() => running.delete(watched));
    running.add(watched);
  };
  const server = createServer({ requestTimeout: ARRIVAL_TIMEOUT_MS }, (request, response) => {
    begin(serve(request, response).catch(() => void response.destroy()));
  });
  server.maxConnections = CONNECTIONS;
  await listen(server, port, host);
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  await bot.api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES }).catch((error: unknown) => {
    server.close();
    throw error;
  });
  const takeUpParked = async (): Promise<void> => {
    for (const update of await parkedUpdates({ store, log })) begin(handleUpdate(bot, update, log));
  };
  await takeUpParked();
  const takingUp = isShared ? setInterval(() => void takeUpParked(), TAKE_UP_INTERVAL_MS) : undefined;

  const check = async (): Promise<void> => {
    try {
      const { pending_update_count, last_error_date = 0 } = await bot.api.getWebhookInfo();
      lastContact = clock();
      const isFailing = last_error_date * 1000 > clock() - CHECK_INTERVAL_MS;
      if (isFailing) log.warn("telegram could not deliver", { pending: pending_update_count });
    } catch (error) {
      log.warn("webhook could not be checked", describeError(error));
    }
  };
  const checking = setInterval(() => void check(), CHECK_INTERVAL_MS);

  const stop = async (): Promise<void> => {
    isStopping = true;
    clearInterval(checking);
    clearInterval(takingUp);
    server.close();
    await isDoneWithin(STOP_TIMEOUT_MS, Promise.all(running));
    server.closeAllConnections();
    await ended;
  };
  return { ended, lastContact: () => lastContact, stop };
}

/** The update that a request brings, or the status that refuses it. Nothing is read from anyone who lacks the secret. */
async function receive(request: IncomingMessage, pathname: string, secret: string): Promise<Update | number> {
  if (request.url?.split("?")[0] !== pathname) return 404;
  if (request.method !== "POST") return 405;
  if (!isSameSecret(String(request.headers["x-telegram-bot-api-secret-token"]), secret)) return 403;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_UPDATE) return 413;
    chunks.push(chunk);
  }
  return parseUpdate(Buffer.concat(chunks).toString("utf8"));
}

function parseUpdate(body: string): Update | 400 {
  try {
    const update = JSON.parse(body) as Partial<Update> | null;
    return Number.isSafeInteger(update?.update_id) ? (update as Update) : 400;
  } catch {
    return 400;
  }
}

/** Resolves when the answer has been handed over. A refused sender is hung up on. */
function respond(response: ServerResponse, status: number): Promise<void> {
  if (status !== 200) response.setHeader("connection", "close");
  return new Promise((resolve) => {
    response
      .once("close", resolve)
      .writeHead(status)
      .end(() => resolve());
  });
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", ({ message }) => {
      reject(
        new ConfigError([{ variable: "WEBHOOK_PORT", remedy: `choose another port or WEBHOOK_HOST (${message})` }]),
      );
    });
    server.listen(port, host, resolve);
  });
}

async function isDoneWithin(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(milliseconds, false, { signal: timer.signal }).catch(() => false);
  const isDone = await Promise.race([work.then(() => true), late]);
  timer.abort();
  return isDone;
}
