import { nextTick } from "node:process";
import { autoRetry } from "@grammyjs/auto-retry";
import { GrammyError, HttpError } from "grammy";
import type { Transformer } from "grammy";

/** A longer wait asked for by Telegram is passed on as an error, in seconds. */
const LONGEST_WAIT = 20;
/** Pauses between tries after trouble, in milliseconds. What lasts longer is tried again with its update: see `startPolling`. */
const PAUSES = [250, 500, 1000];
/** The connection was never made, so the call cannot have happened; unless the error says that it was being used. */
const NO_CONNECTION =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
const IN_USE = /^(?:read|write) /;
/** Calls that do twice what they are asked twice. All others can be repeated at will. */
const NOT_REPEATABLE = /^(?:send(?!ChatAction)|answerGuestQuery|forward|copy)/;

/** Messages that can be sent in a second: some more than the 30 that Telegram takes from a bot in all. */
const MESSAGES_A_SECOND = 40;
/** One that has been on its way for so long does not count any more, in milliseconds. */
const SLOW = 250;
/** How much the latest message tells of the time that messages take. */
const NEWEST = 0.2;

/** Waits as Telegram asks (429). Polling waits by itself. */
export function waitWhenAsked(): Transformer {
  const options = { rethrowHttpErrors: true, rethrowInternalServerErrors: true };
  const wait = autoRetry({ maxRetryAttempts: 2, maxDelaySeconds: LONGEST_WAIT, ...options });
  return (previous, method, payload, signal) =>
    method === "getUpdates" ? previous(method, payload, signal) : wait(previous, method, payload, signal);
}

/**
 * Keeps few messages on their way side by side, since each of them is said again where the process dies before it is recorded.
 * As many as it takes to use up what Telegram allows at the pace of the latest ones (Little's law): one where a message
 * takes up to 25 ms, four at 80 ms. A slow one soon stops counting, so that no chat holds up another.
 *
 * The next one leaves when all that follows at once from an answer of Telegram has been done, and the store, which commits
 * in the same turn of the event loop, has committed the record of it. To be installed first, so that no pause between two
 * tries counts.
 */
export function fewAtOnce(): Transformer {
  const waiting: (() => void)[] = [];
  let onTheWay = 0;
  let milliseconds = 0;
  const leaveNext = (): void => {
    const room = Math.max(1, Math.ceil((MESSAGES_A_SECOND * milliseconds) / 1000));
    for (; onTheWay < room && waiting.length > 0; onTheWay += 1) waiting.shift()!();
  };
  return async (previous, method, payload, signal) => {
    if (!NOT_REPEATABLE.test(method)) return await previous(method, payload, signal);
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      leaveNext();
    });
    const began = performance.now();
    let counts = true;
    const arrive = (): void => {
      if (!counts) return;
      counts = false;
      onTheWay -= 1;
      milliseconds += NEWEST * (performance.now() - began - milliseconds);
      leaveNext();
    };
    const slow = setTimeout(arrive, SLOW);
    try {
      return await previous(method, payload, signal);
    } finally {
      clearTimeout(slow);
      nextTick(setImmediate, arrive);
    }
  };
}

/**
 * Repeats a call after the network or Telegram's server failed, where it did not happen or does no harm twice. A message whose
 * sending has an unknown outcome is not repeated here: see `repeatUnknown`. Polling repeats itself.
 */
export function retryTrouble(): Transformer {
  return async (previous, method, payload, signal) => {
    if (method === "getUpdates") return await previous(method, payload, signal);
    for (const pause of PAUSES) {
      try {
        const answer = await previous(method, payload, signal);
        if (answer.ok || answer.error_code < 500) return answer;
      } catch (error) {
        if (signal?.aborted || !(error instanceof HttpError) || hasUnknownOutcome(method, error)) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return await previous(method, payload, signal);
  };
}

/** Sends a message of unknown outcome once more where `mayRepeat` allows it: said twice is better than not at all. */
export function repeatUnknown(mayRepeat: () => Promise<boolean>): Transformer {
  return async (previous, method, payload, signal) => {
    try {
      return await previous(method, payload, signal);
    } catch (error) {
      if (signal?.aborted || !hasUnknownOutcome(method, error) || !(await mayRepeat())) throw error;
      return await previous(method, payload, signal);
    }
  };
}

/**
 * Whether the message may or may not have been sent: the connection broke or timed out once it stood, or something before
 * Telegram gave an answer of its own. Telegram offers no way to ask. Where Telegram itself reports a failure, nothing was sent.
 */
function hasUnknownOutcome(method: string, error: unknown): boolean {
  return error instanceof HttpError && NOT_REPEATABLE.test(method) && !wasNeverSent(error);
}

/** Whether a call failed, after all its tries, in a way that has nothing to do with what it asked: it can be made later. */
export function isOutOfReach(error: unknown): boolean {
  if (error instanceof GrammyError) return error.error_code >= 500;
  return error instanceof HttpError && wasNeverSent(error);
}

function wasNeverSent({ error }: HttpError): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return NO_CONNECTION.test(String(error.code)) && !IN_USE.test(error.message);
}
