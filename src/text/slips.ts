/** How likely a slip of the fingers is beside others, by what it does to a word. By hand. */
const SWAPPED = 1;
const KEY_BESIDE = 1;
const REPEATED = 1;
const LEFT_OUT = 0.7;
const OTHER = 0.15;

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const LETTERS = ROWS.flatMap((row) => row.split(""));

/** The keys that lie around each letter's, its own among them. */
const AROUND = new Map(
  ROWS.flatMap((row, at) => row.split("").map((letter, place) => [letter, keysAround(at, place)])),
);

function keysAround(row: number, place: number): string {
  return [ROWS[row - 1], ROWS[row], ROWS[row + 1]]
    .map((keys) => keys?.slice(Math.max(0, place - 1), place + 2) ?? "")
    .join("");
}

/** The words that one slip makes this one, in small letters without diacritics, and how likely each slip is beside others. */
export function slipsTo(word: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const add = (meant: string, worth: number): void => {
    if (meant !== word) found.set(meant, Math.max(worth, found.get(meant) ?? 0));
  };
  for (let at = 0; at <= word.length; at++) {
    const [before, after, behind] = [word.slice(0, at), word.slice(at), word.slice(at + 1)];
    for (const letter of LETTERS) add(before + letter + after, LEFT_OUT);
    const own = word[at];
    if (own === undefined) continue;
    for (const letter of LETTERS) add(before + letter + behind, isBeside(own, letter) ? KEY_BESIDE : OTHER);
    add(before + behind, isBeside(own, word[at - 1]) ? REPEATED : OTHER);
    if (behind !== "") add(before + behind[0]! + own + behind.slice(1), SWAPPED);
  }
  return found;
}

function isBeside(key: string, other: string | undefined): boolean {
  return other !== undefined && (AROUND.get(key)?.includes(other) ?? false);
}
