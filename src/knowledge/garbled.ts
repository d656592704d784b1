/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 20_000;

/** Letters that only Vietnamese has, and that a text in Vietnamese is full of. */
const VIETNAMESE = /[ăđơư\u1ea0-\u1ef9]|[aeiouy][\u0300\u0301\u0303\u0309\u0323]/giu;

/**
 * Two or three bytes of UTF-8 as Windows-1252 or Latin-1 shows them: "Æ°" (ư), "á»›" (ớ), "Ä‘" (đ). The second stands for those of
 * à, ô and the like, which other languages have as well. The last signs are those of Mac Roman: "∆∞", "·ªõ", "ƒë".
 */
const BROKEN =
  /Æ[°¡¯\u00a0]|Ä[‘\u0091ƒ\u0083\u0090‚\u0082]|á[º»](?=[^\s\p{Ll}])|Ì[€\u0080\u0081ƒ\u0083‰\u0089£]|∆[°∞†]|·[ª∫](?=\S)|ƒ[ëÉê]/gu;
const ALSO_BROKEN = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;
/** Fewer prove nothing. */
const FEWEST_BROKEN = 2;

/** A word of a text in UTF-8 that was read in another encoding and saved again: "NÆ°á»›c". */
export function garbledWord(text: string): string | undefined {
  const head = text.slice(0, SAMPLE);
  const found = count(head, BROKEN);
  if (found < FEWEST_BROKEN || found + count(head, ALSO_BROKEN) <= count(head, VIETNAMESE)) return undefined;
  return head.split(/[ \n\t]+/u).find((word) => count(word, BROKEN) > 0);
}

/** The sign that a program puts where it could not read a letter. */
const LOST_LETTER = "\ufffd";
/** A text that lost letters in more than this share of its words says something else. */
const MOST_LOST = 0.05;
/** Longest word that is shown of it, in UTF-16 units. */
const LONGEST_EXAMPLE = 40;

/** A word with a letter that was lost before the text came here ("ti\ufffdng"), and whether so many are that the text cannot be trusted. */
export function lostLetters(text: string): { readonly example: string; readonly isMost: boolean } | undefined {
  const at = text.indexOf(LOST_LETTER);
  if (at < 0) return undefined;
  const words = text.slice(at, at + SAMPLE).split(/\s+/u);
  const before = text
    .slice(Math.max(0, at - LONGEST_EXAMPLE), at)
    .split(/\s/u)
    .at(-1)!;
  const lost = words.filter((word) => word.includes(LOST_LETTER)).length;
  const all = text.slice(0, SAMPLE).split(/\s+/u).length;
  return { example: (before + words[0]!).slice(0, LONGEST_EXAMPLE), isMost: lost > 1 && lost > all * MOST_LOST };
}

/** A syllable as RFC 1456 writes it in ASCII, with a sign for its vowel or two letters d: "Nu+o+'c", "tie^'ng", "ddi". */
const VIQR_SYLLABLE =
  /^["'(“]?(?:[bcdghklmnpqrstvx]{0,3}[iuyo]{0,2}(?:u\+o\+|[aeo]\^|[ou]\+|a\()['`?~.]?[aiouy]?(?:n|ng|nh|m|c|ch|t|p)?|dd[aeiouy][a-z^+('`?~.]{0,6})["')”.,;:!?]{0,3}$/iu;
/** Of the words of a text in VIQR at least so many are such syllables, as a share; fewer than that many prove nothing. */
const VIQR_SHARE = 0.2;
const FEWEST_VIQR = 3;

/** Whether a text is written in VIQR, the letters of Vietnamese in ASCII. */
export function isViqr(text: string): boolean {
  const head = text.slice(0, SAMPLE);
  if (!/[aeo]\^|[ou]\+|a\(/i.test(head)) return false;
  const words = head.split(/[\s/–-]+/u).filter((word) => /\p{L}/u.test(word));
  const found = words.filter((word) => word.length <= 16 && VIQR_SYLLABLE.test(word)).length;
  return found >= FEWEST_VIQR && found >= words.length * VIQR_SHARE && found > count(head, VIETNAMESE);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
