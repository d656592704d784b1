import { createHash } from "node:crypto";
import { Composer } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import type { Document } from "../../knowledge/document.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import { readableDate, titleLink, titleOf } from "../message/citation.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { onTap, tapButton } from "../message/buttons.ts";
import { cardTap, listTap, readTap } from "../message/callback-data/documents.ts";
import { cut, cutLine } from "../message/cut.ts";
import type { Reader } from "../message/locale.ts";
import { listPage, turning } from "../message/paging.ts";
import { documentLine } from "../message/render.ts";
import { readerOf, replace, type Reply, send } from "../message/reply.ts";
import { blockquote, join } from "../message/rich-text.ts";
import { sheetsOf, sheetText } from "../message/sheets.ts";

const DOCUMENTS_ON_PAGE = 8;
const HEADINGS = 12;
const HEADING_LENGTH = 80;
/** Of a document's own text on its card, in UTF-16 units. */
const FIRST_LINES = 400;

/** `/sources`: the documents in pages, each opening to what it holds and from there to its own text. */
export function sources({ library }: Dependencies): Composer<BotContext> {
  const documents = () => library.current().knowledge.documents;
  const composer = new Composer<BotContext>();
  composer.command("sources", (ctx) => send(ctx, listReply(ctx, documents(), 0)));
  onTap(composer, listTap, async (ctx, { page, written }) => {
    await replace(ctx, listReply(readerOf(ctx, written), documents(), page));
    await ctx.answerCallbackQuery();
  });
  onTap(composer, cardTap, (ctx, { key, written }) =>
    open(ctx, key, (document, page) => cardReply(readerOf(ctx, written), document, page)),
  );
  onTap(composer, readTap, (ctx, { key, page, written }) =>
    open(ctx, key, (document) => readingReply(readerOf(ctx, written), document, page)),
  );
  return composer;

  /** Shows a document in the place of the message tapped; `onPage` is the page of the list that it stands on. */
  async function open(ctx: BotContext, key: string, reply: (document: Document, onPage: number) => Reply) {
    const index = documents().findIndex(({ id }) => keyOf(id) === key);
    const document = documents()[index];
    if (document) await replace(ctx, reply(document, Math.floor(index / DOCUMENTS_ON_PAGE)));
    await ctx.answerCallbackQuery(document ? undefined : ctx.t("tap-document-gone"));
  }
}

/** The button that opens the list of documents. */
export function sourcesButton({ t, language }: Reader): InlineKeyboardButton {
  return tapButton(t("button-sources"), listTap, { page: 0, written: language });
}

/** The button that opens a document to be read page by page. */
export function readButton({ id }: Document, { t, language }: Reader): InlineKeyboardButton {
  return tapButton(t("button-read"), readTap, { key: keyOf(id), page: 0, written: language });
}

/** A page of the list of documents, from 0. */
export function listReply(reader: Reader, documents: readonly Document[], wanted: number): Reply {
  const { t, language: written } = reader;
  const { items: shown, page, pages, first } = listPage(documents, wanted, DOCUMENTS_ON_PAGE);
  const lines = shown.map((document, index) => `${first + index + 1}. ${documentLine(document, t)}`);
  const openers = shown.map(({ id }, index) => openButton(id, first + index + 1, reader));
  return {
    text: [t("sources", { documents: documents.length }), "", ...lines].join("\n"),
    keyboard: [openers, turning(listTap, (to) => ({ page: to, written }), page, pages)].filter((row) => row.length > 0),
  };
}

/** What a document is, and how it begins. `onPage` is the page of the list that it stands on. */
function cardReply(reader: Reader, document: Document, onPage: number): Reply {
  const { t, language: written } = reader;
  const { text, blocks, publisher = "", date } = document;
  const source = [cutLine(publisher, HEADING_LENGTH), date === undefined ? "" : readableDate(date, t)];
  const headings = blocks
    .filter(({ kind }) => kind === "heading")
    .map(({ start, end }) => cutLine(text.slice(start, end), HEADING_LENGTH))
    .filter((heading) => heading !== cutLine(titleOf(document), HEADING_LENGTH));
  const passages = passagesOf(document);
  const lines = [
    titleLink(document),
    source.filter(Boolean).join(" · "),
    t("source-size", { passages: passages.length }),
    ...headings.slice(0, HEADINGS).map((heading) => `• ${heading}`),
    ...passages.slice(0, 1).map(({ start, end }) => blockquote(cut(text.slice(start, end), FIRST_LINES))),
  ];
  const shown = lines.filter((line) => line !== "");
  return {
    text: join(shown, "\n"),
    keyboard: [[readButton(document, reader)], [tapButton(t("button-list"), listTap, { page: onPage, written })]],
  };
}

function readingReply({ t, language: written }: Reader, document: Document, wanted: number): Reply {
  const sheets = sheetsOf(document.text);
  const at = Math.min(wanted, sheets.length - 1);
  const key = keyOf(document.id);
  return {
    text: sheetText(document, sheets[at]!),
    keyboard: [
      turning(readTap, (to) => ({ key, page: to, written }), at, sheets.length),
      [tapButton(t("button-card"), cardTap, { key, written })],
    ].filter((row) => row.length > 0),
  };
}

/** The button that opens a document of a list by its number there. */
export function openButton(id: string, number: number, { language }: Reader): InlineKeyboardButton {
  return tapButton(String(number), cardTap, { key: keyOf(id), written: language });
}

/** Names a document in a button's 64 bytes. */
export function keyOf(id: string): string {
  return createHash("sha256").update(id).digest("base64url").slice(0, 12);
}
