import type { Answer } from "../answer/answer.ts";
import type { Document } from "../knowledge/document.ts";
import { citation, readableDate, titleOf } from "./citation.ts";
import type { CitedQuote } from "./citation.ts";
import { cut, cutAt, cutLine } from "./cut.ts";
import type { Translate } from "./locale.ts";
import { blockquote, bold, expandableBlockquote, italic, join, MESSAGE_LENGTH, withBold } from "./richtext.ts";
import type { RichText } from "./richtext.ts";

/** Longest quote shown, in UTF-16 units; a longer one ends in "…". Above any `QUOTE_LENGTH`. */
const QUOTE_LENGTH = 1200;
/** Of each paragraph around a quote, and of what stands before and after it in its own. */
const NEIGHBOUR_LENGTH = 500;
/** Matched words marked in one quote, so that a message stays below Telegram's 100 entities. */
const MARKS = 25;
/** Of a question that stands above its answer. */
const QUESTION_LENGTH = 300;
/** Of a question or an excerpt that is named in a sentence of the bot's own. */
const NAMED_LENGTH = 120;

type Nothing = Extract<Answer, { kind: "nothing" }>;

/** What an answer says about its question, beside the quotes. */
export interface Heading {
  /** The question, where the message it answers does not show it. */
  readonly question?: string | undefined;
  /** The earlier question that it was read with. */
  readonly context?: string | undefined;
}

/** Replies without a heading, by their answers and languages: many people ask what is known already. */
const rendered = new WeakMap<Answer, WeakMap<Translate, RichText>>();

/** The reply to a question. */
export function renderAnswer(answer: Answer, t: Translate, heading: Heading = {}): RichText {
  if (heading.question !== undefined || heading.context !== undefined) return renderAnew(answer, t, heading);
  const known = rendered.get(answer) ?? new WeakMap<Translate, RichText>();
  rendered.set(answer, known);
  const text = known.get(t) ?? renderAnew(answer, t, heading);
  known.set(t, text);
  return text;
}

function renderAnew(answer: Answer, t: Translate, heading: Heading): RichText {
  if (answer.kind === "empty") return join([t("empty-question")]);
  if (answer.kind === "found") return renderQuotes(answer.quotes, t, heading);
  return join([...renderHeading(heading, t), renderNothing(answer, t)], "\n\n");
}

/** The best quote open, the further ones folded, each with its citation; as many as fit into one message. */
export function renderQuotes(
  [first, ...others]: readonly [CitedQuote, ...CitedQuote[]],
  t: Translate,
  heading: Heading = {},
): RichText {
  const blocks = [...renderHeading(heading, t), join([blockquote(markedQuote(first)), "\n", citation(first, t)])];
  let length = join(blocks, "\n\n").text.length;
  for (const quote of others) {
    const block = join([expandableBlockquote(markedQuote(quote)), "\n", citation(quote, t)]);
    length += "\n\n".length + block.text.length;
    if (length > MESSAGE_LENGTH) break;
    blocks.push(block);
  }
  return join(blocks, "\n\n");
}

/** A passage that is near the question, offered as that and not as an answer. */
export function renderNearest(quote: CitedQuote, t: Translate): RichText {
  return join([italic(t("nearest-heading")), "\n", renderQuotes([quote], t)]);
}

/** The paragraph of a quote, the quote marked in it, between the paragraphs before and after. */
export function renderContext(quote: CitedQuote, t: Translate): RichText {
  const { document, passage } = quote;
  const blocks = document.blocks.filter((block) => block.kind !== "heading");
  const before = blocks[passage.index - 1];
  const after = blocks[passage.index + 1];
  const textOf = (block: { start: number; end: number }) => document.text.slice(block.start, block.end);
  const paragraphs = [
    ...(before ? [join([cutStart(textOf(before), NEIGHBOUR_LENGTH)])] : []),
    markedPassage(quote),
    ...(after ? [join([cut(textOf(after), NEIGHBOUR_LENGTH)])] : []),
  ];
  return join([blockquote(join(paragraphs, "\n\n")), "\n", citation(quote, t)]);
}

/** One line of a document's own words around the first marked one, for a list. */
export function excerpt(quote: CitedQuote, length = NAMED_LENGTH): string {
  const firstMark = (quote.marks[0]?.[0] ?? quote.start) - quote.start;
  const lead = Math.floor(length / 3);
  if (firstMark <= lead) return cutLine(quote.text, length);
  const from = quote.text.indexOf(" ", firstMark - lead);
  return from === -1 || from > firstMark
    ? cutLine(quote.text, length)
    : `…${cutLine(quote.text.slice(from), length - 1)}`;
}

/** The document's title, publisher and date on one line. */
export function documentLine(document: Document): string {
  return [titleOf(document), ...sourceOf(document)].join(" · ");
}

function renderNothing(answer: Nothing, t: Translate): RichText {
  const missing = answer.missing.slice(0, 5).map((word) => `«${cutLine(word, 40)}»`);
  const opening = missing.length > 0 ? t("nothing-missing", { words: missing.join(", ") }) : t("nothing");
  if (answer.nearest.length === 0) return join([opening, "\n\n", t("nothing-hint")]);
  const topics = answer.nearest.map((quote) => `• ${excerpt(quote)}`);
  return join([opening, "\n\n", t("nothing-nearest"), "\n", topics.join("\n")]);
}

function renderHeading({ question, context }: Heading, t: Translate): RichText[] {
  return [
    ...(question === undefined ? [] : [bold(cutLine(question, QUESTION_LENGTH))]),
    ...(context === undefined ? [] : [italic(t("follow-up", { question: cutLine(context, NAMED_LENGTH) }))]),
  ];
}

function markedQuote(quote: CitedQuote): RichText {
  const text = cut(quote.text, QUOTE_LENGTH);
  return withBold(text, marksWithin(quote.marks, quote.start, text));
}

function markedPassage({ document, passage, start, end }: CitedQuote): RichText {
  const before = cutStart(document.text.slice(passage.start, start), NEIGHBOUR_LENGTH);
  const quote = cut(document.text.slice(start, end), QUOTE_LENGTH);
  const after = cut(document.text.slice(end, passage.end), NEIGHBOUR_LENGTH);
  return withBold(before + quote + after, [[before.length, before.length + quote.length]]);
}

/** Marks as offsets into the shown text, without those that were cut away; neighbours with only white space between are one. */
function marksWithin(marks: CitedQuote["marks"], start: number, text: string): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of marks.map(([one, other]) => [one - start, other - start] as const)) {
    if (from < 0 || to > text.length || from >= to) continue;
    const last = merged.at(-1);
    if (last && text.slice(last[1], from).trim() === "") last[1] = to;
    else merged.push([from, to]);
  }
  return merged.slice(0, MARKS);
}

/** The end of a text where the whole does not fit. */
function cutStart(text: string, length: number): string {
  return text.length <= length ? text : `…${text.slice(cutAt(text, text.length - length + 1)).trimStart()}`;
}

function sourceOf({ publisher, date }: Document): string[] {
  return [...(publisher ? [publisher] : []), ...(date ? [readableDate(date)] : [])];
}
