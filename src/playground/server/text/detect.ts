/** Finds what Telegram finds by itself in a text: commands, mentions, hashtags, cashtags, e-mail addresses, links. */
import type { MessageEntity } from "@grammyjs/types";

type Kind = "bot_command" | "mention" | "hashtag" | "cashtag" | "email" | "url";

/** Each is bounded by what may not stand before it, so that no start is tried inside a longer word. */
const PATTERNS: readonly { kind: Kind; pattern: RegExp }[] = [
  {
    kind: "url",
    pattern: /(?<![\p{L}\p{M}\p{N}@._-])(?:https?|ftp|tg|ton):\/\/[\p{L}\p{N}][^\s<>"«»“”]*/giu,
  },
  {
    kind: "email",
    pattern: /(?<![\p{L}\p{M}\p{N}.+_-])[a-z0-9][a-z0-9.+_-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}/giu,
  },
  {
    kind: "url",
    pattern:
      /(?<![\p{L}\p{M}\p{N}@._/-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:com|net|org|info|edu|gov|io|me|dev|app|vn|az|ru|uk|de|fr|jp|kr|cn|eu|us|asia)(?![\p{L}\p{M}\p{N}_-])(?::\d{1,5})?(?:[/?#][^\s<>"«»“”]*)?/giu,
  },
  {
    kind: "bot_command",
    pattern: /(?<![\p{L}\p{M}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{M}\p{N}_/<>])/giu,
  },
  { kind: "mention", pattern: /(?<![\p{L}\p{M}\p{N}_])@[a-z][a-z0-9_]{3,31}(?![\p{L}\p{M}\p{N}_])/giu },
  { kind: "hashtag", pattern: /(?<![\p{L}\p{M}\p{N}_#])#(?=[\p{N}_]*[\p{L}])[\p{L}\p{M}\p{N}_]{1,256}/gu },
  { kind: "cashtag", pattern: /(?<![\p{L}\p{M}\p{N}_$])\$[A-Z]{1,8}(?![\p{L}\p{M}\p{N}_])/gu },
];

/** In order of their offset; of two that overlap, the kind that stands first in the list above stays. */
export function detectEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const { kind, pattern } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const whole = kind === "url" ? withoutTrailingPunctuation(match[0]) : match[0];
      const entity = { type: kind, offset: match.index, length: whole.length };
      if (!found.some((other) => overlaps(other, entity))) found.push(entity);
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}

export function overlaps(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

/** A full stop after a link ends the sentence, and a bracket belongs to the link only with its partner. */
function withoutTrailingPunctuation(url: string): string {
  let unpaired = url.split(")").length - url.split("(").length;
  let end = url.length;
  while (end > 0) {
    const last = url[end - 1]!;
    if (last === ")" && unpaired > 0) unpaired -= 1;
    else if (!".,:;!?'…".includes(last)) break;
    end -= 1;
  }
  return url.slice(0, end);
}
