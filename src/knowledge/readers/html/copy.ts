import { CopyElement } from "./copy-nodes.ts";

/**
 * As much of a document as Readability looks at and changes. A document that any script may watch and change, as linkedom has it, takes
 * twice the time.
 */
export class CopyDocument {
  readonly documentElement: CopyElement = new CopyElement(this, "html");
  readonly head = this.createElement("head");
  readonly body = this.createElement("body");
  readonly parentNode = null;

  constructor() {
    this.documentElement.parentNode = this;
    this.documentElement.appendChild(this.head);
    this.documentElement.appendChild(this.body);
  }

  get firstChild(): CopyElement {
    return this.documentElement;
  }

  get title(): string {
    return this.head.getElementsByTagName("title")[0]?.textContent ?? "";
  }

  createElement(name: string): CopyElement {
    return new CopyElement(this, name);
  }

  getElementsByTagName(name: string): CopyElement[] {
    return this.documentElement.getElementsByTagName(name);
  }

  querySelectorAll(names: string): CopyElement[] {
    return this.documentElement.querySelectorAll(names);
  }
}
