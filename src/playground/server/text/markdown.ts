/** Telegram's MarkdownV2 (formatting options, "MarkdownV2 style"). */
import type { MessageEntity } from "@grammyjs/types";
import { badRequest } from "../refusal.ts";
import type { Formatted } from "./entities.ts";
import { checkUrl } from "./url.ts";

type Kind = "Bold" | "Italic" | "Underline" | "Strikethrough" | "Spoiler" | "Code" | "Pre" | "TextUrl" | "BlockQuote";

interface Open {
  readonly kind: Kind;
  /** Where it begins in the markup. */
  readonly at: number;
  /** Where it begins in the text. */
  readonly offset: number;
  readonly language?: string;
  readonly isEmoji?: boolean;
}

/** The longer delimiter first: `__` is always read before `_`. */
const DELIMITERS: readonly (readonly [string, Kind])[] = [
  ["```", "Pre"],
  ["`", "Code"],
  ["__", "Underline"],
  ["_", "Italic"],
  ["*", "Bold"],
  ["~", "Strikethrough"],
  ["||", "Spoiler"],
];
const TYPES = {
  Bold: "bold",
  Italic: "italic",
  Underline: "underline",
  Strikethrough: "strikethrough",
  Spoiler: "spoiler",
  Code: "code",
  Pre: "pre",
} as const;
const RESERVED = "_*[]()~`>#+-=|{}.!";

/** Throws Telegram's refusal for reserved characters that are not escaped and for entities that do not end. */
export function parseMarkdownV2(markdown: string): Formatted {
  const parser: Parser = { markdown, at: 0, text: "", entities: [], open: [], isLineStart: true };
  while (parser.at < markdown.length) step(parser);
  if (parser.open.at(-1)?.kind === "BlockQuote") close(parser, 0);
  const left = parser.open.at(-1);
  if (left) throw unparsable(`Can't find end of ${left.kind} entity at byte offset ${byteOffset(markdown, left.at)}`);
  return { text: parser.text, entities: parser.entities };
}

interface Parser {
  readonly markdown: string;
  at: number;
  text: string;
  readonly entities: MessageEntity[];
  readonly open: Open[];
  /** Whether nothing of this line has been kept yet: an empty entity, as in `**>`, holds no text. */
  isLineStart: boolean;
}

function step(parser: Parser): void {
  const { markdown, at } = parser;
  const unit = markdown[at]!;
  const top = parser.open.at(-1);
  const next = markdown[at + 1];
  if (unit === "\\" && next !== undefined && next > "\0" && next < "\x7f") {
    keep(parser, next, 2);
    parser.isLineStart = next === "\n";
    return;
  }
  if (top?.kind === "Code" || top?.kind === "Pre") {
    const fence = top.kind === "Pre" ? "```" : "`";
    if (markdown.startsWith(fence, at)) close(parser, fence.length);
    else keep(parser, unit, 1);
    return;
  }
  if (unit === "\n") return endLine(parser);
  if (unit === ">" && parser.isLineStart) return quote(parser);
  if (endsExpandable(parser)) return close(parser, 2);
  if (unit === "[" || markdown.startsWith("![", at)) {
    begin(parser, "TextUrl", unit === "!" ? 2 : 1, unit === "!");
    return;
  }
  if (unit === "]" && top?.kind === "TextUrl") return closeLink(parser, top);
  delimit(parser, unit);
}

function delimit(parser: Parser, unit: string): void {
  const delimiter = DELIMITERS.find(([written]) => parser.markdown.startsWith(written, parser.at));
  if (!delimiter) {
    if (RESERVED.includes(unit)) {
      throw unparsable(`Character '${unit}' is reserved and must be escaped with the preceding '\\'`);
    }
    keep(parser, unit, 1);
    return;
  }
  const [written, kind] = delimiter;
  if (parser.open.at(-1)?.kind === kind) close(parser, written.length);
  else begin(parser, kind, written.length);
}

function keep(parser: Parser, text: string, length: number): void {
  parser.text += text;
  parser.at += length;
  parser.isLineStart = false;
}

