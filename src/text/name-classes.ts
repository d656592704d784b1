import { isCompound } from "./commonness.ts";
import { exactKeysOf } from "./fold.ts";
import { isFunctionWord } from "./function-words.ts";
import { lazy } from "./lazy.ts";
import { oneWay } from "./lexicon/formats.ts";
import { entriesOf } from "./lexicon/read.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";
import { isCapital } from "./word-answer-types.ts";
import { words, type Word } from "./words.ts";

/** What the name of a company, of a school, … begins with. */
export type NameClass = PhraseTable<true>;

const classes = lazy(() =>
  phraseTable(
    entriesOf("name-classes.txt", oneWay).flatMap(({ from, to }) => {
      const value = phraseTable(to.map((phrase) => ({ phrase, value: true as const, strict: true })));
      return from.map((phrase) => ({ phrase, value, strict: true }));
    }),
  ),
);

/** Most words between the class and what asks for its name: "trường cao đẳng nào", "which local company". */
const BETWEEN = 2;

/** The class whose name a question asks for: "công ty nào"; undefined where it asks for none of a known class. */
export function nameClassAsked(question: readonly Word[]): NameClass | undefined {
  for (let at = 0; at < question.length; at++) {
    const isEnglish = question[at]!.folded === "which";
    const found = isWhich(question, at) ? classBefore(question, at) : isEnglish && classAfter(question, at);
    if (found) return found;
  }
  return undefined;
}

function classBefore(question: readonly Word[], asks: number): NameClass | undefined {
  for (let at = asks - 1; at >= 0 && at >= asks - LONGEST - BETWEEN; at--) {
    const found = classAt(question, at);
    if (found && found.length <= asks - at && asks - at - found.length <= BETWEEN) return found.value;
    if (isFunctionWord(question[at]!, false)) return undefined;
  }
  return undefined;
}

function classAfter(question: readonly Word[], asks: number): NameClass | undefined {
  for (let at = asks + 1; at <= asks + 1 + BETWEEN && at < question.length; at++) {
    const found = classAt(question, at);
    if (found) return found.value;
  }
  return undefined;
}

/** "Cơ quan" is no "quán", and "trường hợp nào" asks for no "trường". */
function classAt(question: readonly Word[], at: number) {
  const found = classes().longestAt(question, at)[0];
  if (!found) return undefined;
  const end = at + found.length;
  return isInside(question, at) || (!isWhich(question, end) && isJoined(question, end - 1)) ? undefined : found;
}

/** Whether a word is the tail of a longer one: "cơ quan", "thành phố"; "nằm trên đường" is three words. */
function isInside(run: readonly Word[], at: number): boolean {
  return isJoined(run, at - 1) && !isFunctionWord(run[at - 1]!, false) && !isFunctionWord(run[at]!, false);
}

function isJoined(question: readonly Word[], at: number): boolean {
  const [word, next] = [question[at], question[at + 1]];
  return word !== undefined && next !== undefined && isCompound(word, next);
}

/** "Nào", and "số mấy". */
function isWhich(question: readonly Word[], at: number): boolean {
  const folded = question[at]?.folded;
  return folded === "nao" || (folded === "may" && question[at - 1]?.folded === "so");
}

/** Words of the longest class. */
const LONGEST = 3;
/** Most words between the head of a name and its first capital: "Công ty cổ phần xây dựng Đại Phong". */
const UNTIL_NAME = 5;

/** Whether a text names one of a class; a text in another language than Vietnamese may. */
export function namesOneOf(heads: NameClass, text: string): boolean {
  const run = words(text);
  if (run.every(({ exact, folded }) => exact === folded)) return true;
  return run.some((_, at) => {
    const head = heads.longestAt(run, at)[0];
    return head !== undefined && !isInside(run, at) && isNameAt(run, at + head.length);
  });
}

/** Whether a head says what kind of thing a text names, with or without a name. */
export function speaksOf(heads: NameClass, text: string): boolean {
  const run = words(text);
  return run.some((_, at) => heads.longestAt(run, at).length > 0);
}

/** What is told by a number in place of a name: "số 8", "phòng 104". */
const NUMBERED = exactKeysOf("số phòng quầy bàn cửa ô tầng lầu nhà cổng đường phố ngõ hẻm ngách lộ");

function isNumbered({ exact }: Word): boolean {
  return NUMBERED.has(exact);
}

/** Whether words that go on without a sign, and hold nothing together, lead to a capital. */
function isNameAt(run: readonly Word[], from: number): boolean {
  for (let at = from; at < run.length && at <= from + UNTIL_NAME; at++) {
    if (run[at]!.start - run[at - 1]!.end > 1) return false;
    if (isCapital(run[at]!) || (at === from && /^\d/u.test(run[at]!.text) && isNumbered(run[at - 1]!))) return true;
    if (isFunctionWord(run[at]!, false)) return false;
  }
  return false;
}
