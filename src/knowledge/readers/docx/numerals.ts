/** Largest number that Roman numerals write in the usual way. */
const largestRoman = 3999;
/** Word writes 27 as "aa", 28 as "bb"; longer runs of a letter are no use to anybody. */
const longestRun = 5;

const romans: readonly (readonly [value: number, letters: string])[] = [
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

const vietnamese = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

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
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "vietnameseCounting":
      return vietnamese[value] ?? String(value);
    case "none":
      return "";
    default:
      return String(value);
  }
}

function letters(value: number): string {
  const run = Math.ceil(value / 26);
  if (value < 1 || run > longestRun) return String(value);
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(run);
}

function roman(value: number): string {
  if (value < 1 || value > largestRoman) return String(value);
  let rest = value;
  let written = "";
  for (const [worth, sign] of romans) {
    written += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}
