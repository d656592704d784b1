/** Marks that no other language writes on its vowels (horn, hook above, dot below), and its own consonant. */
const VIETNAMESE = /[đĐ\u031B\u0309\u0323]/u;

/** Whether a text is Vietnamese with its diacritics. */
export function isVietnamese(text: string): boolean {
  return VIETNAMESE.test(text.normalize("NFD"));
}
