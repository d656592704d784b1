/** One article of the knowledge folder, as its reader took it from the file. */
export interface Document {
  /** The file's path inside the knowledge folder, with "/" between folders; unique. */
  readonly id: string;
  /** From the front matter or the file's own heading; else its first words and "…", or a plain text file's name without its ending. */
  readonly title: string;
  readonly publisher?: string;
  /** Who wrote it, where the file names them. */
  readonly author?: string;
  /** The day it was published or reports on, as `YYYY-MM-DD`. */
  readonly date?: string;
  /** An absolute http(s) address. */
  readonly url?: string;
  /** The document's words. Every offset elsewhere counts UTF-16 units of this string. */
  readonly text: string;
  /** What stands where in `text`: in order, without overlap. What lies between blocks is white space. */
  readonly blocks: readonly Block[];
}

/**
 * What a block is: `caption` describes a photo, `related` advertises another article. Neither is the reporter's own text
 * and neither is quoted without saying so.
 */
export type BlockKind = "heading" | "paragraph" | "caption" | "related" | "item" | "row";

/** A run of a document's text that belongs together and that no quote crosses. */
export interface Block {
  readonly kind: BlockKind;
  /** UTF-16 offset of its first character in the document's text. */
  readonly start: number;
  /** UTF-16 offset after its last character. */
  readonly end: number;
  /** The headings above it, outermost first; empty where there are none. */
  readonly headings: readonly string[];
  /** The page it stands on, from 1, where the format has pages. */
  readonly page?: number;
  /** An item's number in its list, where the list is numbered. */
  readonly number?: number;
  /** How many lists an item stands in, from 1, where the format tells. */
  readonly depth?: number;
  /** Whether a table or list begins with it, where the file says so: another one may stand right before. */
  readonly isFirst?: true;
}

/** A block that can be found and quoted: every block but the headings. */
export interface Passage {
  readonly document: Document;
  readonly block: Block;
  /** Its place among the document's passages, from 0. */
  readonly index: number;
  /** The number a reader sees in a citation: its place among the document's passages, from 1. */
  readonly paragraph: number;
  /** UTF-16 offsets of the passage in the document's text. */
  readonly start: number;
  readonly end: number;
  /**
   * The blocks that it hangs on, the nearest last: a table's first row, the question that it answers, the line that leads a list
   * in, and for a list within a list what that one hangs on.
   */
  readonly leads: readonly Block[];
  /** Whether it only heads what follows and answers nothing itself: a table's first row, a question, "Đáp:", a line with the date. */
  readonly isHead: boolean;
}
