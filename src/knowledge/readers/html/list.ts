import { LARGEST_ROMAN, romanOf } from "../roman.ts";
import { styleOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";

/** How a list counts its items. */
type Count = (number: number) => string;

const COUNTS: Readonly<Record<string, Count>> = {
  decimal: String,
  "1": String,
  "decimal-leading-zero": (number) => String(number).padStart(2, "0"),
  a: letters,
  "lower-alpha": letters,
  "lower-latin": letters,
  A: (number) => letters(number).toUpperCase(),
  "upper-alpha": (number) => letters(number).toUpperCase(),
  "upper-latin": (number) => letters(number).toUpperCase(),
  i: romanOf,
  "lower-roman": romanOf,
  I: (number) => romanOf(number).toUpperCase(),
  "upper-roman": (number) => romanOf(number).toUpperCase(),
};

/** A numbered item as the page shows it: its number, and what stands before its words. */
export interface Marker {
  readonly number: number;
  readonly text: string;
}

/** The markers of a list's items, in order; none for a list without numbers. */
export function markersOf(list: HtmlElement): ReadonlyMap<HtmlElement, Marker> {
  const markers = new Map<HtmlElement, Marker>();
  if (list.localName !== "ol") return markers;
  const items = [...list.children].filter(({ localName }) => localName === "li");
  const step = list.getAttribute("reversed") === null ? 1 : -1;
  let next = wholeNumber(list.getAttribute("start")) ?? (step === 1 ? 1 : items.length);
  for (const item of items) {
    const number = wholeNumber(item.getAttribute("value")) ?? next;
    next = number + step;
    const count = countOf(item) ?? countOf(list) ?? String;
    if (count !== "none") markers.set(item, { number, text: `${count(number)}. ` });
  }
  return markers;
}

/** An item's words with its number before them; those that begin with a number of their own stay as they are. */
export function marked(text: string, { text: marker }: Marker): string {
  const words = text.trimStart();
  const begins = /^\(?(?:\d{1,3}|[a-zđ]|[ivxlc]{1,7})[.)](?=\s)/iu.test(words) || words.startsWith(marker.trim());
  return begins ? words : marker + words;
}

/** How deep a list stands that Google Docs exported, which writes lists within lists behind each other, and whether it begins there. */
export function exportedLevel(list: HtmlElement): { readonly depth: number; readonly begins: boolean } | undefined {
  const classes = (list.getAttribute("class") ?? "").slice(0, 300).split(/\s+/);
  const level = classes.find((name) => /^lst-kix_\w+-\d$/.test(name))?.slice(-1);
  return level === undefined ? undefined : { depth: Number(level), begins: level === "0" && classes.includes("start") };
}

function countOf(element: HtmlElement): Count | "none" | undefined {
  const style = /(?:^|;)list-style(?:-type)?:([a-z-]{1,30})/.exec(styleOf(element))?.[1];
  const name = style ?? element.getAttribute("type") ?? "";
  if (name === "none") return "none";
  return Object.hasOwn(COUNTS, name) ? COUNTS[name] : undefined;
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : undefined;
}

/** a, b, … z, aa, ab, … */
function letters(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCodePoint(97 + ((number - 1) % 26));
}
