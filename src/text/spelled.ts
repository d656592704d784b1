/** A word as it is compared (`exactKey`): its letters, then the tone mark. */
const KEY = /^(.*?)([\u0300\u0301\u0303\u0309\u0323])$/su;
/** What stands before the vowels: "qu" and "gi" are consonants where a vowel follows. */
const ONSET = /^(?:qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)/u;
const VOWELS = /^[aăâeêioôơuưy]+/u;
const MARKED = /[ăâêôơư](?!.*[ăâêôơư])/u;

/** The spelling of a word, in lower case, from what it is compared by: "hoa" + grave → "hòa". */
export function spelled(key: string): string {
  const [, letters = key, tone = ""] = KEY.exec(key) ?? [];
  const onset = ONSET.exec(letters)![0].length;
  const vowels = VOWELS.exec(letters.slice(onset))?.[0] ?? "";
  if (tone === "" || vowels === "") return key.normalize("NFC");
  const at = onset + toned(vowels, letters.length > onset + vowels.length) + 1;
  return (letters.slice(0, at) + tone + letters.slice(at)).normalize("NFC");
}

/** Which vowel bears the tone: one with a mark of its own; else the last before a consonant, and the last but one at the end. */
function toned(vowels: string, isClosed: boolean): number {
  const marked = vowels.search(MARKED);
  if (marked >= 0) return marked;
  return isClosed ? vowels.length - 1 : Math.max(0, vowels.length - 2);
}
