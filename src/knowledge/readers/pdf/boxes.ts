import { partNameOf } from "../../headings.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Lines that begin at one place do so to this many points. */
const SAME_PLACE = 2;
/** Most paragraphs of a box. */
const MOST_PARAGRAPHS = 20;

/**
 * The index of the first paragraph behind a box that begins with the title at `at`; `at` itself where none does. A box stands in from both
 * sides of the text above and below it on its page; its frame is a drawing, which is not read.
 */
export function endOfBox(paragraphs: readonly Paragraph[], at: number): number {
  const [before, title] = [paragraphs[at - 1], paragraphs[at]!];
  if (!before || !isAround(before, title) || partNameOf(title.text)) return at;
  let isWrapped = false;
  for (let to = at + 1; to < Math.min(at + MOST_PARAGRAPHS, paragraphs.length); to++) {
    const paragraph = paragraphs[to]!;
    if (isAround(paragraph, title)) return isWrapped && isBelow(paragraph, paragraphs[to - 1]!) ? to : at;
    if (!isAround(before, paragraph)) return at;
    // A title in the middle of a page is that of a part.
    if (to === at + 1 && Math.abs(edgesOf(paragraph).left - edgesOf(title).left) > SAME_PLACE) return at;
    isWrapped ||= paragraph.lines.length > 1;
  }
  return at;
}

/** Whether the lines of running text reach out over another paragraph on both sides. */
function isAround(paragraph: Paragraph, inner: Paragraph): boolean {
  const { left, right, height, page, region } = edgesOf(paragraph);
  const within = edgesOf(inner);
  return (
    page === within.page &&
    region === within.region &&
    within.left - left >= height / 2 &&
    right - within.right >= height / 2
  );
}

function isBelow(paragraph: Paragraph, upper: Paragraph): boolean {
  return paragraph.lines[0]!.y > upper.lines.at(-1)!.y;
}

function edgesOf({ lines }: Paragraph) {
  const { page, region, height } = lines[0]!;
  const left = lines.reduce((least, line) => Math.min(least, line.left), Infinity);
  const right = lines.reduce((most, line) => Math.max(most, line.right), -Infinity);
  return { left, right, height, page, region };
}
