import { type Article, compose, titleIn } from "../compose.ts";
import { officialTitle } from "../official-title.ts";
import { Refusal } from "../problem.ts";
import { withoutContents } from "./pdf/contents.ts";
import { boldFonts } from "./pdf/fonts.ts";
import { type Drawing, drawingOf, type Pdf } from "./pdf/fragments.ts";
import { withoutFurniture } from "./pdf/furniture.ts";
import { headlineOf, ranking } from "./pdf/headings.ts";
import { wordsIn } from "./pdf/hyphens.ts";
import { commonHeight, layoutOf } from "./pdf/layout.ts";
import type { Line } from "./pdf/lines.ts";
import { paragraphsIn } from "./pdf/paragraphs.ts";
import { piecesOf } from "./pdf/pieces.ts";
import { readableOf } from "./pdf/left-out.ts";
import { openPdf, readPage } from "./pdf/open.ts";
import { linesOf } from "./pdf/regions.ts";
import { rowsOf } from "./pdf/rows.ts";

/** Most pages of one document. */
const MOST_PAGES = 2000;

/**
 * Reads the text layer of a PDF file: drawings → rows → lines in reading order → paragraphs → pieces, each with its page.
 * Running heads, page numbers and tables of contents are left out; taller or bolder lines and names of parts are headings.
 */
export async function readPdf(bytes: Uint8Array): Promise<Article> {
  const pdf = await openPdf(bytes);
  try {
    return await readOpened(pdf);
  } finally {
    void pdf.destroy().catch(() => undefined);
  }
}

async function readOpened(pdf: Pdf): Promise<Article> {
  if (pdf.numPages > MOST_PAGES) throw new Refusal("too-long", { limit: MOST_PAGES, unit: "pages" });
  const drawn: Drawing[] = [];
  for (let number = 1; number <= pdf.numPages; number++) drawn.push(await readPage(pdf, number, drawingOf));
  const { drawings, warnings } = await readableOf(pdf, drawn);
  const lines = linesIn(drawings, await boldFonts(pdf, drawings));
  if (lines.length === 0) throw new Refusal("no-text-layer");
  return { ...articleOf(lines), ...(warnings.length > 0 && { warnings }) };
}

/** The lines of all pages in reading order. */
function linesIn(drawings: readonly Drawing[], bold: ReadonlySet<string>): Line[] {
  const fragments = drawings.flatMap((drawing) => [...drawing.fragments, ...drawing.sideways]);
  const pages = drawings.map((drawing, index) => rowsOf(drawing.fragments, index + 1, bold));
  const kept = withoutFurniture(pages, commonHeight(fragments));
  const isAllFurniture = kept.every((rows) => rows.length === 0);
  const read = (isAllFurniture ? pages : kept).flatMap((rows, index) => [
    ...linesOf(rows),
    ...linesOf(rowsOf(drawings[index]!.sideways, index + 1, bold), "sideways"),
  ]);
  // Lines of dashes and stars only part what they stand between.
  return read.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function articleOf(lines: readonly Line[]): Article {
  const layout = layoutOf(lines);
  const paragraphs = paragraphsIn(withoutContents(lines), layout, wordsIn(lines));
  const ranks = ranking(paragraphs, layout);
  const paper = officialTitle(paragraphs.map(({ text }) => text));
  const content = compose(piecesOf(paragraphs, ranks, paper));
  const title = paper?.title ?? headlineOf(paragraphs, layout) ?? titleIn(content);
  return {
    title,
    ...(paper?.agency !== undefined && { publisher: paper.agency }),
    ...(paper?.date !== undefined && { date: paper.date }),
    ...content,
  };
}
