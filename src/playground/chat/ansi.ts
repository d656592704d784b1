import type { InlineKeyboardButton, Message, MessageEntity } from "@grammyjs/types";
import { BLOCKS, piecesOf, type Piece } from "../client/entities.ts";

/** Codes of ECMA-48 that turn a style on and off again. */
const STYLES: Partial<Record<MessageEntity["type"], readonly [on: number, off: number]>> = {
  bold: [1, 22],
  italic: [3, 23],
  underline: [4, 24],
  strikethrough: [9, 29],
  spoiler: [7, 27],
  code: [36, 39],
  pre: [36, 39],
  bot_command: [36, 39],
  mention: [36, 39],
};

const FAINT = [2, 22] as const;

/** The bar before every line of a quotation. */
const BAR = style([36, 39], "┃ ");

/** A message's text for a terminal: entities become styles, quotations get a bar, links show their address. */
export function renderText(text: string, entities: readonly MessageEntity[] = []): string {
  return renderPieces(piecesOf(withoutControls(text), entities));
}

/** A message with its sender, what it answers, its file and its buttons, numbered from 1. */
export function renderMessage(message: Message, isEdit: boolean): string {
  const sender = message.sender_chat?.title ?? message.from?.first_name ?? "";
  const via = message.via_bot ? ` · @${message.via_bot.username}` : "";
  const note = isEdit ? " ✎" : "";
  const head = style([1, 22], withoutControls(sender)) + style(FAINT, via + note);
  const file = message.document ? `📄 ${withoutControls(message.document.file_name ?? "")}\n` : "";
  const picture = message.photo ? "🖼\n" : "";
  const text = renderText(message.text ?? message.caption ?? "", message.entities ?? message.caption_entities);
  return [head, file + picture + text, ...renderButtons(message)].join("\n");
}

/** The buttons of a message in reading order: a typed number counts from 1 into them. */
export function buttonsOf(message: Message): InlineKeyboardButton[] {
  return message.reply_markup?.inline_keyboard.flat() ?? [];
}

function renderButtons(message: Message): string[] {
  const buttons = buttonsOf(message);
  const rows = message.reply_markup?.inline_keyboard ?? [];
  return rows.map((row) =>
    row
      .map((button) => `${style([36, 39], `[${buttons.indexOf(button) + 1}]`)} ${withoutControls(button.text)}`)
      .join("   "),
  );
}

function renderPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "text" ? piece.text : renderEntity(piece))).join("");
}

function renderEntity({ entity, pieces }: Piece & { kind: "entity" }): string {
  const inner = renderPieces(pieces);
  if (BLOCKS.has(entity.type) && entity.type !== "pre") return inner.replaceAll(/^/gm, BAR);
  if (entity.type === "text_link") return `${inner} ${renderAddress(withoutControls(entity.url))}`;
  const codes = STYLES[entity.type];
  return codes ? style(codes, inner) : inner;
}

/** Shows the page's address and, where the terminal knows OSC 8, opens it at the very words (after `#`). */
function renderAddress(url: string): string {
  const [page = url] = url.split("#");
  return `\u001B]8;;${url}\u001B\\${style(FAINT, `‹${page}›`)}\u001B]8;;\u001B\\`;
}

function style([on, off]: readonly [number, number], text: string): string {
  return text && `\u001B[${on}m${text}\u001B[${off}m`;
}

/** Control characters of a message must not drive the terminal. Each gives way to a sign of the same length, so that offsets hold. */
function withoutControls(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}/gu, "\uFFFD");
}
