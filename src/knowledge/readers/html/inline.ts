import { names } from "./furniture-names.ts";
import { named, namesOf, styleOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";

/** Names of prices that hold no longer. */
const FORMER = names("old-price price-old was-price price-was gia-cu giacu");

/** Whether words are struck through: they hold no longer. */
export function isStruck(element: HtmlElement): boolean {
  if (/^(?:del|s|strike)$/.test(element.localName)) return true;
  if (!element.hasAttributes()) return false;
  return styleOf(element).includes("line-through") || FORMER.test(namesOf(element));
}

/** Whether words are set above or below the line. */
export function heightOf(element: HtmlElement): "raised" | "lowered" | "level" {
  if (element.localName === "sup") return "raised";
  if (element.localName === "sub") return "lowered";
  const height = /vertical-align:(super|sub)(?:;|$)/.exec(styleOf(element))?.[1];
  return height === "super" ? "raised" : height === "sub" ? "lowered" : "level";
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

const isRaised = named("sup");

/** Whether a link leads to a place of its own page. */
function leadsWithin(element: HtmlElement): boolean {
  return element.localName === "a" && (element.getAttribute("href") ?? "").startsWith("#");
}

/** Whether an element only leads to a footnote, back from one, or to the heading that it stands in ("¶"). */
export function isNoteLink(element: HtmlElement): boolean {
  if (element.localName === "sup") return element.find(leadsWithin) !== null;
  if (element.localName !== "a") return false;
  const role = element.getAttribute("role") ?? "";
  if (role === "doc-backlink" || role === "doc-noteref") return true;
  const address = element.getAttribute("href") ?? "";
  const isNote = /^#_?(?:ftn|edn|fn|sdfootnote|sdendnote|footnote|endnote|cmnt)/i.test(address);
  const isNumber = /^\[?(?:\p{N}{1,3}|[a-z]{1,2})\]?$/u.test((element.textContent ?? "").trim());
  if (isNumber && (isNote || (element.find(isRaised) !== null && address.startsWith("#")))) return true;
  return /^[↑↩⤴⏎^¶#§🔗\s]{1,6}$/u.test((element.textContent ?? "").replace(/[\uFE0E\uFE0F]/g, ""));
}
