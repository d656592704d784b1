import { GrammyError, HttpError } from "grammy";
import type { ApiError } from "grammy/types";
import type { LogFields } from "../../log.ts";
import { describeError } from "./describe-error.ts";

/** A call that failed: Telegram's answer, or what kept it from giving one. */
export type Trouble = ApiError | HttpError;

/** How long the bot goes on trying: as long as Telegram keeps an update. */
export const LONGEST_TRIED_MS = 24 * 60 * 60 * 1000;
/** The same for a call that would not help later. */
const BRIEFLY_TRIED_MS = 20_000;
/** Calls that help only at once. */
const MOMENTARY = /^(?:set|get(?:Me|WebhookInfo)$|delete(?:Webhook|MyCommands)$|answer(?!Guest)|sendChatAction$)/;
/** Those among them that nobody misses. */
const PASSING = /^(?:answerCallbackQuery|sendChatAction)$/;
/** Calls that do twice what they are asked twice. All others can be repeated at will. */
const NOT_REPEATABLE = /^(?:send(?!ChatAction)|answerGuestQuery|forward|copy)/;
/** The connection was never made, so the call cannot have happened; unless the error says that it was being used. */
const NO_CONNECTION =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/;
const IN_USE = /^(?:read|write) /;
/** What Telegram says to a call itself. Anything else is about the moment: too many calls, no server, a token not known for once. */
const REFUSALS = [400, 403, 413];

/** Whether a call is one that does twice what it is asked twice. */
export function isMessage(method: string): boolean {
  return NOT_REPEATABLE.test(method);
}

/**
 * What follows from a call that failed and has been tried for so long, in milliseconds. `again`: it did not happen, or nobody
 * knows, and it can be made again. `refused`: it cannot. `late`: it could, and nobody needs it any more. `overdue`: it was
 * tried for a day.
 */
export function verdictOn(method: string, trouble: Trouble, age: number): "again" | "refused" | "late" | "overdue" {
  const isMomentary = MOMENTARY.test(method);
  const isOver = isMomentary && age + secondsAsked(trouble) * 1000 > BRIEFLY_TRIED_MS;
  if (isOver || isRefusal(trouble, isMomentary)) return PASSING.test(method) ? "late" : "refused";
  return age > LONGEST_TRIED_MS ? "overdue" : "again";
}

function isRefusal(trouble: Trouble, isMomentary: boolean): boolean {
  if (trouble instanceof HttpError) return false;
  const { error_code: code, description } = trouble;
  if (REFUSALS.includes(code) || description?.includes("method not found")) return true;
  return isMomentary && code < 500 && code !== 429;
}

/** How long Telegram wants quiet, in seconds. */
export function secondsAsked(trouble: Trouble): number {
  return trouble instanceof HttpError ? 0 : Math.max(0, trouble.parameters?.retry_after ?? 0);
}

/**
 * Whether a message may or may not have been sent: the connection broke or timed out once it stood. Telegram offers no way to
 * ask. Where Telegram, or a server before it, reports a failure, nothing was sent.
 */
export function isInDoubt(method: string, trouble: Trouble): boolean {
  return isMessage(method) && trouble instanceof HttpError && !wasNeverSent(trouble);
}

function wasNeverSent({ error }: HttpError): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return NO_CONNECTION.test(String(error.code)) && !IN_USE.test(error.message);
}

/** Trouble in words that are safe to log. */
export function describeTrouble(method: string, trouble: Trouble): LogFields {
  if (trouble instanceof HttpError) return { method, ...describeError(trouble) };
  return { method, code: trouble.error_code };
}

/** Whether an error says only that Telegram could not be reached in time, or wants quiet. */
export function isOutOfReach(error: unknown): boolean {
  if (error instanceof GrammyError) return error.error_code >= 500 || error.error_code === 429;
  return error instanceof HttpError;
}
