import type { Answer } from "../../answer/answer.ts";
import { answeringSlice, isWithin, shown } from "../../answer/shown.ts";
import type { Block, Document } from "../../knowledge/document.ts";
import type { Span } from "../../text/sentences.ts";
import { citation, type CitedQuote, readableDate, titleOf } from "./citation.ts";
import { cut, cutAt, cutLine } from "./cut.ts";
import type { Translate } from "./locale.ts";
import {
  blockquote,
  bold,
  expandableBlockquote,
  italic,
  join,
  MESSAGE_LENGTH,
  type RichText,
  withBold,
} from "./rich-text.ts";
import { beginningBetween, shortTitle } from "./short-title.ts";

/** Longest quote shown, in UTF-16 units; a longer one ends in "…". Above any `QUOTE_LENGTH`, and above a whole list. */
const QUOTE_LENGTH = 1250;
/** Of each paragraph around a quote, and of what stands before and after it in its own. */
const NEIGHBOUR_LENGTH = 500;
/** Of what stands in its own paragraph between the slices of a quote, and of the block that it hangs on. */
const BETWEEN_LENGTH = 300;
/** Matched words marked in one quote, so that a message stays below Telegram's 100 entities. */
const MARKS = 25;
/** Of a title and a publisher in a list. */
const LINE_TITLE_LENGTH = 100;
const PUBLISHER_LENGTH = 60;
/** Of a question that stands above its answer. */
const QUESTION_LENGTH = 300;
/** Of a question or an excerpt that is named in a sentence of the bot's own. */
const NAMED_LENGTH = 120;

type Nothing = Extract<Answer, { kind: "nothing" }>;

/** What an answer says about its question, beside the quotes. */
export interface Heading {
  /** The question, where the message it answers does not show it. */
  readonly question?: string | undefined;
  /** Whether the quotes come nearest, and are not said to answer. */
  readonly isDoubtful?: boolean;
  /** The earlier question that it was read with. */
  readonly context?: string | undefined;
}

/** The reply to a question. */
export function renderAnswer(answer: Answer, t: Translate, heading: Heading = {}): RichText {
  if (answer.kind === "empty") return join([t("empty-question")]);
  if (answer.kind !== "nothing")
    return renderQuotes(answer.quotes, t, { ...heading, isDoubtful: answer.kind === "doubt" });
  return join([...renderHeading(heading, t), renderNothing(answer, t)], "\n\n");
}

/** The same without a heading, in one language: to be done once for an answer that many are given. */
export function renderedIn(t: Translate): (answer: Answer) => RichText {
  return (answer) => renderAnswer(answer, t);
}

