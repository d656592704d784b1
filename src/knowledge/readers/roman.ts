const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
/** Largest number that Roman numerals write in the usual way. */
export const LARGEST_ROMAN = 3999;

/** A number in small Roman numerals; in digits where those do not write it. */
export function romanOf(number: number): string {
  if (number < 1 || number > LARGEST_ROMAN) return String(number);
  let [rest, text] = [number, ""];
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) text += sign;
  return text;
}
