/** Telegram's HTML (formatting options, "HTML style"). */
import type { MessageEntity } from "@grammyjs/types";
import { badRequest } from "../refusal.ts";
import type { Formatted } from "./entities.ts";
import { checkUrl } from "./url.ts";

const STYLES: Readonly<Record<string, MessageEntity.CommonMessageEntity["type"]>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
};
const OTHERS: readonly string[] = ["a", "code", "pre", "blockquote", "span", "tg-emoji", "tg-time"];

interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly offset: number;
}

/** Throws Telegram's refusal for tags that it does not know, or that are not closed in order. */
export function parseHtml(html: string): Formatted {
  let text = "";
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];
  let at = 0;
  while (at < html.length) {
    const unit = html[at]!;
    if (unit === "&") {
      const [character, length] = readCharacter(html, at);
      text += character;
      at += length;
    } else if (unit !== "<") {
      text += unit;
      at += 1;
    } else if (html[at + 1] === "/") {
      const { name, end } = readEndTag(html, at);
      const tag = closeTag(open, name, () => byteOffset(html, at));
      entities.push(...toEntities(tag, text, open));
      at = end;
    } else {
      const { name, attributes, end } = readStartTag(html, at);
      open.push({ name, attributes, offset: text.length });
      at = end;
    }
  }
  const left = open.at(-1);
  if (left) throw unparsable(`Can't find end tag corresponding to start tag "${left.name}"`);
  return { text, entities };
}

function readStartTag(html: string, at: number): { name: string; attributes: Map<string, string>; end: number } {
  const name = /[^\s>/]*/y;
  name.lastIndex = at + 1;
  const tag = name.exec(html)![0].toLowerCase();
  const offset = () => byteOffset(html, at);
  if (!Object.hasOwn(STYLES, tag) && !OTHERS.includes(tag)) {
    throw unparsable(`Unsupported start tag "${tag}" at byte offset ${offset()}`);
  }
  const attributes = new Map<string, string>();
  const attribute = /\s*([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?\s*\/?/y;
  let end = name.lastIndex;
  for (;;) {
    while (/\s/.test(html[end] ?? "")) end += 1;
    if (html[end] === ">") break;
    attribute.lastIndex = end;
    const found = attribute.exec(html);
    if (!found) throw unparsable(`Unclosed start tag at byte offset ${offset()}`);
    attributes.set(found[1]!.toLowerCase(), decode(found[2] ?? found[3] ?? found[4] ?? ""));
    end = attribute.lastIndex;
  }
  checkAttributes(tag, attributes, offset);
  return { name: tag, attributes, end: end + 1 };
}

function checkAttributes(tag: string, attributes: ReadonlyMap<string, string>, offset: () => number): void {
  if (tag === "span" && attributes.get("class") !== "tg-spoiler") {
    throw unparsable(`Tag "span" must have class "tg-spoiler" at byte offset ${offset()}`);
  }
  if (tag === "tg-emoji" && !/^\d{1,19}$/.test(attributes.get("emoji-id") ?? "")) {
    throw unparsable("Invalid custom emoji identifier specified");
  }
}

function readEndTag(html: string, at: number): { name: string; end: number } {
  const close = html.indexOf(">", at);
  if (close === -1) throw unparsable(`Unclosed end tag at byte offset ${byteOffset(html, at)}`);
  return {
    name: html
      .slice(at + 2, close)
      .trim()
      .toLowerCase(),
    end: close + 1,
  };
}

function closeTag(open: OpenTag[], name: string, offset: () => number): OpenTag {
  const tag = open.pop();
  if (!tag) throw unparsable(`Unexpected end tag at byte offset ${offset()}`);
  if (name !== "" && name !== tag.name) {
    throw unparsable(`Unmatched end tag at byte offset ${offset()}, expected "</${tag.name}>", found "</${name}>"`);
  }
  return tag;
}

function toEntities({ name, attributes, offset }: OpenTag, text: string, open: readonly OpenTag[]): MessageEntity[] {
  const place = { offset, length: text.length - offset };
  const style = STYLES[name];
  if (style) return [{ type: style, ...place }];
  switch (name) {
    case "span":
      return [{ type: "spoiler", ...place }];
    case "a":
      return linkEntities(attributes.get("href") ?? text.slice(offset), place);
    case "tg-emoji":
      return [{ type: "custom_emoji", ...place, custom_emoji_id: attributes.get("emoji-id")! }];
    case "blockquote":
      return [{ type: attributes.has("expandable") ? "expandable_blockquote" : "blockquote", ...place }];
    case "code":
      return open.at(-1)?.name === "pre" ? [preEntity(attributes, place)] : [{ type: "code", ...place }];
    case "pre":
      return [{ type: "pre", ...place }];
    default:
      return [];
  }
}

/** A link to a person becomes a mention; one that is no link is left out without a word. */
function linkEntities(href: string, place: { offset: number; length: number }): MessageEntity[] {
  const user = /^tg:\/\/user\?id=(\d{1,15})$/.exec(href)?.[1];
  if (user) return [{ type: "text_mention", ...place, user: { id: Number(user), is_bot: false, first_name: "" } }];
  try {
    return [{ type: "text_link", ...place, url: checkUrl(href, "entity URL") }];
  } catch {
    return [];
  }
}

function preEntity(attributes: ReadonlyMap<string, string>, place: { offset: number; length: number }): MessageEntity {
  const language = /^language-(.+)$/.exec(attributes.get("class") ?? "")?.[1];
  return language ? { type: "pre", ...place, language } : { type: "pre", ...place };
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** The character that begins at an ampersand, and how long it is written. */
function readCharacter(html: string, at: number): [character: string, length: number] {
  const written = /^&(?:(lt|gt|amp|quot)|#(\d{1,7})|#x([0-9a-f]{1,6}));?/i.exec(html.slice(at, at + 12));
  if (!written) return ["&", 1];
  if (written[1]) return [NAMED[written[1].toLowerCase()]!, written[0].length];
  const code = written[2] ? Number(written[2]) : Number.parseInt(written[3]!, 16);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? [String.fromCodePoint(code), written[0].length] : ["&", 1];
}

function decode(attribute: string): string {
  return attribute.replace(/&[^;\s]{1,9};/g, (written) => {
    const [character, length] = readCharacter(written, 0);
    return length === written.length ? character : written;
  });
}

function byteOffset(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index));
}

function unparsable(what: string): Error {
  return badRequest(`can't parse entities: ${what}`);
}
