import type { InlineKeyboardButton } from "grammy/types";
import { cut } from "./cut.ts";
import type { Translate } from "./locale.ts";

/** Rows of buttons below a message. */
export type Keyboard = InlineKeyboardButton[][];

/** What an answer's message shows: a page of its quotes, or that page's quote in its context. */
export interface View {
  /** From 0. */
  readonly page: number;
  readonly inContext: boolean;
  /** Its buttons ask what was wrong. */
  readonly isAsking?: boolean;
}

/** A tap on an answer's button. */
export type Tap =
  | { readonly kind: "show"; readonly view: View }
  | { readonly kind: "counter"; readonly page: number }
  | { readonly kind: "up" | "down" | "view" | "publish" }
  | { readonly kind: "reason"; readonly reason: Reason };

/** What can be wrong with an answer, as the choices below it name it. */
export const REASONS = ["wrong-passage", "incomplete", "off-topic"] as const;
export type Reason = (typeof REASONS)[number];

/** Longest inline query that Telegram passes on, in UTF-16 units. */
const INLINE_QUERY_LENGTH = 256;

/** The letters of a tap in a button's data, which holds at most 64 bytes. */
const DATA = /^a:([\w-]{1,20}):([pcxudrvs])(\d{0,3})$/;

/** The buttons of an answer with quotes. `pages` counts its pages; `shared` is the question. */
export function answerKeyboard(id: string, view: View, pages: number, shared: string, t: Translate): Keyboard {
  return [
    ...(pages > 1 ? [pagingRow(id, view.page, pages, t)] : []),
    [contextButton(id, view, t), { text: t("button-share"), switch_inline_query: cut(shared, INLINE_QUERY_LENGTH) }],
    [button("👍", id, "u"), button("👎", id, "d")],
  ];
}

/** Below a "nothing": the way to the nearest passages. */
export function nearestKeyboard(id: string, t: Translate): Keyboard {
  return [[button(t("button-nearest"), id, "p0")]];
}

/** Below one of the nearest passages: the others, and its context. */
export function nearestPageKeyboard(id: string, view: View, pages: number, t: Translate): Keyboard {
  return [...(pages > 1 ? [pagingRow(id, view.page, pages, t)] : []), [contextButton(id, view, t)]];
}

/** What was wrong? */
export function reasonKeyboard(id: string, t: Translate): Keyboard {
  const labels = [t("reason-wrong-passage"), t("reason-incomplete"), t("reason-off-topic")];
  return labels.map((label, index) => [button(label, id, `r${index}`)]);
}

/** Below the note that stands for an answer which everyone opens for themselves. */
export function viewKeyboard(id: string, t: Translate): Keyboard {
  return [[button(t("button-view"), id, "v")]];
}

/** Below an answer that only the asker sees. */
export function publishKeyboard(id: string, t: Translate): Keyboard {
  return [[button(t("button-publish"), id, "s")]];
}

/** Reads a button's data; undefined where it is no answer's. */
export function readTap(data: string): { readonly id: string; readonly tap: Tap } | undefined {
  const [, id, letter, digits] = DATA.exec(data) ?? [];
  if (id === undefined) return undefined;
  const tap = tapOf(letter, Number(digits));
  return tap && { id, tap };
}

function tapOf(letter: string | undefined, number: number): Tap | undefined {
  switch (letter) {
    case "p":
      return { kind: "show", view: { page: number, inContext: false } };
    case "c":
      return { kind: "show", view: { page: number, inContext: true } };
    case "x":
      return { kind: "counter", page: number };
    case "u":
      return { kind: "up" };
    case "d":
      return { kind: "down" };
    case "v":
      return { kind: "view" };
    case "s":
      return { kind: "publish" };
    default: {
      const reason = REASONS[number];
      return reason && { kind: "reason", reason };
    }
  }
}

function pagingRow(id: string, page: number, pages: number, t: Translate): InlineKeyboardButton[] {
  return [
    ...(page > 0 ? [button("◀", id, `p${page - 1}`)] : []),
    button(t("button-page", { page: String(page + 1), pages: String(pages) }), id, `x${page}`),
    ...(page < pages - 1 ? [button("▶", id, `p${page + 1}`)] : []),
  ];
}

function contextButton(id: string, { page, inContext }: View, t: Translate): InlineKeyboardButton {
  return inContext ? button(t("button-quote"), id, `p${page}`) : button(t("button-context"), id, `c${page}`);
}

function button(text: string, id: string, tap: string): InlineKeyboardButton {
  return { text, callback_data: `a:${id}:${tap}` };
}
