import { fold } from "../text/fold.ts";

/** What the head of an official paper says about it. */
export interface OfficialPaper {
  /** Its kind and its subject line, as the paper writes them: "KẾ HOẠCH tổ chức hội xuân". */
  readonly title: string;
  /** Who issues it, from the letterhead. */
  readonly agency?: string;
  /** The day it was signed, as `YYYY-MM-DD`. */
  readonly date?: string;
  /** Indexes of the first line of the title and of the line after its last. */
  readonly from: number;
  readonly to: number;
  /** Index of the line after the last of its letterhead, which goes on below the subject of a letter. */
  readonly end: number;
}

/** How many lines from the beginning may hold the head of a paper. */
const HEAD_LINES = 40;
/** Longest line of a head, in UTF-16 units. */
const LONGEST_LINE = 400;
/** A subject has at most so many lines. */
const MOST_SUBJECT_LINES = 6;
/** How much of a text is looked at for the state's name, in UTF-16 units. */
const LONGEST_MOTTO = 200;
/** A line shorter than this was not wrapped, in UTF-16 units. */
const WRAPPED_LENGTH = 40;

/** Kinds of official papers without diacritics, longer names before those that begin them. */
const KINDS =
  "thong tu lien tich|nghi quyet lien tich|bo luat|hien phap|luat|phap lenh|lenh|nghi quyet|nghi dinh|quyet dinh|chi thi|thong tu|ke hoach|bao cao|to trinh|thong bao|thong cao|huong dan|chuong trinh|de an|phuong an|quy che|quy dinh|quy trinh|quy chuan|noi quy|dieu le|cong dien|cong van|cong bo|ket luan|bien ban|don|to khai|ban cam ket|phieu dang ky|thu moi|giay de nghi|giay xac nhan|giay chung nhan|giay moi|giay phep|hop dong|du an|chien luoc|quy hoach".split(
    "|",
  );

/** Whoever signs or decides: such a line in capitals below the subject is no part of it. */
const AUTHORITY =
  /^(?:chu tich|pho chu tich|quoc hoi|uy ban|hoi dong|chinh phu|thu tuong|bo truong|thu truong|bo |giam doc|tong giam doc|hieu truong|truong |tong cuc|cuc truong|so |ban |chanh |thong doc|vien truong|tham quyen)/;
/** Who else signs papers. */
const SIGNER = /^(?:nguoi |dai dien|ben [ab]\b|hieu pho|pho |ke toan|thu ky|chu toa)/;
/** An office in small letters is at most so long, in words. */
const FEW_WORDS = 5;
/** How the first words below a subject begin. */
const OPENING =
  /^(?:can cu|theo de nghi|theo |xet |thuc hien |thi hanh |de |nham |kinh gui|dieu \d|chuong |phan |muc |can theo|trong nam|trong thoi|quyet dinh:|quyet nghi|\(|\d{1,2}[.)]\s|[ivx]{1,4}\.\s|[a-z]\)\s)/;

