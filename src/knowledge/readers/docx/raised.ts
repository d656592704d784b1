const raised: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("0123456789+-−=()ni").map((sign, at) => [sign, Array.from("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")[at]!]),
);

/** Words set above the line, after `before`: "10" and "6" are not 106. What Unicode cannot raise is written with "^". */
export function raise(text: string, before: string): string {
  const sign = text.trim();
  if (/^[oO°]$/.test(sign) && /\d$/.test(before.trimEnd())) return "°";
  const letters = Array.from(sign, (letter) => (Object.hasOwn(raised, letter) ? raised[letter]! : undefined));
  if (letters.length > 0 && letters.every((letter) => letter !== undefined)) return letters.join("");
  return /\d/.test(sign) && /[\p{L}\p{N})]$/u.test(before) ? `^${sign}` : text;
}
