import { autoRetry } from "@grammyjs/auto-retry";
import { HttpError } from "grammy";
import type { Transformer } from "grammy";

/** A longer wait asked for by Telegram is passed on as an error, in seconds. */
const LONGEST_WAIT = 20;
/** Pauses between tries after trouble, in milliseconds. */
const PAUSES = [500, 1500, 4000];
/** The connection was never made, so the call cannot have happened. */
const NEVER_SENT = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH/;
/** Calls that do twice what they are asked twice. All others can be repeated at will. */
const NOT_REPEATABLE = /^(?:send(?!ChatAction)|answerGuestQuery|forward|copy)/;

/** Waits as Telegram asks (429). Polling waits by itself. */
export function waitWhenAsked(): Transformer {
  const options = { rethrowHttpErrors: true, rethrowInternalServerErrors: true };
  const wait = autoRetry({ maxRetryAttempts: 2, maxDelaySeconds: LONGEST_WAIT, ...options });
  return (previous, method, payload, signal) =>
    method === "getUpdates" ? previous(method, payload, signal) : wait(previous, method, payload, signal);
}

/**
 * Repeats a call after the network or Telegram's server failed. A message whose sending has an unknown outcome is sent
 * once more and no oftener: an answer said twice is better than a question left without one. Polling repeats itself.
 */
export function retryTrouble(): Transformer {
  return async (previous, method, payload, signal) => {
    if (method === "getUpdates") return await previous(method, payload, signal);
    for (const [tried, pause] of PAUSES.entries()) {
      const isLastTry = NOT_REPEATABLE.test(method) && tried > 0;
      try {
        const answer = await previous(method, payload, signal);
        if (answer.ok || answer.error_code < 500 || isLastTry) return answer;
      } catch (error) {
        if (!(error instanceof HttpError) || signal?.aborted) throw error;
        if (isLastTry && !wasNeverSent(error)) throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return await previous(method, payload, signal);
  };
}

function wasNeverSent({ error }: HttpError): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return NEVER_SENT.test(code);
}
