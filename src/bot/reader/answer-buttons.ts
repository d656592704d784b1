import { answeringSlice } from "../../answer/shown.ts";
import type { SentAnswer } from "../../store/answers.ts";
import type { BotContext, Dependencies } from "../context.ts";
import type { Keyboard } from "../message/buttons.ts";
import type { CitedQuote } from "../message/citation.ts";
import { copiedIn } from "../message/copied.ts";
import {
  type AnswerButtons,
  answerKeyboard,
  nearestKeyboard,
  nearestPageKeyboard,
  type View,
} from "../message/keyboard.ts";
import type { Translate } from "../message/locale.ts";
import { isShared, readerOf, tappedPrivately } from "../message/reply.ts";
import { sheetAt } from "../message/sheets.ts";
import { linkToQuote } from "../message/text-fragment.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { pinButton } from "./pin-button.ts";
import { pageCount, pageOf, viewOf, wasFound } from "./sent.ts";

/** An answer, with the place that its message shows. */
type ShownAnswer = Pick<SentAnswer, "id" | "question" | "context" | "language" | "quotes" | "position">;

interface ButtonOptions {
  /** The quote that it shows first; looked for where it is not given. */
  readonly quote?: CitedQuote | undefined;
  /** Nobody can have tapped any of them yet. Default false. */
  readonly isFresh?: boolean;
  /** Only the asker sees it, and may show it to everyone. Default: whether the tapped message is such a one. */
  readonly mayPublish?: boolean;
}

/** What was voted, and whether the person keeps what is shown. */
type Standing = Pick<AnswerButtons, "votes" | "isKept">;
const UNTOUCHED: Standing = { votes: { up: "", down: "" }, isKept: false };

/** The buttons below an answer. None where it has no quotes. */
export async function answerButtons(
  ctx: BotContext,
  sent: ShownAnswer,
  dependencies: Dependencies,
  { quote, isFresh = false, mayPublish = tappedPrivately(ctx) !== undefined }: ButtonOptions = {},
): Promise<Keyboard> {
  const { id, question, position } = sent;
  const view = viewOf(sent);
  const { t } = readerOf(ctx, sent.language);
  if (sent.quotes.length === 0) return [];
  if (position < 0) return nearestKeyboard(id, t);
  const shown = quote ?? quoteShown(sent, dependencies);
  const place = shown && placeOf(shown, view, t, dependencies);
  const pages = pageCount(sent);
  const pin = await pinButton(ctx, sent, dependencies);
  if (!wasFound(sent)) return nearestPageKeyboard({ id, view, pages, pin, ...place }, t);
  const standing = isFresh ? UNTOUCHED : await standingOf(ctx, sent, dependencies);
  return answerKeyboard({ id, view, pages, question, mayPublish, pin, ...standing, ...place }, t);
}

/**
 * What is copied of a quote, and the page of its article's text where it stands: to be opened where its title opens nothing, and
 * from its context on.
 */
function placeOf(
  quote: CitedQuote,
  { inContext }: View,
  t: Translate,
  { library }: Dependencies,
): Pick<AnswerButtons, "copied" | "sheet"> {
  const { once } = library.current();
  const { sheet, opensElsewhere } = once(quote, standingIn);
  return { copied: once(quote, once(t, copiedIn)), ...((inContext || !opensElsewhere) && { sheet }) };
}

/** On which page of its article's text a quote stands, and whether its title opens something other than that. */
function standingIn(quote: CitedQuote) {
  const { url, text } = quote.document;
  return { sheet: sheetAt(text, answeringSlice(quote).start), opensElsewhere: linkToQuote(url, "") !== undefined };
}

function quoteShown(sent: ShownAnswer, { library }: Dependencies): CitedQuote | undefined {
  const page = pageOf(sent, viewOf(sent).page, library.current().knowledge);
  if (page.kind === "changed") return undefined;
  return page.kind === "reply" ? page.quotes[0] : page.quote;
}

/** Where only one person sees the message, their own vote and keeping; among many, how many voted so. */
async function standingOf(ctx: BotContext, sent: ShownAnswer, { store, log }: Dependencies): Promise<Standing> {
  const isPersonal = !isShared(ctx);
  const { up, down } = await bestEffort(store.votes.count(sent.id), { up: 0, down: 0 }, log);
  const label = (count: number): string => (count === 0 ? "" : isPersonal ? " ✓" : ` ${count}`);
  const place = { userId: ctx.from?.id ?? 0, answerId: sent.id, page: viewOf(sent).page };
  const isKept = isPersonal && (await bestEffort(store.saved.has(place), false, log));
  return { votes: { up: label(up), down: label(down) }, isKept };
}
