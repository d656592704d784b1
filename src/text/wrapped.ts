import { speaksAloud } from "./speakers.ts";

/** A text wrapped to a column has lines of at least and at most so many UTF-16 units. */
const NARROWEST = 40;
const WIDEST = 140;
/** The only line end of a text, with a capital after it, is a wrap behind a line of so many units. */
const FULL_LINE = 60;
/** So many of the lines that go on begin with a small letter, as a share, where they are prose. */
const PROSE_SHARE = 0.5;

/** What begins an item of a list: "1. ", "2) ", "a) ", "đ) ", */
const ITEM = /^\(?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}[.)]|\p{L}\)|\p{Ll}\.)\s/u;
/** or a sign: "- ", "• ", "☐ ", */
const BULLET = /^[-–—•*+·▪◦●○■□◆◇❖➢➤►▶→✓✔✗✘☐☑☒\uf0a7\uf0b7\uf0d8\uf0fc\uf076]\s/u;
/** or a picture: "👉 ", "3️⃣ ". */
const PICTURE = /^(?:\p{Extended_Pictographic}\ufe0f?|\p{Nd}\ufe0f?\u20e3)\s/u;

/** "Bước 1: Xông khói nhẹ." says what to do; "Bước 1: Chuẩn bị" only heads it. */
const STEP = /^bước\s\p{Nd}{1,2}\s?[.:)]\s/iu;

/** Longest sign of an item, in UTF-16 units. */
const MARKER_LENGTH = 20;

/** A line of a text: UTF-16 offsets, white space at its end left out. */
interface Line {
  readonly text: string;
  /** Offset of the line feed behind it. */
  readonly feed: number;
}

/** Whether a line is an item of a list, by the sign or number that it begins with. */
export function isItemLine(line: string): boolean {
  const beginning = line.trimStart().slice(0, MARKER_LENGTH);
  if (ITEM.test(beginning) || BULLET.test(beginning) || PICTURE.test(beginning)) return true;
  return STEP.test(beginning) && /[.;!…]$/u.test(line.trimEnd());
}

/** "kể từ ngày" at the end of a line: the number on the next one belongs to its sentence. */
const AWAITS_NUMBER =
  /(?:^|\s)(?:từ|đến|tới|hơn|gần|khoảng|là|và|lúc|(?:từ|đến|tới|vào|trước|sau|hết|sáng|trưa|chiều|tối|đêm)\sngày|(?:đầu|giữa|cuối|từ|đến|tới|vào)\stháng)$/iu;
/** How much of the end of a line is looked at for that, in UTF-16 units. */
const AWAITING_LENGTH = 20;

/** Whether a line is an item of a list behind the line before it. A number in the middle of a sentence is none. */
export function isItemBehind(line: string, before: string): boolean {
  const isAwaited = /^\s*\p{Nd}/u.test(line) && AWAITS_NUMBER.test(before.trimEnd().slice(-AWAITING_LENGTH));
  return !isAwaited && isItemLine(line);
}

/**
 * Tells whether a text was wrapped to a column at the line feed at an offset, so that the sentence goes on behind it: the first word of
 * the next line had no room any more, or begins with a small letter behind a line that is long.
 */
export function wrapsOf(text: string): (feed: number) => boolean {
  if (!text.includes("\n")) return () => false;
  let wraps: ReadonlySet<number> | undefined;
  return (feed) => (wraps ??= findWraps(text)).has(feed);
}

function findWraps(text: string): ReadonlySet<number> {
  const lines = linesOf(text);
  const width = lines.reduce((most, line) => Math.max(most, line.text.length), 0);
  if (width < NARROWEST || width > WIDEST) return new Set();
  const joints = lines.slice(0, -1).flatMap((line, at) => {
    const next = lines[at + 1]!.text.trimStart();
    return goesOn(line.text, next) ? [{ ...line, next, isSmall: /^\p{Ll}/u.test(next) }] : [];
  });
  const isProse = joints.filter(({ isSmall }) => isSmall).length >= joints.length * PROSE_SHARE;
  const wrapped = joints.filter(({ text: line, next, isSmall }) => {
    const hadNoRoom = line.length + 1 + /^\S*/u.exec(next)![0].length > width;
    if (isSmall) return hadNoRoom || line.length >= NARROWEST;
    return hadNoRoom && (joints.length === 1 ? line.length >= FULL_LINE && !isField(next) : isProse);
  });
  return new Set(wrapped.map(({ feed }) => feed));
}

function linesOf(text: string): Line[] {
  let feed = -1;
  return text.split("\n").map((line) => ({ text: line.trimEnd(), feed: (feed += line.length + 1) }));
}

/** A sentence has not ended; neither line may be a row of a table, the next no item of a list. */
function goesOn(line: string, next: string): boolean {
  return (
    line !== "" &&
    next !== "" &&
    !/[.!?…]["'”’»)\]]?$|[|\t]/u.test(line) &&
    !/[|\t]/u.test(next) &&
    !speaksAloud(next) &&
    !isItemBehind(next, line)
  );
}

/** "Điện thoại: 0299 555 0130": a line of its own. */
function isField(line: string): boolean {
  return /^[^.,:!?]{1,30}:/u.test(line);
}
