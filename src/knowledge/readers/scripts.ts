const SIGNS = "0123456789+-−=()";
const RAISED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(`${SIGNS}ni`).map((sign, at) => [sign, Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")[at]!]),
);
const LOWERED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(SIGNS).map((sign, at) => [sign, Array.from("₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")[at]!]),
);

/** Words set above the line, after `before`: "10" and "6" are not 106. What has no letters of its own is written with "^", the number of a note "[1]" left out. */
export function superscript(text: string, before: string): string {
  const words = text.trim();
  if (/^\[\p{N}{1,3}\]$/u.test(words)) return "";
  if (/^[oO°]$/.test(words) && /\d$/.test(before.trimEnd())) return "°";
  const found = inSigns(words, RAISED);
  if (found !== undefined) return found;
  return /\d/.test(words) && /[\p{L}\p{N})]$/u.test(before) ? `^${grouped(words)}` : text;
}

/** Words set below the line, after `before`: "H2O" keeps its letters, "log₂8" is not log 28. */
export function subscript(text: string, before: string, after: string): string {
  const touches = /\d$/.test(before) || /^\s*\d/.test(after);
  return (touches ? inSigns(text.trim(), LOWERED) : undefined) ?? text;
}

/** A fraction on one line, after `before`: "3" and a half are "3 1/2". */
export function fraction(above: string, below: string, before: string): string {
  return `${/\d$/.test(before) ? " " : ""}${grouped(above.trim())}/${grouped(below.trim())}`;
}

/** A root on one line, of the degree where it has one. */
export function root(words: string, degree = ""): string {
  return `${superscript(degree, "")}√${grouped(words.trim())}`;
}

/** Between brackets, where it is more than one number or name. */
function grouped(words: string): string {
  return /^[\p{L}\p{N}.,]*$/u.test(words) ? words : `(${words})`;
}

function inSigns(words: string, by: Readonly<Record<string, string>>): string | undefined {
  const letters = Array.from(words);
  const found = letters.map((letter) => (Object.hasOwn(by, letter) ? by[letter] : undefined));
  return letters.length > 0 && found.every((letter) => letter !== undefined) ? found.join("") : undefined;
}
