import { mayJoin } from "./parts.ts";
import { ANSWER_TYPE } from "./answer-types.ts";
import { asksForAllInEnglish } from "./asking-all.ts";
import { personalOf } from "./background.ts";
import { englishAnswerTypes } from "./english-answer-types.ts";
import { askingIn } from "./english-asking.ts";
import { asRead, writtenOut } from "./english-spelling.ts";
import { withoutTypos } from "./english-typos.ts";
import { type AskedFor, isEnglishFunctionWord } from "./english.ts";
import { lazy } from "./lazy.ts";
import { phrases } from "./lexicon/formats.ts";
import { entriesOf } from "./lexicon/read.ts";
import { nameClassAsked } from "./name-classes.ts";
import { personNamed } from "./person-asked.ts";
import { phraseTable } from "./phrases.ts";
import { asksWhetherInEnglish } from "./whether.ts";
import type { Word } from "./words.ts";

const ANSWER_TYPES_OF: Readonly<Record<AskedFor, number>> = {
  ...ANSWER_TYPE,
  time: ANSWER_TYPE.time | ANSWER_TYPE.year | ANSWER_TYPE.hour | ANSWER_TYPE.order,
  person: ANSWER_TYPE.person | ANSWER_TYPE.name,
  manner: 0,
  thing: 0,
};

/** What asks for a name, not for anybody of a kind. */
const NAMING: readonly RegExp[] = [
  /^who (?:is|are|was|were) (?!(?:not )?(?:eligible|exempt|exempted|entitled|allowed|required|qualified|admitted|free)\b)/u,
  /^what(?: is| was|s) (?:the |her |his |their )?(?:full )?names?\b/u,
  /^what (?:is|was) .*names?$/u,
  /^what (?:is|was) .*called$/u,
];
/** "Which local company": what has a name of its own, and how many words stand before it at most. */
const NAMED = new Set(
  (
    "company companies firm school university bank brand hospital clinic hotel restaurant contractor supplier sponsor " +
    "manufacturer newspaper airline team club village"
  ).split(" "),
);
const BEFORE_NAMED = 2;
/** What ends the name of what is asked for: "what time does school start". */
const UNNAMED = new Set("is was are were do does did can could will would should has have had".split(" "));

/** Whether an English question asks for a name, given its words in lower case. */
function asksForName(words: readonly string[]): boolean {
  const [first = "", ...rest] = words;
  const asksWhich = first === "which" || first === "what";
  const verb = rest.findIndex((word) => UNNAMED.has(word));
  const named = rest.slice(0, Math.min(BEFORE_NAMED + 1, verb < 0 ? rest.length : verb));
  const isNamed = asksWhich && named.some((word) => NAMED.has(word));
  return isNamed || NAMING.some((pattern) => pattern.test(words.join(" ")));
}

const fillers = lazy(() =>
  phraseTable(
    entriesOf("fillers-en.txt", phrases)
      .flat()
      .map((phrase) => ({ phrase, value: true, strict: true })),
  ),
);

/** For each word whether it belongs to what only leads to a question; a single word does so at the beginning alone. */
function fillersIn(read: readonly Word[]): boolean[] {
  const isFiller = read.map(() => false);
  for (let at = 0; at < read.length; at++) {
    const length = fillers().longestAt(read, at)[0]?.length ?? 0;
    const isLeading = isFiller.slice(0, at).every(Boolean);
    if (length > 1 || (length === 1 && isLeading)) isFiller.fill(true, at, at + length);
    at += Math.max(0, length - 1);
  }
  return isFiller;
}

/** Whether a sentence begins with a word: more than a space stands before it. */
function isBeginning(typed: readonly Word[], at: number): boolean {
  const before = typed[at - 1];
  return before === undefined || typed[at]!.start - before.end > 1;
}

/** What stands before a person's name, which articles write otherwise or not at all. */
const TITLES = new Set("mr mrs ms dr prof sir madam mister".split(" "));

/** Whether a word only holds the sentence together, or is somebody's title; "To" with a capital inside a sentence is a name. */
function isSilent(read: readonly Word[], at: number): boolean {
  const word = asRead(read[at]!);
  if (TITLES.has(word)) return at + 1 < read.length;
  if (word === "pm" && /^\p{Nd}/u.test(read[at - 1]?.text ?? "")) return true;
  return isEnglishFunctionWord(word) && (isBeginning(read, at) || /^(?:\p{Ll}|\p{Nd}|I$)/u.test(read[at]!.text));
}

/** For each word whether it stands in a sentence that ends as a question does. */
function asksInEnglish(text: string, typed: readonly Word[]): boolean[] {
  return typed.map(({ end }) => /^[^.!\n]*\?/u.test(text.slice(end)));
}

/** Words of what is counted, at most: "new full-time nursing students". */
const LONGEST_COUNTED = 4;
const PLURAL = /(?:[^su]s|people|children|men|women)$/u;

/** The head of what is counted: the first plural from a place on, or the word there. */
function headFrom(plain: readonly string[], from: number): number {
  const head = plain.slice(from, from + LONGEST_COUNTED).findIndex((word) => PLURAL.test(word) && !UNNAMED.has(word));
  return from + Math.max(0, head);
}

/** Reads an English question. `isKnown` tells whether any article holds a word, compared without diacritics. */
export function readEnglish(text: string, typed: readonly Word[], isKnown: (folded: string) => boolean) {
  const read = withoutTypos(writtenOut(typed), isKnown);
  const isFiller = fillersIn(read);
  const plain = read.map(asRead);
  const core = read.slice(isFiller.every(Boolean) ? 0 : isFiller.indexOf(false));
  const own = core.map(asRead).join(" ");
  const wantsName = asksForName(core.map(asRead));
  const wantsAll = asksForAllInEnglish(own);
  let asked = wantsName ? ANSWER_TYPE.name : 0;
  let counted = -1;
  const asking = askingIn(text, read);
  for (const { at, length, answerType } of asking) {
    const isCounted = answerType === "number" && plain[at + 1] === "many" && at + length < plain.length;
    if (isCounted && counted < 0) counted = headFrom(plain, at + length);
    asked |= answerType === "number" && !isCounted ? ANSWER_TYPE.amount : ANSWER_TYPES_OF[answerType];
  }
  const answerTypes = englishAnswerTypes(own, asked, asking.length > 0);
  const person = wantsName ? personNamed(read) : undefined;
  const silent = read.map((_, at) => isFiller[at]! || isSilent(read, at));
  const personal = personalOf(text, read, asksInEnglish(text, read));
  return {
    words: read,
    silent: silent.every(Boolean) ? silent.map(() => false) : silent,
    answerTypes: (person ? answerTypes | ANSWER_TYPE.person : answerTypes) || (wantsAll ? ANSWER_TYPE.list : 0),
    counted,
    wantsName,
    personNamed: person,
    nameClass: nameClassAsked(read),
    asksWhether: asksWhetherInEnglish(core),
    isEnglish: true,
    wantsAll,
    mayJoin: mayJoin(text),
    isPlain: false,
    isUnmarked: false,
    background: personal,
    personal,
  };
}
