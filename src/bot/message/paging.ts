import type { InlineKeyboardButton } from "grammy/types";

/** One page of a list. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  /** From 0; the last one where a later one was wanted. */
  readonly page: number;
  readonly pages: number;
  /** The place of its first item in the whole list, from 0. */
  readonly first: number;
}

export function listPage<Item>(all: readonly Item[], wanted: number, size: number): ListPage<Item> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const page = Math.min(wanted, pages - 1);
  const first = page * size;
  return { items: all.slice(first, first + size), page, pages, first };
}

/** The row of buttons that turns pages; empty where there is only one. `data` gives the data of the button to a page. */
export function turning(data: (page: number) => string, page: number, pages: number): InlineKeyboardButton[] {
  if (pages === 1) return [];
  return [
    ...(page > 0 ? [button("◀", data(page - 1))] : []),
    button(`${page + 1}/${pages}`, data(page)),
    ...(page < pages - 1 ? [button("▶", data(page + 1))] : []),
  ];
}

/** A button that tells the bot `data`, at most 64 bytes. */
export function button(text: string, data: string): InlineKeyboardButton {
  return { text, callback_data: data };
}
