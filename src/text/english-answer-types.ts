import { ANSWER_TYPE } from "./answer-types.ts";

const { hour, money, duration, measure, age, phone, order, place, reason, person, name, time, year, number, amount } =
  ANSWER_TYPE;

/** What an English question asks for in so many words, beside the answer types of its question words. */
interface Way {
  readonly asks: RegExp;
  /** What it must hold as well. */
  readonly and?: RegExp;
  readonly answerTypes: number;
  /** Answer types of its question words that it rules out. */
  readonly not?: number;
}

const WAYS: readonly Way[] = [
  {
    asks: /\b(?:(?:opening|closing|working|office|business|visiting) (?:hours?|times?)|how late|o clock)\b/u,
    answerTypes: hour,
  },
  { asks: /\b(?:what|which) (?:time|hours?)\b/u, answerTypes: hour, not: time | year | order },
  { asks: /\b(?:what|which) year\b/u, answerTypes: year, not: time | hour | order },
  { asks: /\b(?:how much|price|cost|fee|fare)\b/u, answerTypes: money },
  {
    asks: /\b(?:prices|costs|fees|fares|fines)\b|\b(?:tuition|salary|wage|rent|fine)$/u,
    and: /\b(?:what|which) (?!do |does |did )/u,
    answerTypes: money,
  },
  {
    asks: /\bhow (?:long|soon|early|many (?:years|months|weeks|days|hours|minutes|seconds))\b/u,
    answerTypes: duration,
    not: number | amount,
  },
  {
    // What is as long as it measures, not as it lasts.
    asks: /\b(?:bridge|road|river|tunnel|street|route|track|runway|wall|pipeline|beach|canal|dam|fence|coast|coastline|trail|boat|rope|cable)s?\b/u,
    and: /\bhow long (?:is|are|was|were|will)\b/u,
    answerTypes: measure,
    not: duration,
  },
  {
    asks: /\bhow (?:far|tall|deep|wide|heavy|thick|many (?:met(?:er|re)s|kilomet(?:er|re)s|km|tons?|tonnes?|kilos?|kg))\b/u,
    answerTypes: measure,
    not: number | amount,
  },
  {
    asks: /\bhow often\b/u,
    answerTypes: duration,
  },
  {
    asks: /\b(?:luggage|baggage|weigh|weighs|weight)\b/u,
    and: /\bhow (?:much|heavy)\b/u,
    answerTypes: measure,
    not: money,
  },
  {
    asks: /\b(?:population|area|height|length|width|depth|weight|capacity|temperature|speed|rate|percentage|size|total|score|turnout|attendance|distance|budget|revenue|profit|turnover|density|average)\b/u,
    and: /\bwhat (?:is|was|are|were|s) (?:the|its|his|her|their|your)\b/u,
    answerTypes: amount,
  },
  {
    asks: /\b(?:budget|revenue|profit|turnover|prize money|bonus)\b/u,
    and: /\bwhat (?:is|was|are|were|s)\b/u,
    answerTypes: money,
  },
  { asks: /\b(?:address|hometown)\b/u, and: /\bwhat (?:is|was|are|were|s)\b/u, answerTypes: place },
  { asks: /\bhow (?:high|large|big|fast)\b/u, answerTypes: measure },
  { asks: /\b(?:how old|(?:what|which) ages?|(?:minimum|maximum) age|age limits?)\b/u, answerTypes: age, not: amount },
  {
    asks: /\b(?:(?:phone|telephone|mobile|contact|hotline|emergency) numbers?|hotline|contact details|(?:phone|telephone) (?:of|for) )\b/u,
    answerTypes: phone,
    not: number | amount,
  },
  {
    asks: /\bnumber (?:do|can|should|must|to|i)\b/u,
    and: /\b(?:call|ring|phone|dial|text)\b/u,
    answerTypes: phone,
    not: number | amount,
  },
  {
    asks: /\b(?:call|contact|phone|ring|reach)\b/u,
    and: /\bwhom? (?:do|can|should|must|could|shall|to|would|may|is)\b/u,
    answerTypes: phone | person | name,
  },
  { asks: /\b(?:(?:what|which) days?|days of the week)\b/u, answerTypes: order },
  { asks: /\b(?:deadline|due date|closing date)\b/u, and: /\bwhat (?:is|was|s)\b/u, answerTypes: time },
  {
    asks: /\b(?:what|which) (?:floor|room|building|address|street|gate|platform|venue|location|counter|window|hall)\b/u,
    answerTypes: place,
  },
  { asks: /\b(?:reasons?|causes?)\b/u, and: /\bwhat (?:is|was|are|were|s)\b/u, answerTypes: reason },
  { asks: /\b(?:what (?:made|led|causes?)|the reasons? (?:for|why|behind))\b/u, answerTypes: reason },
];

/** "How much is a ticket", "how much do I pay": a sum of money, and no other number; "how much is the rate" may be a share. */
function asksForPrice(question: string): boolean {
  return HOW_MUCH.test(question) && (HOW_MUCH_IS.test(question) || PAYING.test(question)) && !SHARE.test(question);
}

const HOW_MUCH = /\bhow much\b/u;
const HOW_MUCH_IS = /\bhow much (?:is|are) (?:it|an?|the|one|each)\b/u;
const PAYING =
  /\b(?:costs?|prices?|charges?|charged|pay|pays|paid|owe|fee|fees|fare|fine|tickets?|rent|buy|money|salary|earns?|compensation|deposit)\b/u;
const SHARE = /\b(?:percent|percentage|share|rates?|interest|discount|weigh|weight|higher|lower|more|less)\b/u;

const WHETHER = /^(?:is|are|was|were|do|does|did|can|could|may|must|should|has|have|will|would)\b/u;

/** The answer types of an English question, in lower case, given those of its question words, and whether it has any that asks. */
export function englishAnswerTypes(question: string, asked: number, hasQuestionWord: boolean): number {
  // "Is lunch included in the fee", "can I speak English on the hotline": neither wants a sum or a number.
  if (WHETHER.test(question) && !hasQuestionWord) return asked;
  const ways = WAYS.filter(({ asks, and }) => asks.test(question) && (and?.test(question) ?? true));
  const all = ways.reduce((answerTypes, way) => answerTypes | way.answerTypes, asked);
  const ruledOut = ways.reduce((answerTypes, way) => answerTypes | (way.not ?? 0), asksForPrice(question) ? amount : 0);
  return all & ~ruledOut;
}
