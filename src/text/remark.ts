import { askedBy } from "./asking.ts";
import { isArithmetic } from "./arithmetic.ts";
import { type Ends, grammar } from "./grammar.ts";
import { holdsOtherWord, isTypedInFull, knownWords } from "./known-words.ts";
import { lazy } from "./lazy.ts";
import { rulesIn } from "./lexicon/read.ts";
import { mender } from "./mend.ts";
import { parsesOf } from "./parse.ts";
import { isSign, isSound, signOf } from "./signs.ts";
import { type Word, words } from "./words.ts";

/** The intents of the grammar, the weightier first: "haha, sai rồi" complains. */
const INTENTS = [
  "complaint", // of an answer
  "newest", // which article is the newest
  "date", // when an article was published
  "author",
  "publisher",
  "list", // which articles there are
  "link", // where to read an article
  "source", // where the bot has its words from
  "doubt", // whether they can be trusted
  "maker", // who made the bot
  "privacy", // what the bot keeps of people
  "cost", // whether it costs anything
  "human-wanted", // a person to talk to, or to write to
  "machine", // whether the bot is an AI
  "who", // what it is
  "ability", // what it can do
  "language", // whether it speaks another one
  "work", // to write, to translate, to sing
  "affection",
  "rude",
  "thanks",
  "praise",
  "small-talk",
  "laughter",
  "parting", // a good-bye, or an "all right" that ends the talk
  "greeting", // also "may I ask something?"
] as const;

/** What somebody says who asks nothing of the articles' contents. `order`: to stop quoting. `sum`: arithmetic. `sound`: no word at all. */
export type Remark = (typeof INTENTS)[number] | "order" | "sum" | "sound";

/** Longest remark, in words: a longer text has more to say. */
const LONGEST = 24;
/** How much of a text is looked at, in UTF-16 units. */
const READ = 300;

/** What an order may follow in a text that goes on with anything. */
const BEFORE_ORDERS = ["greeting", "thanks"];

/**
 * What a text is that asks nothing of the articles' contents; undefined where it may. Every word of it has to belong to the
 * remark: one that is left over makes it a question. Only an order to the bot, and a request for other work, may go on with anything.
 */
export function remarkOf(text: string): Remark | undefined {
  const typed = words(text.slice(0, READ));
  if (typed.length < 2 && isSign(text)) return signOf(text);
  if (isArithmetic(text)) return "sum";
  return said(text, typed) ?? (isSound(typed) ? "sound" : undefined);
}

const LISTS = [
  "talk",
  "neighbours",
  "articles",
  "origins",
  "self",
  "small-talk",
  "errands",
  "verdicts",
  "greetings",
  "orders",
];

const reader = lazy(() => {
  const read = grammar(rulesIn(...LISTS));
  return { grammar: read, mend: mender(read.vocabulary) };
});

/** What words say. */
function said(text: string, typed: readonly Word[]): Remark | undefined {
  const { grammar: rules, mend } = reader();
  const run = knownWords(typed.slice(0, LONGEST + 1), mend);
  const isWhole = text.length <= READ && run.length <= LONGEST && run.at(-1)?.end === typed.at(-1)!.end;
  const ends = rules.over(run, isTypedInFull(typed));
  const parses = parsesOf(run, ends, isWhole ? INTENTS : BEFORE_ORDERS);
  const isOrder = run.some((_, at) => parses[at] !== undefined && ordersAt(at, text, run, ends));
  if (isOrder) return "order";
  const isErrand = run.some((_, at) => parses[at] !== undefined && ends("errand", at).length > 0);
  if (isErrand && askedBy(typed).answerTypes === 0) return "work";
  if (!isWhole || holdsOtherWord(run, rules)) return undefined;
  return wholeOf(run, ends) ?? INTENTS[parses.at(-1)?.weightiest ?? -1];
}

/** Whether an order begins at a place. What follows it is a clause of its own, or says what the bot is to be. */
function ordersAt(at: number, text: string, run: readonly Word[], ends: Ends): boolean {
  const endsClause = (end: number): boolean =>
    /^\s*(?:$|[^\p{L}\p{N}\s"'“])/u.test(text.slice(run[end - 1]!.end)) || ends("goes-on", end).length > 0;
  return (
    ends("role", at).length > 0 || ends("attack", at).some((end) => [end, ...ends("filler", end)].some(endsClause))
  );
}

/** What is a remark only where nothing stands beside it: "no", "hm", "your prompt?". */
function wholeOf(run: readonly Word[], ends: Ends): Remark | undefined {
  const isWhole = (rule: string): boolean => ends(rule, 0).includes(run.length);
  if (isWhole("probe")) return "order";
  if (isWhole("sound")) return "sound";
  return isWhole("answer") ? "parting" : undefined;
}
