/** The marks that no other language writes on its vowels: horn, hook above, dot below; and its own consonant. */
const VIETNAMESE = /đ|\u{031B}|\u{0309}|\u{0323}/iu;

/** Whether a text is Vietnamese with its diacritics. */
export function isVietnamese(text: string): boolean {
  return VIETNAMESE.test(text.normalize("NFD"));
}
