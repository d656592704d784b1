import { partNameOf } from "../../headings.ts";
import { isCapital } from "./layout.ts";
import type { Paragraph } from "./paragraphs.ts";

/** Lines that begin at one place do so to this many points. */
const SAME_PLACE = 2;
/** The middle of lines that end unevenly lies this near that of their box, as a share of the height of their letters. */
const SAME_MIDDLE = 2;
/** Most paragraphs of a box. */
const MOST_PARAGRAPHS = 20;

/**
 * The index of the first paragraph behind a box that begins with the title at `at`; `at` itself where none does. A box stands in from both
 * sides of the text above and below it on its page; its frame is a drawing, which is not read.
 */
export function endOfBox(paragraphs: readonly Paragraph[], at: number): number {
  const [before, title, first] = paragraphs.slice(Math.max(at - 1, 0), at + 2);
  if (at === 0 || !first || !isAround(before!, title!) || !isTitleOf(title!, first)) return at;
  let isWrapped = false;
  for (let to = at + 1; to < Math.min(at + MOST_PARAGRAPHS, paragraphs.length); to++) {
    const paragraph = paragraphs[to]!;
    if (isAround(paragraph, first)) return isWrapped && isBelow(paragraph, paragraphs[to - 1]!) ? to : at;
    if (!isAround(before!, paragraph)) return at;
    isWrapped ||= paragraph.lines.length > 1;
  }
  return at;
}

/** Whether a line begins where the words below it do, or stands in their middle. In taller letters or capitals that is the title of a part. */
function isTitleOf(title: Paragraph, paragraph: Paragraph): boolean {
  if (partNameOf(title.text)) return false;
  const [above, below] = [edgesOf(title), edgesOf(paragraph)];
  if (Math.abs(above.left - below.left) <= SAME_PLACE) return true;
  const isCentred = Math.abs(above.left + above.right - below.left - below.right) / 2 <= SAME_MIDDLE * below.height;
  return isCentred && above.height <= below.height && !isCapital(title.text);
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
