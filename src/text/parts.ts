import { askedBy } from "./asking.ts";
import { words } from "./words.ts";

/** Between two questions in one: a mark, or a word that joins them. */
const JOINT = /[,;?!]\s+(?:(?:và|va|rồi|roi|còn|con|with|and)\s+)?|\s(?:và|va|rồi|roi|còn|and|,)\s/giu;
/** The fewest words of a question. */
const SHORTEST = 2;

/** The questions in a text that asks several things at once, each of which asks something; the text alone where it asks one. */
export function partsOf(text: string): string[] {
  const cuts = [...text.matchAll(JOINT)];
  const pieces: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    pieces.push(text.slice(from, cut.index));
    from = cut.index + cut[0].length;
  }
  pieces.push(text.slice(from));
  const parts = pieces.map((piece) => piece.trim()).filter((piece) => words(piece).length >= SHORTEST);
  const asking = parts.filter((part) => askedBy(words(part)).kinds !== 0);
  return asking.length > 1 ? asking : [text];
}
