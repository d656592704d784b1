import { type Article, refuseTooLong } from "../compose.ts";
import { decode } from "../decode.ts";
import type { Block } from "../document.ts";
import { parseDate } from "../front-matter.ts";
import { Refusal } from "../problem.ts";

/** Reads plain text. The whole content is the text; blank lines part its paragraphs; the file's name is its title. */
export function readText(bytes: Uint8Array, name: string): Article {
  const text = decode(bytes);
  const blocks = paragraphs(text);
  refuseTooLong(text.length, blocks.length);
  if (blocks.length === 0) throw new Refusal("empty");
  const date = dateOf(text, blocks);
  return { title: name, ...(date !== undefined && { date }), text, blocks };
}

/** So many blocks from the beginning may hold the line with the date. */
const headBlocks = 3;
/** Longest line with the date, in UTF-16 units. */
const dateLineLength = 80;

/** The day in the line below the headline: "Báo Mới, thứ Hai, 16/3/2026". */
function dateOf(text: string, blocks: readonly Block[]): string | undefined {
  for (const { start, end } of blocks.slice(0, headBlocks)) {
    const found = /(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/.exec(
      text.slice(start, Math.min(end, start + dateLineLength)),
    );
    const date = end - start <= dateLineLength ? parseDate(found?.[0] ?? "") : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = -1;
  const finish = () => {
    if (start >= 0) blocks.push({ kind: "paragraph", start, end, headings: [] });
    start = -1;
  };
  let offset = 0;
  for (const line of text.split("\n")) {
    if (!line.trim()) finish();
    else {
      if (start < 0) start = offset + line.length - line.trimStart().length;
      end = offset + line.trimEnd().length;
    }
    offset += line.length + 1;
  }
  finish();
  return withHeadline(blocks, text);
}

/** A headline is at most this long, in UTF-16 units. */
const headlineLength = 200;

/** A first line by itself that ends without a mark is the headline of what follows. */
function withHeadline([first, ...rest]: Block[], text: string): Block[] {
  if (!first) return [];
  const line = text.slice(first.start, first.end);
  const isHeadline = rest.length > 0 && line.length <= headlineLength && !/[.!?…:;,]$|[\n|]/u.test(line);
  if (!isHeadline) return [first, ...rest];
  return [{ ...first, kind: "heading" }, ...rest.map((block) => ({ ...block, headings: [line] }))];
}
