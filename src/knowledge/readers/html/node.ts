/** Whether an element is looked for. */
export type Wanted = (element: HtmlElement) => boolean;

/** As much of a DOM node as reading needs. */
export interface HtmlNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  /** The tag's name in lower case; absent on text. */
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly parentElement: HtmlElement | null;
  readonly children: readonly HtmlElement[];
  readonly firstElementChild: HtmlElement | null;
  readonly previousElementSibling: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  readonly nextSibling: HtmlNode | null;
  hasAttributes(): boolean;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  /** The first element within it that is wanted. */
  find(isWanted: Wanted): HtmlElement | null;
  findAll(isWanted: Wanted): HtmlElement[];
}

export interface HtmlDocument {
  readonly body: HtmlElement;
  find(isWanted: Wanted): HtmlElement | null;
  findAll(isWanted: Wanted): HtmlElement[];
}
