import type { Quote } from "../../answer/answer.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { isVietnamese } from "../../text/vietnamese.ts";
import { bestEffort } from "../telegram/best-effort.ts";

/**
 * Whether this is the first quote in Vietnamese that somebody who reads another language is given here: it is said once that the
 * articles are.
 */
export async function isFirstForeign(
  ctx: BotContext,
  { chatId, userId }: { readonly chatId: number; readonly userId: number },
  quote: Quote | undefined,
  { store, log }: Dependencies,
): Promise<boolean> {
  if (ctx.language === "vi" || !quote || !isVietnamese(quote.text)) return false;
  return (await bestEffort(store.answers.latest(chatId, userId), undefined, log)) === undefined;
}
