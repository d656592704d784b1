/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 6000;
/** Fewer signs than this prove nothing. */
const ENOUGH = 24;
/** A text is garbage when more than this share of its signs has no meaning in Unicode, */
const MOST_MEANINGLESS = 0.08;
/** or more than this share are signs that no text has so many of, */
const MOST_STRANGE = 0.25;
/** or fewer than this share of its words have a vowel, of at least so many words. */
const FEWEST_VOWELS = 0.6;
const ENOUGH_WORDS = 20;

/** Words that every text is full of, and no garbage: so many of them need no closer look. */
const EVERYDAY = /\s(?:và|là|có|của|các|được|trong|một|the|of|and|to)(?=\s)/gu;
const ENOUGH_EVERYDAY = 3;

/** Whether the letters of a text are only numbers of drawings in a font that does not tell which letters they are: "! Æ". */
export function isGarbage(text: string): boolean {
  if ((text.slice(0, SAMPLE).match(EVERYDAY)?.length ?? 0) >= ENOUGH_EVERYDAY) return false;
  const signs = text.slice(0, SAMPLE).replace(/ +/g, "");
  const share = (pattern: RegExp) => (signs.match(pattern)?.length ?? 0) / Math.max(signs.length, 1);
  const strange = share(
    /[!"#$&'*<=>@[\\\]^_`{|}~\u00a1-\u00bf×÷ÆÇËÎÏÐÑÖØÛÜÞßåæçëîïðñöøûüþÿ\u0180-\u019f\u01a2-\u01ae\u01b1-\u024f]/gu,
  );
  // Bullets come as private signs of their fonts.
  const meaningless = share(/(?![\uf000-\uf0ff])[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu);
  if (signs.length < ENOUGH)
    return meaningless + strange > 0.5 || (meaningless > MOST_MEANINGLESS && !/\p{L}{3}/u.test(signs));
  return meaningless > MOST_MEANINGLESS || strange > MOST_STRANGE || isWithoutVowels(text.slice(0, SAMPLE));
}

function isWithoutVowels(text: string): boolean {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/(?<![\p{L}\p{N}])\p{Script=Latin}{2,20}(?![\p{L}\p{N}])/gu) ?? [];
  const voiced = words.filter((word) => /[aeiouyæœø]/u.test(word));
  return words.length >= ENOUGH_WORDS && voiced.length < words.length * FEWEST_VOWELS;
}
