import { ANSWER_TYPE } from "../text/answer-types.ts";
import { type Attribute, attributesAsked } from "../text/attributes.ts";
import { asksForDay } from "../text/days.ts";
import { type Designator, designatorsIn } from "../text/designators.ts";
import { englishQuantitiesIn } from "../text/english-quantities.ts";
import { exactKey } from "../text/fold.ts";
import { goalAsked } from "../text/going.ts";
import { isOrdinal, type Ordinal, ordinalsIn } from "../text/numbered.ts";
import type { NameClass } from "../text/name-classes.ts";
import { asksForSmallSum } from "../text/money.ts";
import { asksOfNow, asksOfOutcome } from "../text/present.ts";
import { type Provision, provisionsIn } from "../text/provisions.ts";
import { yearAsked } from "../text/relative-years.ts";
import { quantitiesIn, type Quantity } from "../text/quantities.ts";
import type { Question } from "../text/question.ts";
import { asksForOtherName, type WordSpan } from "../text/person-asked.ts";
import type { Word } from "../text/words.ts";
import { type Concept, conceptsOf } from "./concepts.ts";
import { compileExpansion, type QueryExpansion } from "./expansion.ts";
import { type Office, officeAsked } from "./holders.ts";
import { type Pair, pairsOf } from "./query-pairs.ts";
import { contextTerms, liftOf, rarity, type Scales, type Term, termsOf } from "./terms.ts";
import { COVERING_WEIGHT } from "./tuning.ts";
import type { Widened } from "./widen.ts";

export type { Term } from "./terms.ts";

/** A question as ranking reads it, against one index. */
export interface Query {
  readonly terms: readonly Term[];
  readonly pairs: readonly Pair[];
  /** What it speaks of, each as one thing. */
  readonly concepts: readonly Concept[];
  /** Runs of words that stand for terms of the question: synonyms, abbreviations, translations, corrections. */
  readonly expansions: readonly QueryExpansion[];
  /** The answer types, as bits of `ANSWER_TYPE`: where somebody's name is asked for, no other name. */
  readonly answerTypes: number;
  /** The same of the words that are marked: a name is marked whole. */
  readonly markedTypes: number;
  /** Whether it was asked in English, so that articles in Vietnamese hold it through translations alone. */
  readonly isEnglish: boolean;
  /** Whether it is typed without diacritics, and none of its words is surely one that has some. */
  readonly isPlain: boolean;
  /** Whether it is typed without diacritics, whatever its words were read as. */
  readonly isUnmarked: boolean;
  /** The term that is counted in "how many …", so that a number right before it answers; -1 where none is. */
  readonly counted: number;
  /** That word as it was read, with its diacritics, also where it is too common to be a term; undefined where none is. */
  readonly countedWord: Word | undefined;
  /** Whether a name is asked for, and not anybody of a kind. */
  readonly wantsName: boolean;
  /** Of what class the name is that is asked for; undefined where of none that is known. */
  readonly nameClass: NameClass | undefined;
  /** What of somebody or something it asks for that is told by words of its own ("quê ở đâu"). */
  readonly attributes: readonly Attribute[];
  /** The terms of whom or what a name is asked for ("chồng bà Khuê tên gì": chồng); none where none is. */
  readonly named: readonly number[];
  /** Numbers of the words that part a name from whom it is asked for ("mẹ cùng bà Khuê"), and of those that make it a speaker's. */
  readonly parting: readonly number[];
  readonly saying: readonly number[];
  /** The term that begins where somebody goes ("sang Nga"); -1 where nobody does. */
  readonly goal: number;
  /** The terms that are the number of something ("bão số 3"). */
  readonly numbered: readonly number[];
  /** The same behind "số", with what they are numbers of. */
  readonly ordinals: readonly Ordinal[];
  /** The places in a law that it names, and the quantities. */
  readonly provisions: readonly Provision[];
  readonly quantities: readonly Quantity[];
  /** Whether all of something is asked for: a list, not one of its items. */
  readonly wantsAll: boolean;
  /** Whether it may ask about several things at once. */
  readonly mayJoin: boolean;
  /** Whether it asks how something is now. */
  readonly asksOfNow: boolean;
  /** How far the year lies from now that it asks of, in years ("năm ngoái": -1); undefined where it asks of none so. */
  readonly yearAsked: number | undefined;
  /** What it tells from its like by a number or a letter right behind it ("tầng 3"). */
  readonly designators: readonly Designator[];
  /** Whether it asks for a day. */
  readonly asksForDay: boolean;
  /** Whether it asks what came of something in the end. */
  readonly asksOfOutcome: boolean;
  /** The office whose holder it asks for: the newest article knows best. */
  readonly office: Office | undefined;
  /** Numbers of the words that allow, forbid or deny, where it asks whether something is so. */
  readonly verdicts: readonly number[];
  /** Number of the word "phó", with its diacritics; -1 where no passage holds it. */
  readonly deputy: number;
  /** Number of the word "tỷ", where a sum of so much is asked for that thousands of millions are none; -1 else. */
  readonly vast: number;
  /** What a passage scores that stands right where a place in a law is named. */
  readonly provisionWorth: number;
  /** The weight of a word that no passage holds. */
  readonly rarest: number;
}

