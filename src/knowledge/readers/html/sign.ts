import { names } from "./furniture-names.ts";
import { named, namesOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";

/** Names of pictures that say yes or no. */
const YES = names("check checked check-circle check-square tick yes icon-ok checkmark");
const NO = names("times times-circle xmark close cross ban no icon-remove");
const isSign = named("img input svg i span");
/** Longest words that a picture stands for, in UTF-16 units. */
const LONGEST_WORDS = 40;

/** What a cell without words says by a picture or a box: "✓", "✗", "☑", "☐", or the words that the picture stands for. */
export function signIn(cell: HtmlElement): string | undefined {
  for (const element of cell.findAll(isSign)) {
    const sign = boxSign(element) ?? wordsFor(element);
    if (sign !== undefined) return sign;
    const found = namesOf(element);
    if (YES.test(found)) return "✓";
    if (NO.test(found)) return "✗";
  }
  return undefined;
}

/** Whether a box is ticked; undefined for what is none. */
export function boxSign(element: HtmlElement): string | undefined {
  if (element.localName !== "input" || element.getAttribute("type")?.toLowerCase() !== "checkbox") return undefined;
  return element.getAttribute("checked") === null ? "☐" : "☑";
}

function wordsFor(element: HtmlElement): string | undefined {
  const words = element.getAttribute("alt") ?? element.getAttribute("aria-label") ?? element.getAttribute("title");
  if (words === null || words.length > LONGEST_WORDS || /[./\\_]\w{2,4}$/.test(words)) return undefined;
  return /[\p{L}✓✔✗✘]/u.test(words) ? words.trim() : undefined;
}
