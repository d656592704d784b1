import type { Breathe } from "./breathe.ts";
import type { SimilarWord } from "./engine.ts";

/** Finds the words within an edit distance of a word, that word left out. */
export type SimilarWords = (word: string, distance: number) => SimilarWord[];

/** Words of one length, and the letters of each as bits. */
interface Alike {
  readonly words: string[];
  readonly letters: number[];
}

/**
 * Looks through a list of words: of those that are about as long, those that have about the same letters are compared. A
 * letter changed is one letter less and one more, so that words further apart than twice the distance are passed over.
 */
export async function similarWords(words: Iterable<string>, breathe: Breathe): Promise<SimilarWords> {
  const byLength: Alike[] = [];
  for (const word of words) {
    await breathe();
    const alike = (byLength[word.length] ??= { words: [], letters: [] });
    alike.words.push(word);
    alike.letters.push(lettersOf(word));
  }
  return (word, distance) => {
    const letters = lettersOf(word);
    const found: SimilarWord[] = [];
    for (let length = Math.max(0, word.length - distance); length <= word.length + distance; length++) {
      const alike = byLength[length];
      alike?.letters.forEach((own, at) => {
        if (bitsOf(own ^ letters) > 2 * distance) return;
        const other = alike.words[at]!;
        const away = other === word ? Infinity : editDistance(word, other, distance);
        if (away <= distance) found.push({ word: other, distance: away });
      });
    }
    return found;
  };
}

/** Which letters a word has: bits, some of them for several letters. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** How many bits of a number are set (Warren, "Hacker's Delight", section 5-1). */
function bitsOf(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many letters have to be added, dropped or changed (Levenshtein 1966); any number above `most` where it is more than that. */
function editDistance(one: string, other: string, most: number): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      const cost = Math.min(changed, row[j]! + 1, next[j - 1]! + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return least;
    row = next;
  }
  return row[other.length]!;
}
