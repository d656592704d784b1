import { type CopyElement, CopyText } from "./copy-nodes.ts";
import { CopyDocument } from "./copy.ts";
import { type HtmlDocument, type HtmlElement, isElement, named } from "./parse.ts";
import type { Survey } from "./survey.ts";

/** Elements that hold no words of an article. */
const wordless = new Set(
  "script style noscript svg iframe template nav img picture video audio button input select".split(" "),
);
const isTold = named("title meta");
/** What Readability looks at of an element. */
const attributes = "class id role style hidden aria-hidden aria-modal rel itemprop summary rowspan colspan".split(" ");
/** So many links with this share of the text between them are a menu. */
const fewestLinks = 5;
const menuShare = 0.9;

/** Copies a page without what can be no article, to look for its article in. */
export function reduce(page: HtmlDocument, survey: Survey): CopyDocument {
  const copy = new CopyDocument();
  const write = (element: HtmlElement, into: CopyElement): void => {
    const at = survey.at(element);
    let words = "";
    const finish = () => {
      if (words !== "") into.appendChild(new CopyText(words, at));
      words = "";
    };
    for (const child of element.childNodes) {
      if (child.nodeType === 3) {
        const text = child.textContent ?? "";
        // Two texts that had something between them are one in the copy.
        if (!isLineEnd(text)) words += text;
      } else if (isElement(child) && !isNoArticle(child, survey)) {
        finish();
        const own = copy.createElement(child.localName);
        copyAttributes(child, own);
        into.appendChild(own);
        write(child, own);
      }
    }
    finish();
  };
  copyAttributes(page.body, copy.body);
  write(page.body, copy.body);
  for (const element of page.findAll(isTold)) copyFact(element, copy);
  return copy;
}

/** Copies the page's title, and what it says of title and author. */
function copyFact(element: HtmlElement, copy: CopyDocument): void {
  const own = copy.createElement(element.localName);
  if (element.localName === "title") own.appendChild(new CopyText(element.textContent ?? "", 0));
  else {
    const [name, property, content] = ["name", "property", "content"].map((key) => element.getAttribute(key));
    if (!content || !/title|author|creator/i.test(`${name} ${property}`)) return;
    own.setAttribute(name ? "name" : "property", name ?? property ?? "");
    own.setAttribute("content", content);
  }
  copy.head.appendChild(own);
}

function copyAttributes(element: HtmlElement, own: CopyElement): void {
  if (!element.hasAttributes()) return;
  for (const name of attributes) {
    const value = element.getAttribute(name);
    if (value !== null && (name !== "style" || /display|visibility/i.test(value))) own.setAttribute(name, value);
  }
  // Only whether a link leads to its own page counts.
  const address = element.localName === "a" ? element.getAttribute("href") : null;
  if (address !== null) own.setAttribute("href", address.startsWith("#") ? "#a" : "a");
}

/** White space between two tags on lines of their own. */
function isLineEnd(text: string): boolean {
  return text.includes("\n") && text.trim() === "";
}

function isNoArticle(element: HtmlElement, survey: Survey): boolean {
  if (wordless.has(element.localName)) return true;
  const text = survey.textIn(element);
  if (text === 0) return element.localName !== "br";
  const count = survey.linkCountIn(element);
  return count >= fewestLinks && survey.linksIn(element) > menuShare * text;
}
