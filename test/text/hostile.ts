/** Texts that nobody would write, and texts that only look as if. */
import * as fc from "fast-check";

/** What breaks a careless reader: marks, emoji of many parts, flags, right to left, control characters, invisible joints. */
const SNIPPETS = [
  ..."Đảng|hoà|nước|TP.|v.v.|1.500|3,5|%|7/5|AI|ko".split("|"),
  ...". |.|…|?|; |, | – |”|“|(|)|-".split("|"),
  ..." |  |\n|\n\n|\t|\u00A0|\u2028|\u0000|\u0007|\uFEFF|\u200B|\u200D|\u202E".split("|"),
  ..."\u0301|\u0323|\uFE0F|❤️|1️⃣|👨‍👩‍👧‍👦|👍🏽|🇻🇳|🇦🇿|🙂".split("|"),
  ..."العربية|שָׁלוֹם|हिन्दी|日本語|ไทย|한국".split("|"),
];

const codePoint = fc
  .oneof(fc.integer({ min: 0, max: 0x24f }), fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0x10ffff }))
  .filter((point) => point < 0xd800 || point > 0xdfff)
  .map((point) => String.fromCodePoint(point));

/** Any well-formed text. */
export const anyText = fc
  .array(fc.oneof(fc.constantFrom(...SNIPPETS), codePoint), { maxLength: 40 })
  .map((parts) => parts.join(""));
