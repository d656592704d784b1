import { parseHTML } from "linkedom";
import { isElement, named } from "./parse.ts";
import type { HtmlDocument, HtmlElement, HtmlNode } from "./node.ts";
import type { Survey } from "./survey.ts";

/** A copy of a page to look for its article in, and in which element of the page each text of it stands, in order. */
interface Reduced {
  /** A document that can be changed, as Readability does. */
  readonly page: { readonly body: HtmlNode };
  readonly places: readonly number[];
}

/** Elements that hold no words of an article. */
const WORDLESS = new Set(
  "script style noscript svg iframe template nav img picture video audio button input select".split(" "),
);
const EMPTY = new Set("area base basefont br col embed frame hr keygen link meta param source track wbr".split(" "));
/** What Readability looks at of an element; a copy without the rest takes a third of the time. */
const ATTRIBUTES = "class id role style hidden aria-hidden aria-modal rel itemprop summary rowspan colspan".split(" ");
const isTold = named("title meta");
/** Fewest links of a menu, and the share of the text that is theirs. */
const FEWEST_LINKS = 5;
const MENU_SHARE = 0.9;

/** Copies a page without what can be no article. */
export function reduce(page: HtmlDocument, survey: Survey): Reduced {
  const parts: string[] = [];
  const places: number[] = [];
  let isBehindText = false;
  const write = (element: HtmlElement, at: number): void => {
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        const text = child.textContent ?? "";
        if (text === "" || isLineEnd(text)) continue;
        // Two texts that had something between them are one in the copy.
        if (!isBehindText) places.push(at);
        isBehindText = true;
        // A sign that is spelled out would be a text of its own there.
        parts.push(text.replace(/[&<]/g, "+"));
      } else if (isElement(child) && !isNoArticle(child, survey)) {
        const { localName: name } = child;
        parts.push(`<${name}${attributesOf(child)}>`);
        isBehindText = false;
        if (EMPTY.has(name)) continue;
        write(child, survey.at(child));
        parts.push(`</${name}>`);
        isBehindText = false;
      }
    }
  };
  const { body } = page;
  write(body, survey.at(body));
  const head = page.findAll(isTold).map(headLine).join("");
  const source = `<html><head>${head}</head><body${attributesOf(body)}>${parts.join("")}</body></html>`;
  return { page: parseHTML(source).document, places };
}

function headLine(element: HtmlElement): string {
  if (element.localName === "title") return `<title>${escaped(element.textContent ?? "")}</title>`;
  const [name, property, content] = ["name", "property", "content"].map((key) => element.getAttribute(key));
  if (!content || !/title|author|creator/i.test(`${name} ${property}`)) return "";
  return `<meta ${name ? "name" : "property"}="${quoted(name ?? property ?? "")}" content="${quoted(content)}">`;
}

function attributesOf(element: HtmlElement): string {
  if (!element.hasAttributes()) return "";
  let written = "";
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null && (name !== "style" || /display|visibility/i.test(value)))
      written += ` ${name}="${quoted(value)}"`;
  }
  // Only whether a link leads to its own page counts.
  const address = element.localName === "a" ? element.getAttribute("href") : null;
  return address === null ? written : `${written} href="${address.startsWith("#") ? "#a" : "a"}"`;
}

/** White space between two tags on lines of their own. */
function isLineEnd(text: string): boolean {
  return text.includes("\n") && text.trim() === "";
}

function escaped(text: string): string {
  return /[&<]/.test(text) ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;") : text;
}

function quoted(value: string): string {
  return escaped(value).replace(/"/g, "&quot;");
}

function isNoArticle(element: HtmlElement, survey: Survey): boolean {
  if (WORDLESS.has(element.localName)) return true;
  const text = survey.textIn(element);
  if (text === 0) return element.localName !== "br";
  const count = survey.linkCountIn(element);
  return count >= FEWEST_LINKS && survey.linksIn(element) > MENU_SHARE * text;
}
