import type { InlineKeyboardButton } from "grammy/types";
import { type Keyboard, tapButton } from "./buttons.ts";
import { articleTap, audienceTap, keepTap, type Reason, reasonTap, showTap, voteTap } from "./callback-data/answer.ts";
import { cut } from "./cut.ts";
import type { Translate } from "./locale.ts";

/** What an answer's message shows: a page of its quotes, or that page's quote in its context. */
export interface View {
  /** From 0. */
  readonly page: number;
  readonly inContext: boolean;
  /** Its buttons ask what was wrong. */
  readonly isAsking?: boolean;
}

/** What the buttons below an answer say and lead to. */
export interface AnswerButtons {
  readonly id: string;
  readonly view: View;
  readonly pages: number;
  /** The question, as it is shared. */
  readonly question: string;
  /** What is copied of the quote shown: see `copiedText`; absent where the article no longer holds it. */
  readonly copied?: string;
  /** The page of the article's own text where the quote stands; absent where nothing leads there. */
  readonly sheet?: number | undefined;
  /** What was voted: a person's own vote as "✓", or how many voted so; empty where nobody did. */
  readonly votes: { readonly up: string; readonly down: string };
  /** Whether the person keeps what is shown. */
  readonly isKept: boolean;
  /** Only the asker sees it, and may show it to everyone. */
  readonly mayPublish: boolean;
  /** An admin's own button. */
  readonly pin?: InlineKeyboardButton | undefined;
}

/** Longest inline query that Telegram passes on, in UTF-16 units. */
const INLINE_QUERY_LENGTH = 256;

/** Two rows: what can be done with the quote, in words, and the signs that turn pages, keep, copy and vote. */
export function answerKeyboard(buttons: AnswerButtons, t: Translate): Keyboard {
  const { view } = buttons;
  return [view.isAsking ? reasonRow(buttons.id, t) : deedRow(buttons, t), signRow(buttons)];
}

/** Below a "nothing": the way to the nearest passages. */
export function nearestKeyboard(id: string, t: Translate): Keyboard {
  return [[tapButton(t("button-nearest"), showTap, { id, as: "quote", page: 0 }, "primary")]];
}

/** Below one of the nearest passages: the others, and its context. */
export function nearestPageKeyboard(
  buttons: Pick<AnswerButtons, "id" | "view" | "pages" | "sheet" | "pin">,
  t: Translate,
): Keyboard {
  const { id, view, pages, pin } = buttons;
  const [back, on] = turns(id, view.page, pages);
  return [[...back, contextButton(id, view, t), ...openButton(buttons, t), ...on, ...(pin ? [pin] : [])]];
}

/** What was wrong? And a way back. */
export function reasonRow(id: string, t: Translate): InlineKeyboardButton[] {
  const reasons = Object.entries(reasonLabels(t)) as [Reason, string][];
  return [
    ...reasons.map(([reason, label]) => tapButton(label, reasonTap, { id, reason })),
    tapButton("«", voteTap, { id, vote: "undecided" }),
  ];
}

/** What can be wrong with an answer, as people read it. */
export function reasonLabels(t: Translate): Readonly<Record<Reason, string>> {
  return {
    "wrong-passage": t("reason-wrong-passage"),
    incomplete: t("reason-incomplete"),
    "off-topic": t("reason-off-topic"),
  };
}

/** Below the note that stands for an answer which everyone opens for themselves. */
export function viewKeyboard(id: string, t: Translate): Keyboard {
  return [[tapButton(t("button-view"), audienceTap, { id, audience: "asker" }, "primary")]];
}

/** Below a "nothing" that only the asker sees. */
export function publishButton(id: string, t: Translate): InlineKeyboardButton {
  return tapButton(t("button-publish"), audienceTap, { id, audience: "everyone" });
}

/** The way from an article's text back to the quote. */
export function backButton(id: string, page: number, t: Translate): InlineKeyboardButton {
  return tapButton(t("button-quote"), showTap, { id, as: "quote", page });
}

function deedRow({ id, view, question, sheet, mayPublish }: AnswerButtons, t: Translate): InlineKeyboardButton[] {
  const share = { text: t("button-share"), switch_inline_query: cut(question, INLINE_QUERY_LENGTH) };
  return [contextButton(id, view, t), ...openButton({ id, view, sheet }, t), mayPublish ? publishButton(id, t) : share];
}

function openButton({ id, view, sheet }: Pick<AnswerButtons, "id" | "view" | "sheet">, t: Translate) {
  return sheet === undefined ? [] : [tapButton(t("button-open"), articleTap, { id, page: view.page, sheet })];
}

function signRow({ id, view: { page }, pages, copied, votes, isKept, pin }: AnswerButtons): InlineKeyboardButton[] {
  const [back, on] = turns(id, page, pages);
  return [
    ...back,
    ...on,
    tapButton(isKept ? "★" : "☆", keepTap, { id, page }),
    ...(copied === undefined ? [] : [{ text: "📋", copy_text: { text: copied } }]),
    tapButton(`👍${votes.up}`, voteTap, { id, vote: "up" }, votes.up === "" ? undefined : "success"),
    tapButton(`👎${votes.down}`, voteTap, { id, vote: "down" }, votes.down === "" ? undefined : "danger"),
    ...(pin ? [pin] : []),
  ];
}

/** The buttons that turn to the page before and to the one after, which tells its number of how many; each only where there is such a page. */
function turns(id: string, page: number, pages: number): [InlineKeyboardButton[], InlineKeyboardButton[]] {
  const to = (label: string, wanted: number) => [tapButton(label, showTap, { id, as: "quote", page: wanted })];
  return [page > 0 ? to("◀", page - 1) : [], page < pages - 1 ? to(`▶ ${page + 2}/${pages}`, page + 1) : []];
}

function contextButton(id: string, { page, inContext }: View, t: Translate): InlineKeyboardButton {
  if (inContext) return backButton(id, page, t);
  return tapButton(t("button-context"), showTap, { id, as: "context", page });
}
