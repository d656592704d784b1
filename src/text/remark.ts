import { isArithmetic } from "./arithmetic.ts";
import { grammar } from "./grammar.ts";
import { mender } from "./mend.ts";
import { ARTICLES } from "./remarks/articles.ts";
import { CHAT_TALK } from "./remarks/chat.ts";
import { COURTESIES } from "./remarks/courtesies.ts";
import { ORDERS } from "./remarks/orders.ts";
import { ORIGINS } from "./remarks/origins.ts";
import { SELF } from "./remarks/self.ts";
import { TALK } from "./remarks/talk.ts";
import { VERDICTS } from "./remarks/verdicts.ts";
import { signOf, isSound } from "./signs.ts";
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
  "who", // what the bot is
  "machine", // whether it is an AI
  "ability", // what it can do
  "language", // whether it speaks another one
  "work", // to write, to translate, to sing
  "affection",
  "rude",
  "thanks",
  "praise",
  "smalltalk",
  "laughter",
  "parting", // a good-bye, or an "all right" that ends the talk
  "greeting", // also "may I ask something?"
] as const;

/** What somebody says who asks nothing of the articles' contents. `order`: to stop quoting. `sum`: arithmetic. `sound`: no word at all. */
export type Remark = (typeof INTENTS)[number] | "order" | "sum" | "sound";

/** A longer text has more to say, in words. */
const LONGEST = 24;
/** So much of a text is looked at, in UTF-16 units. */
const READ = 300;
/** More remarks in a row are a text of their own. */
const MOST_PIECES = 4;

const GRAMMAR = grammar([TALK, ARTICLES, ORIGINS, SELF, CHAT_TALK, VERDICTS, COURTESIES, ORDERS].join("\n"));
const mend = mender(GRAMMAR.vocabulary);

/** What an order may follow in a text that goes on with anything. */
const BEFORE_ORDERS = ["greeting", "thanks"];

type Ends = ReturnType<typeof GRAMMAR.over>;

/**
 * What a text is that asks nothing of the articles' contents; undefined where it may. Every word of it has to belong to the
 * remark: one that is left over makes it a question. Only an order to the bot may go on with anything.
 */
export function remarkOf(text: string): Remark | undefined {
  const typed = words(text.slice(0, READ));
  if (typed.length === 0) return signOf(text);
  if (isArithmetic(text)) return "sum";
  if (isSound(typed)) return "sound";
  const known = knownWords(typed.slice(0, LONGEST + 1));
  const run = known.flat();
  const ends = GRAMMAR.over(run);
  const isWhole = text.length <= READ && known.length === typed.length && run.length <= LONGEST;
  const pieces = piecesOf(run, ends, isWhole ? INTENTS : BEFORE_ORDERS);
  if (ordersAt(pieces, text, run, ends)) return "order";
  if (!isWhole) return undefined;
  return wholeRemark(run, ends) ?? INTENTS[pieces.at(-1)?.weightiest ?? -1];
}

/** The words up to the first that is none of the grammar's. */
function knownWords(typed: readonly Word[]): (readonly Word[])[] {
  const known: (readonly Word[])[] = [];
  for (const word of typed) {
    const mended = mend(word);
    if (!mended) break;
    known.push(mended);
  }
  return known;
}

/** How the words up to a place are read: as how many remarks, and the index of the weightiest intent among them. */
interface Reading {
  readonly pieces: number;
  readonly weightiest: number;
}

/** For each place between the words the reading up to there with the fewest remarks; undefined where there is none. */
function piecesOf(run: readonly Word[], ends: Ends, intents: readonly string[]): (Reading | undefined)[] {
  const readings: (Reading | undefined)[] = [{ pieces: 0, weightiest: INTENTS.length }, ...run.map(() => undefined)];
  for (let at = 0; at < run.length; at++) {
    const reading = readings[at];
    if (!reading) continue;
    for (const end of ends("filler", at)) keepBetter(readings, end, reading);
    if (reading.pieces === MOST_PIECES) continue;
    for (const [index, intent] of intents.entries()) {
      const longer = { pieces: reading.pieces + 1, weightiest: Math.min(reading.weightiest, index) };
      for (const end of ends(intent, at)) keepBetter(readings, end, longer);
    }
  }
  return readings;
}

function keepBetter(readings: (Reading | undefined)[], at: number, reading: Reading): void {
  const before = readings[at];
  const isBetter =
    !before ||
    reading.pieces < before.pieces ||
    (reading.pieces === before.pieces && reading.weightiest < before.weightiest);
  if (isBetter) readings[at] = reading;
}

/** An order stands at the beginning, or after other remarks; what follows it is a clause of its own, or says what to be. */
function ordersAt(readings: readonly (Reading | undefined)[], text: string, run: readonly Word[], ends: Ends): boolean {
  const endsClause = (end: number): boolean =>
    /^\s*(?:$|[^\p{L}\p{N}\s"'“])/u.test(text.slice(run[end - 1]!.end)) || ends("goes-on", end).length > 0;
  return run.some(
    (_, at) =>
      readings[at] !== undefined &&
      (ends("role", at).length > 0 || ends("attack", at).some(endsClause) || ends("probe", at).includes(run.length)),
  );
}

/** What is a remark only where nothing stands beside it: "no", "hm". */
function wholeRemark(run: readonly Word[], ends: Ends): Remark | undefined {
  if (ends("sound", 0).includes(run.length)) return "sound";
  return ends("answer", 0).includes(run.length) ? "parting" : undefined;
}
