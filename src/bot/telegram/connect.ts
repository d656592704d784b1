import { type Bot, GrammyError } from "grammy";
import type { BotContext } from "../context.ts";

/** Time after which connecting is told to be slow, again and again. */
const SLOW_CONNECT_MS = 2000;

/** Telegram does not know the token. Trying again cannot help. */
export class TokenError extends Error {
  override readonly name = "TokenError";
}

/**
 * Asks Telegram who the bot is, for as long as it takes or until `stopping`; `waiting` is called whenever that takes long. Throws
 * `TokenError`, and the signal's reason.
 */
export async function connect(
  bot: Bot<BotContext>,
  waiting: () => void = () => {},
  stopping?: AbortSignal,
): Promise<void> {
  const timer = setInterval(waiting, SLOW_CONNECT_MS);
  try {
    await Promise.race([bot.init(stopping as never), ...(stopping ? [aborted(stopping)] : [])]);
  } catch (error) {
    throw isTokenRefused(error) ? new TokenError("Telegram refuses the token.") : error;
  } finally {
    clearInterval(timer);
  }
}

/** Whether a poll failed because the token is no longer one: 401, or a 404 that `getMe` gets, too. */
export async function isTokenGone(error: unknown, { api }: Bot<BotContext>): Promise<boolean> {
  if (!isTokenRefused(error) || error.error_code === 401) return isTokenRefused(error);
  try {
    await api.getMe();
    return false;
  } catch (said) {
    return isTokenRefused(said);
  }
}

/** Rejects when it is time to stop. */
function aborted(stopping: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(stopping.reason as Error);
    if (stopping.aborted) stop();
    else stopping.addEventListener("abort", stop, { once: true });
  });
}

/** 401, or the 404 that Telegram gives where the token has not even a token's form. */
function isTokenRefused(error: unknown): error is GrammyError {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}
