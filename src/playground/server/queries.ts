/** Questions that a person's client asks the bot and waits for: inline queries, taps, guest messages. */
import { randomInt } from "node:crypto";
import { badRequest, SimRefusal } from "./refusal.ts";
import type { OpenQuery } from "./world.ts";

/** Answered queries kept for a later choice or a late second answer. */
const KEPT = 500;

/**
 * Registers a query and waits for the bot's answer.
 * @param patience how long the client waits, in milliseconds; then the call is refused with 504.
 */
export async function awaitAnswer<Q extends { id: string }, A>(
  queries: Map<string, OpenQuery<Q, A>>,
  query: Q,
  patience: number,
  send: () => void,
): Promise<A> {
  return new Promise<A>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new SimRefusal(504, `The bot did not answer within ${patience / 1000} s.`));
    }, patience);
    timer.unref();
    queries.set(query.id, {
      query,
      expires: Date.now() + patience,
      settle(answer) {
        clearTimeout(timer);
        resolve(answer);
      },
    });
    if (queries.size > KEPT) queries.delete(queries.keys().next().value!);
    send();
  });
}

/** Takes the bot's answer to a query. Throws where the id is unknown, the answer late or not the first. */
export function settle<Q, A>(queries: Map<string, OpenQuery<Q, A>>, id: string, given: A): void {
  const open = takeOpen(queries, id);
  open.answer = given;
  open.settle(given);
}

/** The query with this id that still waits for its answer. */
export function takeOpen<Q, A>(queries: Map<string, OpenQuery<Q, A>>, id: string): OpenQuery<Q, A> {
  const open = queries.get(id);
  if (!open || open.answer !== undefined || Date.now() > open.expires) {
    throw badRequest("query is too old and response timeout expired or query ID is invalid");
  }
  return open;
}

/** An id in the shape of Telegram's: a long number as text. */
export function newQueryId(): string {
  return String(4_611_686_018_000_000_000n + BigInt(randomInt(2 ** 47)));
}
