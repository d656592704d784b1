import { createHash } from "node:crypto";
import { Composer } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Document } from "../knowledge/document.ts";
import { passagesOf } from "../knowledge/document.ts";
import { readableDate, titleOf } from "./citation.ts";
import type { BotContext, Dependencies } from "./context.ts";
import { cut, cutAt, cutLine } from "./cut.ts";
import { documentLine } from "./render.ts";
import { replace, send } from "./reply.ts";
import type { Reply } from "./reply.ts";
import { blockquote, bold, join, link } from "./richtext.ts";
import type { RichText } from "./richtext.ts";
import { linkToQuote } from "./textfragment.ts";

const DOCUMENTS_ON_PAGE = 8;
const HEADINGS = 12;
const HEADING_LENGTH = 80;
/** Of a document's own text: what its card shows, and what a page of reading shows. */
const FIRST_LINES = 400;
const READING_PAGE = 3000;

/** `/sources`: the documents in pages, each opening to what it holds and from there to its own text. */
export function sources({ library }: Dependencies): Composer<BotContext> {
  const documents = () => library.current().knowledge.documents;
  const composer = new Composer<BotContext>();
  composer.command("sources", (ctx) => send(ctx, listReply(ctx, documents(), 0)));
  composer.callbackQuery(/^d:list:(\d{1,5})$/, async (ctx) => {
    await replace(ctx, listReply(ctx, documents(), Number(ctx.match[1])));
    await ctx.answerCallbackQuery();
  });
  composer.callbackQuery(/^d:(card|read):([\w-]{12}):(\d{1,6})$/, async (ctx) => {
    const [, kind, key, number] = ctx.match;
    const document = documents().find(({ id }) => keyOf(id) === key);
    if (document) {
      const show = kind === "card" ? cardReply : readingReply;
      await replace(ctx, show(ctx, document, Number(number)));
    }
    await ctx.answerCallbackQuery(document ? undefined : ctx.t("tap-document-gone"));
  });
  return composer;
}

function listReply(ctx: BotContext, documents: readonly Document[], wanted: number): Reply {
  const pages = Math.max(1, Math.ceil(documents.length / DOCUMENTS_ON_PAGE));
  const page = Math.min(wanted, pages - 1);
  const first = page * DOCUMENTS_ON_PAGE;
  const shown = documents.slice(first, first + DOCUMENTS_ON_PAGE);
  const lines = shown.map((document, index) => `${first + index + 1}. ${documentLine(document)}`);
  const openers = shown.map(({ id }, index) => button(String(first + index + 1), `d:card:${keyOf(id)}:${page}`));
  return {
    text: join([ctx.t("sources", { documents: documents.length }), "\n\n", lines.join("\n")]),
    keyboard: [openers, turning((to) => `d:list:${to}`, page, pages)].filter((row) => row.length > 0),
  };
}

/** `from` is the page of the list that the reader came from. */
function cardReply(ctx: BotContext, document: Document, from: number): Reply {
  const { text, blocks } = document;
  const headings = blocks
    .filter(({ kind }) => kind === "heading")
    .slice(0, HEADINGS)
    .map(({ start, end }) => `• ${cutLine(text.slice(start, end), HEADING_LENGTH)}`);
  const firstBlock = passagesOf(document)[0];
  const pieces: (RichText | string)[] = [
    cardTitle(document),
    [document.publisher && cutLine(document.publisher, HEADING_LENGTH), document.date && readableDate(document.date)]
      .filter(Boolean)
      .join(" · "),
    ctx.t("source-size", { passages: passagesOf(document).length }),
    ...headings,
    ...(firstBlock ? [blockquote(cut(text.slice(firstBlock.start, firstBlock.end), FIRST_LINES))] : []),
  ];
  return {
    text: join(
      pieces.filter((piece) => piece !== ""),
      "\n",
    ),
    keyboard: [
      [button(ctx.t("button-read"), `d:read:${keyOf(document.id)}:0`)],
      [button(ctx.t("button-list"), `d:list:${from}`)],
    ],
  };
}

function cardTitle(document: Document): RichText {
  const title = bold(titleOf(document));
  const url = linkToQuote(document.url, "");
  return url === undefined ? title : link(title, url);
}

function readingReply(ctx: BotContext, document: Document, wanted: number): Reply {
  const pages = readingPages(document.text);
  const page = Math.min(wanted, pages.length - 1);
  const [start, end] = pages[page]!;
  const key = keyOf(document.id);
  return {
    text: join([bold(titleOf(document)), "\n\n", document.text.slice(start, end).trim() || "…"]),
    keyboard: [
      turning((to) => `d:read:${key}:${to}`, page, pages.length),
      [button(ctx.t("button-card"), `d:card:${key}:0`)],
    ].filter((row) => row.length > 0),
  };
}

/** A text in pages, as offsets: turned at the ends of paragraphs, or of words where a paragraph is longer than a page. */
export function readingPages(text: string): [start: number, end: number][] {
  const pages: [number, number][] = [];
  let start = 0;
  while (start < text.length) {
    const most = start + cutAt(text.slice(start, start + 2 * READING_PAGE), READING_PAGE);
    const end = most >= text.length ? text.length : Math.max(start + 1, turnAt(text, start, most));
    pages.push([start, end]);
    start = end;
  }
  return pages.length > 0 ? pages : [[0, 0]];
}

function turnAt(text: string, start: number, most: number): number {
  const half = start + READING_PAGE / 2;
  const turns = [text.lastIndexOf("\n\n", most), text.lastIndexOf("\n", most), text.lastIndexOf(" ", most)];
  return turns.find((turn) => turn > half) ?? most;
}

function turning(data: (page: number) => string, page: number, pages: number): InlineKeyboardButton[] {
  if (pages === 1) return [];
  return [
    ...(page > 0 ? [button("◀", data(page - 1))] : []),
    button(`${page + 1}/${pages}`, data(page)),
    ...(page < pages - 1 ? [button("▶", data(page + 1))] : []),
  ];
}

/** Names a document in a button's 64 bytes. */
function keyOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url").slice(0, 12);
}

function button(text: string, data: string): InlineKeyboardButton {
  return { text, callback_data: data };
}
