import { digitsOf } from "./digits.ts";
import type { Numeral } from "./numeral.ts";

const SMALL = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, at) => [word, 20 + 10 * at]),
);
const SCALES = new Map([
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
/** What a number in words begins with. */
export const ENGLISH_BEGINNINGS: readonly string[] = [...SMALL.keys(), ...TENS.keys(), "a"];
/** Alone they are a pronoun ("which one") and a Vietnamese name ("ten": tên). */
const NEVER_ALONE = new Set(["one", "ten"]);

/** An English number in words, or in digits before a word of scale: "two hundred and five", "2.5 million". */
export function englishNumber(words: readonly string[], from: number): Numeral | undefined {
  let at = from;
  let value = 0;
  let lastScale = Infinity;
  for (;;) {
    const start = at > from && words[at] === "and" ? at + 1 : at;
    const group = belowThousand(words, start);
    if (!group) break;
    const scale = SCALES.get(words[start + group.length] ?? "") ?? 1;
    if (scale >= lastScale) break;
    value += group.value * scale;
    at = start + group.length + (scale > 1 ? 1 : 0);
    lastScale = scale;
    if (scale === 1) break;
  }
  const length = at - from;
  return length === 0 || (length === 1 && NEVER_ALONE.has(words[from]!)) ? undefined : { value, length };
}

function belowThousand(words: readonly string[], from: number): Numeral | undefined {
  const digits = digitsOf(words[from]);
  if (digits !== undefined) return { value: digits, length: 1 };
  const isArticle = words[from] === "a" && (words[from + 1] === "hundred" || SCALES.has(words[from + 1] ?? ""));
  const head = isArticle ? { value: 1, length: 1 } : belowHundred(words, from);
  if (!head || words[from + head.length] !== "hundred") return head;
  const length = head.length + 1;
  const hasAnd = words[from + length] === "and";
  const rest = belowHundred(words, from + length + Number(hasAnd));
  if (!rest) return { value: head.value * 100, length };
  return { value: head.value * 100 + rest.value, length: length + Number(hasAnd) + rest.length };
}

function belowHundred(words: readonly string[], from: number): Numeral | undefined {
  const small = SMALL.get(words[from] ?? "");
  if (small !== undefined) return { value: small, length: 1 };
  const tens = TENS.get(words[from] ?? "");
  if (tens === undefined) return undefined;
  const unit = SMALL.get(words[from + 1] ?? "");
  return unit && unit < 10 ? { value: tens + unit, length: 2 } : { value: tens, length: 1 };
}
