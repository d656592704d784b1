import { speaksAloud, turnsIn } from "../../text/speakers.ts";
import { type Article, refuseTooLong } from "../compose.ts";
import { decode } from "../decode.ts";
import type { Block } from "../document.ts";
import { splitFrontMatter } from "../front-matter.ts";
import { CAPITALS_RANK } from "../headings.ts";
import { withNumberedParts } from "../numbered-parts.ts";
import { Refusal } from "../problem.ts";
import { withPlainRows } from "./csv.ts";
import { type Line, type Run, runsOf } from "./lines.ts";
import { signaturesIn } from "../signatures.ts";
import { withSpacedRows } from "./spaced-rows.ts";
import { withPipedRows } from "./piped-rows.ts";
import { isSubtitled, readSubtitles } from "./subtitles.ts";
import {
  CAPTION_RANK,
  endsSentence,
  goesOn,
  HEADLINE_RANK,
  headlinesOf,
  isHeadingAlone,
  LONGEST_LINE,
  rankOf,
  rankOfName,
} from "./text-headings.ts";
import { dateOf, isDateLine, type OfficialHead, officialHeadOf } from "./text-head.ts";

/**
 * Reads plain text. The whole content is the text, but for a front matter and the signs of comma-separated values; its title is that of its
 * front matter or of an official paper, else the file's name. Paragraphs end at blank lines, and at a line end behind the end of a
 * sentence; items, rows and headings are lines of their own.
 */
export function readText(bytes: Uint8Array, name: string, zone?: string): Article {
  const source = decode(bytes);
  if (isSubtitled(source)) return readSubtitles(bytes, name);
  const { description, body, warnings } = splitFrontMatter(source, zone);
  const text = withSpacedRows(withPlainRows(withPipedRows(body)));
  const head = officialHeadOf(text);
  const turns = blocksOf(text, head).flatMap((block) => turnsOf(block, text));
  const blocks = withNumberedParts(withSignatures(turns, text), text);
  refuseTooLong(text.length, blocks.length);
  if (blocks.every(({ kind }) => kind === "heading")) throw new Refusal("empty");
  const date = head?.date ?? dateOf(text, blocks);
  return {
    title: head?.title ?? name,
    ...(head?.agency !== undefined && { publisher: head.agency }),
    ...(date !== undefined && { date }),
    ...description,
    text,
    blocks,
    ...(warnings.length > 0 && { warnings }),
  };
}

/** A heading that rules what follows. */
interface Ruling {
  readonly rank: number;
  readonly text: string;
}

type Kind = Block["kind"];

function blocksOf(text: string, head: OfficialHead | undefined): Block[] {
  const blocks: Block[] = [];
  let path: readonly Ruling[] = [];
  let headings: readonly string[] = [];
  const rule = (rank: number, words: string) => {
    path = [...path.filter((ruling) => ruling.rank < rank), { rank, text: words }];
    headings = path.map((ruling) => ruling.text);
  };
  const push = ({ start, end, words }: Line, kind: Kind, isFirst = false) => {
    const number = kind === "item" ? /^\(?(\d{1,3})[.)]\s/.exec(words)?.[1] : undefined;
    const counted = number !== undefined && { number: Number(number) };
    blocks.push({ kind, start, end, headings, ...counted, ...(isFirst && { isFirst }) });
  };
  const runs = runsOf(text);
  for (const [index, run] of runs.entries()) {
    const headlines = index === 0 && (runs.length > 1 || run.lines.length > 2) ? headlinesOf(run) : 0;
    const isAlone = index > 0 && isHeadingAlone(run, runs[index + 1]?.lines[0]);
    for (const [at, line] of run.lines.entries()) {
      const before = run.lines[at - 1];
      const rank = at < headlines ? HEADLINE_RANK : (nameAt(index, at) ?? (isAlone ? CAPTION_RANK : rankOf(run, at)));
      if (head && line.start < head.end) {
        if (line.start < head.from || line.start >= head.to)
          push(line, /\p{Nd}/u.test(line.words) ? "paragraph" : "heading");
        else if (blocks.at(-1)?.start === head.from) goOn(blocks, line, HEADLINE_RANK);
        else {
          push(line, "heading");
          rule(HEADLINE_RANK, line.words);
        }
      } else if (
        (line.kind === "rule" && !isBorder(before, line)) ||
        (blocks.at(-1)?.kind === "heading" && isContentsRow(line, headings.at(-1)))
      )
        push({ ...line }, "heading");
      else if (before?.kind === "capitals" && goesOn(blocks.at(-1)!, line)) goOn(blocks, line, rank ?? CAPITALS_RANK);
      else if (rank !== undefined) {
        path = path.filter((ruling) => ruling.rank < rank);
        headings = path.map((ruling) => ruling.text);
        push(line, "heading");
        rule(rank, line.words);
      } else if (
        before &&
        blocks.at(-1)!.kind !== "heading" &&
        !(index === 0 && at < 3 && isDateLine(before.words)) &&
        joins(before, line, run)
      )
        blocks.push({ ...blocks.pop()!, end: line.end });
      else {
        if (line.heading?.label) rule(line.heading.rank, line.heading.label);
        const kind = line.kind === "item" || line.kind === "row" ? line.kind : "paragraph";
        push(line, kind, at === 0 && kind === "row" && isOtherTable(runs[index - 1], run));
      }
    }
  }
  return blocks;

  /** The rank of a line that names the part of the line above, which may stand before a blank line. */
  function nameAt(index: number, at: number): number | undefined {
    const { lines } = runs[index]!;
    const isByItself = lines.length === 1;
    const above = lines[at - 1] ?? (isByItself ? runs[index - 1]?.lines.at(-1) : undefined);
    const next = lines[at + 1] ?? (isByItself || lines[at - 1] ? runs[index + 1]?.lines[0] : undefined);
    return rankOfName(lines[at]!, above, next);
  }

  /** A heading in capitals that takes two lines. */
  function goOn(all: Block[], line: Line, rank: number): void {
    const first = all.pop()!;
    all.push({ ...first, end: line.end });
    rule(rank, text.slice(first.start, line.end).replaceAll(/\s+/g, " "));
  }
}

