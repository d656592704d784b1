import { nextTick } from "node:process";
import type { Transformer } from "grammy";
import { isMessage } from "./trouble.ts";

/** Messages that are sent in a second, in all chats: Telegram takes about 30, and refuses for a while who goes beyond. */
const MESSAGES_A_SECOND = 25;
/** Age from which on one that is on its way does not count any more. */
const SLOW_CALL_MS = 250;
/** How much the latest message tells of the time that messages take. */
const NEWEST = 0.2;

/**
 * Keeps few messages on their way side by side, since each of them is said again where the process dies before it is recorded.
 * No more than use up what Telegram allows at the pace of the latest ones (Little's law): one where a message takes less than
 * 80 ms, two from there on. A slow one soon stops counting, so that no chat holds up another.
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
    const room = Math.max(1, Math.floor((MESSAGES_A_SECOND * milliseconds) / 1000));
    for (; onTheWay < room && waiting.length > 0; onTheWay += 1) waiting.shift()!();
  };
  return async (previous, method, payload, signal) => {
    if (!isMessage(method)) return await previous(method, payload, signal);
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
    const slow = setTimeout(arrive, SLOW_CALL_MS);
    try {
      return await previous(method, payload, signal);
    } finally {
      clearTimeout(slow);
      nextTick(setImmediate, arrive);
    }
  };
}
