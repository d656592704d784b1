import { type Ends, grammar } from "./grammar.ts";
import { hasDiacritics } from "./fold.ts";
import { isTypedInFull, knownWords } from "./known-words.ts";
import { lazy } from "./lazy.ts";
import { rulesIn } from "./lexicon/read.ts";
import { memoized } from "./memoized.ts";
import { mender } from "./mend.ts";
import { isCompound } from "./commonness.ts";
import { type Gender, pronounsIn } from "./pronouns.ts";
import { readQuestion } from "./question.ts";
import { type Word, words } from "./words.ts";

/**
 * How a text goes on from an answer. `more`: the paragraphs around its quote; `lead`: its article in short. `asks`: it asks
 * without saying about what ("tại sao?"). `instead`: it asks the same about something else ("còn trẻ em thì sao?"). `person`: it
 * speaks of somebody by a pronoun. `leans`: otherwise.
 */
export type FollowUp =
  | { readonly kind: "more" | "lead" | "leans" }
  | {
      readonly kind: "asks";
      /** As it is put in Vietnamese and in English. */
      readonly vietnamese: string;
      readonly english: string;
    }
  | { readonly kind: "instead"; readonly subject: string }
  | { readonly kind: "person"; readonly gender: Gender };

/** Each rule of what asks, as Vietnamese and English put it. */
const ASKS = [
  ["why", "vì sao", "why"],
  ["when", "khi nào", "when"],
  ["where", "ở đâu", "where"],
  ["to-where", "đi đâu", "where to"],
  ["who", "là ai", "who is"],
  ["how-many", "bao nhiêu", "how many"],
  ["how-long", "bao lâu", "how long"],
  ["how", "như thế nào", "how"],
  ["what", "là gì", "what is"],
] as const;

/** Longest text that goes on from another, in words: a longer one says itself what it is about. */
const LONGEST = 8;

const reader = lazy(() => {
  const read = grammar(
    [rulesIn("talk").replaceAll(/^filler:/gmu, "filler: <opening> |"), OPENING, rulesIn("following")].join("\n"),
  );
  return { grammar: read, mend: mender(read.vocabulary) };
});

/** What may lead into it: "thế rồi đi đâu?", "and why?". */
const OPENING = "opening: thế | vậy | rồi | thế rồi | và | vậy còn | còn | and | but | so | ok | okay | hey";

/** Of so many texts, those asked for last, it is remembered how they go on: many people ask the same. */
const MOST_REMEMBERED = 500;
const remembered = memoized(MOST_REMEMBERED, (text) => ({ follow: readFollowUp(text) }));

/** How a text goes on from an answer; undefined where it stands for itself. */
export function followUpOf(text: string): FollowUp | undefined {
  return remembered(text).follow;
}

function readFollowUp(text: string): FollowUp | undefined {
  const composed = text.normalize("NFC").trim();
  const typed = words(composed);
  const said = composed.slice(0, typed.at(-1)?.end).replaceAll(/\s+/gu, " ");
  const whole = wholeOf(typed);
  if (whole) return whole.kind === "asks" && whole.isTyped ? { ...whole, ...typedAs(said, whole) } : whole;
  const subject = subjectOf(said, typed);
  if (subject !== undefined) return { kind: "instead", subject };
  const [pronoun] = pronounsIn(said);
  if (pronoun) return { kind: "person", gender: pronoun.gender };
  return LEANING.test(said.toLowerCase()) ? { kind: "leans" } : undefined;
}

/** Openings that lean on the question before, of whatever follows. */
const LEANING = /^(?:(?:thế |vậy |rồi )?còn|và|rồi|and|what about|how about) | (?:thì|thi) sao$/u;

type Whole = Extract<FollowUp, { kind: "more" | "lead" | "leans" | "asks" }> & { readonly isTyped?: "vi" | "en" };

/** What all words of a short text say together. */
function wholeOf(typed: readonly Word[]): Whole | undefined {
  if (typed.length === 0 || typed.length > LONGEST) return undefined;
  const { grammar: rules, mend } = reader();
  const run = knownWords(typed, mend);
  if (run.at(-1)?.end !== typed.at(-1)!.end) return undefined;
  const ends = rules.over(run, isTypedInFull(typed));
  const isWhole = (rule: string): boolean => reachesEnd(ends, rule, run.length);
  if (isWhole("more")) return { kind: "more" };
  if (isWhole("lead")) return { kind: "lead" };
  for (const [rule, vietnamese, english] of ASKS) {
    if (isWhole(`asks-${rule}`)) return { kind: "asks", vietnamese, english, isTyped: "vi" };
    if (isWhole(`asks-${rule}-en`)) return { kind: "asks", vietnamese, english, isTyped: "en" };
  }
  return undefined;
}

/** Its own words are kept in the language in which it is typed, unless their diacritics are missing. */
function typedAs(text: string, { isTyped }: Whole): { vietnamese?: string; english?: string } {
  if (isTyped === "en") return { english: text };
  return hasDiacritics(text) ? { vietnamese: text } : {};
}

/** Whether a rule takes all of so many words, or all from one on, fillers before and after it left out. */
export function reachesEnd(ends: Ends, rule: string, length: number, from = 0): boolean {
  const after = (starts: Iterable<number>): Set<number> => {
    const places = new Set(starts);
    for (const place of places) for (const end of ends("filler", place)) places.add(end);
    return places;
  };
  const reached = [...after([from])].flatMap((start) => ends(rule, start));
  return after(reached).has(length);
}

/** Compared with a text without the marks behind it, single spaces between its words. */
const INSTEAD = /^(?:(?:thế|vậy|rồi|ủa|the|vay|roi) )?(?:còn|con|và|what about|how about|and) (?:về |với )?/iu;
const PARTICLE = / (?:vậy|ạ|nhỉ|hả|vay|a|nhi|ha)$/iu;
const THEN_WHAT = / (?:thì|thi) (?:sao|thế nào|the nao)$/iu;
const HOW = / (?:ra )?sao$/iu;

/** What a text asks the same about: "còn X?", "X thì sao?", where X asks nothing of its own. */
function subjectOf(text: string, typed: readonly Word[]): string | undefined {
  if (typed.length > LONGEST + 2 || isChild(text, typed)) return undefined;
  const opening = INSTEAD.exec(text)?.[0];
  const said = text.slice(opening?.length ?? 0).replace(PARTICLE, "");
  const left = said.replace(THEN_WHAT, "");
  if (opening === undefined && left === said) return undefined;
  const subject = opening === undefined ? left : left.replace(HOW, "");
  const { answerTypes, isEnglish, silent, words: own } = readQuestion(subject, () => false);
  const asks = answerTypes !== 0 || (!isEnglish && silent.some(Boolean));
  return asks || own.length === 0 ? undefined : subject;
}

/** Whether "con" is what it says: a child, an animal, or part of a word ("con số"). */
function isChild(text: string, typed: readonly Word[]): boolean {
  const at = typed.findIndex(({ exact }) => exact === "con");
  if (at < 0 || at > 1 || typed[at + 1] === undefined) return false;
  return hasDiacritics(text) || isCompound(typed[at]!, typed[at + 1]!);
}
