/** Longest line that its number makes a heading, in UTF-16 units. */
const longest = 160;
/** The rank of an article. */
export const articleLevel = 6;
/** The ranks of headings by the names of a law's parts. */
const levels: Readonly<Record<string, number>> = { phần: 2, chương: 3, mục: 4, "tiểu mục": 5, điều: articleLevel };
/** The deepest rank of what is numbered in several parts: "1.4.1 Ma trận đơn vị". */
const deepest = 6;

const provision =
  /^(phần|chương|mục|tiểu mục|điều) (?:thứ \p{L}{1,5}|\d{1,4}[a-zđ]?|[ivxlc]{1,8})(?![\p{L}\p{N}])([.:)]?) ?/iu;
const numbered = /^(\d{1,3}(?:\.\d{1,3}){1,5})\.?\s+["“'(]?\p{Lu}/u;
const sentenceEnd = /[.;,:!?…]$/u;
const capital = /^["“'(]?\p{Lu}/u;

/** "Chương II", "Điều 4. Quyền của hộ nuôi cá" */
export function isProvision(text: string): boolean {
  return provision.test(text);
}

/** "Chương II", whose name stands on the next line. */
export function isBareProvision(text: string): boolean {
  return provision.exec(text)?.[0] === text;
}

/** The rank of a heading by its number; undefined for a sentence such as "Điều 4 quy định rằng …". */
export function provisionLevel(text: string): number | undefined {
  if (text.length > longest) return undefined;
  const line = text.replace(/\s+/g, " ");
  const found = provision.exec(line);
  const rest = line.slice(found?.[0].length ?? 0);
  if (sentenceEnd.test(rest)) return undefined;
  if (!found) return numberedLevel(line);
  const isName = capital.test(rest) && (found[2] !== "" || rest === rest.toUpperCase());
  return rest === "" || isName ? levels[found[1]!.toLowerCase()] : undefined;
}

/** The rank of a heading that Word counts, by its number and its words; undefined where they are no heading. */
export function levelOfCounted(label: string, words: string): number | undefined {
  if (words.length > longest || sentenceEnd.test(words)) return undefined;
  return levels[provision.exec(label)?.[1]!.toLowerCase() ?? ""];
}

function numberedLevel(line: string): number | undefined {
  const depth = numbered.exec(line)?.[1]!.split(".").length;
  return depth === undefined ? undefined : Math.min(deepest, depth + 3);
}
