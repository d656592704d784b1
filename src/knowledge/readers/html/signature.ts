import { isPaperKind } from "../../official-title.ts";
import { isAboveName } from "../../signatures.ts";
import { lineOf, named, namesOf, styleOf } from "./parse.ts";
import type { HtmlElement } from "./node.ts";
import type { Survey } from "./survey.ts";

/** Who wrote an article, as its last line says it. */
interface Signature {
  readonly element: HtmlElement;
  readonly name: string;
}

/**
 * How many elements from the end may hold the line, and how many lines may follow it: where it is from, what it is
 * copied from.
 */
const MOST_ELEMENTS = 80;
const MOST_LINES_BELOW = 3;
/** Longest line that names somebody, in letters. */
const LONGEST_LINE = 60;
/** Text of a block that is the article itself, in letters. */
const PARAGRAPH_LENGTH = 120;
/** Most words of one or several names. */
const MOST_WORDS = 8;

const isBlock = named("p div br table");
const isStrong = named("b strong");

/** Finds the line below an article that is set apart, in bold or at the right edge, and only names who wrote it. */
export function findSignature(root: HtmlElement, survey: Survey): Signature | undefined {
  const [first, last] = [survey.at(root), survey.lastAt(root)];
  let below = 0;
  for (let at = last; at > Math.max(first, last - MOST_ELEMENTS); at--) {
    const element = survey.elements[at]!;
    if (!/^(?:p|div)$/.test(element.localName) || element.find(isBlock) !== null) continue;
    if (survey.textIn(element) > PARAGRAPH_LENGTH) return undefined;
    if (/^(?:td|th)$/.test(element.parentElement?.localName ?? "")) continue;
    const isSigned = survey.textIn(element) <= LONGEST_LINE && survey.linksIn(element) === 0 && isSetApart(element);
    const name = isSigned ? nameIn(lineOf(element)) : undefined;
    if (name !== undefined && isAboveName(lineOf(element.previousElementSibling))) return undefined;
    if (name !== undefined && !isPaperKind(name)) return { element, name };
    if (survey.textIn(element) > 0 && ++below > MOST_LINES_BELOW) return undefined;
  }
  return undefined;
}

function isSetApart(element: HtmlElement): boolean {
  const isRight =
    element.getAttribute("align") === "right" ||
    /text-align:(?:right|end)/.test(styleOf(element)) ||
    /(?:^|-)(?:text-right|text-end|author|tac-gia|pauthor)(?:-|$)/.test(namesOf(element));
  const bold = element.find(isStrong);
  return isRight || (bold !== null && lineOf(bold) === lineOf(element));
}

/** "NGỌC TÀI - LÊ VY thực hiện" → "NGỌC TÀI - LÊ VY"; people of the article are named with "ông" or "bà". */
function nameIn(line: string): string | undefined {
  const name = line
    .replace(/^(?:bài(?: và|,)? ảnh|bài|tác giả|theo)\s?:?\s/iu, "")
    .replace(/\s\([^()]{1,30}\)$/u, "")
    .replace(/\s(?:thực hiện|lược dịch|biên dịch|tổng hợp|ghi)$/iu, "");
  const words = name.split(/[\s,–-]+/u).filter((word) => word !== "" && word !== "và");
  const isName =
    words.length >= 2 && words.length <= MOST_WORDS && words.every((word) => /^\p{Lu}[\p{L}\p{M}.]*$/u.test(word));
  return isName && !/^(?:ông|bà|anh|chị|cô|chú|bác|em|bs|ts|ths|gs|pgs|luật sư)\.?$/iu.test(words[0]!)
    ? name
    : undefined;
}
