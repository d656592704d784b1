import { type HtmlElement, styleOf } from "./parse.ts";

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("0123456789+-−=()ni").map((sign, at) => [sign, Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")[at]!]),
);
const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("0123456789+-−=()").map((sign, at) => [sign, Array.from("₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")[at]!]),
);

/** Words set above the line, after `before`: "10" and "6" are not 106. What has no letters of its own is written with "^", the number of a note "[1]" left out. */
export function superscript(text: string, before: string): string {
  const sign = text.trim();
  if (/^\[\p{N}{1,3}\]$/u.test(sign)) return "";
  if (/^[oO°]$/.test(sign) && /\d$/.test(before.trimEnd())) return "°";
  return inSigns(sign, raised) ?? (/\d/.test(sign) && /[\p{L}\p{N})]$/u.test(before) ? `^${sign}` : text);
}

/** Words set below the line, after `before`: "H2O" keeps its letters, "log₂8" is not log 28. */
export function subscript(text: string, before: string, after: string): string {
  const touches = /\d$/.test(before) || /^\s*\d/.test(after);
  return (touches ? inSigns(text.trim(), lowered) : undefined) ?? text;
}

function inSigns(text: string, signs: Readonly<Record<string, string>>): string | undefined {
  const letters = Array.from(text);
  const found = letters.map((letter) => (Object.hasOwn(signs, letter) ? signs[letter] : undefined));
  return letters.length > 0 && found.every((letter) => letter !== undefined) ? found.join("") : undefined;
}

/** Whether words are struck through: they hold no longer. */
export function isStruck(element: HtmlElement): boolean {
  if (/^(?:del|s|strike)$/.test(element.localName)) return true;
  return styleOf(element).includes("line-through");
}

/** Whether words are set in bold. */
export function isBold(element: HtmlElement): boolean {
  if (element.localName === "b" || element.localName === "strong") return true;
  return /font-weight:(?:bold|[6-9]00)/.test(styleOf(element));
}

/** Whether a box holds what somebody remarked on a text that Google Docs exported: it begins with a link back to the place. */
export function isRemark({ localName, firstElementChild: first }: HtmlElement): boolean {
  if (localName !== "div" || first?.localName !== "p") return false;
  const link = first.firstElementChild;
  return link?.localName === "a" && (link.getAttribute("href")?.startsWith("#cmnt_ref") ?? false);
}

/** Whether an element only leads to a footnote, back from one, or to the heading that it stands in ("¶"). */
export function isNoteLink(element: HtmlElement): boolean {
  if (element.localName === "sup") return element.querySelector('a[href^="#"]') !== null;
  if (element.localName !== "a") return false;
  const role = element.getAttribute("role") ?? "";
  if (role === "doc-backlink" || role === "doc-noteref") return true;
  const address = element.getAttribute("href") ?? "";
  const isNote = /^#_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote|endnote|cmnt)/i.test(address);
  const isNumber = /^\[?(?:\p{N}{1,3}|[a-z]{1,2})\]?$/u.test((element.textContent ?? "").trim());
  if (isNumber && (isNote || (element.querySelector("sup") !== null && address.startsWith("#")))) return true;
  return /^[↑↩⤴⏎^¶#§🔗\s]{1,6}$/u.test((element.textContent ?? "").replace(/[\uFE0E\uFE0F]/g, ""));
}
