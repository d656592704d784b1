import { isItemBehind, isItemLine } from "../../text/wrapped.ts";
import type { Piece } from "../piece.ts";

/** A line that was marked by hand as an item of a list, with its number: "3. Được vay", "a) Đánh cá trộm", "- Cá mè"; undefined for any other. */
export function itemOf(text: string): Piece | undefined {
  if (!isItemLine(text)) return undefined;
  const number = /^\s*\(?(\d{1,3})[.)]\s/.exec(text)?.[1];
  return { kind: "item", text, ...(number !== undefined && { number: Number(number) }) };
}

/** A paragraph that was broken by hand before items as what leads them in, and the items: "Phạt tiền:", "a) Đánh cá trộm;". */
export function brokenAtItems<Line extends Piece>(line: Line): Line[] {
  if (line.kind !== "paragraph" || !line.text.includes("\n")) return [line];
  const parts: string[] = [];
  for (const words of line.text.split("\n"))
    if (parts.length === 0 || isItemBehind(words, parts.at(-1)!)) parts.push(words);
    else parts[parts.length - 1] += `\n${words}`;
  return parts.map((text) => ({ ...line, text }));
}
