/** Longest line that is a heading, in UTF-16 units. */
const LONGEST = 200;

const LETTER_RANK = 3;
const ROMAN_RANK = 4;
/** The rank of a line in capitals that is a heading. */
export const CAPITALS_RANK = 7;
/** The rank of an article, and of what is numbered "1."; "1.4" and "1.4.1" come below. */
export const ARTICLE_RANK = 9;
export const NUMBERED_RANK = 10;
/** The rank below all those. */
export const DEEPEST_RANK = 16;

/** The parts of a law, a decision or a textbook, the outermost first; below them come lines in capitals, and numbers of several parts. */
const PARTS: readonly (readonly [names: string, rank: number])[] = [
  ["phần|phụ lục|part|annex", 1],
  ["chương|chapter", 2],
  ["mục|section", 5],
  ["tiểu mục", 6],
  ["điều|bài|article|lesson", ARTICLE_RANK],
];
const NAMED = PARTS.map(
  ([names, rank]) =>
    [
      new RegExp(
        `^(?:${names})\\s(?:thứ\\s\\p{L}+|[IVXLC]{1,7}|\\p{Nd}{1,3}\\p{Ll}?|[A-ZĐ])(?=[.:)–—-]|\\s|$)[.:)]?\\s*[–—-]?\\s*`,
        "iu",
      ),
      rank,
    ] as const,
);

/** How every line that is a heading begins; most lines need no other look. */
const BEGINNING = new RegExp(
  `^(?:${PARTS.map(([names]) => names).join("|")}|[IVXA-ZĐ]{1,6}[.)]|\\p{Nd}{1,2}[.)])`,
  "iu",
);

/** What a line that names a part of a text is. */
export interface LineHeading {
  /** From 1 for the outermost. */
  readonly rank: number;
  /** "Điều 4" of "Điều 4. Hộ nuôi cá được vay.", where the line is not only a heading but says something itself. */
  readonly label?: string;
}

/**
 * Whether a line is a heading by what it says: "Chương II", "Điều 4. Quyền của hộ nuôi cá", "I. ĐẶC ĐIỂM", "1.4.1 Ma trận đơn vị", or says something
 * under its own number. `next` is what follows it.
 */
export function headingIn(line: string, next = ""): LineHeading | undefined {
  if (line.length > LONGEST) return articleTold(line);
  const name = partNameOf(line);
  if (!name) return undefined;
  const { rank } = name;
  const rest = line.slice(name.length);
  if (rest !== "" && !/^["“‘(]?[\p{Lu}\p{N}]/u.test(rest)) return undefined;
  const isSentence = /[.;:,!]["”»)]?$/u.test(rest) || (rest.endsWith("?") && !/^\S+\s\S+[.:]/u.test(line));
  if (!isSentence) return { rank };
  const headsClauses = rest.endsWith(".") && /^\s*(?:1[.)]|a\))\s/.test(next);
  return headsClauses && rank === ARTICLE_RANK ? { rank } : articleTold(line);
}

/** How the name of a part begins a line. */
interface PartName {
  /** From 1 for the outermost. */
  readonly rank: number;
  /** The length of the name with what parts it from the title, in UTF-16 units. */
  readonly length: number;
}

/** "Chương II", "Điều 4.", "I.", "1.4.1": how the line that names a part begins, whatever follows; undefined for any other. */
export function partNameOf(line: string): PartName | undefined {
  if (!BEGINNING.test(line)) return undefined;
  for (const [pattern, rank] of NAMED) {
    const found = pattern.exec(line);
    if (found) return { rank, length: found[0].length };
  }
  const roman = /^[IVX]{1,6}[.)]\s+(?=\p{Lu})/u.exec(line);
  if (roman) return { rank: ROMAN_RANK, length: roman[0].length };
  const decimal = /^\p{Nd}{1,2}((?:\.\p{Nd}{1,2}){1,4})\.?\s+(?=\p{Lu})/u.exec(line);
  if (decimal) return { rank: NUMBERED_RANK + decimal[1]!.split(".").length, length: decimal[0].length };
  const numbered = /^(?:\p{Nd}{1,2}|([A-ZĐ]))[.)]\s+(?=\p{Lu})/u.exec(line);
  if (!numbered || !isInCapitals(line.slice(numbered[0].length))) return undefined;
  return { rank: numbered[1] ? LETTER_RANK : NUMBERED_RANK, length: numbered[0].length };
}

/** "Điều 4" of "Điều 4. Hộ nuôi cá được vay.": an article that is told on the line of its number. */
export function articleLabel(line: string): string | undefined {
  return /^((?:điều|article)\s\p{Nd}{1,3}\p{Ll}?)[.:]\s+["“]?\p{Lu}/iu.exec(line)?.[1];
}

/** Whether a line of two words and more is written in capitals throughout, and ends as no sentence. */
export function isInCapitals(line: string): boolean {
  if (/[a-z]/.test(line)) return false;
  const letters = line.replace(/[^\p{L}]/gu, "");
  return (
    line.length <= LONGEST &&
    letters.length >= 6 &&
    letters === letters.toUpperCase() &&
    /\s/.test(line) &&
    !/[.;,:|]$|\|/u.test(line)
  );
}

/** Whether a line ends as a heading does: as no sentence, and leading nothing in. */
export function endsAsHeading(line: string): boolean {
  return !/[.!;:,…]["”»)]?$/u.test(line);
}

/** A line of a table of contents: dots, or other signs that lead the eye, before the number of a page. */
export function isContentsLine(line: string): boolean {
  if (!/\p{Nd}$/u.test(line.slice(-1))) return false;
  return /(?:(?:[._·]\s?){4}|(?:…\s?){2})[._·…\s]*\p{Nd}{1,4}$/u.test(line.slice(-200));
}

function articleTold(line: string): LineHeading | undefined {
  const label = articleLabel(line);
  return label === undefined ? undefined : { rank: ARTICLE_RANK, label };
}
