import { exactKey, foldedKey } from "./fold.ts";

const TELEX_TONES: Record<string, string> = { f: "\u0300", s: "\u0301", r: "\u0309", x: "\u0303", j: "\u0323" };
const VNI_TONES: Record<string, string> = { 2: "\u0300", 1: "\u0301", 3: "\u0309", 4: "\u0303", 5: "\u0323" };
const VOWEL = /[aeiouy]/u;

/**
 * What a word typed with the keys of an input method that was switched off was meant to be: "thur" and "thu3" → "thủ",
 * "tuongws" and "tuong71" → "tướng". Undefined where the keys make no such word. As search keys, not as spelling.
 */
export function unkeyed(word: string): { exact: string; folded: string } | undefined {
  const typed = word.toLowerCase();
  if (typed.length > 12 || !/^[a-z][a-z0-9]*$/u.test(typed)) return undefined;
  const letters = /\d/u.test(typed) ? vni(typed) : telex(typed);
  if (!letters || letters === typed) return undefined;
  const written = letters.normalize("NFC");
  return { exact: exactKey(written), folded: foldedKey(written) };
}

function telex(typed: string): string | undefined {
  let tone = "";
  let letters = "";
  for (const letter of typed) {
    const isTone = letter in TELEX_TONES && VOWEL.test(letters) && !tone;
    if (isTone) tone = TELEX_TONES[letter]!;
    else letters += letter;
  }
  letters = letters.replace("dd", "đ").replace("aa", "â").replace("ee", "ê").replace("oo", "ô");
  if (letters.includes("w")) letters = horned(letters.replace("w", ""));
  return letters + tone;
}

function vni(typed: string): string | undefined {
  const digits = typed.replaceAll(/[a-z]/gu, "");
  let letters = typed.replaceAll(/\d/gu, "");
  if (!VOWEL.test(letters) || digits.length > 3) return undefined;
  let tone = "";
  for (const digit of digits) {
    if (digit in VNI_TONES) tone = VNI_TONES[digit]!;
    else if (digit === "6") letters = letters.replace(/[aeo]/u, (vowel) => `${vowel}\u0302`);
    else if (digit === "7") letters = horned(letters);
    else if (digit === "8") letters = letters.replace("a", "ă");
    else if (digit === "9") letters = letters.replace("d", "đ");
    else return undefined;
  }
  return letters + tone;
}

function horned(letters: string): string {
  if (letters.includes("uo")) return letters.replace("uo", "ươ");
  if (letters.includes("a") && !letters.includes("u")) return letters.replace("a", "ă");
  return letters.includes("u") ? letters.replace("u", "ư") : letters.replace("o", "ơ");
}
