import { named } from "./parse.ts";
import type { HtmlDocument } from "./node.ts";

/** How much of a page's style sheets is looked at, in UTF-16 units. */
const LONGEST_SHEET = 300_000;
/** Most classes that are followed. */
const MOST_CLASSES = 500;

/** One of these stands in every sheet that says any of what is looked for. */
const MAYBE_TOLD = /line-through|font-weight|display:\s?(?:table-|flex|grid)|list-style|counter\(/;

/** Writes what style sheets say of classes to the elements themselves: words that are struck through, lists that count with letters or Roman numbers, rows of tables made of boxes, and bold words where Google names the classes. */
export function applySheets(page: HtmlDocument): void {
  const styles = stylesOf(page);
  if (styles.size === 0) return;
  for (const element of page.findAll((one) => one.getAttribute("class") !== ""))
    for (const name of (element.getAttribute("class") ?? "").slice(0, 500).split(/\s+/)) {
      const style = styles.get(name);
      if (style) element.setAttribute("style", `${element.getAttribute("style") ?? ""};${style}`);
    }
}

function stylesOf(page: HtmlDocument): Map<string, string> {
  const styles = new Map<string, string>();
  for (const sheet of page.findAll(named("style"))) {
    const text = (sheet.textContent ?? "").slice(0, LONGEST_SHEET);
    if (!MAYBE_TOLD.test(text)) continue;
    for (const rule of text.split("}")) {
      const [selectors, declarations, ...others] = rule.split("{");
      if (selectors === undefined || declarations === undefined || others.length > 0) continue;
      const isStruck = /text-decoration(?:-line)?:\s?line-through/.test(declarations);
      const isBold = /font-weight:\s?(?:bold|[6-9]00)/.test(declarations);
      const counted = countIn(declarations);
      const part = partIn(declarations);
      if (!isStruck && !isBold && part === undefined && counted === undefined) continue;
      for (const selector of selectors.split(",")) {
        const name = part === undefined ? classIn(selector.trim()) : lastClassIn(selector.trim());
        if (name === undefined || styles.size >= MOST_CLASSES) continue;
        if (part !== undefined) styles.set(name, part);
        else if (counted !== undefined) styles.set(name, `list-style-type:${counted}`);
        else if (isStruck) styles.set(name, "text-decoration:line-through");
        else if (/^c\d{1,3}$/.test(name)) styles.set(name, "font-weight:bold");
      }
    }
  }
  return styles;
}

/** "fee" of ".fee", "list" of "ol.list>li:before". */
function classIn(selector: string): string | undefined {
  return /^(?:ol)?\.([a-z][\w-]{0,60})(?:>li:before)?$/i.exec(selector)?.[1];
}

/** "row" of ".fees > div.row". */
function lastClassIn(selector: string): string | undefined {
  const last = selector.split(/[\s>]+/).at(-1)!;
  return /^[a-z]{0,10}\.([a-z][\w-]{0,60})$/i.exec(last)?.[1];
}

/** What makes rows and columns of boxes. */
function partIn(declarations: string): string | undefined {
  const display = /display:\s?(table-(?:row|(?:row|header|footer)-group)|flex|grid)(?![-\w])/.exec(declarations)?.[1];
  if (display !== "grid") return display && `display:${display}`;
  const columns = /grid-template-columns:\s?([^;]{1,200})/.exec(declarations)?.[1];
  return columns && `display:grid;grid-template-columns:${columns}`;
}

/** How a list counts that does not count with digits; Google Docs writes its numbers as words before the items. */
function countIn(declarations: string): string | undefined {
  const count = /(?:list-style(?:-type)?:\s?|counter\([\w-]{1,60},\s?)((?:lower|upper)-(?:alpha|latin|roman))/;
  return count.exec(declarations)?.[1];
}
