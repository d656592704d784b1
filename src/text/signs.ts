import { lazy } from "./lazy.ts";
import { isBareSyllable } from "./syllable.ts";
import { synonyms } from "./synonyms.ts";
import type { Word } from "./words.ts";

/** What a message of signs alone says, by the first of its signs that says something. */
const SIGNS = {
  laughter: "😂 🤣 😆 😁 😄 😹 😅",
  thanks: "🙏 🤝",
  praise: "👍 ❤ 😍 🥰 😘 👏 🔥 💯 😊 🎉 👌 💪 🤩 ♥ ⭐ 🌟 💐 🌹",
  complaint: "👎 😡 🤬 😠 🙄 😤 😒 🤦",
  greeting: "👋",
} as const;

const SMILE = /[:;=]-?[)dpv3]|\^_?\^/iu;

/** Whether a text has no words: "???", "👍", ":D". */
export function isSign(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || (text.length <= 6 && /^[:;=]-?[dpv3]+$/iu.test(text.trim()));
}

/** What a text without words says: a smile, a thumb, or nothing. Blank text says nothing that needs a reply. */
export function signOf(text: string): keyof typeof SIGNS | "sound" | undefined {
  if (text.trim() === "") return undefined;
  if (SMILE.test(text)) return "laughter";
  const names = Object.keys(SIGNS) as (keyof typeof SIGNS)[];
  const places = names.flatMap((name) => SIGNS[name].split(" ").map((sign) => ({ name, at: text.indexOf(sign) })));
  const first = places.filter(({ at }) => at >= 0).sort((one, other) => one.at - other.at)[0];
  return first?.name ?? "sound";
}

/** Words of one or two letters that no one looks for: "a", "jk", "x y". What may be a syllable or an abbreviation is none. */
export function isSound(typed: readonly Word[]): boolean {
  return typed.length <= 3 && typed.every((word) => isLetters(word, typed.length));
}

function isLetters({ text, exact, folded }: Word, words: number): boolean {
  if (exact !== folded) return false;
  if (text.length === 1) return words === 1 || !/\p{N}/u.test(text);
  const isWritten =
    text.length > 2 || /[\p{Lu}\p{N}]/u.test(text) || isBareSyllable(folded) || abbreviations().has(folded);
  return words === 1 && !isWritten;
}

const abbreviations = lazy(() => new Set(synonyms().flatMap((group) => group.map((word) => word.toLowerCase()))));
