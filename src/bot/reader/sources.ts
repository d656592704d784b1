import { createHash } from "node:crypto";
import { Composer } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Block, Document } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/document.ts";
import { readableDate, titleOf } from "../message/citation.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { cut, cutAt, cutLine } from "../message/cut.ts";
import type { Translate } from "../message/locale.ts";
import { button, listPage, turning } from "../message/paging.ts";
import { documentLine } from "../message/render.ts";
import { replace, send } from "../message/reply.ts";
import type { Reply } from "../message/reply.ts";
import { blockquote, bold, join, link, withBold } from "../message/rich-text.ts";
import type { RichText } from "../message/rich-text.ts";
import { linkToQuote } from "../message/text-fragment.ts";

const DOCUMENTS_ON_PAGE = 8;
const HEADINGS = 12;
const HEADING_LENGTH = 80;
/** Of a document's own text: what its card shows, and what a page of reading shows. */
const FIRST_LINES = 400;
const READING_PAGE = 3000;
/** Bold headings on a page of reading, so that it stays below Telegram's 100 entities. */
const HEADINGS_MARKED = 90;

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
    const index = documents().findIndex(({ id }) => keyOf(id) === key);
    const document = documents()[index];
    if (document) {
      const card = () => cardReply(ctx, document, Math.floor(index / DOCUMENTS_ON_PAGE));
      await replace(ctx, kind === "card" ? card() : readingReply(ctx, document, Number(number)));
    }
    await ctx.answerCallbackQuery(document ? undefined : ctx.t("tap-document-gone"));
  });
  return composer;
}

/** The button that opens the list of documents. */
export function sourcesButton(t: Translate): InlineKeyboardButton {
  return button(t("button-sources"), "d:list:0");
}

/** The button that opens a document to be read page by page. */
export function readButton({ id }: Document, t: Translate): InlineKeyboardButton {
  return button(t("button-read"), `d:read:${keyOf(id)}:0`);
}

/** A page of the list of documents, from 0. */
export function listReply(ctx: BotContext, documents: readonly Document[], wanted: number): Reply {
  const { items: shown, page, pages, first } = listPage(documents, wanted, DOCUMENTS_ON_PAGE);
  const lines = shown.map((document, index) => `${first + index + 1}. ${documentLine(document)}`);
  const openers = shown.map(({ id }, index) => button(String(first + index + 1), `d:card:${keyOf(id)}:0`));
  return {
    text: [ctx.t("sources", { documents: documents.length }), "", ...lines].join("\n"),
    keyboard: [openers, turning((to) => `d:list:${to}`, page, pages)].filter((row) => row.length > 0),
  };
}

/** What a document is, and how it begins. `onPage` is the page of the list that it stands on. */
function cardReply(ctx: BotContext, document: Document, onPage: number): Reply {
  const { text, blocks, publisher = "", date } = document;
  const source = [cutLine(publisher, HEADING_LENGTH), date === undefined ? "" : readableDate(date)];
  const headings = blocks.filter(isHeading).slice(0, HEADINGS);
  const passages = passagesOf(document);
  const lines = [
    cardTitle(document),
    source.filter(Boolean).join(" · "),
    ctx.t("source-size", { passages: passages.length }),
    ...headings.map(({ start, end }) => `• ${cutLine(text.slice(start, end), HEADING_LENGTH)}`),
    ...passages.slice(0, 1).map(({ start, end }) => blockquote(cut(text.slice(start, end), FIRST_LINES))),
  ];
  const shown = lines.filter((line) => line !== "");
  return {
    text: join(shown, "\n"),
    keyboard: [[readButton(document, ctx.t)], [button(ctx.t("button-list"), `d:list:${onPage}`)]],
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
  const key = keyOf(document.id);
  return {
    text: join([bold(titleOf(document)), "\n\n", pageText(document, pages[page]!)]),
    keyboard: [
      turning((to) => `d:read:${key}:${to}`, page, pages.length),
      [button(ctx.t("button-card"), `d:card:${key}:0`)],
    ].filter((row) => row.length > 0),
  };
}

/** A page of a document's own text, its headings bold. */
function pageText({ text, blocks }: Document, [start, end]: Page): RichText {
  const shown = text.slice(start, end).trimEnd();
  const headings = blocks.filter(
    (block) => isHeading(block) && block.start >= start && block.end <= start + shown.length,
  );
  const ranges = headings.slice(0, HEADINGS_MARKED).map((block): Page => [block.start - start, block.end - start]);
  return withBold(shown || "…", ranges);
}

/** Offsets into a document's text. */
type Page = [start: number, end: number];

/** A text in pages: turned at the ends of paragraphs, or of words where a paragraph is longer than a page. */
function readingPages(text: string): Page[] {
  const pages: Page[] = [];
  let start = text.search(/\S/);
  while (start >= 0 && start < text.length) {
    const most = start + cutAt(text.slice(start, start + 2 * READING_PAGE), READING_PAGE);
    const end = most >= text.length ? text.length : Math.max(start + 1, turnAt(text, start, most));
    pages.push([start, end]);
    const next = text.slice(end).search(/\S/);
    start = next === -1 ? text.length : end + next;
  }
  return pages.length > 0 ? pages : [[0, 0]];
}

function turnAt(text: string, start: number, most: number): number {
  const half = start + READING_PAGE / 2;
  const turns = [text.lastIndexOf("\n\n", most), text.lastIndexOf("\n", most), text.lastIndexOf(" ", most)];
  return turns.find((turn) => turn > half) ?? most;
}

/** Names a document in a button's 64 bytes. */
export function keyOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url").slice(0, 12);
}

function isHeading({ kind }: Block): boolean {
  return kind === "heading";
}
