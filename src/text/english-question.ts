import { ANSWER_TYPE } from "./answer-types.ts";
import { askedFor, type AskedFor, isEnglishFunctionWord } from "./english.ts";
import { nameClassAsked } from "./name-classes.ts";
import { personNamed } from "./person-asked.ts";
import { personalOf } from "./background.ts";
import { asksForAllInEnglish } from "./asking-all.ts";
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
  /^who (?:is|are|was|were)\b/u,
  /^what(?: is| was|s) (?:the |her |his |their )?(?:full )?names?\b/u,
  /^what (?:is|was) .*names?$/u,
  /^(?:which|what) (?!(?:is|was|are|were|does|did) )(?:\w{1,20} ){0,2}(?:company|companies|school|university|bank|brand|hospital|hotel|contractor|newspaper|airline|team|club)\b/u,
];

/** Whether an English question, in lower case, asks for a name. */
function asksForName(question: string): boolean {
  return NAMING.some((pattern) => pattern.test(question));
}

/** Answer types that an English question asks for in so many words, beside those of its question words. */
const ENGLISH_ANSWER_TYPES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:what time|opening hours)\b/u, ANSWER_TYPE.hour],
  [/\b(?:how much|price|cost|fee|fare|fine)\b/u, ANSWER_TYPE.money],
  [/\bhow (?:long|many (?:years|months|weeks|days|hours|minutes))\b/u, ANSWER_TYPE.duration],
  [/\bhow (?:far|many (?:met(?:er|re)s|kilomet(?:er|re)s|km|tons?|tonnes?))\b/u, ANSWER_TYPE.measure],
  [/\bhow old\b/u, ANSWER_TYPE.age],
  [/\b(?:phone|telephone|hotline|number to call)\b/u, ANSWER_TYPE.phone],
  [/\b(?:what day|which day|days of the week)\b/u, ANSWER_TYPE.order],
];

/** "How much is a ticket", "how much do I pay": a sum of money, and no other number; "how much is the rate" may be a share. */
function asksForPrice(question: string): boolean {
  return HOW_MUCH.test(question) && (HOW_MUCH_IS.test(question) || PAYING.test(question)) && !SHARE.test(question);
}

const HOW_MUCH = /\bhow much\b/u;
const HOW_MUCH_IS = /\bhow much (?:is|are) (?:it|an?|the|one|each)\b/u;
const PAYING =
  /\b(?:costs?|prices?|charges?|charged|pay|pays|paid|owe|fee|fees|fare|fine|tickets?|rent|buy|money|salary|earns?)\b/u;
const SHARE = /\b(?:percent|percentage|share|rates?|interest|discount|weigh|weight|higher|lower|more|less)\b/u;

function englishAnswerTypes(question: string): number {
  return ENGLISH_ANSWER_TYPES.reduce(
    (answerTypes, [pattern, type]) => (pattern.test(question) ? answerTypes | type : answerTypes),
    0,
  );
}

/** Whether a sentence begins with a word: more than a space stands before it. */
function isBeginning(typed: readonly Word[], at: number): boolean {
  const before = typed[at - 1];
  return before === undefined || typed[at]!.start - before.end > 1;
}

/** For each word whether it stands in a sentence that ends as a question does. */
function asksInEnglish(text: string, typed: readonly Word[]): boolean[] {
  return typed.map(({ end }) => /^[^.!\n]*\?/u.test(text.slice(end)));
}

/** Reads an English question. */
export function readEnglish(text: string, typed: readonly Word[]) {
  const plain = typed.map((word) => word.text.toLowerCase());
  // "To" with a capital inside a sentence is a name.
  const silent = plain.map(
    (word, at) => isEnglishFunctionWord(word) && (isBeginning(typed, at) || /^(?:\p{Ll}|I$)/u.test(typed[at]!.text)),
  );
  const wantsName = asksForName(plain.join(" "));
  let answerTypes = englishAnswerTypes(plain.join(" ")) | (wantsName ? ANSWER_TYPE.name : 0);
  const wantsAll = asksForAllInEnglish(plain.join(" "));
  let counted = -1;
  for (let at = 0; at < plain.length; at++) {
    const asked = askedFor(plain, at);
    if (!asked) continue;
    const isCounted = asked.answerType === "number" && plain[at + 1] === "many" && at + asked.length < plain.length;
    if (isCounted && counted < 0) counted = at + asked.length;
    answerTypes |= asked.answerType === "number" && !isCounted ? ANSWER_TYPE.amount : ANSWER_TYPES_OF[asked.answerType];
    at += asked.length - 1;
  }
  if (answerTypes & (ANSWER_TYPE.duration | ANSWER_TYPE.measure))
    answerTypes &= ~(ANSWER_TYPE.number | ANSWER_TYPE.amount);
  const person = wantsName ? personNamed(typed) : undefined;
  if (asksForPrice(plain.join(" "))) answerTypes &= ~ANSWER_TYPE.amount;
  const personal = personalOf(text, typed, asksInEnglish(text, typed));
  return {
    words: typed,
    silent: silent.every(Boolean) ? silent.map(() => false) : silent,
    answerTypes: (person ? answerTypes | ANSWER_TYPE.person : answerTypes) || (wantsAll ? ANSWER_TYPE.list : 0),
    counted,
    wantsName,
    personNamed: person,
    nameClass: nameClassAsked(typed),
    asksWhether: asksWhetherInEnglish(typed),
    isEnglish: true,
    wantsAll,
    isPlain: false,
    isUnmarked: false,
    background: personal,
    personal,
  };
}
