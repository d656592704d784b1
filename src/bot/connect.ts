import { type Bot, GrammyError } from "grammy";
import type { BotContext } from "./context.ts";

/** Connecting that takes longer is told, again and again, in milliseconds. */
const CONNECT_PATIENCE = 2000;

/** Telegram does not know the token. Trying again cannot help. */
export class TokenError extends Error {
  override readonly name = "TokenError";
}

/** Asks Telegram who the bot is, for as long as it takes; `waiting` is called whenever that takes long. Throws `TokenError`. */
export async function connect(bot: Bot<BotContext>, waiting: () => void = () => {}): Promise<void> {
  const timer = setInterval(waiting, CONNECT_PATIENCE);
  try {
    await bot.init();
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

/** 401, or the 404 that Telegram gives where the token has not even a token's form. */
function isTokenRefused(error: unknown): error is GrammyError {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}
