/**
 * Everyday Vietnamese words as the encodings from before Unicode write them, seen as Latin-1 or Windows-1252.
 * TCVN 5712:1993 (TCVN3, ABC fonts), VNI-Windows, RFC 1456 (VISCII), Windows-1258.
 */
const EVERYDAY: Readonly<Record<string, readonly string[]>> = {
  TCVN3: "cña vµ lµ ®\u00adîc kh«ng nh÷ng ng\u00adêi c¸c nµy víi ®· ®Ó nh\u00ad tõ ViÖt n\u00adíc".split(" "),
  VNI: "cuûa vaø laø ñöôïc khoâng nhöõng ngöôøi caùc naøy vôùi ñaõ moät ñeå ôû nhö töø Vieät nöôùc".split(" "),
  VISCII: "cüa ðßþc nhæng ngß¶i v¾i ðã mµt ð¬ nhß t× Vi®t nß¾c".split(" "),
  "Windows-1258": "cuÒa ðýõòc nhýÞng ngýõÌi võìi ðaÞ môòt ðêÒ nhý týÌ Viêòt nýõìc".split(" "),
};

const UNICODE = "Unicode";
const IN_UNICODE = "của và là được không những người các này với đã một để ở như từ Việt nước".split(" ");

/** The encodings that write a word so. */
const ENCODINGS = new Map<string, string[]>();
for (const [name, known] of Object.entries({ ...EVERYDAY, [UNICODE]: IN_UNICODE }))
  for (const word of known.map((one) => one.toLowerCase())) ENCODINGS.set(word, [...(ENCODINGS.get(word) ?? []), name]);

/** Finds any of them, and much else; few texts hold one, and their words need not be counted. */
const ANYWHERE = new RegExp(Object.values(EVERYDAY).flat().join("|").toLowerCase());

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 20_000;
/** Fewer everyday words than this prove nothing. */
const ENOUGH = 3;

/** Whether a text is in Vietnamese, by its everyday words and by letters that no other language has. */
export function isVietnamese(text: string): boolean {
  const words = wordsIn(text);
  return (
    words.filter((word) => ENCODINGS.get(word)?.includes(UNICODE)).length >= ENOUGH && /[đơư\u1ea0-\u1ef9]/u.test(text)
  );
}

/** The encoding from before Unicode that a text is written in, when its bytes were read as Latin-1 or taken for Unicode. */
export function legacyEncoding(text: string): string | undefined {
  if (!ANYWHERE.test(beginningOf(text))) return undefined;
  const counts: Record<string, number> = {};
  for (const word of wordsIn(text))
    for (const name of ENCODINGS.get(word) ?? []) counts[name] = (counts[name] ?? 0) + 1;
  const { [UNICODE]: known = 0, ...others } = counts;
  const [encoding, found] = Object.entries(others).reduce((best, next) => (next[1] > best[1] ? next : best), ["", 0]);
  return found >= ENOUGH && found > known ? encoding : undefined;
}

function wordsIn(text: string): string[] {
  return beginningOf(text).split(/[\s.,;:!?()"“”]+/);
}

function beginningOf(text: string): string {
  return text.slice(0, SAMPLE).normalize("NFC").toLowerCase();
}
