import type { Block, Document } from "./document.ts";

/** How many blocks of a list are looked at before an item. */
export const LIST_REACH = 60;

/** Whether the next one stands in a list within an item: by its depth, or because the item ends with a colon or only names what follows. */
export function leadsIn(block: Block, next: Block, text: string): boolean {
  const { end, depth = 0 } = block;
  if (text[end - 1] === ":") return next.depth === undefined || depth <= next.depth;
  if (depth > 0 && next.depth !== undefined) return depth < next.depth;
  if (!isBare(block, text)) return false;
  const sign = signOf(next, text);
  return /^[-+•]$/.test(sign) || (sign === "a" && signOf(block, text) === "1");
}

/** "3. Cấm" before "- Chạy trên thành hồ", "1. Giờ khám" before "a) Từ 17 giờ": a numbered item that says nothing by itself. */
function isBare(block: Block, text: string): boolean {
  const { start, end } = block;
  const isShort = end - start <= LONGEST_BARE && !/[.;,:!?…]$/u.test(text.slice(end - 1, end));
  return isShort && block.kind === "item" && /^[1a]$/.test(signOf(block, text));
}

/** Longest item that only heads those of another sign, in UTF-16 units. */
const LONGEST_BARE = 60;

/** How an item begins, and how deep it stands: those of one list are alike. */
export function markerOf(block: Block, text: string): string {
  return `${block.depth ?? ""}${signOf(block, text)}`;
}

/** Whether an item is numbered, has a letter, another sign, or a dash or none: "1", "a", "+", "-". */
function signOf({ start, number, depth }: Block, text: string): string {
  const beginning = text.slice(start, start + 6);
  if (number !== undefined || (depth === undefined && /^\(?\d{1,3}[.)]/.test(beginning))) return "1";
  if (/^\(?\p{L}[.)]\s/u.test(beginning)) return "a";
  if (depth !== undefined) return "-";
  return /^[+*•▪◦●○■]\s/.exec(beginning)?.[0].trim() ?? "-";
}

/** The letters that count the points of a law, in their order. */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/** How many items of its list stand before a numbered item, or one with a letter. */
function countBefore({ start, number }: Block, text: string): number {
  const [, digits, letter] = /^\(?(?:(\d{1,3})|(\p{L}))[.)]/u.exec(text.slice(start, start + 6)) ?? [];
  if (letter !== undefined) return LETTERS.indexOf(letter.toLowerCase());
  return (number ?? Number(digits ?? 0)) - 1;
}

/** The item with which the one at `at` goes on behind paragraphs that belong to it: "2." behind "1." below the same heading. */
export function itemBefore({ blocks, text }: Document, at: number): Block | undefined {
  const block = blocks[at]!;
  const previous = blocks[at - 1];
  if (block.kind !== "item" || !previous || previous.kind === "item" || previous.kind === "heading") return undefined;
  const [marker, count] = [markerOf(block, text), countBefore(block, text)];
  if (count < 1) return undefined;
  for (const other of blocks.slice(Math.max(0, at - LIST_REACH), at).toReversed()) {
    if (other.kind === "heading" || other.headings.join("\n") !== block.headings.join("\n")) return undefined;
    if (other.kind === "item" && markerOf(other, text) === marker)
      return countBefore(other, text) === count - 1 ? other : undefined;
  }
  return undefined;
}
