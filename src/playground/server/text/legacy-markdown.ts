/** Telegram's first Markdown (formatting options, "Markdown style"): nothing nests, four characters mean something. */
import type { MessageEntity } from "@grammyjs/types";
import { badRequest } from "../refusal.ts";
import type { Formatted } from "./entities.ts";
import { checkUrl } from "./url.ts";

const ENTITY = /```(?:([^\s`]*)\n)?([^]*?)```|`([^`]*)`|\*([^*]*)\*|_([^_]*)_|\[([^\]]*)\](?:\(([^)]{0,2048})\))?/y;

/** Throws Telegram's refusal for an entity that does not end. */
export function parseMarkdown(markdown: string): Formatted {
  let text = "";
  const entities: MessageEntity[] = [];
  let at = 0;
  while (at < markdown.length) {
    const unit = markdown[at]!;
    if (unit === "\\" && "_*`[".includes(markdown[at + 1] ?? " ")) {
      text += markdown[at + 1]!;
      at += 2;
    } else if ("_*`[".includes(unit)) {
      ENTITY.lastIndex = at;
      const found = ENTITY.exec(markdown);
      if (!found) throw unended(markdown, at);
      const inner = found[2] ?? found[3] ?? found[4] ?? found[5] ?? found[6] ?? "";
      entities.push(...toEntities(found, { offset: text.length, length: inner.length }));
      text += inner;
      at = ENTITY.lastIndex;
    } else {
      text += unit;
      at += 1;
    }
  }
  return { text, entities };
}

function toEntities(found: RegExpExecArray, place: { offset: number; length: number }): MessageEntity[] {
  const [, language, pre, code, bold, italic, , url] = found;
  if (pre !== undefined) return [language ? { type: "pre", ...place, language } : { type: "pre", ...place }];
  if (code !== undefined) return [{ type: "code", ...place }];
  if (bold !== undefined) return [{ type: "bold", ...place }];
  if (italic !== undefined) return [{ type: "italic", ...place }];
  try {
    return url ? [{ type: "text_link", ...place, url: checkUrl(url, "entity URL") }] : [];
  } catch {
    return [];
  }
}

function unended(markdown: string, at: number): Error {
  const offset = Buffer.byteLength(markdown.slice(0, at));
  return badRequest(`can't parse entities: Can't find end of the entity starting at byte offset ${offset}`);
}
