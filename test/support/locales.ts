/** The bot's sentences, for tests that render without a chat. */
import { type Language, openLocales, type Translate } from "../../src/bot/message/locale.ts";

const locales = openLocales();

export function translator(language: Language): Translate {
  return locales[language];
}
