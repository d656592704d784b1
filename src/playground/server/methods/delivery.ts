import type { Update, WebhookInfo } from "@grammyjs/types";
import { flag, integer, list, string } from "../parameters.ts";
import { badRequest, conflict } from "../refusal.ts";
import { UPDATE_KINDS, type Updates } from "../updates.ts";
import type { World } from "../world.ts";
import type { Webhook } from "../webhook.ts";
import type { Caller, Methods } from "./method.ts";

/** Seconds that a poll is held open at most, and updates in one answer (getUpdates). */
const TIMEOUT_LONGEST = 50;
const LIMIT = 100;
const CONNECTIONS = 40;

/** How updates reach the bot: at most one poll waits at a time, and none while a webhook is set. */
export function deliveryMethods(webhook: Webhook) {
  /** The poll that waits, if any; aborted with the refusal that it ends with. */
  let waiting: AbortController | undefined;

  return {
    async getUpdates(world, given, caller): Promise<Update[]> {
      if (webhook.info().url) {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      waiting?.abort(
        conflict("terminated by other getUpdates request; make sure that only one bot instance is running"),
      );
      readAllowedUpdates(world, given.allowed_updates);
      confirm(world, integer(given.offset) ?? 0);
      const seconds = clamp(integer(given.timeout) ?? 0, 0, TIMEOUT_LONGEST);
      if (world.updates.pending().length === 0 && seconds > 0) await wait(world, seconds, caller);
      return world.updates.pending().slice(0, clamp(integer(given.limit) ?? LIMIT, 1, LIMIT));
    },

    setWebhook(world, given) {
      const url = string(given.url);
      if (url === "") return removeWebhook(world, flag(given.drop_pending_updates));
      checkWebhookUrl(url);
      const secret = string(given.secret_token);
      if (secret !== "" && !/^[A-Za-z0-9_-]{1,256}$/.test(secret)) {
        throw badRequest("secret token contains unallowed characters");
      }
      readAllowedUpdates(world, given.allowed_updates);
      waiting?.abort(conflict("terminated by setWebhook request"));
      if (flag(given.drop_pending_updates)) world.updates.clear();
      webhook.set(url, secret, clamp(integer(given.max_connections) ?? CONNECTIONS, 1, 100));
      return true;
    },

    deleteWebhook: (world, given) => removeWebhook(world, flag(given.drop_pending_updates)),

    getWebhookInfo(world): WebhookInfo {
      const { allowed } = world.updates;
      return {
        url: "",
        has_custom_certificate: false,
        ...webhook.info(),
        pending_update_count: world.updates.pending().length,
        ...(allowed && { allowed_updates: [...allowed] }),
      };
    },
  } satisfies Methods;

  async function wait(world: World, seconds: number, caller: Caller): Promise<void> {
    const poll = new AbortController();
    waiting = poll;
    await firstUpdate(world.updates, seconds * 1000, AbortSignal.any([poll.signal, caller.gone]));
    if (waiting === poll) waiting = undefined;
    if (poll.signal.aborted) throw poll.signal.reason;
  }

  function removeWebhook(world: World, drop: boolean): true {
    webhook.remove();
    if (drop) world.updates.clear();
    return true;
  }
}

/** Waits for an update, at most so many milliseconds, or until it is no use any more. */
async function firstUpdate(updates: Updates, milliseconds: number, end: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer);
      updates.watchers.delete(watch);
      end.removeEventListener("abort", done);
      resolve();
    };
    const watch = () => {
      if (updates.pending().length > 0) done();
    };
    const timer = setTimeout(done, milliseconds);
    updates.watchers.add(watch);
    end.addEventListener("abort", done);
  });
}

/** A positive offset forgets what is below it; a negative one all but the last updates. */
function confirm(world: World, offset: number): void {
  const pending = world.updates.pending();
  if (offset > 0) world.updates.confirmBelow(offset);
  else if (offset < 0 && pending.length > -offset) world.updates.confirmBelow(pending.at(offset)!.update_id);
}

/**
 * Not given means as before, and so does what is no list of words; no known kind among them means the default kinds.
 * Telegram refuses none of it.
 */
function readAllowedUpdates(world: World, given: unknown): void {
  const kinds = listOrNothing(given);
  if (!kinds?.every((kind) => typeof kind === "string")) return;
  const known = UPDATE_KINDS.filter((kind) => kinds.some((named) => named.toLowerCase() === kind));
  world.updates.allowed = known.length > 0 ? known : undefined;
}

function listOrNothing(given: unknown): unknown[] | undefined {
  try {
    return list(given, "allowed updates");
  } catch {
    return undefined;
  }
}

/** Unlike Telegram, which wants HTTPS and a public address, this server delivers to this machine alone. */
function checkWebhookUrl(url: string): void {
  const host = URL.canParse(url) && /^https?:/i.test(url) ? new URL(url).hostname : "";
  if (host === "") throw badRequest("bad webhook: invalid webhook URL specified");
  if (!["127.0.0.1", "localhost", "[::1]"].includes(host)) {
    throw badRequest("bad webhook: only addresses of this machine (127.0.0.1, localhost) are allowed");
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