function begin(parser: Parser, kind: Kind, length: number, isEmoji = false): void {
  const { markdown, at } = parser;
  parser.at += length;
  const word = kind === "Pre" ? /^[^\s`]*/.exec(markdown.slice(parser.at, parser.at + 64))![0] : "";
  const language = markdown[parser.at + word.length] === "`" ? "" : word;
  parser.at += language.length;
  if (kind === "Pre" && markdown[parser.at] === "\n") parser.at += 1;
  parser.open.push({ kind, at, offset: parser.text.length, ...(language ? { language } : {}), isEmoji });
}

function close(parser: Parser, length: number): void {
  const { kind, offset, language } = parser.open.pop()!;
  const place = { offset, length: parser.text.length - offset };
  parser.at += length;
  if (kind === "BlockQuote")
    parser.entities.push({ type: length > 0 ? "expandable_blockquote" : "blockquote", ...place });
  else if (kind === "Pre" && language) parser.entities.push({ type: "pre", ...place, language });
  else if (kind !== "TextUrl") parser.entities.push({ type: TYPES[kind], ...place });
}

/** A line that begins with ">" opens a quote or goes on with it. */
function quote(parser: Parser): void {
  if (parser.open.some(({ kind }) => kind === "BlockQuote")) parser.at += 1;
  else begin(parser, "BlockQuote", 1);
}

/** A quote ends with the line after which no ">" follows. */
function endLine(parser: Parser): void {
  const { markdown, at, open } = parser;
  const isQuoted = open.some(({ kind }) => kind === "BlockQuote");
  if (isQuoted && markdown[at + 1] !== ">") {
    const top = open.at(-1)!;
    if (top.kind !== "BlockQuote") {
      throw unparsable(`Can't find end of ${top.kind} entity at byte offset ${byteOffset(markdown, top.at)}`);
    }
    close(parser, 0);
  }
  keep(parser, "\n", 1);
  parser.isLineStart = true;
}

/** "||" at the end of the last line of a quote makes it expandable. */
function endsExpandable({ markdown, at, open }: Parser): boolean {
  if (open.at(-1)?.kind !== "BlockQuote" || !markdown.startsWith("||", at)) return false;
  return at + 2 === markdown.length || (markdown[at + 2] === "\n" && markdown[at + 3] !== ">");
}

function closeLink(parser: Parser, { offset, isEmoji }: Open): void {
  const { markdown } = parser;
  const place = { offset, length: parser.text.length - offset };
  let url = parser.text.slice(offset);
  let end = parser.at + 1;
  if (markdown[end] === "(") {
    const written = /\(((?:[^)\\]|\\[^])*)\)/y;
    written.lastIndex = end;
    const found = written.exec(markdown);
    if (!found) throw unparsable(`Can't find end of a URL at byte offset ${byteOffset(markdown, end)}`);
    url = found[1]!.replace(/\\([\0-\x7e])/g, "$1");
    end = written.lastIndex;
  }
  parser.open.pop();
  parser.at = end;
  parser.entities.push(...linkEntities(url, place, isEmoji === true));
}

function linkEntities(url: string, place: { offset: number; length: number }, isEmoji: boolean): MessageEntity[] {
  const emoji = /^tg:\/\/emoji\?id=(\d{1,19})$/.exec(url)?.[1];
  if (isEmoji && !emoji) throw unparsable("Invalid custom emoji identifier specified");
  if (emoji && isEmoji) return [{ type: "custom_emoji", ...place, custom_emoji_id: emoji }];
  const user = /^tg:\/\/user\?id=(\d{1,15})$/.exec(url)?.[1];
  if (user) return [{ type: "text_mention", ...place, user: { id: Number(user), is_bot: false, first_name: "" } }];
  try {
    return [{ type: "text_link", ...place, url: checkUrl(url, "entity URL") }];
  } catch {
    return [];
  }
}

function byteOffset(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index));
}

function unparsable(what: string): Error {
  return badRequest(`can't parse entities: ${what}`);
}
