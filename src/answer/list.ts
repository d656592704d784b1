import type { Block, Document, Passage } from "../knowledge/document.ts";
import { itemBefore, leadsIn, markerOf } from "../knowledge/markers.ts";
import type { Hit } from "../search/rank.ts";
import type { Span } from "../text/sentences.ts";
import { BETWEEN } from "./shown.ts";
import { ALIKE_SHARE, FEWEST_LABELS, LIST_REACH, LONGEST_ITEM_LABEL, RIVAL_SHARE, THERE } from "./tuning.ts";

/** How much of a list is quoted. */
interface ListRoom {
  /** Longest quote in UTF-16 units. */
  readonly limit: number;
  /** Whether all of the list is asked for, not what answers alone. */
  readonly wantsAll: boolean;
  /** Whether all that stands below the same heading is asked for, list or not. */
  readonly wantsSection: boolean;
  /** The question's concepts that are written with digits ("15/10"), by their indexes: items and rows are told from each other by them. */
  readonly numbers: readonly number[];
}

/**
 * What is quoted of the list or table that a passage stands in, as slices in their order, an item or row each: all of it
 * where that fits; where all is asked for, else the labels of its items, as far as it has them; else the passage, and of the others
 * those that score nearly as much, and where all is asked for the first ones.
 * What leads a list or table in is quoted with the first ones of it.
 */
export function listSlices(hit: Hit, hits: readonly Hit[], room: ListRoom): Span[] {
  const { limit, wantsAll, wantsSection, numbers } = room;
  const { block } = hit.passage;
  const led = ledBy(hit.passage);
  const all = wantsSection ? sectionOf(hit.passage) : led.length > 0 ? [block, ...led] : listOf(hit.passage);
  const takesFirst = wantsAll || wantsSection || led.length > 0;
  const fits = lengthOf(all) <= limit;
  const labels = takesFirst && !fits ? labelsOf(all, hit.passage) : undefined;
  if (labels && lengthOf(labels) <= limit) return labels;
  const alike = numberedAlike(hit, hits, all, numbers);
  const others = fits ? all : (alike ?? [...rivalsOf(hit, hits, all), ...(takesFirst ? all : [])]);
  const chosen = new Set([block]);
  for (const other of others) if (!chosen.has(other) && lengthOf([...chosen, other]) <= limit) chosen.add(other);
  return all.filter((other) => chosen.has(other)).map(({ start, end }) => ({ start, end }));
}

/**
 * Of a list that does not fit, what each item is about: what stands before its colon. The passage's own item is whole. Undefined
 * where an item has no such label.
 */
function labelsOf(all: readonly Block[], { block, document: { text } }: Passage): Span[] | undefined {
  const labels = all.map((one) => {
    const { start, end } = one;
    if (one === block) return { start, end };
    const colon = text.slice(start, Math.min(end, start + LONGEST_ITEM_LABEL)).search(/:(?:\s|$)/u);
    return one.kind === "item" && colon > 0 ? { start, end: start + colon + 1 } : undefined;
  });
  return labels.length >= FEWEST_LABELS && labels.every((label) => label !== undefined) ? labels : undefined;
}

/** The items or rows of the list or table that a passage stands in, in order, without what leads it in. */
function listOf({ document: { blocks, text }, block, leads }: Passage): readonly Block[] {
  if (block.kind !== "item" && block.kind !== "row") return [block];
  const leadsOn = ({ kind, end }: Block): boolean => kind === "item" && text[end - 1] === ":";
  const { depth } = block;
  const marker = markerOf(block, text);
  return runAround(block, blocks, (before, after) => {
    if (before === leads.at(-1)) return false;
    if (depth !== undefined && isInner([before, after], block, marker, text)) return true;
    return isNext(before, after, text) && (depth !== undefined || !(leadsOn(before) || leadsOn(after)));
  });
}

/** Whether of two items that follow each other one stands in a list within that of an item, and none outside it or in another one. */
function isInner(pair: readonly [Block, Block], { depth = 0, headings }: Block, marker: string, text: string): boolean {
  const isInside = (one: Block): boolean =>
    one.kind === "item" &&
    one.headings === headings &&
    (one.depth === undefined || one.depth > depth || (one.depth === depth && markerOf(one, text) === marker));
  const begins = pair[1].isFirst === true && pair[1].depth === depth;
  return !begins && pair.every(isInside) && pair.some((one) => one.depth !== depth);
}

