import type { SimilarWord } from "./engine.ts";

/** Words of a list within an edit distance of a word, that word left out. */
export function similarWords(word: string, distance: number, vocabulary: Iterable<string>): SimilarWord[] {
  const found: SimilarWord[] = [];
  for (const other of vocabulary) {
    if (other === word || Math.abs(other.length - word.length) > distance) continue;
    const away = editDistance(word, other, distance);
    if (away <= distance) found.push({ word: other, distance: away });
  }
  return found;
}

/** How many letters have to be added, dropped or changed (Levenshtein 1966); any number above `most` where it is more than that. */
export function editDistance(one: string, other: string, most: number): number {
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
