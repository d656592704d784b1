/** The bot's sentences, for tests that render without a chat. */
import { openLocales } from "../../src/bot/message/locale.ts";
import type { Language, Translate } from "../../src/bot/message/locale.ts";

const locales = openLocales();

export function translator(language: Language): Translate {
  return locales[language];
}
