import type { Block } from "./document.ts";

/** Longest name of a part, in UTF-16 units. */
const LONGEST_NAME = 60;

/**
 * The blocks with numbered lines that only name what follows as its headings: "1. Đối tượng" above a paragraph, where "2. Thời gian" stands
 * above another one. Below an article of a law they stay its clauses.
 */
export function withNumberedParts(blocks: readonly Block[], text: string): readonly Block[] {
  const heads = headsIn(blocks, text);
  if (heads.size === 0) return blocks;
  let open: { readonly head: Block; readonly headings: readonly string[] } | undefined;
  return blocks.map((block) => {
    const { start, end, headings, page } = block;
    if (open && (headings !== open.head.headings || block.number === open.head.number! + 1)) open = undefined;
    if (!heads.has(block)) return open ? { ...block, headings: open.headings } : block;
    open = { head: block, headings: [...headings, text.slice(start, end).replace(/\s+/g, " ")] };
    return { kind: "heading", start, end, headings, ...(page !== undefined && { page }) };
  });
}

/** The names of parts that a paragraph follows and that stand next to another name, with something between. */
function headsIn(blocks: readonly Block[], text: string): Set<Block> {
  const names = blocks.flatMap((block, at) =>
    isName(block, text) && isFollowed(blocks[at + 1]) ? [{ block, at }] : [],
  );
  const isNext = (one: Block | undefined, other: Block | undefined): boolean =>
    one !== undefined && one.headings === other?.headings && one.number! + 1 === other.number;
  const heads = names.filter(
    ({ block, at }, index) =>
      blocks[at + 1]!.kind === "paragraph" &&
      (isNext(names[index - 1]?.block, block) || isNext(block, names[index + 1]?.block)),
  );
  return new Set(heads.map(({ block }) => block));
}

/** "2. Thời gian": a number and a few words without an end, and nothing that says how much. */
function isName({ kind, number, start, end, headings }: Block, text: string): boolean {
  if (kind !== "item" || number === undefined || end - start > LONGEST_NAME || isInArticle(headings)) return false;
  const written = text.slice(start, end);
  const name = written.replace(/^\(?\d{1,3}[.)]\s{1,3}/u, "");
  return name !== written && /^\p{Lu}/u.test(name) && !/[\d.;:!?…]|,$/u.test(name);
}

/** Whether what is named follows: no further item of the list. */
function isFollowed(next: Block | undefined): boolean {
  return next !== undefined && next.kind !== "heading" && next.number === undefined;
}

function isInArticle(headings: readonly string[]): boolean {
  return headings.some((heading) => /^(?:điều|article)\s\d/iu.test(heading));
}
