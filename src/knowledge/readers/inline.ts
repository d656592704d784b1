import type { Nodes, Paragraph, PhrasingContent } from "mdast";
import { subscript, superscript } from "./scripts.ts";

/** Where a line is broken on purpose; where it only goes on in the file stands a line feed. No text holds it. */
export const HARD_BREAK = "\u2028";

/** The words a reader would see, without the markup around them and without what is struck through. */
export function wordsOf(node: Nodes): string {
  switch (node.type) {
    case "text":
      return node.value.replace(/[ \t]*\n[ \t]*/g, "\n");
    case "inlineCode":
      return node.value;
    case "break":
      return HARD_BREAK;
    case "html":
      return /^<br\b/i.test(node.value) ? HARD_BREAK : isTag(node.value) ? "" : node.value;
    case "delete":
      return "";
    default:
      return "children" in node ? wordsIn(node.children) : "";
  }
}

/** Whether a tag is one of HTML, or of a component ("Tabs", "my-box"): other words between "<" and ">" are a place to fill in, "<ma so thue>". */
function isTag(source: string): boolean {
  const name = /^<\/?([a-z][\w.-]*)/i.exec(source)?.[1];
  return name === undefined || /^\p{Lu}|[-.]/u.test(name) || HTML_TAGS.has(name.toLowerCase());
}

const HTML_TAGS: ReadonlySet<string> = new Set(
  "a abbr acronym address area article aside audio b base bdi bdo big blink blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee math menu meta meter nav nobr noscript object ol optgroup option output p param picture pre progress q rp rt ruby s samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr".split(
    " ",
  ),
);

const APART = new Set(["sup", "sub", "del", "s", "strike"]);
/** Words in a tag that hides them or strikes them through hold no longer. */
const HIDDEN =
  /^<[a-z]{1,6}\s[^>]{0,300}(?:(?<=\s)hidden(?=[\s>])|style\s?=\s?["'][^"'>]{0,200}(?:line-through|display:\s?none|visibility:\s?hidden))/i;

/**
 * Between the tags `<del>` and `</del>` nothing is said; a digit that is raised behind another is no digit of the same number, and stars
 * between digits are signs: "2*3*4".
 */
function wordsIn(nodes: readonly Nodes[]): string {
  let words = "";
  let within: string | undefined;
  for (const [at, node] of nodes.entries()) {
    const tag = node.type === "html" ? /^<\/?([a-z]{1,6})[\s>]/i.exec(node.value)?.[1]?.toLowerCase() : undefined;
    if (tag && within === undefined && isHiding(nodes, at, tag)) within = tag;
    else if (tag && (APART.has(tag) || tag === within))
      within = node.type === "html" && node.value.startsWith("</") ? undefined : tag;
    else if (within === undefined) words += isProduct(node, words) ? `*${wordsOf(node)}*` : wordsOf(node);
    else if (within === "sup") words += superscript(wordsOf(node), words);
    else if (within === "sub") words += subscript(wordsOf(node), words, textBehind(nodes, at));
  }
  return words;
}

function isHiding(nodes: readonly Nodes[], at: number, tag: string): boolean {
  const node = nodes[at]!;
  if (node.type !== "html" || !HIDDEN.test(node.value)) return false;
  return nodes.slice(at + 1).some((other) => other.type === "html" && other.value.toLowerCase() === `</${tag}>`);
}

/** Whether what Markdown takes for slanted words is a number between stars behind another number. */
function isProduct(node: Nodes, before: string): boolean {
  return node.type === "emphasis" && /\d$/.test(before) && /^\d/.test(wordsOf(node));
}

/** The words behind the end tag that follows a node. */
function textBehind(nodes: readonly Nodes[], at: number): string {
  const next = nodes[at + 2];
  return next?.type === "text" ? next.value : "";
}

/** Whether nothing but words in this markup stands in a paragraph. */
export function isAll(kind: "strong" | "emphasis", { children }: Paragraph): boolean {
  const isMarked = (node: PhrasingContent): boolean =>
    node.type === kind || (node.type === "emphasis" && node.children.length > 0 && node.children.every(isMarked));
  const said = children.filter((node) => node.type !== "break" && wordsOf(node).trim() !== "");
  return said.length > 0 && said.every(isMarked);
}

/** Whether a list or paragraph holds links into its own page and nothing else: a table of contents. */
export function isContents(node: Nodes): boolean {
  return hasAnchor(node) && isOnlyAnchors(node);
}

function hasAnchor(node: Nodes): boolean {
  return isAnchor(node) || ("children" in node && node.children.some(hasAnchor));
}

function isOnlyAnchors(node: Nodes): boolean {
  if (node.type === "text") return /^[\s\p{P}\p{S}\p{Nd}]*$/u.test(node.value);
  return isAnchor(node) || node.type === "break" || ("children" in node && node.children.every(isOnlyAnchors));
}

function isAnchor(node: Nodes): boolean {
  return node.type === "link" && node.url.startsWith("#");
}
