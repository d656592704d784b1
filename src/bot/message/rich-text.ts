import { FormattedString } from "@grammyjs/parse-mode";
import type { MessageEntity } from "grammy/types";
import { cutAt } from "./cut.ts";

/** Text with its formatting beside it as entities. There is no markup, so there is nothing to escape and nothing to misread. */
export type RichText = FormattedString;

/** Longest message text, in UTF-16 units (Bot API, sendMessage). */
export const MESSAGE_LENGTH = 4096;

/** Puts pieces one after another, with `separator` between them. */
export function join(pieces: readonly (RichText | string)[], separator = ""): RichText {
  return FormattedString.join([...pieces], separator);
}

export function bold(text: RichText | string): RichText {
  return FormattedString.bold(text);
}

export function italic(text: RichText | string): RichText {
  return FormattedString.italic(text);
}

/** Of equal width, as it stands, line breaks and all. */
export function pre(text: string): RichText {
  return FormattedString.pre(text);
}

export function code(text: string): RichText {
  return FormattedString.code(text);
}

export function link(text: RichText | string, url: string): RichText {
  return FormattedString.link(text, url);
}

export function blockquote(text: RichText | string): RichText {
  return FormattedString.blockquote(text);
}

/** A blockquote that shows its first lines until it is opened. */
export function expandableBlockquote(text: RichText | string): RichText {
  return FormattedString.expandableBlockquote(text);
}

/** A text in which the given ranges are bold. Ranges are UTF-16 offsets into it, in order, without overlap. */
export function withBold(text: string, ranges: readonly (readonly [number, number])[]): RichText {
  const entities = ranges.map(([start, end]): MessageEntity => ({ type: "bold", offset: start, length: end - start }));
  return new FormattedString(text, entities);
}

/**
 * What a message is sent with: its text and its entities, whatever they were made from. What Telegram would refuse is not
 * there: text beyond its limit, half a surrogate pair, entities around nothing.
 */
export function messageOf(rich: RichText | string): { text: string; entities: MessageEntity[] } {
  const whole = typeof rich === "string" ? new FormattedString(rich) : rich;
  const { text, entities } =
    whole.text.length > MESSAGE_LENGTH ? whole.slice(0, cutAt(whole.text, MESSAGE_LENGTH)) : whole;
  return { text: wellFormed(text), entities: entities.filter(({ length }) => length > 0) };
}

/** The text with every lone surrogate replaced; its length stays. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\uFFFD");
}