/** The items, with those of lists within, or the rows that a passage leads in; none where it leads nothing in. */
function ledBy({ document, block }: Passage): readonly Block[] {
  const { blocks, text } = document;
  const at = blocks.indexOf(block) + 1;
  const first = blocks[at];
  if (!first || block.kind === "row" || (first.kind !== "item" && first.kind !== "row")) return [];
  if (!leadsIn(block, first, text)) return [];
  const following = blocks.slice(at, at + LIST_REACH);
  const outer = block.kind === "item" ? markerOf(block, text) : undefined;
  const signOf = (one: Block): string => (one.kind === "item" ? markerOf(one, text) : "");
  const marker = signOf(first);
  let last = first;
  const within = withinList(document, at);
  const end = following.findIndex((other, index) => {
    if (within.has(other)) return false;
    const own = signOf(other);
    if (own === outer || isOutside(other, first) || (own !== marker && isBeside(other, first))) return true;
    const isOfAnother = index > 0 && own === marker && (other.number ?? Infinity) <= (last.number ?? 0);
    if (own === marker) last = other;
    return isOfAnother || (index > 0 && other.isFirst === true && isBeside(other, first));
  });
  return end < 0 ? following : following.slice(0, end);
}

/** The paragraphs behind `at` with which an item of the list that begins there goes on. */
function withinList(document: Document, at: number): ReadonlySet<Block> {
  const within = new Set<Block>();
  const end = Math.min(document.blocks.length, at + LIST_REACH);
  for (let next = at + 1; next < end; next++) {
    const before = itemBefore(document, next);
    const from = before ? document.blocks.lastIndexOf(before, next) : -1;
    if (from < at) continue;
    for (const block of document.blocks.slice(from + 1, next)) if (block.kind === "paragraph") within.add(block);
  }
  return within;
}

function isOutside(other: Block, first: Block): boolean {
  const isAbove = other.depth !== undefined && first.depth !== undefined && other.depth < first.depth;
  return other.kind !== first.kind || isAbove || !isSameSection(first, other);
}

/** Whether an item stands as deep as another one, where the format tells, or a row. */
function isBeside(other: Block, first: Block): boolean {
  return other.depth === first.depth && (other.depth !== undefined || other.kind === "row");
}

/** What stands below the same heading. */
function sectionOf({ document: { blocks }, block }: Passage): readonly Block[] {
  return runAround(block, blocks, (before, after) => before.kind !== "heading" && isSameSection(before, after));
}

function runAround(block: Block, blocks: readonly Block[], goesOn: (before: Block, after: Block) => boolean): Block[] {
  const at = blocks.indexOf(block);
  let [first, last] = [at, at];
  while (first > 0 && at - first < LIST_REACH && goesOn(blocks[first - 1]!, blocks[first]!)) first--;
  while (last < blocks.length - 1 && last - at < LIST_REACH && goesOn(blocks[last]!, blocks[last + 1]!)) last++;
  return blocks.slice(first, last + 1);
}

/** Whether a block is the next item or row of the list or table of the one before, not of one inside it or around it. */
function isNext(before: Block, after: Block, text: string): boolean {
  if (after.isFirst || before.kind !== after.kind || !isSameSection(before, after)) return false;
  if (before.kind === "item" && markerOf(before, text) !== markerOf(after, text)) return false;
  return (before.number ?? 0) < (after.number ?? Infinity);
}

function isSameSection(before: Block, after: Block): boolean {
  return after.kind !== "heading" && before.headings.join("\n") === after.headings.join("\n");
}

/** The blocks that hold the number of the question which the hit holds and others of the list do not; undefined where none tells them so. */
function numberedAlike(
  { held: own, score }: Hit,
  hits: readonly Hit[],
  all: readonly Block[],
  numbers: readonly number[],
): Block[] | undefined {
  const within = hits.filter(({ passage }) => all.includes(passage.block));
  const heldOf = (held: Hit["held"], number: number): number => held[number]?.sentence ?? 0;
  const holds = (one: Hit, number: number): boolean => heldOf(one.held, number) >= heldOf(own, number);
  const telling = numbers.find((number) => heldOf(own, number) >= THERE && !within.every((one) => holds(one, number)));
  return telling === undefined
    ? undefined
    : within
        .filter((one) => holds(one, telling) && one.score >= ALIKE_SHARE * score)
        .map(({ passage }) => passage.block);
}

/** The other blocks of a list that may be asked for, best first. */
function rivalsOf(hit: Hit, hits: readonly Hit[], all: readonly Block[]): Block[] {
  return hits
    .filter(({ passage, score }) => passage.document === hit.passage.document && score >= RIVAL_SHARE * hit.score)
    .map(({ passage }) => passage.block)
    .filter((block) => all.includes(block));
}

/** As if each were cut off from the next. */
function lengthOf(blocks: readonly Span[]): number {
  return blocks.reduce((sum, { start, end }) => sum + end - start + BETWEEN.length, -BETWEEN.length);
}
