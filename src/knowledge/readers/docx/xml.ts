import { Parser } from "htmlparser2";
import { Refusal } from "../../problem.ts";

export interface XmlElement {
  /** With its usual prefix, whatever prefix the file gives it: "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

type XmlNode = XmlElement | string;

/** Most elements of one part. */
const MOST_ELEMENTS = 1_000_000;
/** Deepest nesting. */
const MOST_DEPTH = 256;

/** How the names of the usual namespaces end, in both editions of the standard, and their usual prefixes. */
const NAMESPACES: readonly (readonly [ending: RegExp, prefix: string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, "w"],
  [/\/officeDocument\/(?:2006\/)?math$/, "m"],
  [/\/markup-compatibility\/2006$/, "mc"],
];

/** What only tells how words look. A large file has little else. */
const LOOKS = new Set(
  "rFonts sz szCs color lang spacing ind tabs rsid kern bCs iCs noProof tcW tcBorders shd tblBorders proofErr bookmarkStart bookmarkEnd"
    .split(" ")
    .map((name) => `w:${name}`),
);

/** Parses a part of an office file. Throws `Refusal` for one that has too many elements or nests them too deeply. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const top: XmlNode[] = [];
  const open: XmlNode[][] = [top];
  const prefixes = new Map<string, string>();
  let elements = 0;
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        if (++elements > MOST_ELEMENTS) throw new Refusal("too-long", { limit: MOST_ELEMENTS, unit: "elements" });
        if (open.length > MOST_DEPTH) throw new Refusal("damaged", { kind: ".docx" });
        if (elements === 1) learnPrefixes(prefixes, attributes);
        const name = usual(written, prefixes);
        const element = { name, attributes: usualKeys(attributes, prefixes), children: [] };
        if (!LOOKS.has(name)) open.at(-1)!.push(element);
        open.push(element.children);
      },
      ontext(text) {
        open.at(-1)!.push(text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder(bytes[0] === 0xff ? "utf-16le" : bytes[0] === 0xfe ? "utf-16be" : "utf-8").decode(bytes));
  const root = top.find(isElement);
  if (!root) throw new Refusal("damaged", { kind: ".docx" });
  return root;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== "string";
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node) && node.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((node): node is XmlElement => isElement(node) && node.name === name) ?? [];
}

/** What a child says in its `w:val`, by which Word gives nearly everything. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes["w:val"];
}

/** A whole number that a child says in its `w:val`. */
export function numberOf(element: XmlElement | undefined, name: string): number | undefined {
  const value = Number(valueOf(element, name) ?? Number.NaN);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Whether a property is on (`<w:b/>`) or off (`<w:b w:val="0"/>`); undefined where nothing is said. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  return property && !/^(?:0|false|off|none)$/.test(property.attributes["w:val"] ?? "");
}

/** All text inside of an element. */
export function textOf(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  return isElement(node) ? node.children.map(textOf).join("") : node;
}

/** Remembers the prefixes of the root that are not the usual ones. */
function learnPrefixes(prefixes: Map<string, string>, attributes: Readonly<Record<string, string>>): void {
  for (const [attribute, address] of Object.entries(attributes)) {
    const prefix = attribute === "xmlns" ? "" : /^xmlns:(.+)$/.exec(attribute)?.[1];
    const usualPrefix = NAMESPACES.find(([ending]) => ending.test(address))?.[1];
    if (prefix !== undefined && usualPrefix !== undefined && prefix !== usualPrefix) prefixes.set(prefix, usualPrefix);
  }
}

function usual(name: string, prefixes: ReadonlyMap<string, string>): string {
  if (prefixes.size === 0) return name;
  const [prefix, local] = name.includes(":") ? (name.split(":", 2) as [string, string]) : ["", name];
  const known = prefixes.get(prefix);
  return known === undefined ? name : `${known}:${local}`;
}

function usualKeys(
  attributes: Readonly<Record<string, string>>,
  prefixes: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> {
  if (prefixes.size === 0) return attributes;
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [usual(name, prefixes), value]));
}
