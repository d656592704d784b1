/** A text with its entities as Telegram keeps it: cleaned, trimmed, nested properly, at most 100 entities. */
import type { MessageEntity } from "@grammyjs/types";
import { badRequest } from "../refusal.ts";
import { detectEntities, overlaps } from "./detect.ts";
import { type Formatted, readEntities } from "./entities.ts";
import { parseHtml } from "./html.ts";
import { parseMarkdown } from "./legacy-markdown.ts";
import { parseMarkdownV2 } from "./markdown.ts";
import { string } from "../parameters.ts";

/** UTF-16 units of a text with its markup, long before anything is parsed. */
const RAW_LONGEST = 65_536;
/** Entities kept in a message; further ones are dropped without a word. */
const ENTITIES_KEPT = 100;

/**
 * Reads a text as a bot sends it. Throws Telegram's refusal of markup or entities that it cannot parse.
 * @param entities JSON or an array; not looked at where a parse mode is given.
 */
export function readFormatted(text: unknown, parseMode: unknown, entities: unknown): Formatted {
  const raw = string(text);
  if (raw.length > RAW_LONGEST) throw badRequest("message is too long");
  return finish(parse(raw, string(parseMode).toLowerCase(), entities));
}

/** A text as a person types it: only what Telegram finds by itself, unless entities are given. */
export function formatted(text: string, entities: readonly MessageEntity[] = []): Formatted {
  return finish({ text, entities: [...entities] });
}

function parse(text: string, parseMode: string, entities: unknown): Formatted {
  switch (parseMode) {
    case "":
    case "none":
      return { text, entities: readEntities(entities, text) };
    case "html":
      return parseHtml(text);
    case "markdownv2":
      return parseMarkdownV2(text);
    case "markdown":
      return parseMarkdown(text);
    default:
      throw badRequest("unsupported parse_mode");
  }
}

function finish({ text, entities }: Formatted): Formatted {
  const trimmed = trim(clean({ text, entities: nest(entities) }));
  const own = trimmed.entities;
  const detected = detectEntities(trimmed.text).filter(
    (each) => !own.some((other) => isOpaque(other) && overlaps(each, other)),
  );
  return { text: trimmed.text, entities: nest([...own, ...detected]).slice(0, ENTITIES_KEPT) };
}

/** Styles may cross links that Telegram finds; nothing is found inside code or another link. */
function isOpaque(entity: MessageEntity): boolean {
  return !isStyle(entity) && !isQuote(entity);
}

function isStyle({ type }: MessageEntity): boolean {
  return ["bold", "italic", "underline", "strikethrough", "spoiler"].includes(type);
}

function isQuote({ type }: MessageEntity): boolean {
  return type === "blockquote" || type === "expandable_blockquote";
}

/**
 * Sorts entities and makes them nest: one that only partly overlaps another is cut in two, and one that may not stand
 * inside another (a quote in a quote, anything in code, a link in a link) is dropped, all of it without a word.
 */
function nest(entities: readonly MessageEntity[]): MessageEntity[] {
  const waiting = entities.filter((entity) => entity.length > 0).sort(byPlace);
  const open: MessageEntity[] = [];
  const nested: MessageEntity[] = [];
  while (waiting.length > 0 && nested.length < 2 * ENTITIES_KEPT) {
    const entity = waiting.shift()!;
    while (open.length > 0 && endOf(open.at(-1)!) <= entity.offset) open.pop();
    const parent = open.at(-1);
    if (open.some((outer) => excludes(outer, entity))) continue;
    if (parent && endOf(parent) < endOf(entity)) {
      const length = endOf(parent) - entity.offset;
      insert(waiting, { ...entity, offset: endOf(parent), length: entity.length - length });
      insert(waiting, { ...entity, length });
      continue;
    }
    open.push(entity);
    nested.push(entity);
  }
  return nested;
}

function excludes(outer: MessageEntity, inner: MessageEntity): boolean {
  if (outer.type === "code" || outer.type === "pre") return true;
  if (isQuote(outer)) return isQuote(inner);
  return outer.type === inner.type || (isOpaque(outer) && isOpaque(inner));
}

function byPlace(a: MessageEntity, b: MessageEntity): number {
  return a.offset - b.offset || b.length - a.length || rank(a) - rank(b);
}

/** Of entities over the same text, quotes are outermost, then links and code, then styles. */
function rank(entity: MessageEntity): number {
  if (isQuote(entity)) return 0;
  return isOpaque(entity) ? 1 : 2;
}

function insert(sorted: MessageEntity[], entity: MessageEntity): void {
  const index = sorted.findIndex((other) => byPlace(entity, other) < 0);
  sorted.splice(index === -1 ? sorted.length : index, 0, entity);
}

function endOf(entity: MessageEntity): number {
  return entity.offset + entity.length;
}

/** Control characters become spaces; carriage returns, direction marks and three combining lines vanish. */
function clean({ text, entities }: Formatted): Formatted {
  let cleaned = "";
  const places = [0];
  for (let index = 0; index < text.length; index += 1) {
    cleaned += cleanUnit(text, index);
    places.push(cleaned.length);
  }
  return { text: cleaned, entities: move(entities, (place) => places[place]!) };
}

function cleanUnit(text: string, index: number): string {
  const code = text.charCodeAt(index);
  if (code === 0x0d || (code >= 0x2028 && code <= 0x202e) || [0x0333, 0x033f, 0x030a].includes(code)) return "";
  return code < 0x20 && code !== 0x0a ? " " : text[index]!;
}

/** White space goes from both ends, but stays where an entity begins with it; entities of white space alone go. */
function trim({ text, entities }: Formatted): Formatted {
  const visible = entities.filter((entity) => text.slice(entity.offset, endOf(entity)).trim() !== "");
  let end = text.length;
  while (end > 0 && isBlank(text[end - 1])) end -= 1;
  let blank = 0;
  while (blank < end && isBlank(text[blank])) blank += 1;
  const start = Math.min(blank, end, ...visible.map((entity) => entity.offset));
  const clamp = (place: number) => Math.max(start, Math.min(place, end)) - start;
  return { text: text.slice(start, end), entities: move(visible, clamp) };
}

/** Telegram cuts spaces and line feeds; a space that may not break stays. */
function isBlank(unit: string | undefined): boolean {
  return unit === " " || unit === "\n";
}

function move(entities: readonly MessageEntity[], place: (old: number) => number): MessageEntity[] {
  return entities
    .map((entity) => ({
      ...entity,
      offset: place(entity.offset),
      length: place(endOf(entity)) - place(entity.offset),
    }))
    .filter((entity) => entity.length > 0);
}