/** Answer types of a question that asks for a day and nothing else. */
const DAYS = ANSWER_TYPE.time | ANSWER_TYPE.hour | ANSWER_TYPE.order | ANSWER_TYPE.year;
const DEPUTY_WORD = exactKey("phó");
const ANYBODY = new Set(["nguoi", "person", "man", "woman"]);
const PARTING = "và cùng gặp hỏi".split(" ").map(exactKey);
const SAYING = "nói kể bảo biết".split(" ").map(exactKey);
const VAST_WORD = exactKey("tỷ");
const VERDICTS = "không chưa cấm miễn được phải chỉ".split(" ").map(exactKey);

/** Weighs the words of a question by the index; those of the question before it, where there is one, count less. */
export function compileQuery(widened: Widened, context: Question | undefined, scales: Scales): Query {
  const { question } = widened;
  const { lexicon, size, tuning } = scales;
  const { terms: own, termAt } = termsOf(question, scales);
  const terms = context ? [...own, ...contextTerms(context, own, scales)] : own;
  const pairs = pairsOf(termAt, terms, scales);
  const parts = new Set(pairs.flatMap((pair) => (pair.isCompound ? [pair.first, pair.second] : [])));
  const expansions = widened.expansions
    .map((expansion) => compileExpansion(expansion, termAt, pairs, lexicon))
    .filter((expansion) => expansion !== undefined);
  const rarest = rarity(0, size + tuning.general);
  const finishedTerms = terms
    .map((term, index) => finished(term, index, expansions, scales))
    .map((term, index) => (parts.has(index) ? { ...term, weight: term.weight * tuning.syllable } : term));
  const concepts = conceptsOf(finishedTerms, pairs, rarest);
  const asked = question.answerTypes || (context?.answerTypes ?? 0);
  const asksWho = question.wantsName && (question.answerTypes & ANSWER_TYPE.person) !== 0;
  return {
    terms: finishedTerms,
    pairs,
    concepts,
    expansions: expansions.map((expansion) => weighed(expansion, terms, scales)),
    answerTypes: question.personNamed ? asked & ~ANSWER_TYPE.name : asked,
    markedTypes: asked,
    isEnglish: question.isEnglish,
    isPlain: question.isPlain,
    isUnmarked: question.isUnmarked,
    counted: termAt[question.counted] ?? -1,
    countedWord: question.words[question.counted],
    wantsName: question.wantsName,
    nameClass: question.nameClass,
    attributes: attributesAsked(question.words),
    named: asksWho ? namedTerms(question, termAt, concepts) : [],
    parting: asksWho ? numbersOf(PARTING, lexicon) : [],
    saying: asksWho ? numbersOf(SAYING, lexicon) : [],
    goal: termAt[goalAsked(question.words)] ?? -1,
    numbered: termAt.filter((term, at) => term >= 0 && isOrdinal(question.words, at)),
    designators: designatorsIn(question.words),
    ordinals: ordinalsIn(question.words),
    provisions: provisionsIn(question.words),
    quantities: question.isEnglish ? englishQuantitiesIn(question.words) : quantitiesIn(question.words),
    wantsAll: question.wantsAll,
    mayJoin: question.mayJoin,
    asksOfNow: asksOfNow(question.words),
    yearAsked: yearAsked(question.words),
    asksForDay: (asked & ~DAYS) === 0 && asksForDay(question.words),
    asksOfOutcome: asksOfOutcome(question.words),
    office: officeAsked(question, termAt, terms, lexicon),
    verdicts: question.asksWhether ? numbersOf(VERDICTS, lexicon) : [],
    deputy: lexicon.exact(DEPUTY_WORD)?.number ?? -1,
    vast:
      question.answerTypes & ANSWER_TYPE.money && asksForSmallSum(question.words, question.isEnglish)
        ? (lexicon.exact(VAST_WORD)?.number ?? -1)
        : -1,
    provisionWorth: tuning.provision * rarest,
    rarest,
  };
}

