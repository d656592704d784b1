import type { MessageEntity } from "@grammyjs/types";

/** Where a link entity leads; `text` is what it covers. */
export function linkAddress(entity: MessageEntity, text: string): string {
  if (entity.type === "text_link") return entity.url;
  if (entity.type === "email") return `mailto:${text}`;
  if (entity.type === "phone_number") return `tel:${text.replaceAll(/[^+\d]/g, "")}`;
  return /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`;
}

/** Addresses that a click may open; any other scheme (`javascript:` above all) is shown as plain text. */
const SAFE_SCHEMES = ["http:", "https:", "mailto:", "tel:", "tg:"];

/** True for an address that a link may carry. */
export function isSafeAddress(url: string): boolean {
  return URL.canParse(url) && SAFE_SCHEMES.includes(new URL(url).protocol);
}
