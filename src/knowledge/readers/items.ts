import { isItemLine } from "../../text/wrapped.ts";
import type { Piece } from "../compose.ts";

/** A line that was marked by hand as an item of a list, with its number: "3. Được vay", "a) Đánh cá trộm", "- Cá mè"; undefined for any other. */
export function itemOf(text: string): Piece | undefined {
  if (!isItemLine(text)) return undefined;
  const number = /^\s*\(?(\d{1,3})[.)]\s/.exec(text)?.[1];
  return { kind: "item", text, ...(number !== undefined && { number: Number(number) }) };
}
