import { Parser } from "htmlparser2";
import type { HtmlDocument, HtmlElement, HtmlNode, Wanted } from "./node.ts";

/** What all elements of a page share. */
interface Page {
  /** The words of the whole page, in order. */
  words: string;
  /** All elements in document order. */
  readonly elements: TreeElement[];
}

/** A remark of a page's author: what stands before it does not touch what stands behind. */
const REMARK: HtmlNode = { nodeType: 8, textContent: null, childNodes: [] };

/**
 * An element of a page that is only read: its words are a slice of the page's, and what stands within it is a run of the page's elements.
 */
class TreeElement implements HtmlElement {
  readonly nodeType = 1;
  readonly childNodes: HtmlNode[] = [];
  readonly children: TreeElement[] = [];
  readonly localName: string;
  readonly parentElement: TreeElement | null;
  readonly page: Page;
  /** The place among its parent's elements, and among its nodes. */
  place = 0;
  nodePlace = 0;
  /** The places of the element and of the last one within it among the page's. */
  at = 0;
  lastAt = 0;
  /** Where its words begin and end among the page's. */
  start = 0;
  end = 0;
  #attributes: Record<string, string> | undefined;

  constructor(page: Page, localName: string, parent: TreeElement | null, attributes?: Record<string, string>) {
    this.page = page;
    this.localName = localName;
    this.parentElement = parent;
    for (const name in attributes)
      if (this.#attributes === undefined && Object.hasOwn(attributes, name)) this.#attributes = attributes;
    if (attributes?.["class"]) attributes["class"] = tokensOf(attributes["class"]);
  }

  get textContent(): string {
    return this.page.words.slice(this.start, this.end);
  }

  get firstElementChild(): TreeElement | null {
    return this.children[0] ?? null;
  }

  get previousElementSibling(): TreeElement | null {
    return this.parentElement?.children[this.place - 1] ?? null;
  }

  get nextElementSibling(): TreeElement | null {
    return this.parentElement?.children[this.place + 1] ?? null;
  }

  get nextSibling(): HtmlNode | null {
    return this.parentElement?.childNodes[this.nodePlace + 1] ?? null;
  }

  hasAttributes(): boolean {
    return this.#attributes !== undefined;
  }

  getAttribute(name: string): string | null {
    const value = this.#attributes?.[name];
    if (typeof value === "string") return value;
    return name === "class" ? "" : null;
  }

  setAttribute(name: string, value: string): void {
    (this.#attributes ??= {})[name] = value;
  }

  find(isWanted: Wanted): TreeElement | null {
    return foundIn(this.page, this.at + 1, this.lastAt, isWanted, 1)[0] ?? null;
  }

  findAll(isWanted: Wanted): TreeElement[] {
    return foundIn(this.page, this.at + 1, this.lastAt, isWanted, Infinity);
  }
}

/** The elements of a run that are wanted, up to so many; a template holds none of them. */
function foundIn({ elements }: Page, from: number, to: number, isWanted: Wanted, most: number): TreeElement[] {
  const found: TreeElement[] = [];
  for (let at = from; at <= to && found.length < most; at++) {
    const element = elements[at]!;
    if (isWanted(element)) found.push(element);
    if (element.localName === "template") at = element.lastAt;
  }
  return found;
}

/** A class without what it says twice. */
function tokensOf(written: string): string {
  return /\s/.test(written) ? [...new Set(written.split(/\s+/))].filter(Boolean).join(" ") : written;
}

/** Parses a page that has an element `html`. */
export function parseTree(source: string): HtmlDocument {
  const page: Page = { words: "", elements: [] };
  let root: TreeElement | undefined;
  let open: TreeElement | null = null;
  let isData = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: TreeElement = new TreeElement(page, name, open, attributes);
        element.start = page.words.length;
        element.at = page.elements.push(element) - 1;
        if (open) {
          element.nodePlace = open.childNodes.push(element) - 1;
          element.place = open.children.push(element) - 1;
        } else root ??= element;
        open = element;
      },
      ontext(text) {
        page.words += text;
        open?.childNodes.push(isData ? REMARK : { nodeType: 3, textContent: text, childNodes: [] });
      },
      oncomment: () => void open?.childNodes.push(REMARK),
      oncdatastart: () => (isData = true),
      oncdataend: () => (isData = false),
      onclosetag() {
        // A tag that the file's end cuts off is closed without being opened.
        if (!open) return;
        open.end = page.words.length;
        open.lastAt = page.elements.length - 1;
        open = open.parentElement;
      },
    },
    { lowerCaseAttributeNames: false },
  );
  parser.end(source);
  if (!root) throw new Error("no element");
  const { elements } = page;
  const body = bodyOf(root);
  return {
    body,
    find: (isWanted) => foundIn(page, 0, elements.length - 1, isWanted, 1)[0] ?? null,
    findAll: (isWanted) => foundIn(page, 0, elements.length - 1, isWanted, Infinity),
  };
}

/** The page's body behind its head; either is made where it is not there. */
function bodyOf(root: TreeElement): TreeElement {
  const first = root.firstElementChild;
  const head = first?.localName === "head" ? first : inserted("head", root, 0);
  const second = head.nextElementSibling;
  return second?.localName === "body" ? second : inserted("body", root, 1);
}

/** Puts an empty element at a place among the children of another. */
function inserted(name: string, parent: TreeElement, place: number): TreeElement {
  const { page, children, childNodes } = parent;
  const element = new TreeElement(page, name, parent);
  const before = children[place - 1];
  element.start = element.end = before ? before.end : parent.start;
  element.at = element.lastAt = before ? before.lastAt + 1 : parent.at + 1;
  for (const other of page.elements) {
    if (other.at >= element.at) other.at++;
    if (other.lastAt >= element.at) other.lastAt++;
  }
  for (let around: TreeElement | null = parent; around; around = around.parentElement)
    if (around.lastAt < element.at) around.lastAt = element.at;
  page.elements.splice(element.at, 0, element);
  childNodes.splice(before ? childNodes.indexOf(before) + 1 : 0, 0, element);
  children.splice(place, 0, element);
  for (const [at, child] of children.entries()) child.place = at;
  for (const [at, node] of childNodes.entries()) if (node instanceof TreeElement) node.nodePlace = at;
  return element;
}
