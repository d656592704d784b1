import { romanOf } from "../roman.ts";

/** Word writes 27 as "aa", 28 as "bb"; longer runs of a letter are no use to anybody. */
const LONGEST_RUN = 5;

const VIETNAMESE = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** A number as Word writes it in a list, by the format's name in ECMA-376, 17.18.59. What it does not know it writes in digits. */
export function numeral(value: number, format: string): string {
  switch (format) {
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return romanOf(value);
    case "upperRoman":
      return romanOf(value).toUpperCase();
    case "vietnameseCounting":
      return VIETNAMESE[value] ?? String(value);
    case "none":
      return "";
    default:
      return String(value);
  }
}

function letters(value: number): string {
  const run = Math.ceil(value / 26);
  if (value < 1 || run > LONGEST_RUN) return String(value);
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(run);
}
