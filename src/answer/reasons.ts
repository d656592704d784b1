import type { Passage } from "../knowledge/document.ts";
import type { Concept } from "../search/concepts.ts";
import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { ANSWER_TYPE, PLAIN_ANSWER_TYPES } from "../text/answer-types.ts";
import { askedBy } from "../text/asking.ts";
import { type NameClass, namesOneOf, speaksOf } from "../text/name-classes.ts";
import { isFigure, isKnownPlace, isMeasured } from "../text/figures.ts";
import { speaksAloud } from "../text/speakers.ts";
import { words as wordsIn } from "../text/words.ts";
import { mayBeAged } from "./aged.ts";
import { mayBeCounted } from "./counted.ts";
import { goesElsewhere } from "./going.ts";
import { isApart } from "./houses.ts";
import { mayBeKin } from "./kin.ts";
import {
  attributesUntold,
  isOtherYearTold,
  isOutdated,
  isYearTold,
  lacksDay,
  othersTold,
  tellsYear,
} from "./untold.ts";
import {
  FIGURE_THERE,
  HOLDER_TOLD,
  HOUSE_WEIGHT,
  LONGEST_QUESTION_ABOVE,
  OFFICE_THERE,
  THERE,
  WHOLE_PROVISION,
} from "./tuning.ts";

/**
 * Why an answer is not said firmly: nothing of the answer type stands beside what is asked about; no name stands there, or
 * not near whom it is asked for; a name, an office with its house, a year, the number or letter that tells a thing from its like, a
 * place in a law is not there; what is asked of somebody is told by no word of its own; it tells of years ago, and now is asked for,
 * or of another year than the one that is asked of by its distance from now; what is asked about is said by other words or not at
 * all; nothing was found.
 */
export interface Reason {
  readonly kind:
    | "answerType"
    | "vagueAnswerType"
    | "unnamed"
    | "unlinked"
    | "name"
    | "office"
    | "title"
    | "year"
    | "count"
    | "uncounted"
    | "figure"
    | "attribute"
    | "outdated"
    | "otherYear"
    | "provision"
    | "relation"
    | "nothing";
  /** The words of the question that it is about, as typed. */
  readonly words: readonly string[];
}

/** What speaks against the best passage answering. */
export function reasonsOf(query: Query, best: Hit): Reason[] {
  const { concepts, office } = query;
  const reasons: Reason[] = [];
  const add = (kind: Reason["kind"], ...words: string[]): void => void reasons.push({ kind, words });
  if (query.answerTypes === ANSWER_TYPE.age && best.hasAnswerType && !mayBeAged(query, best)) add("unlinked");
  else if (lacksDay(query, best)) add("answerType");
  else if (lacksAnswerType(query, best)) add(answerTypeReason(query, best));
  else if (!best.isNamed && !query.office) add("unlinked");
  else if (query.nameClass && !namesAsked(query.nameClass, best)) add("unnamed");
  if (office && best.holder < HOLDER_TOLD) add("office");
  concepts.forEach((concept, at) => {
    if (concept.isPersonal) return;
    const { passage: held, sentence, apart } = best.held[at]!;
    if (lacksFigure(concept, best.held[at]!, query)) add("figure", concept.text);
    if (concept.kind === "name" && apart <= THERE) add("name", concept.text);
    if (concept.kind === "office" && (office ? sentence : held) < OFFICE_THERE)
      add(office ? "office" : "title", concept.text);
    for (const kind of numberReasons(concept, best.held[at]!, query, best)) add(kind, concept.text);
    if (isApart(at, query, best)) add("office", concept.text);
    if (office && concept.weight >= HOUSE_WEIGHT && held < THERE) add("office", concept.text);
  });
  if (goesElsewhere(query, best) || !mayBeKin(query, best)) add("unlinked");
  if (query.asksOfNow && isOutdated(query, best)) add("outdated");
  if ((best.standing?.year ?? 0) < 0) add("otherYear");
  if (!reasons.some(({ kind }) => kind === "year")) for (const other of othersTold(query, best)) add("year", other);
  const untold = attributesUntold(query, best);
  if (untold.length > 0) add("attribute", ...untold);
  const count = countReason(query, best);
  if (count) add(count);
  return reasons;
}

/** Where no sentence shows what shows by its form, there is none; a name shows so too, but is not always told as one. */
function answerTypeReason({ answerTypes, wantsName }: Query, { hasAnswerType }: Hit): Reason["kind"] {
  if (wantsName) return "unnamed";
  return (answerTypes & ~PLAIN_ANSWER_TYPES) === 0 && !hasAnswerType ? "answerType" : "vagueAnswerType";
}

