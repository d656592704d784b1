import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { HttpError, type Transformer } from "grammy";
import type { ApiError, ApiResponse } from "grammy/types";
import type { Dependencies } from "../context.ts";
import { bestEffort } from "./best-effort.ts";
import { LONGEST_TRIED_MS, describeTrouble, isInDoubt, secondsAsked, type Trouble, verdictOn } from "./trouble.ts";

/** Pauses between tries: the first, each twice the one before, up to the longest. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 20_000;
/** The same where a message may have been said each time. */
const LONGEST_DOUBTFUL_PAUSE_MS = 600_000;

/** Telegram did not take a call before the bot was told to end, so that the next start goes on; or for a whole day. */
export class UnansweredError extends Error {
  override readonly name = "UnansweredError";
  readonly reason: "stopped" | "overdue";

  constructor(reason: "stopped" | "overdue") {
    super(`Telegram did not take a call (${reason}).`);
    this.reason = reason;
  }
}

/** The way out for every call but polls, which repeat themselves. */
interface Outbox {
  readonly deliver: Transformer;
  /** From now on no call is made again: what Telegram has not taken rejects with `UnansweredError`. */
  stop(): void;
}

/** Where a call leads. */
interface Place {
  readonly chat_id?: number | string;
  readonly message_thread_id?: number;
}

/**
 * Makes every call until Telegram answers it, for a day at most, and keeps quiet chat by chat for as long as Telegram asks. So
 * an update is done when all that its handler sends has been taken. A message of unknown outcome is sent again, too: said
 * twice is better than not at all. `pace` is the share of their time that pauses take, 1 by default.
 */
export function openOutbox({ store, log, clock }: Pick<Dependencies, "store" | "log" | "clock">, pace = 1): Outbox {
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal);
  /** Until when each chat is not written to, by `performance.now()`. */
  const quiet = new Map<number | string, number>();

  const wait = async (milliseconds: number): Promise<void> => {
    await sleep(Math.min(LONGEST_TRIED_MS, milliseconds), undefined, { signal: stopping.signal }).catch(() => {
      throw new UnansweredError("stopped");
    });
  };
  const untilQuietEnds = async ({ chat_id: chat = "" }: Place): Promise<void> => {
    for (let until = quiet.get(chat); until !== undefined; until = quiet.get(chat)) {
      if (until > performance.now()) await wait(until - performance.now());
      else quiet.delete(chat);
    }
  };

  /** Waits before the next try: longer each time, or as long as Telegram asks. */
  const rest = async (method: string, { chat_id: chat }: Place, trouble: Trouble, tries: number): Promise<void> => {
    const isDoubtful = isInDoubt(method, trouble);
    if (isDoubtful || tries === 0)
      log.warn(isDoubtful ? "message may be said twice" : "call is made again", describeTrouble(method, trouble));
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** tries, isDoubtful ? LONGEST_DOUBTFUL_PAUSE_MS : LONGEST_PAUSE_MS);
    const asked = 1000 * secondsAsked(trouble);
    const until = performance.now() + pace * (asked > pause ? Math.min(LONGEST_TRIED_MS, asked) : pause);
    if (asked > 0 && chat !== undefined) quiet.set(chat, until);
    await wait(until - performance.now());
  };

  /** The place of a group that has become a supergroup, with what is stored of it; or beside a topic that is gone. */
  const elsewhere = async <P extends object>(payload: P, trouble: Trouble): Promise<P | undefined> => {
    if (trouble instanceof HttpError || trouble.error_code !== 400) return undefined;
    const { chat_id: from, message_thread_id: topic, ...others }: Place = payload;
    const to = trouble.parameters?.migrate_to_chat_id;
    if (to !== undefined) {
      await bestEffort(store.chats.move(Number(from), to), undefined, log);
      return { ...payload, chat_id: to };
    }
    const isGone = topic !== undefined && trouble.description.includes("thread not found");
    return isGone ? ({ ...others, chat_id: from } as P) : undefined;
  };

  const deliver: Transformer = async (previous, method, payload, signal) => {
    if (method === "getUpdates") return await previous(method, payload, signal);
    const began = clock();
    let given = payload;
    for (let tries = 0; ; tries += 1) {
      await untilQuietEnds(given as Place);
      const outcome = await outcomeOf(previous(method, given, signal), signal);
      if (!(outcome instanceof HttpError) && outcome.ok) return outcome;
      const moved = await elsewhere(given, outcome);
      const verdict = moved ? "again" : verdictOn(method, outcome, clock() - began);
      if (verdict === "late") return { ok: true, result: true as never };
      if (verdict === "overdue") throw new UnansweredError(verdict);
      if (verdict === "refused") return refusal(outcome);
      given = moved ?? given;
      await rest(method, given as Place, outcome, tries);
    }
  };
  return { deliver, stop: () => stopping.abort() };
}

function refusal(trouble: Trouble): ApiError {
  if (trouble instanceof HttpError) throw trouble;
  return trouble;
}

/** Rejects where the call was called off, or with an error of our own. */
async function outcomeOf<Result>(
  call: Promise<ApiResponse<Result>>,
  signal: { readonly aborted: boolean } | undefined,
): Promise<ApiResponse<Result> | HttpError> {
  try {
    return await call;
  } catch (error) {
    if (signal?.aborted || !(error instanceof HttpError)) throw error;
    return error;
  }
}