/** The blocks with each signature as one paragraph. */
function withSignatures(blocks: readonly Block[], text: string): Block[] {
  const kept: Block[] = [];
  let done = 0;
  for (const { from, to } of signaturesIn(
    blocks.map(({ kind, start, end }) => ({ kind, text: end - start > 200 ? "" : text.slice(start, end) })),
  )) {
    const [first, last] = [blocks[from]!, blocks[to - 1]!];
    kept.push(...blocks.slice(done, from), { ...first, kind: "paragraph", end: last.end });
    done = to;
  }
  return [...kept, ...blocks.slice(done)];
}

/** "Hỏi: …? Đáp: …" on one line as a question and its answer. */
function turnsOf(block: Block, text: string): Block[] {
  if (block.kind !== "paragraph" && block.kind !== "item") return [block];
  const { number: _, isFirst: __, ...plain } = block;
  return turnsIn(text.slice(block.start, block.end)).map(({ start, end }, at) => ({
    ...(at === 0 ? block : { ...plain, kind: "paragraph" as const }),
    start: block.start + start,
    end: block.start + end,
  }));
}

/** Whether rows are those of another table than the ones before a blank line: it has more columns, or fewer. */
function isOtherTable(before: Run | undefined, { lines: [first, second] }: Run): boolean {
  const above = before?.lines.at(-1);
  if (above?.kind !== "row" || second?.kind !== "row") return false;
  const [count, others] = [above, first!].map(({ words }) => words.split(/ \| |\t| {3,}/).length);
  return count !== others;
}

/** "1.1 Ma trận", a tab or some spaces, and "7", below "Mục lục". */
function isContentsRow({ words }: Line, heading: string | undefined): boolean {
  return (
    heading !== undefined &&
    /^(?:mục lục|table of contents|contents)$/iu.test(heading) &&
    /(?:\t|  | \| )\d{1,4}$/.test(words)
  );
}

/** Whether a line is the drawn one below a row: "+------+", "|---|---|". */
function isBorder(before: Line | undefined, { words }: Line): boolean {
  return before?.kind === "row" && /^[|+][-+=|: ]+$/.test(words);
}

/** Whether a line goes on with the block of the line before it. */
function joins(before: Line, line: Line, { isWrapped }: Run): boolean {
  if (isBorder(before, line)) return true;
  if (speaksAloud(line.words)) return false;
  if (line.kind !== "text" || line.heading?.label || (before.kind !== "text" && before.kind !== "item")) return false;
  const isIndented = line.indent > before.indent;
  if (/[;:]$/u.test(before.words) || endsSentence(before.words)) return isWrapped && !before.isShort && !isIndented;
  if (before.kind === "item") return isIndented || /^\p{Ll}/u.test(line.words);
  return (
    /^\p{Ll}/u.test(line.words) ||
    (before.words.length <= LONGEST_LINE && line.words.length <= LONGEST_LINE) ||
    isWrapped
  );
}
