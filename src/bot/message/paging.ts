import type { InlineKeyboardButton } from "grammy/types";
import { tapButton } from "./buttons.ts";
import type { Shape } from "./callback-data/shape.ts";

/** One page of a list. */
interface ListPage<Item> {
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

/** The row of buttons that turns pages; empty where there is only one. `data` tells what the button to a page says. */
export function turning<Data>(
  shape: Shape<Data>,
  data: (page: number) => NoInfer<Data>,
  page: number,
  pages: number,
): InlineKeyboardButton[] {
  if (pages === 1) return [];
  const to = (label: string, wanted: number) => tapButton(label, shape, data(wanted));
  return [
    ...(page > 0 ? [to("◀", page - 1)] : []),
    to(`${page + 1}/${pages}`, page),
    ...(page < pages - 1 ? [to("▶", page + 1)] : []),
  ];
}