const REPUBLIC = /cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap ?[-–] ?tu do/;
/** What every line of a letterhead matches that is looked for; most texts have none, and need no closer look. */
const MAYBE_LETTERHEAD = /x\p{L} h\p{L}i ch|c\p{L}ng s\p{L}n |l\p{L}p ?[-–] ?t|(?<!\p{L})s\p{L}\s{0,2}:/iu;
const NUMBER = /^(?:(?:bo )?luat |phap lenh |nghi quyet |lenh )?so\s*:\s*\S*/;
const ABOUT = /^(?:v\/v|ve viec|\(?trich yeu)/;

/**
 * The title of a law, a decision, a plan or another official paper by its lines or paragraphs from the beginning: letterhead,
 * number, kind, subject. Cells of one line are parted by " | ", tabs or several spaces. Undefined for any other article.
 */
export function officialTitle(lines: readonly string[]): OfficialPaper | undefined {
  const head = lines.slice(0, HEAD_LINES).map((line) => line.slice(0, LONGEST_LINE).normalize("NFC").trim());
  const isLetterhead = head.some((line) => MAYBE_LETTERHEAD.test(line));
  if (!isLetterhead && !head.slice(0, BARE_LINES).some((line) => isCapital(line) && isPaperKind(line)))
    return undefined;
  const folded = head.map(fold);
  const kindAt = head.findIndex((line, at) => kindOf(line, folded[at]!) !== undefined);
  const letterhead = folded.slice(0, kindAt < 0 ? HEAD_LINES : kindAt).flatMap(cellsOf);
  const isSure = letterhead.some((cell) => REPUBLIC.test(cell) || NUMBER.test(cell));
  if (!isSure && !isBarePaper(head, folded, kindAt)) return undefined;
  const aboutAt = folded.findIndex((line) => ABOUT.test(line));
  const isLetter = aboutAt >= 0 && (kindAt < 0 || aboutAt < kindAt);
  const title = isLetter
    ? letterTitle(head, folded, aboutAt)
    : kindAt < 0
      ? undefined
      : paperTitle(head, folded, kindAt);
  return title && { ...title, ...factsOf([...head.slice(0, title.from), ...head.slice(title.to, title.end)]) };
}

/** "QUYẾT ĐỊNH" → "", "KẾ HOẠCH Tổ chức hội xuân" → "Tổ chức hội xuân"; undefined for a line that names no kind. */
function kindOf(line: string, folded: string): string | undefined {
  const kind = KINDS.find((name) => folded.startsWith(name) && !/^[\p{L}\p{N}:]/u.test(folded.slice(name.length)));
  if (kind === undefined || !isCapital(line.slice(0, kind.length))) return undefined;
  return NUMBER.test(folded) ? undefined : line.slice(kind.length).trim();
}

/** How many lines from the beginning may hold the kind of a paper that has no letterhead. */
const BARE_LINES = 5;

/** "THÔNG BÁO" on a line by itself, what it is about on the next, and nothing above but who issues it, in capitals. */
function isBarePaper(head: readonly string[], folded: readonly string[], kindAt: number): boolean {
  if (kindAt < 0 || kindAt >= BARE_LINES || kindOf(head[kindAt]!, folded[kindAt]!) !== "") return false;
  const isSubject = ABOUT.test(folded[kindAt + 1] ?? "") || goesOn(head, folded, kindAt, kindAt + 1);
  return isSubject && head.slice(0, kindAt).every((line) => line === "" || isCapital(line));
}

/** Whether a line is the name of a kind of official paper, in capitals: "QUYẾT ĐỊNH". */
export function isPaperKind(line: string): boolean {
  return kindOf(line, fold(line)) === "";
}

type Title = Pick<OfficialPaper, "title" | "from" | "to" | "end">;

function paperTitle(head: readonly string[], folded: readonly string[], from: number): Title {
  const beside = kindOf(head[from]!, folded[from]!)!;
  const kind = beside ? head[from]!.slice(0, -beside.length).trim() : head[from]!;
  let to = from + 1;
  while (to < head.length && to - from <= MOST_SUBJECT_LINES && goesOn(head, folded, from, to)) to++;
  const subject = [beside, ...head.slice(from + 1, to)].filter((line) => /\p{L}/u.test(line)).join(" ");
  return { title: `${kind} ${subjectOf(kind, subject)}`.trim(), from, to, end: to };
}

/** A letter has no kind; its subject stands below its number: "V/v tiêm phòng cho đàn gia súc". */
function letterTitle(head: readonly string[], folded: readonly string[], from: number): Title {
  const isNext = /^[\p{Ll}\d]/u.test(head[from + 1] ?? "") && !OPENING.test(folded[from + 1]!);
  const to = from + (isNext ? 2 : 1);
  let end = to;
  while (end < head.length && isLetterheadLine(folded[end]!)) end++;
  return { title: head.slice(from, to).join(" "), from, to, end };
}

/** Whether a line names whoever signs or decides, and little else: "TM. ỦY BAN NHÂN DÂN", "Giám đốc". */
export function isAuthority(line: string): boolean {
  const folded = fold(line).replace(/^(?:tm|kt|tl|tuq|q)\.\s?/, "");
  return (
    (AUTHORITY.test(`${folded} `) || SIGNER.test(folded)) && (isCapital(line) || folded.split(" ").length <= FEW_WORDS)
  );
}

/** Whether a folded line is one of a letterhead: the state's name and motto, a number, the place and the day. */
export function isLetterheadLine(folded: string): boolean {
  return REPUBLIC.test(folded) || NUMBER.test(folded) || /^.{0,60}ngay \d{1,2} thang \d{1,2} nam \d{4}$/.test(folded);
}

/** Whether a text is the state's name or its motto, as they stand at the head of official papers. */
export function isMotto(text: string): boolean {
  return MAYBE_LETTERHEAD.test(text) && REPUBLIC.test(fold(text.slice(0, LONGEST_MOTTO)));
}

/** Whether the line at `at` belongs to the subject that begins below `from`. */
function goesOn(head: readonly string[], folded: readonly string[], from: number, at: number): boolean {
  const [line, before, plain] = [head[at]!, head[at - 1]!, folded[at]!];
  const isFirst = !/\p{L}/u.test([kindOf(head[from]!, folded[from]!), ...head.slice(from + 1, at)].join(""));
  if (isFirst && /^[^\p{L}\p{N}]*$/u.test(line)) return true;
  const isSigner = isCapital(line) && AUTHORITY.test(plain) && !isFirst;
  if (!/\p{L}/u.test(line) || /[.;:]$/.test(line) || line.length > 300 || OPENING.test(plain) || isSigner) return false;
  if (isFirst || /^[\p{Ll}\d]/u.test(line)) return true;
  return isCapital(line) ? isCapital(before) : before.length >= WRAPPED_LENGTH && !isCapital(before);
}

/** Laws print their names in capitals: "ĐƯỜNG BỘ" → "Đường bộ". Other subjects name places and stay as they are. */
function subjectOf(kind: string, subject: string): string {
  if (!/luat|phap lenh/.test(fold(kind)) || !isCapital(subject)) return subject;
  const lower = subject.toLowerCase().replace("việt nam", "Việt Nam").replace("tổ quốc", "Tổ quốc");
  return lower.slice(0, 1).toUpperCase() + lower.slice(1);
}

/** Who issues the paper, and when: from what stands above its title. */
function factsOf(letterhead: readonly string[]): Pick<OfficialPaper, "agency" | "date"> {
  const cells = letterhead.flatMap(cellsOf);
  const date = cells.map(dateOf).find((day) => day !== undefined);
  const capitals = cells.filter((cell) => isCapital(cell) && /\p{L}{2}/u.test(cell) && !isAside(fold(cell)));
  const agency = withoutRules(capitals.slice(0, 3).join(" "));
  return { ...(agency && { agency }), ...(date !== undefined && { date }) };
}

/** The words of a letterhead without the dashes that part them. */
export function withoutRules(line: string): string {
  const words = line.split(/\s/).filter((word) => word !== "" && !/^[-–_=*]{3,80}$/.test(word));
  return words.join(" ");
}

function isAside(cell: string): boolean {
  return REPUBLIC.test(cell) || NUMBER.test(cell) || /\d/.test(cell);
}

/** "Bến Lau, ngày 7 tháng 3 năm 2026" → "2026-03-07". */
function dateOf(cell: string): string | undefined {
  const found = /ngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})(?!\d)/.exec(fold(cell).replace(/\s+/g, " "));
  if (!found) return undefined;
  const [day, month, year] = found.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

function cellsOf(line: string): string[] {
  return line
    .split(/[|\t\n]|\s{3}/)
    .map((cell) => cell.trim())
    .filter(Boolean);
}

function isCapital(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}
