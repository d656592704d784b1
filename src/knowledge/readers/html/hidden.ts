import { names } from "./furniture-names.ts";
import { lineOf, namesOf, styleOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";

/** Names of what a reader unfolds, which is hidden only until then, and of the formulas that Wikipedia keeps beside a picture of each. */
const UNFOLDED = names(
  "accordion answers? collapse collapsible faqs? panel tab tabs tabpanel toggle dropdown mwe-math-mathml-inline mwe-math-mathml-display",
);
/** Words hidden from screen readers alone are decoration up to this length, in UTF-16 units. */
const LONGEST_DECORATION = 80;

/** What KaTeX draws of a formula that the page holds already. */
const DRAWN_FORMULA = names("katex-html");

/** Whether a reader of the page never sees an element: hidden, and no part of the page unfolds it. */
export function isHidden(element: HtmlElement): boolean {
  if (element.getAttribute("aria-hidden") === "true" && !isUnfolded(element))
    return lineOf(element).length <= LONGEST_DECORATION || isUndrawn(element) || DRAWN_FORMULA.test(namesOf(element));
  return isUndrawn(element) && !isUnfolded(element);
}

function isUndrawn(element: HtmlElement): boolean {
  const hidden = element.getAttribute("hidden");
  if (hidden !== null && hidden !== "until-found") return true;
  const style = styleOf(element);
  return style !== "" && (/(?:^|;)(?:display:none|visibility:hidden)/.test(style) || isOutOfSight(element, style));
}

/** Words of no size, of no colour, or far beside the page. */
function isOutOfSight(element: HtmlElement, style: string): boolean {
  if (/(?:^|;)(?:color:transparent|font-size:0(?:px|pt|r?em|%)?(?=;|!|$))/.test(style))
    return element.firstElementChild === null;
  return /(?:^|;)position:(?:absolute|fixed)/.test(style) && /(?:^|;)(?:left|top|text-indent):-\d{4,6}px/.test(style);
}

/** Whether a button or a heading before it opens it. */
function isUnfolded(element: HtmlElement): boolean {
  if (element.getAttribute("aria-labelledby") !== null || element.getAttribute("role") === "tabpanel") return true;
  if (UNFOLDED.test(namesOf(element))) return true;
  const before = element.previousElementSibling;
  if (!before) return false;
  return (
    before.localName === "button" ||
    isSwitch(before) ||
    (/^(?:h[1-6]|dt|div|p)$/.test(before.localName) && hasSwitch(before))
  );
}

function hasSwitch(element: HtmlElement): boolean {
  return element.find(opensOther) !== null;
}

function opensOther(element: HtmlElement): boolean {
  if (element.localName === "button") return true;
  return element.getAttribute("aria-expanded") !== null || element.getAttribute("aria-controls") !== null;
}

/** Whether an element opens another one: a button of an accordion. */
export function isSwitch(element: HtmlElement): boolean {
  const opens = ["aria-expanded", "aria-controls", "data-toggle", "data-bs-toggle", "data-target", "data-bs-target"];
  if (opens.some((name) => element.getAttribute(name) !== null) || UNFOLDED.test(namesOf(element))) return true;
  const next = element.localName === "button" ? element.nextElementSibling : null;
  return next !== null && isUndrawn(next);
}
