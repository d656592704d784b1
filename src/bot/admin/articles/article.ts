import type { MessageOrigin } from "grammy/types";
import { dayOf } from "../../../store/counts.ts";
import type { Source } from "./source.ts";

/** Longest first line that is a heading, in UTF-16 units. */
const HEADING_LENGTH = 160;
/** The front matter takes no longer publisher, in UTF-16 units. */
const PUBLISHER_LENGTH = 200;

/** Most messages of one article, and most UTF-16 units in all of them: more is sent as a file. */
const MOST_PARTS = 30;
const LONGEST = 120_000;
/** A message of so many UTF-16 units may have been cut by Telegram, which takes 4,096. */
const SPLIT_LENGTH = 3500;
/** How a sentence ends. */
const SENTENCE_END = /[.!?…:;"”’)\]»]$/u;

/** What a message that was forwarded says of where it comes from. */
interface Origin {
  readonly publisher?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly url?: string;
}

/** One of the messages that are an article together. */
export interface ArticlePart {
  /** Of its message. */
  readonly id: number;
  readonly text: string;
  readonly origin: Origin;
}

/** A pasted text as an article. */
export function articleSource(text: string, origin: Origin = {}): Source {
  return { kind: "text", name: "article.md", text: composeArticle(text, origin) };
}

/** Whether Telegram may have cut this text, so that more of it follows. */
export function mayGoOn(text: string): boolean {
  return text.length >= SPLIT_LENGTH;
}

/** Adds a part in the order of the messages. One that is delivered again takes its own place. */
export function withPart(parts: readonly ArticlePart[], part: ArticlePart): ArticlePart[] {
  return [...parts.filter(({ id }) => id !== part.id), part].sort((one, other) => one.id - other.id);
}

/** Whether an article of these parts has no room for one more. */
export function partsAreFull(parts: readonly ArticlePart[], part: ArticlePart): boolean {
  const together = withPart(parts, part);
  return together.length > MOST_PARTS || together.reduce((sum, { text }) => sum + text.length, 0) > LONGEST;
}

/** All parts as one article, which comes from where the first forwarded one comes from. A sentence that Telegram cut is one again. */
export function joinParts(parts: readonly ArticlePart[]): Source {
  const pieces = parts.map(({ text }, index) => {
    const before = parts[index - 1]?.text.trim();
    if (before === undefined) return text.trim();
    return (mayGoOn(before) && !SENTENCE_END.test(before) ? " " : "\n") + text.trim();
  });
  return articleSource(pieces.join(""), parts.find(({ origin }) => origin.publisher !== undefined)?.origin);
}

/**
 * Writes a plain text as Markdown in which every word stays as it is: a short first line is the heading, every other line a
 * paragraph. Where it comes from stands in the front matter.
 */
export function composeArticle(text: string, origin: Origin = {}): string {
  const lines = text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const [first = "", ...others] = lines.map(escapeMarkdown);
  const hasHeading = others.length > 0 && lines[0]!.length <= HEADING_LENGTH;
  const fields = Object.entries(origin).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  const head = fields.length > 0 ? `---\n${fields.join("")}---\n\n` : "";
  return `${head}${[hasHeading ? `# ${first}` : first, ...others].join("\n\n")}\n`;
}

/** Takes the meaning of markup from whatever could have one in a line of Markdown. */
function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[\]<>|~&#^{}%!?$]/g, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/^:|:(?=\/\/)/g, String.raw`\:`)
    .replace(/(?<=www)\./gi, String.raw`\.`);
}

/** Undefined fields where the message was not forwarded from a channel. */
export function originOf(origin: MessageOrigin | undefined): Origin {
  if (origin?.type !== "channel") return {};
  const { chat, message_id: id, date } = origin;
  return {
    publisher: chat.title.replace(/\s+/g, " ").slice(0, PUBLISHER_LENGTH),
    date: dayOf(date * 1000),
    ...(chat.username !== undefined && { url: `https://t.me/${chat.username}/${id}` }),
  };
}
