const ONSET = "(?:ngh|ch|gh|gi|kh|ng|nh|ph|qu|th|tr|[bcdghklmnpqrstvx])?";
const OPEN_RHYME =
  "a[iouy]?|e[ou]?|i(?:a|eu|u)?|o(?:a[ioy]?|eo?|i)?|u(?:a|ay|e|i|oi?|ou|u|y[au]?)?|y(?:a|eu)|(?<=^(?:[hklmstv]|qu)?)y";
const CLOSED_RHYME = "(?:[aeou]|o[ae]|u[aeoy]|uye|ie|ye)(?:ng|[cmnpt])|i[mnpt]|oo(?:ng|c)|(?:a|e|i|oa|ue|uy)(?:ch|nh)";
const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN_RHYME}|${CLOSED_RHYME})$`, "u");

/**
 * Whether a word could be a Vietnamese syllable typed without its diacritics: "the" (thế) and "long" could, "what" and
 * "river" could not. Takes lower case letters without diacritics.
 */
export function isBareSyllable(word: string): boolean {
  return SYLLABLE.test(word);
}
