import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import { type Bot, GrammyError } from "grammy";
import type { Update } from "grammy/types";
import { isTokenGone, TokenError } from "./connect.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { describeError } from "./describe-error.ts";
import { ALLOWED_UPDATES, type Delivery, handleUpdate, parkedUpdates, parkUpdate } from "./updates.ts";

/** How long Telegram may hold a poll open, in seconds; below the client's own time limit. */
const POLL_SECONDS = 30;
const BATCH = 100;
/** How many updates are worked on side by side; another is begun when the oldest is done, or after the second. */
const TOGETHER = 8;
const NEXT_AFTER_MS = 5;
/** In so many turns of the event loop the next message is let go (`fewAtOnce`) and written to its connection. */
const TURNS = 2;
/** How long updates under way may get nowhere before new ones are fetched beside them; longer where none came. */
const STUCK_MS = 20;
const LONGEST_STUCK_MS = 320;
/** Updates that may be parked at a time; more wait at Telegram. */
const PARKED = 1000;
/** Stopping may take so long, in milliseconds. */
const STOP_TIMEOUT_MS = 10_000;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 30_000;
/** Time without a successful poll after which the log says so. */
const SILENCE_MS = 120_000;

interface PollingOptions extends Pick<Dependencies, "store" | "log" | "clock"> {
  /** An update that takes longer is kept by the store, so that Telegram can hold polls open again, in milliseconds. Default 10,000. */
  readonly parkAfter?: number | undefined;
}

/**
 * Fetches updates and handles them side by side. An update is confirmed to Telegram only when it and all before it are done or
 * kept by the store, so that none is lost however the process ends. A slow one does not hold up the others: they are fetched
 * beside it; and where it stays so, the store keeps it.
 */
export function startPolling(
  bot: Bot<BotContext>,
  { store, log, clock, parkAfter = 10_000 }: PollingOptions,
): Delivery {
  const stopping = new AbortController();
  /** Updates under way; those that were not done when the bot was told to end stay among them. */
  const running = new Map<number, Promise<void>>();
  /** Updates that Telegram delivers until they are confirmed, with the time at which they were begun. */
  const begun = new Map<number, number>();
  /** Updates under way that the store keeps. */
  const parked = new Set<number>();
  let offset = 0;
  let lastPoll = clock();
  let mayPoll = false;
  let patience = STUCK_MS;

  const poll = async (): Promise<void> => {
    let pause = FIRST_PAUSE_MS;
    while (!stopping.signal.aborted) {
      try {
        if (!mayPoll) {
          mayPoll = await bot.api.deleteWebhook();
          await takeUpParked();
        }
        const updates = await fetchUpdates(unconfirmed().length > 0 ? 0 : POLL_SECONDS);
        lastPoll = clock();
        pause = FIRST_PAUSE_MS;
        await handle(updates);
      } catch (error) {
        if (stopping.signal.aborted) break;
        if (await isTokenGone(error, bot)) throw new TokenError("Telegram refuses the token.");
        log.warn(
          clock() - lastPoll > SILENCE_MS ? "no poll has succeeded for minutes" : "poll failed",
          describeError(error),
        );
        await sleep(pauseAfter(error, pause), undefined, { signal: stopping.signal }).catch(() => {});
        pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
      }
    }
  };

  const fetchUpdates = (timeout: number, signal: AbortSignal = stopping.signal): Promise<Update[]> =>
    bot.api.getUpdates({ offset, limit: BATCH, timeout, allowed_updates: ALLOWED_UPDATES }, signal as never);

  const handle = async (updates: readonly Update[]): Promise<void> => {
    const fresh = updates.filter(({ update_id: id }) => !begun.has(id));
    await beginAll(fresh);
    patience = fresh.length > 0 ? STUCK_MS : Math.min(2 * patience, LONGEST_STUCK_MS);
    await olderHalf();
    const since = performance.now() - (updates.length === BATCH ? 0 : parkAfter);
    if (fresh.length === 0) await park(updates.filter(({ update_id: id }) => begun.get(id)! <= since));
    const last = updates.at(-1);
    if (unconfirmed().length > 0) offset = Math.min(...unconfirmed());
    else if (last) offset = last.update_id + 1;
    for (const id of begun.keys()) if (id < offset) begun.delete(id);
  };

  /** Works on a few side by side. As one is done another begins: behind the message that leaves now, whose way it fills. */
  const beginAll = async (updates: readonly Update[]): Promise<void> => {
    const together: Promise<void>[] = [];
    for (const update of updates) {
      if (together.length === TOGETHER) {
        await atMost(NEXT_AFTER_MS, together.shift()!);
        for (let turn = 0; turn < TURNS; turn += 1) await nextTurn();
      }
      begun.set(update.update_id, performance.now());
      together.push(begin(update));
    }
  };

  /** Waits for the older half of what is under way, as long as any of it gets done: then there is room for more beside the rest. */
  const olderHalf = async (): Promise<void> => {
    const waiting = [...running].filter(([id]) => !parked.has(id));
    const older = waiting.slice(0, Math.ceil(waiting.length / 2));
    const done = Promise.all(older.map(([, work]) => work));
    for (let left = Infinity; running.size < left && older.some(([id]) => running.has(id));) {
      left = running.size;
      await atMost(patience, done);
    }
  };

  /** Updates that Telegram has to deliver again where the process dies. */
  const unconfirmed = (): number[] => [...running.keys()].filter((id) => !parked.has(id));

  const begin = (update: Update): Promise<void> => {
    const work = finish(update);
    running.set(update.update_id, work);
    return work;
  };

  const finish = async (update: Update): Promise<void> => {
    const id = update.update_id;
    if (!(await handleUpdate(bot, update, log))) return;
    running.delete(id);
    parked.delete(id);
  };

  /** Has the store keep those that take long: one chat that has to wait, and what follows in it. */
  const park = async (updates: readonly Update[]): Promise<void> => {
    const before = parked.size;
    for (const update of updates) {
      const id = update.update_id;
      if (parked.size >= PARKED || !running.has(id) || parked.has(id)) continue;
      if ((await parkUpdate(update, { store, log })) && running.has(id)) parked.add(id);
    }
    if (before < PARKED && parked.size >= PARKED) log.warn("as many updates wait as may", { pending: parked.size });
  };

  /** Goes on with what was parked when the process ended. */
  const takeUpParked = async (): Promise<void> => {
    for (const update of await parkedUpdates({ store, log })) {
      parked.add(update.update_id);
      void begin(update);
    }
  };

  const ended = poll();
  const stop = async (): Promise<void> => {
    const deadline = AbortSignal.timeout(STOP_TIMEOUT_MS);
    stopping.abort();
    await Promise.race([ended.catch(() => {}), aborted(deadline)]);
    await Promise.race([Promise.all(running.values()), aborted(deadline)]);
    offset = Math.min(...unconfirmed(), Math.max(offset, ...[...begun.keys()].map((id) => id + 1)));
    if (offset === 0) return;
    await bot.api
      .getUpdates({ offset, limit: 1, timeout: 0 }, AbortSignal.any([deadline, AbortSignal.timeout(2000)]) as never)
      .catch((error: unknown) => log.warn("the last updates could not be confirmed", describeError(error)));
  };
  return { ended, lastContact: () => lastPoll, stop };
}

/** Resolves when the work is done, or after so many milliseconds. */
async function atMost(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds).unref();
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

function pauseAfter(error: unknown, pause: number): number {
  const seconds = error instanceof GrammyError ? (error.parameters.retry_after ?? 0) : 0;
  return Math.max(pause, seconds * 1000);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
}
