import { ANSWER_TYPE } from "./answer-types.ts";
import { keysOf } from "./fold.ts";
import { isFunctionWord } from "./function-words.ts";
import { phraseTable } from "./phrases.ts";
import { politeLengthAt } from "./politeness.ts";
import { readQuestion } from "./question.ts";
import { synonyms } from "./synonyms.ts";
import { words, type Word } from "./words.ts";

/** What a question asks, so that it can be told whether another asks the same. */
export interface Meaning {
  /** The answer types, as bits of `ANSWER_TYPE`. */
  readonly answerTypes: number;
  /** Whether it is answered by yes or no. */
  readonly isYesOrNo: boolean;
  /** What it is about: each word that holds meaning, or phrase that has synonyms, once. */
  readonly units: readonly Unit[];
}

interface Unit {
  readonly exact: string;
  readonly folded: string;
  /** The groups of synonyms that it is in. */
  readonly groups: readonly number[];
}

/** Function words that turn what a question means. */
const TURNING = "không chưa trước sau trên dưới hơn nhất chỉ nếu từ đến tới ra vào lên cho bị được trừ ngoài";
const turning = new Set(TURNING.split(" ").map((word) => keysOf(word).exact));
const turningFolded = new Set(TURNING.split(" ").map((word) => keysOf(word).folded));
/** "… có phải không?", "… chưa?", with or without diacritics. */
const YES_OR_NO = /(?:^|\s)(?:khong|chua|ko|hok|k)(?:\s(?:vay|a|nhi|the|ha))?$/u;
/** "Tên của … là gì": the same as "… tên là gì". */
const NAMES = /\sla (?:gi|ai)(?:\s(?:vay|a|nhi|the|ha))?$/u;
const TIMES = ANSWER_TYPE.time | ANSWER_TYPE.year | ANSWER_TYPE.hour | ANSWER_TYPE.order;

/** Reads what questions mean. Words of one group mean the same; `glossary` has groups beside the synonyms of everybody. */
export function meaningReader(glossary: readonly (readonly string[])[]): (question: string) => Meaning {
  const table = phraseTable(
    [...glossary, ...synonyms()].flatMap((group, value) => group.map((phrase) => ({ phrase, value, strict: true }))),
  );
  return (question) => {
    const {
      words: read,
      silent,
      answerTypes,
      isPlain,
      isEnglish,
    } = readQuestion(afterPoliteness(question), () => false);
    const all = read.filter((word, at) => !silent[at] && (isEnglish || !isEmpty(word, isPlain)));
    const isNamesake = answerTypes === 0 && all[0]?.folded === "ten" && NAMES.test(foldedText(read));
    const telling = isNamesake ? all.slice(1) : all;
    const units: Unit[] = [];
    for (let at = 0; at < telling.length;) {
      const found = table.longestAt(telling, at);
      const run = telling.slice(at, at + (found[0]?.length ?? 1));
      units.push({
        exact: run.map(({ exact }) => exact).join(" "),
        folded: run.map(({ folded }) => folded).join(" "),
        groups: found.map(({ value }) => value),
      });
      at += run.length;
    }
    const distinct = units.filter(({ exact }, at) => units.findIndex((other) => other.exact === exact) === at);
    const isYesOrNo = YES_OR_NO.test(foldedText(read));
    return {
      answerTypes: isNamesake ? ANSWER_TYPE.person | ANSWER_TYPE.name : plainAnswerTypes(answerTypes),
      isYesOrNo,
      units: distinct,
    };
  };
}

/** A question without what is said before it: in "cho hỏi ai …" nobody is asked for whom to ask. */
function afterPoliteness(question: string): string {
  const text = question.normalize("NFC");
  const run = words(text);
  let at = 0;
  for (let length = 1; at < run.length && length > 0; at += length) length = politeLengthAt(run, at);
  return text.slice(run[at]?.start ?? 0);
}

/** A sum of money is a number too. */
function plainAnswerTypes(answerTypes: number): number {
  return answerTypes & ANSWER_TYPE.money ? answerTypes & ~(ANSWER_TYPE.number | ANSWER_TYPE.amount) : answerTypes;
}

function foldedText(run: readonly Word[]): string {
  return run.map(({ folded }) => folded).join(" ");
}

/** Whether two questions ask the same of the same: in any order, in other words of one group, with or without diacritics. */
export function meansSame(one: Meaning, other: Meaning): boolean {
  if (one.units.length !== other.units.length || one.units.length === 0) return false;
  if (one.isYesOrNo !== other.isYesOrNo || !asksSame(one.answerTypes, other.answerTypes)) return false;
  const left = [...other.units];
  return one.units.every((unit) => {
    const at = left.findIndex((candidate) => isSameUnit(unit, candidate));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** "Khi nào" and "năm nào" ask for times alike. */
function asksSame(one: number, other: number): boolean {
  return one === other || (((one | other) & ~TIMES) === 0 && (one & other) !== 0);
}

function isSameUnit(one: Unit, other: Unit): boolean {
  if (one.groups.some((group) => other.groups.includes(group))) return true;
  if (one.exact === other.exact) return true;
  return one.folded === other.folded && [one, other].some(({ exact, folded }) => exact === folded);
}

/** Whether a word only holds the question together. */
function isEmpty(word: Word, isPlain: boolean): boolean {
  const isTurning = turning.has(word.exact) || (isPlain && turningFolded.has(word.folded));
  return !isTurning && isFunctionWord(word, isPlain);
}
