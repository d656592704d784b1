import type { BlockKind } from "../../document.ts";
import type { HtmlPiece } from "./lines.ts";
import { marked, type Marker } from "./list.ts";
import { lettersIn } from "./parse.ts";

/** Longest line in bold that a line end makes one by itself, in letters. */
const LONGEST_BOLD_LINE = 100;

/** Where the walk stands. */
export interface Place {
  readonly kind: BlockKind;
  readonly level: number;
  /** White space stays as it is. */
  readonly isRaw: boolean;
  readonly isBold: boolean;
  /** How many lists it stands in. */
  readonly depth: number;
}

/** An item of a list, before its words. */
export interface Item {
  readonly marker: Marker | undefined;
  readonly isFirst: boolean;
}

/** The block that is being collected. */
export function openBlock(pieces: HtmlPiece[]) {
  let words = "";
  let bold = 0;
  let letters = 0;
  let isRaw = false;
  /** A line has ended, and nothing stands behind it yet. */
  let isLineOpen = false;
  let item: Item | undefined;
  return {
    words: () => words,
    /** What is finished next begins an item of a list. */
    begin: (next: Item | undefined) => (item = next),
    add: (text: string, place: Place): void => {
      const shown = text.replace(/[\u00ad\u200b\ufeff]/g, "");
      words += place.isRaw ? shown : shown.replace(/[^\S\u00a0]+/g, " ");
      const count = lettersIn(shown);
      if (count > 0) isLineOpen = false;
      letters += count;
      if (place.isBold) bold += count;
      if (place.isRaw && count > 0) isRaw = true;
    },
    /** A line ends; two ends behind each other, or one behind a bold line, end a paragraph. */
    turn(place: Place): void {
      const isApart = isLineOpen || (bold > 0 && bold === letters && letters <= LONGEST_BOLD_LINE);
      if (place.kind === "paragraph" && !place.isRaw && !item?.marker && isApart) this.finish(place);
      else words += "\n";
      isLineOpen = true;
    },
    finish: ({ kind, depth }: Place, level?: number): void => {
      const text = isRaw ? words : words.replace(/ *\n */g, "\n").replace(/[ \u00a0]{2,}/g, " ");
      if (text.trim()) {
        pieces.push({
          kind,
          text: item?.marker ? marked(text, item.marker) : text,
          ...(item?.marker && { number: item.marker.number }),
          ...(kind === "item" && depth > 0 && { depth }),
          ...(kind === "item" && item?.isFirst && { isFirst: true }),
          ...(level !== undefined && { level }),
          ...(bold > 0 && bold === letters && { isBold: true }),
          ...(isRaw && { isRaw: true }),
        });
        item = undefined;
      }
      [words, bold, letters, isRaw, isLineOpen] = ["", 0, 0, false, false];
    },
  };
}