/** An expansion of a rarer word is worth less than the word. */
function weighed(expansion: QueryExpansion, terms: readonly Term[], { size, tuning }: Scales): QueryExpansion {
  const own = expansion.terms.map((index) => terms[index]!).filter((term) => term.folded >= 0 && !term.isFunction);
  if (own.length === 0) return expansion;
  const frequency = expansion.frequency + tuning.general * expansion.general;
  const rarest = Math.max(...own.map((term) => term.weight / liftOf(term, tuning)));
  const share = Math.min(1, rarity(frequency, size + tuning.general) / rarest);
  return { ...expansion, weight: expansion.weight * share ** tuning.expansionRarity };
}

/** A term with what expansions tell of it: a word that no passage holds is as rare as the commonest run that stands for it. */
function finished(term: Term, index: number, expansions: readonly QueryExpansion[], { size, tuning }: Scales): Term {
  const runs = expansions.filter(({ terms, weight }) => terms.includes(index) && weight >= COVERING_WEIGHT);
  const isCovered = runs.length > 0;
  const commonest = runs.map(({ frequency, general }) => frequency + tuning.general * general);
  const weight =
    term.folded >= 0 || !isCovered
      ? term.weight
      : rarity(Math.max(...commonest), size + tuning.general) * liftOf({ ...term, nameShare: 0 }, tuning);
  return { ...term, weight, plainWeight: term.isFunction ? weight : weight / liftOf(term, tuning), isCovered };
}

/** "Người bỏ trốn": a word for anybody is told from others by the word behind it. */
function termsOfPerson({ start, end }: WordSpan, { words }: Question, termAt: readonly number[]): number[] {
  const isAnybody = end - start === 1 && ANYBODY.has(words[start]!.folded);
  const told = isAnybody ? termAt.slice(end).find((term) => term >= 0) : undefined;
  return told === undefined ? termAt.slice(start, end).filter((term) => term >= 0) : [told];
}

/** The numbers of those words that any passage holds. */
function numbersOf(words: readonly string[], lexicon: Scales["lexicon"]): number[] {
  return words.flatMap((word) => lexicon.exact(word)?.number ?? []);
}

/** The terms of whom a name is asked for: of what they are ("con gái"), or of the first thing spoken of. */
function namedTerms(question: Question, termAt: readonly number[], concepts: readonly Concept[]): readonly number[] {
  const own = question.personNamed ? termsOfPerson(question.personNamed, question, termAt) : [];
  if (own.length > 0) return own;
  if (asksForOtherName(question.words)) return [];
  return concepts[0] && concepts[0].kind !== "name" ? concepts[0].terms : [];
}
