import { memoized } from "../../../text/memoized.ts";
import { type Attribute, attributeOf, declarationsIn } from "./copy-attributes.ts";
import type { CopyDocument } from "./copy.ts";

/** A node among its siblings. */
class CopyNode {
  parentNode: CopyElement | CopyDocument | null = null;
  previousSibling: CopyChild | null = null;
  nextSibling: CopyChild | null = null;
  readonly firstChild: CopyChild | null = null;

  remove(): void {
    const { parentNode, previousSibling: before, nextSibling: after } = this;
    if (!(parentNode instanceof CopyElement)) return;
    if (before) before.nextSibling = after;
    else parentNode.firstChild = after;
    if (after) after.previousSibling = before;
    else parentNode.lastChild = before;
    this.parentNode = this.previousSibling = this.nextSibling = null;
    parentNode.forget();
  }

  get nextElementSibling(): CopyElement | null {
    let next = this.nextSibling;
    while (next instanceof CopyText) next = next.nextSibling;
    return next;
  }
}

/** Words of the page, and the place of the element that they stand in. */
export class CopyText extends CopyNode {
  readonly nodeType = 3;
  readonly childNodes: readonly CopyChild[] = [];
  readonly textContent: string;
  readonly place: number;

  constructor(textContent: string, place: number) {
    super();
    this.textContent = textContent;
    this.place = place;
  }
}

type CopyChild = CopyText | CopyElement;

const none: readonly Attribute[] = [];
const unstyled: Readonly<Record<string, string>> = {};
const upper = memoized(1000, (name) => name.toUpperCase());
/** Longest words of an element that are kept once they are asked for, in UTF-16 units. */
const longestKept = 2000;

export class CopyElement extends CopyNode {
  readonly nodeType = 1;
  readonly localName: string;
  readonly tagName: string;
  readonly ownerDocument: CopyDocument;
  override firstChild: CopyChild | null = null;
  lastChild: CopyChild | null = null;
  attributes: readonly Attribute[] = none;
  /** Where it is known, that of each element within it is known as well. */
  #words: string | undefined;

  constructor(ownerDocument: CopyDocument, name: string) {
    super();
    this.ownerDocument = ownerDocument;
    this.localName = name;
    this.tagName = upper(name);
  }

  get nodeName(): string {
    return this.tagName;
  }

  get className(): string {
    return this.getAttribute("class") ?? "";
  }

  set className(value: string) {
    this.setAttribute("class", value);
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }

  set id(value: string) {
    this.setAttribute("id", value);
  }

  get style(): Readonly<Record<string, string>> {
    const written = this.getAttribute("style");
    return written ? declarationsIn(written) : unstyled;
  }

  get textContent(): string {
    if (this.#words !== undefined) return this.#words;
    let words = "";
    for (let child = this.firstChild; child; child = child.nextSibling) words += child.textContent;
    if (words.length <= longestKept) this.#words = words;
    return words;
  }

  /** Readability keeps a page in this form for another try, which here nothing can come of. */
  get innerHTML(): string {
    return "";
  }

  set innerHTML(_: string) {
    while (this.firstChild) this.firstChild.remove();
  }

  get childNodes(): CopyChild[] {
    const nodes: CopyChild[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): CopyElement[] {
    const elements: CopyElement[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) elements.push(child);
    return elements;
  }

  get firstElementChild(): CopyElement | null {
    const first = this.firstChild;
    return first instanceof CopyText ? first.nextElementSibling : first;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    this.setAttributeNode(attributeOf(name, value));
  }

  setAttributeNode(attribute: Attribute): void {
    this.removeAttribute(attribute.name);
    this.attributes = [...this.attributes, attribute];
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) this.attributes = this.attributes.filter((attribute) => attribute.name !== name);
  }

  /** Those that Readability makes itself have names in capitals, and are none of these. */
  getElementsByTagName(name: string): CopyElement[] {
    return within(this, (element) => element.localName === name);
  }

  /** Elements by their names alone: "h1,h2". */
  querySelectorAll(names: string): CopyElement[] {
    const wanted = upper(names).split(",");
    return within(this, ({ tagName }) => wanted.includes(tagName));
  }

  appendChild(child: CopyChild): void {
    this.insertBefore(child, null);
  }

  replaceChild(child: CopyChild, replaced: CopyChild): void {
    const after = replaced.nextSibling;
    replaced.remove();
    this.insertBefore(child, after);
  }

  removeChild(child: CopyChild): void {
    child.remove();
  }

  /** Its words are others than before, and those of all that it stands in. */
  forget(): void {
    this.#words = undefined;
    for (let around = this.parentNode; around instanceof CopyElement && around.#words !== undefined;) {
      around.#words = undefined;
      around = around.parentNode;
    }
  }

  insertBefore(child: CopyChild, after: CopyChild | null): void {
    if (child === after) return;
    child.remove();
    const before = after ? after.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = before;
    child.nextSibling = after;
    if (before) before.nextSibling = child;
    else this.firstChild = child;
    if (after) after.previousSibling = child;
    else this.lastChild = child;
    this.forget();
  }
}

/** The elements within one that are wanted, in document order. */
function within(root: CopyElement, isWanted: (element: CopyElement) => boolean): CopyElement[] {
  const found: CopyElement[] = [];
  let node: CopyElement | null = root.firstElementChild;
  while (node) {
    if (isWanted(node)) found.push(node);
    let next: CopyElement | null = node.firstElementChild;
    for (let around: CopyElement = node; !next && around !== root; around = around.parentNode as CopyElement)
      next = around.nextElementSibling;
    node = next;
  }
  return found;
}
