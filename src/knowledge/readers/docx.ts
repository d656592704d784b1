import { type Article, compose, titleIn } from "../compose.ts";
import { readFlow } from "./docx/flow.ts";
import { readHead } from "./docx/head.ts";
import { createCount } from "./docx/numbering.ts";
import { openParts } from "./docx/parts.ts";
import { createNotes, linesOf, withNotes } from "./docx/pieces.ts";
import { readProperties } from "./docx/properties.ts";
import { readStyles } from "./docx/styles.ts";
import { createWordReader } from "./docx/words.ts";

/**
 * Reads a Word document as its readers see it: headings, paragraphs, numbered lists, tables, captions and notes. What is hidden,
 * deleted or struck through, tables of contents, and the heads and feet of pages are left out. Throws `Refusal`.
 */
export function readDocx(bytes: Uint8Array): Article {
  const parts = openParts(bytes);
  const styles = readStyles(parts.styles);
  const readers = { styles, count: createCount(parts.numbering, styles), words: createWordReader(styles) };
  const { lines, description } = readHead(linesOf(readFlow(parts.body, readers)), readProperties(parts.properties));
  const content = compose(withNotes(lines, createNotes(parts, readers)));
  return { title: titleIn(content), ...description, ...content };
}
