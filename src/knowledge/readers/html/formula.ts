import { fraction, root, subscript, superscript } from "../scripts.ts";
import { lineOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";

/** Deepest formula within formulas. */
const MOST_DEPTH = 100;

/** A formula (MathML) on one line, after `before`: its letters alone would make "106" of a million. */
export function formulaOf(math: HtmlElement, before: string, depth = 0): string {
  const parts = [...math.children];
  if (depth > MOST_DEPTH || parts.length === 0) return NOTES.has(math.localName) ? "" : lineOf(math);
  const part = (at: number, behind = ""): string => (parts[at] ? formulaOf(parts[at], behind, depth + 1) : "");
  switch (math.localName) {
    case "annotation-xml":
      return "";
    case "msup":
    case "mover":
      return withScripts(part(0, before), { above: part(1), behind: "" }, before);
    case "msub":
    case "munder":
      return withScripts(part(0, before), { below: part(1), behind: lineOf(math.nextElementSibling) }, before);
    case "msubsup":
    case "munderover":
      return withScripts(part(0, before), { below: part(1), above: part(2), behind: "" }, before);
    case "mfrac":
      return fraction(part(0), part(1), before);
    case "msqrt":
      return root(inRow(parts, "", depth));
    case "mroot":
      return root(part(0), part(1));
    case "mfenced":
      return `${math.getAttribute("open") ?? "("}${parts.map((_, at) => part(at)).join(", ")}${math.getAttribute("close") ?? ")"}`;
    default:
      return inRow(parts, before, depth);
  }
}

/** Elements of a formula that repeat it in another language. */
const NOTES: ReadonlySet<string> = new Set(["annotation", "annotation-xml"]);

interface Scripts {
  readonly above?: string;
  readonly below?: string;
  /** What follows. */
  readonly behind: string;
}

function withScripts(base: string, { above, below, behind }: Scripts, before: string): string {
  const lowered = below === undefined ? "" : subscript(below, before + base, behind);
  return base + lowered + (above === undefined ? "" : superscript(above, before + base));
}

function inRow(parts: readonly HtmlElement[], before: string, depth: number): string {
  return parts.reduce((words, part) => words + formulaOf(part, before + words, depth + 1), "");
}
