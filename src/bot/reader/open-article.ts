import type { SentAnswer } from "../../store/answers.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { articleTap } from "../message/callback-data/answer.ts";
import { backButton } from "../message/keyboard.ts";
import { turning } from "../message/paging.ts";
import { readerOf, replace } from "../message/reply.ts";
import { sheetsOf, sheetText } from "../message/sheets.ts";
import { pageOf } from "./sent.ts";

/** Shows a page of the article's own text in the place of an answer, its quote marked. Gives what is said in passing. */
export async function openArticle(
  ctx: BotContext,
  sent: SentAnswer,
  { page, sheet }: { readonly page: number; readonly sheet: number },
  { library }: Dependencies,
): Promise<string | undefined> {
  const shown = pageOf(sent, page, library.current().knowledge);
  if (shown.kind === "changed") return ctx.t("tap-changed");
  const { document, slices } = shown.kind === "reply" ? shown.quotes[0] : shown.quote;
  const sheets = sheetsOf(document.text);
  const at = Math.min(sheet, sheets.length - 1);
  const data = (to: number) => ({ id: sent.id, page, sheet: to });
  await replace(ctx, {
    text: sheetText(document, sheets[at]!, slices),
    keyboard: [
      turning(articleTap, data, at, sheets.length),
      [backButton(sent.id, page, readerOf(ctx, sent.language).t)],
    ],
  });
  return undefined;
}