function lacksAnswerType({ answerTypes, concepts }: Query, { features, held, passage }: Hit): boolean {
  if (answerTypes === 0 || features.adjacent > 0) return false;
  // Below a heading that names all that is asked about, the answer stands by itself.
  const isBelow = concepts.length > 0 && held.every(({ around }) => around > THERE);
  if (isBelow && (answerTypes & ~answerTypesAskedAbove(passage)) === 0) return false;
  if (features.answerType === 0) return true;
  return (answerTypes & ~PLAIN_ANSWER_TYPES) === 0 && features.near === 0 && features.range <= 0 && !isBelow;
}

/** Whether a passage names one of the class asked for: itself, or below a line or a table's head that speaks of them. */
function namesAsked(heads: NameClass, { passage: { document, start, end, leads } }: Hit): boolean {
  const text = (from: number, to: number): string => document.text.slice(from, to);
  return namesOneOf(heads, text(start, end)) || leads.some((lead) => speaksOf(heads, text(lead.start, lead.end)));
}

/** The answer types of a passage's own question: its heading, or the line that it hangs on; 0 where that is none. */
function answerTypesAskedAbove({ document, block, leads }: Passage): number {
  const lead = leads.at(-1);
  const above = lead ? document.text.slice(lead.start, lead.end) : (block.headings.at(-1) ?? "");
  const isAsked = /\?["”»]?$/u.test(above) || speaksAloud(above);
  return isAsked ? askedBy(wordsIn(above.slice(0, LONGEST_QUESTION_ABOVE))).answerTypes : 0;
}

/** Whether a concept is a year, or the number of something ("bão số 3"): another one is another thing. A place in a law is sought by itself. */
function isNumber({ kind, terms }: Concept, { numbered, provisions }: Query): boolean {
  return kind === "year" || (provisions.length === 0 && terms.some((term) => numbered.includes(term)));
}

/** A year or a number that is not told, or told of something else; the surer where a passage tells of other years. */
function numberReasons(
  concept: Concept,
  { passage: held, around }: Hit["held"][number],
  query: Query,
  best: Hit,
): readonly Reason["kind"][] {
  if (!isNumber(concept, query)) return [];
  const isYear = concept.kind === "year";
  if (Math.max(held, around) < THERE) return isYear && tellsYear(best) ? ["year", "otherYear"] : ["year"];
  return isOnlyComparedTo(concept, best) || (isYear && isOtherYearTold(concept.text, best)) ? ["year"] : [];
}

/** "Tăng 12% so với năm 2023" tells of another year. */
function isOnlyComparedTo({ kind, text }: Concept, best: Hit): boolean {
  return kind === "year" && !isYearTold(text, best);
}

/** Answer types that a figure may be told by. */
const FIGURES =
  ANSWER_TYPE.money | ANSWER_TYPE.amount | ANSWER_TYPE.number | ANSWER_TYPE.measure | ANSWER_TYPE.duration;

/** Whether a figure is asked for ("lương", "dân số") that is said nowhere: the number that stands there is another one; or a place. */
function lacksFigure(
  { kind, terms: own }: Concept,
  { passage, around }: Hit["held"][number],
  { answerTypes, terms }: Query,
): boolean {
  if (Math.max(passage, around) >= FIGURE_THERE) return false;
  const run = own.map((term) => terms[term]!.word);
  return (
    (kind !== "name" && isKnownPlace(run)) ||
    ((answerTypes & (isMeasured(run[0]!) ? ANSWER_TYPE.measure : FIGURES)) !== 0 && isFigure(run))
  );
}

/** Where a number of things is asked for, and none stands right before their name: whether one in the passage may tell it. */
function countReason(query: Query, best: Hit): Reason["kind"] | undefined {
  const { counted, countedWord, answerTypes, terms } = query;
  if (countedWord === undefined || answerTypes !== ANSWER_TYPE.number || best.features.adjacent > 0) return undefined;
  if (!mayBeCounted(query, best)) return "uncounted";
  return counted >= 0 && terms[counted]?.isFunction === false ? "count" : undefined;
}

/** A place in a law that the folder does not have. */
export function provisionReason({ provisions, provisionWorth }: Query, best: Hit): Reason | undefined {
  if (provisions.length === 0) return undefined;
  if (best.features.provision >= WHOLE_PROVISION * provisionWorth) return undefined;
  return { kind: "provision", words: provisions.map((provision) => nameOf(provision)) };
}

function nameOf({ article, clause }: Query["provisions"][number]): string {
  return clause === undefined ? `Điều ${article}` : `khoản ${clause} Điều ${article}`;
}
