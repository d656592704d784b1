import { KIND } from "./answer-types.ts";
import { askedFor, type AskedFor, isEnglishFunctionWord } from "./english.ts";
import { nameClassAsked } from "./name-classes.ts";
import { personalOf } from "./background.ts";
import { asksForAllInEnglish } from "./asking-all.ts";
import { asksWhetherInEnglish } from "./whether.ts";
import type { Word } from "./words.ts";

const KINDS: Readonly<Record<AskedFor, number>> = {
  ...KIND,
  time: KIND.time | KIND.year | KIND.hour | KIND.order,
  person: KIND.person | KIND.name,
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

/** Kinds that an English question asks for in so many words, beside those of its question words. */
const ENGLISH_KINDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:what time|opening hours)\b/u, KIND.hour],
  [/\b(?:how much|price|cost|fee|fare|fine)\b/u, KIND.money],
  [/\bhow (?:long|many (?:years|months|weeks|days|hours|minutes))\b/u, KIND.duration],
  [/\bhow (?:far|many (?:met(?:er|re)s|kilomet(?:er|re)s|km|tons?|tonnes?))\b/u, KIND.measure],
  [/\bhow old\b/u, KIND.age],
  [/\b(?:phone|telephone|hotline|number to call)\b/u, KIND.phone],
  [/\b(?:what day|which day|days of the week)\b/u, KIND.order],
];

function englishKinds(question: string): number {
  return ENGLISH_KINDS.reduce((kinds, [pattern, kind]) => (pattern.test(question) ? kinds | kind : kinds), 0);
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
  let kinds = englishKinds(plain.join(" ")) | (wantsName ? KIND.name : 0);
  const wantsAll = asksForAllInEnglish(plain.join(" "));
  let counted = -1;
  for (let at = 0; at < plain.length; at++) {
    const asked = askedFor(plain, at);
    if (!asked) continue;
    const isCounted = asked.kind === "number" && plain[at + 1] === "many" && at + asked.length < plain.length;
    if (isCounted && counted < 0) counted = at + asked.length;
    kinds |= asked.kind === "number" && !isCounted ? KIND.amount : KINDS[asked.kind];
    at += asked.length - 1;
  }
  if (kinds & (KIND.duration | KIND.measure)) kinds &= ~(KIND.number | KIND.amount);
  const personal = personalOf(text, typed, asksInEnglish(text, typed));
  return {
    words: typed,
    silent: silent.every(Boolean) ? silent.map(() => false) : silent,
    kinds: kinds || (wantsAll ? KIND.list : 0),
    counted,
    wantsName,
    nameClass: nameClassAsked(typed),
    asksWhether: asksWhetherInEnglish(typed),
    isEnglish: true,
    wantsAll,
    isPlain: false,
    background: personal,
    personal,
  };
}
