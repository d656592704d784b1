import { legacyEncoding } from "../../legacy.ts";
import { Refusal, type Warning } from "../../problem.ts";
import type { Drawing, Pdf } from "./fragments.ts";
import { readPage } from "./open.ts";
import { isPicture } from "./pictures.ts";
import { isGarbage } from "./unreadable.ts";

const BLANK: Drawing = { fragments: [], sideways: [] };
/** Longest text that only says who scanned or signed a page, in UTF-16 units. */
const LONGEST_STAMP = 400;
/** How much of a page tells whether it can be read, and how much of a file, in UTF-16 units. */
const SAMPLE = 800;
const LONG_SAMPLE = 20_000;

/** What of a file is read, page by page, and what its keeper should know of the rest. */
interface Readable {
  readonly drawings: readonly Drawing[];
  readonly warnings: readonly Warning[];
}

/** Leaves out pages that nobody could read: those that are pictures, and those in fonts without letters. Throws `Refusal` when nothing is left. */
export async function readableOf(pdf: Pdf, drawings: readonly Drawing[]): Promise<Readable> {
  const pictures = await pagesOf(
    drawings,
    async (drawing, number) => isWordless(drawing) && readPage(pdf, number, isPicture),
  );
  const unreadable = await pagesOf(drawings, (drawing) => isUnreadable(beginningOf([drawing], SAMPLE)));
  const left = drawings.map((drawing, at) => ([...pictures, ...unreadable].includes(at + 1) ? BLANK : drawing));
  if (left.every(isBlank)) throw new Refusal(unreadable.length > 0 ? "no-unicode" : "no-text-layer");
  if (isUnreadable(beginningOf(left, LONG_SAMPLE))) throw new Refusal("no-unicode");
  return {
    drawings: left,
    warnings: [...warningOf("pages-without-text", pictures), ...warningOf("pages-unreadable", unreadable)],
  };
}

/** The numbers of the pages, from 1, of which something is true. */
async function pagesOf(
  drawings: readonly Drawing[],
  isTrue: (drawing: Drawing, number: number) => boolean | Promise<boolean>,
): Promise<number[]> {
  const found: number[] = [];
  for (const [at, drawing] of drawings.entries()) if (await isTrue(drawing, at + 1)) found.push(at + 1);
  return found;
}

/** Whether a page has no text but what a scanner or a signature stamps on it. */
function isWordless(drawing: Drawing): boolean {
  const text = beginningOf([drawing], LONGEST_STAMP + 1);
  const isStamp = /^(?:scanned (?:with|by)|cs camscanner|camscanner|ký bởi|người ký|(?:digitally )?signed by)/iu.test(
    text,
  );
  return isBlank(drawing) || (isStamp && text.length <= LONGEST_STAMP);
}

function isUnreadable(text: string): boolean {
  return isGarbage(text) && legacyEncoding(text) === undefined;
}

function isBlank({ fragments, sideways }: Drawing): boolean {
  return fragments.length + sideways.length === 0;
}

/** So much of the words of pages, in UTF-16 units. */
function beginningOf(drawings: readonly Drawing[], length: number): string {
  let text = "";
  for (const { fragments, sideways } of drawings)
    for (const drawn of [fragments, sideways])
      for (const { text: words } of drawn) {
        text += (text && " ") + words;
        if (text.length >= length) return text.slice(0, length);
      }
  return text;
}

function warningOf(code: "pages-without-text" | "pages-unreadable", pages: readonly number[]): Warning[] {
  return pages.length > 0 ? [{ code, parameters: { pages: runsOf(pages).join(", ") } }] : [];
}

/** Growing numbers by their runs: "3–5", "8". */
function runsOf(numbers: readonly number[]): string[] {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