/** The best quote open, the further ones folded, each with its citation; as many as fit into one message. */
export function renderQuotes(
  [first, ...others]: readonly [CitedQuote, ...CitedQuote[]],
  t: Translate,
  heading: Heading = {},
): RichText {
  const quoted = first.isLong ? expandableBlockquote : blockquote;
  const blocks = [...renderHeading(heading, t), join([quoted(markedQuote(first)), "\n", citation(first, t)])];
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

/** What a quote shows, marked in its paragraphs, between the paragraphs before and after. */
export function renderContext(quote: CitedQuote, t: Translate): RichText {
  const { document, passage, slices } = quote;
  const blocks = document.blocks.filter((block) => block.kind !== "heading");
  const isShown = (block: Block): boolean =>
    !passage.leads.includes(block) && slices.some(({ start, end }) => start <= block.start && block.end <= end);
  let [first, last] = [passage.index, passage.index];
  while (first > 0 && isShown(blocks[first - 1]!)) first--;
  while (last < blocks.length - 1 && isShown(blocks[last + 1]!)) last++;
  const [before, after] = [blocks[first - 1], blocks[last + 1]];
  const paragraphs = [
    ...leadBefore(quote, before?.start ?? blocks[first]!.start),
    ...(before ? [join([cutStart(wordsOf(document, before), NEIGHBOUR_LENGTH)])] : []),
    ...blocks
      .slice(first, last + 1)
      .map((block) => (block === passage.block ? markedPassage(quote) : bold(wordsOf(document, block)))),
    ...(after ? [join([cut(wordsOf(document, after), NEIGHBOUR_LENGTH)])] : []),
  ];
  return join([blockquote(join(paragraphs, "\n\n")), "\n", citation(quote, t)]);
}

/** One line of a document's own words around those of the part that answers where the most is marked, for a list. */
export function excerpt(quote: CitedQuote, length = NAMED_LENGTH): string {
  const { document, passage, slices, marks } = quote;
  const part = answeringSlice(quote);
  const text = wordsOf(document, part);
  const lead = Math.floor(length / 4);
  const firstMark = densest(marks, part, length - lead) - part.start;
  const isWhole = text.length <= length || firstMark <= lead;
  const from = isWhole ? undefined : beginningBetween(text, firstMark - lead, firstMark);
  if (from !== undefined) return `…${shortTitle(text.slice(from), length - 1)}`;
  return slices.filter((slice) => isWithin(slice, passage)).length === 1
    ? shortTitle(text, length)
    : `…${shortTitle(text, length - 1)}`;
}

/** Where the stretch of `length` UTF-16 units begins that holds the most marked letters of a part, the first of several; else its start. */
function densest(marks: CitedQuote["marks"], part: Span, length: number): number {
  const own = marks.filter(([from, to]) => from >= part.start && to <= part.end);
  const marked = (start: number): number =>
    own.reduce((sum, [from, to]) => sum + (from >= start && to <= start + length ? to - from : 0), 0);
  const [best] = own.toSorted(([one], [other]) => marked(other) - marked(one) || one - other);
  return best?.[0] ?? part.start;
}

/** The document's title, publisher and date on one line. */
export function documentLine(document: Document, t: Translate): string {
  return [titleOf(document, LINE_TITLE_LENGTH), ...publicationOf(document, t)].join(" · ");
}

function renderNothing(answer: Nothing, t: Translate): RichText {
  const missing = answer.missing.slice(0, 5).map((word) => `«${cutLine(word, 40)}»`);
  const opening = missing.length > 0 ? t("nothing-missing", { words: missing.join(", ") }) : t("nothing");
  if (answer.nearest.length === 0) return join([opening, "\n\n", t("nothing-hint")]);
  const topics = answer.nearest.map((quote) => `• ${excerpt(quote)}`);
  return join([opening, "\n\n", t("nothing-nearest"), "\n", topics.join("\n")]);
}

function renderHeading({ question, context, isDoubtful }: Heading, t: Translate): RichText[] {
  return [
    ...(question === undefined ? [] : [bold(cutLine(question, QUESTION_LENGTH))]),
    ...(context === undefined ? [] : [italic(t("follow-up", { question: cutLine(context, NAMED_LENGTH) }))]),
    ...(isDoubtful ? [italic(t("doubt"))] : []),
  ];
}

function markedQuote(quote: CitedQuote): RichText {
  const { text, at } = shown(quote);
  const visible = cut(text, QUOTE_LENGTH);
  const marks = quote.marks.flatMap(([from, to]): [number, number][] => {
    const index = quote.slices.findIndex(({ start, end }) => start <= from && to <= end);
    if (index < 0) return [];
    const moved = at[index]! - quote.slices[index]!.start;
    return from < to && to + moved <= visible.length ? [[from + moved, to + moved]] : [];
  });
  return withBold(visible, marks.slice(0, MARKS));
}

/** What is quoted of a block further up than the paragraph before. */
function leadBefore({ document, passage, slices }: CitedQuote, before: number): RichText[] {
  return slices
    .filter(({ end }) => end <= passage.start && end <= before)
    .map((lead) => bold(cut(wordsOf(document, lead), BETWEEN_LENGTH)));
}

/** A quote's own paragraph, its slices bold. */
function markedPassage({ document, passage, slices }: CitedQuote): RichText {
  const own = slices.filter((slice) => isWithin(slice, passage));
  const parts = own.flatMap((slice, index) => {
    const before = own[index - 1];
    const gap = before ? [between(document.text.slice(before.end, slice.start))] : [];
    return [...gap, bold(cut(wordsOf(document, slice), QUOTE_LENGTH))];
  });
  return join([
    cutStart(document.text.slice(passage.start, own[0]!.start), NEIGHBOUR_LENGTH),
    ...parts,
    cut(document.text.slice(own.at(-1)!.end, passage.end), NEIGHBOUR_LENGTH),
  ]);
}

function between(text: string): string {
  if (text.length <= BETWEEN_LENGTH) return text;
  return `${cut(text, BETWEEN_LENGTH / 2)} ${cutStart(text, BETWEEN_LENGTH / 2)}`;
}

function wordsOf({ text }: Document, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The end of a text where the whole does not fit. */
function cutStart(text: string, length: number): string {
  return text.length <= length ? text : `…${text.slice(cutAt(text, text.length - length + 1)).trimStart()}`;
}

function publicationOf({ publisher, date }: Document, t: Translate): string[] {
  return [...(publisher ? [cutLine(publisher, PUBLISHER_LENGTH)] : []), ...(date ? [readableDate(date, t)] : [])];
}
