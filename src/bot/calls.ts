import { autoRetry } from "@grammyjs/auto-retry";
import { HttpError } from "grammy";
import type { Transformer } from "grammy";

/** A longer wait asked for by Telegram (429) is passed on as an error, in seconds. */
const LONGEST_WAIT = 20;
/** Pauses between tries after the network failed, in milliseconds. */
const PAUSES = [500, 1500, 4000];
/** The connection was never made, so the call cannot have happened. */
const NEVER_SENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/;
/** Calls that do twice what they are asked twice. All others can be repeated at will. */
const NOT_REPEATABLE = /^(?:send(?!ChatAction)|answerGuestQuery|forward|copy)/;

/** Waits as Telegram asks (429) and tries again where it failed (5xx). Polling repeats itself and is left alone. */
export function retryRefusals(): Transformer {
  const retry = autoRetry({ maxRetryAttempts: 2, maxDelaySeconds: LONGEST_WAIT, rethrowHttpErrors: true });
  return (previous, method, payload, signal) =>
    method === "getUpdates" ? previous(method, payload, signal) : retry(previous, method, payload, signal);
}

/**
 * Repeats a call after the network failed. A message whose sending has an unknown outcome is sent once more and no
 * oftener: an answer said twice is better than a question left without one.
 */
export function retryNetwork(): Transformer {
  return async (previous, method, payload, signal) => {
    for (const [tried, pause] of PAUSES.entries()) {
      try {
        return await previous(method, payload, signal);
      } catch (error) {
        if (!(error instanceof HttpError) || method === "getUpdates" || signal?.aborted) throw error;
        if (NOT_REPEATABLE.test(method) && !wasNeverSent(error) && tried > 0) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return await previous(method, payload, signal);
  };
}

function wasNeverSent({ error }: HttpError): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return NEVER_SENT.test(code);
}
