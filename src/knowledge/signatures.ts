import { isAuthority, isPaperKind } from "./official-title.ts";

/** A line with what it is. */
interface KindOfLine {
  readonly kind: string;
  readonly text: string;
}

/** Which lines make one signature: indexes of its first line and of the line after its last. */
interface SignatureLines {
  readonly from: number;
  readonly to: number;
}

/** Longest line of a signature, in UTF-16 units. */
const LONGEST_LINE = 120;
/** Most lines that say in whose place somebody signs, and as what. */
const MOST_OFFICES = 4;
/** How many lines may follow the name below an office that nobody has marked as signed. */
const MOST_BELOW = 3;

const SIGNED = /^[([](?:đã ký|ký(?: tên|,| và))[^()[\]]{0,60}[)\]]$|^đã ký$/iu;
/** What every line that says so matches: most lines need no closer look. */
const MAYBE_SIGNED = /(?:^|[([\s])(?:đã ký|ký)(?!\p{L})/iu;
const SIGNED_BEFORE = /^[([]đã ký[^()[\]]{0,40}[)\]]\s/iu;
const SIGNED_BEHIND = /\s[([]đã ký[^()[\]]{0,40}[)\]]$/iu;

/** The signatures of papers: the office, "(Đã ký)" and the name, each of which says nothing by itself. */
export function signaturesIn(lines: readonly KindOfLine[]): SignatureLines[] {
  const found: SignatureLines[] = [];
  lines.forEach((_, at) => {
    const next = signatureAt(lines, at, found.at(-1)?.to ?? 0);
    if (next) found.push(next);
  });
  return found;
}

/** Longest signature, office and name and all, in UTF-16 units. */
const LONGEST_SIGNATURE = 200;

/** Whether a stretch of a text is no more than a signature. */
export function isSignature(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_SIGNATURE && /(?:^|\s)[([]đã ký[^()[\]]{0,40}[)\]]/iu.test(text.slice(start, end));
}

/** Whether a name below a line signs a paper: the line names an office, or says that it was signed. */
export function isAboveName(line: string): boolean {
  return line.length <= LONGEST_LINE && (SIGNED.test(line) || isOfficeLine(line));
}

function signatureAt(lines: readonly KindOfLine[], at: number, last: number): SignatureLines | undefined {
  if (lines.length - at - 2 > MOST_BELOW && !MAYBE_SIGNED.test(lines[at]!.text.slice(0, LONGEST_LINE)))
    return undefined;
  const line = lineOf(lines[at]);
  const behind = SIGNED_BEFORE.exec(line)?.[0].length;
  const isNamed = behind !== undefined && isName(line.slice(behind));
  const isMarked = at >= last && (isNamed || SIGNED.test(line));
  const isOffice = at >= last && !isMarked && (SIGNED_BEHIND.test(line) || isLastOffice(lines, at));
  if (!isMarked && !(isOffice && isOfficeLine(line.replace(SIGNED_BEHIND, "")))) return undefined;
  const from = officesAbove(lines, at, last);
  if (from === at && isMarked) return undefined;
  const to = at + (!isNamed && isName(lineOf(lines[at + 1])) ? 2 : 1);
  return to - from > 1 ? { from, to } : undefined;
}

/** Whether a line stands right above a name at the end of a text. */
function isLastOffice(lines: readonly KindOfLine[], at: number): boolean {
  return lines.length - at - 2 <= MOST_BELOW && lines[at + 1]?.kind !== "heading" && isName(lineOf(lines[at + 1]));
}

function officesAbove(lines: readonly KindOfLine[], at: number, last: number): number {
  let from = at;
  while (from > last && at - from < MOST_OFFICES && isOfficeLine(lineOf(lines[from - 1]))) from--;
  return from;
}

/** The words of a line that may be one of a signature. */
function lineOf(line: KindOfLine | undefined): string {
  if (!line || line.kind === "row" || line.kind === "caption" || line.text.length > LONGEST_LINE) return "";
  return line.text.replace(/\s+/g, " ").trim();
}

/** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Giám đốc". */
function isOfficeLine(line: string): boolean {
  return line !== "" && /\p{L}{2}/u.test(line) && !/[.;:,?!\d]$/u.test(line) && isAuthority(line);
}

/** "Ngô Thị Ư", "PGS.TS. Lục Văn Hài". */
function isName(line: string): boolean {
  const words = line.replace(/^(?:\p{L}{1,5}\.\s?){1,3}/u, "").split(" ");
  const isProper = words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(word));
  return isProper && !isAuthority(line) && !isPaperKind(line) && !/^phụ lục/iu.test(line);
}
