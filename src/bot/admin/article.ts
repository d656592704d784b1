import type { Message, MessageOrigin } from "grammy/types";
import { dayOf } from "../../store/counts.ts";
import type { Source } from "./source.ts";

/** A longer first line is no heading, in UTF-16 units. */
const HEADING_LENGTH = 160;
/** The front matter takes no longer publisher, in UTF-16 units. */
const PUBLISHER_LENGTH = 200;

/** What a message that was forwarded says of where it comes from. */
export interface Origin {
  readonly publisher?: string;
  /** `YYYY-MM-DD` */
  readonly date?: string;
  readonly url?: string;
}

/** A pasted text as an article; `message` is the one that holds it. */
export function articleSource(text: string, message: Pick<Message, "forward_origin">): Source {
  return { kind: "text", name: "article.md", text: composeArticle(text, originOf(message.forward_origin)) };
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
    .replace(/[\\`*_[\]<>|~&#]/g, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])/, String.raw`$1\$2`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/:(?=\/\/)/g, String.raw`\:`)
    .replace(/(?<=www)\./gi, String.raw`\.`);
}

function originOf(origin: MessageOrigin | undefined): Origin {
  if (origin?.type !== "channel") return {};
  const { chat, message_id: id, date } = origin;
  return {
    publisher: chat.title.replace(/\s+/g, " ").slice(0, PUBLISHER_LENGTH),
    date: dayOf(date * 1000),
    ...(chat.username !== undefined && { url: `https://t.me/${chat.username}/${id}` }),
  };
}
