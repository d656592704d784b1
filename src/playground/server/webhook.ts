/** Delivers updates to the bot's webhook: one chat's in order, several chats at once, until each is confirmed. */
import type { Update, WebhookInfo } from "@grammyjs/types";
import { parseBody, type Body } from "./http.ts";
import { isObject, string } from "./parameters.ts";
import type { Updates } from "./updates.ts";

export interface Webhook {
  set(url: string, secret: string, connections: number): void;
  remove(): void;
  info(): Partial<WebhookInfo>;
}

/** How long the bot may take to answer, and how long a failed update waits at most. */
const ANSWER_TIMEOUT_MS = 60_000;
const LONGEST_DELAY_MS = 60_000;

/** Takes the Bot API method that the bot put into its answer, with its parameters and files. */
type OnReply = (method: string, call: Body) => void;

export function createWebhook(updates: Updates, onReply: OnReply): Webhook {
  let current: Delivery | undefined;
  updates.watchers.add(() => current?.deliver());

  return {
    set(url, secret, connections) {
      current?.stop.abort();
      current = createDelivery(updates, { url, secret, connections }, onReply);
      current.deliver();
    },
    remove() {
      current?.stop.abort();
      current = undefined;
    },
    info: () => current?.info ?? {},
  };
}

interface Delivery {
  readonly stop: AbortController;
  readonly info: Partial<WebhookInfo>;
  /** Starts what can be started: the first update of every chat that has none under way. */
  deliver(): void;
}

function createDelivery(
  updates: Updates,
  { url, secret, connections }: { url: string; secret: string; connections: number },
  onReply: OnReply,
): Delivery {
  const stop = new AbortController();
  const info: Partial<WebhookInfo> = { url, max_connections: connections, ip_address: "127.0.0.1" };
  /** Chats with an update under way, waiting for its retry included. */
  const busy = new Set<string>();
  let open = 0;
  let isScanning = false;

  const deliver = () => {
    if (isScanning || stop.signal.aborted) return;
    isScanning = true;
    for (const update of updates.pending()) {
      if (open >= connections) break;
      const lane = laneOf(update);
      if (busy.has(lane)) continue;
      busy.add(lane);
      void run(update, lane);
    }
    isScanning = false;
  };

  const run = async (update: Update, lane: string) => {
    for (let failures = 0; !stop.signal.aborted; failures += 1) {
      open += 1;
      const error = await post(update);
      open -= 1;
      if (error === undefined) break;
      info.last_error_date = Math.floor(Date.now() / 1000);
      info.last_error_message = error;
      await pause(retryDelay(failures), stop.signal);
    }
    if (stop.signal.aborted) return;
    busy.delete(lane);
    updates.confirm(update.update_id);
  };

  /** What went wrong, or undefined where the bot took the update. */
  const post = async (update: Update): Promise<string | undefined> => {
    const signal = AbortSignal.any([stop.signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]);
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...(secret !== "" && { "x-telegram-bot-api-secret-token": secret }),
        },
        body: JSON.stringify(update),
        redirect: "manual",
        signal,
      });
      const body = Buffer.from(await response.arrayBuffer());
      if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`.trim();
      await reply(body, response.headers.get("content-type") ?? "application/json");
      return undefined;
    } catch {
      return signal.aborted ? "Read timeout expired" : "Connection failed";
    }
  };

  /** A bot may put one method call into its answer; it never learns the result. */
  const reply = async (body: Buffer, type: string) => {
    if (!/json|urlencoded|form-data/i.test(type)) return;
    // Any 2xx confirms, whatever its body holds.
    const call = await parseBody(body, type).catch(() => undefined);
    const method = string(call?.parameters["method"]);
    if (call && method !== "" && !isIgnored(method)) onReply(method, call);
  };

  return { stop, info, deliver };
}

/** Whose result the bot would need, or what would end the delivery that it answers. */
function isIgnored(method: string): boolean {
  return /^(?:get.*|(?:set|delete)webhook|close|logout)$/i.test(method);
}

/** Milliseconds before the next attempt: at once after the first failure, then 2, 4, 8 … seconds. */
export function retryDelay(failures: number): number {
  return failures === 0 ? 0 : Math.min(1000 * 2 ** failures, LONGEST_DELAY_MS);
}

/** Updates of one chat, or of one person where there is no chat, come in order. */
function laneOf(update: Update): string {
  const { update_id: _, ...kinds } = update;
  const content: unknown = Object.values(kinds)[0];
  if (!isObject(content)) return "";
  const message = isObject(content["message"]) ? content["message"] : content;
  const holder = message["chat"] ?? content["from"] ?? content["user"];
  return isObject(holder) ? String(holder["id"]) : "";
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end);
  });
}
