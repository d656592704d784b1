import { fileURLToPath } from "node:url";
import { I18n } from "@grammyjs/i18n";
import type { I18nFlavor } from "@grammyjs/i18n";
import type { User } from "grammy/types";
import type { BotContext } from "./context.ts";

/** The languages that the bot speaks. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES = { vi: "Tiếng Việt", en: "English" } as const;

/** One of the bot's own sentences in the reader's language, by its key in the Fluent files. */
export type Translate = I18nFlavor["t"];

/** Reads the Fluent files. `choose` says which language an update is answered in. */
export function openLocales(choose: (ctx: BotContext) => Promise<Language> | Language): I18n<BotContext> {
  return new I18n<BotContext>({
    defaultLocale: "vi",
    directory: fileURLToPath(new URL("locales", import.meta.url)),
    fluentBundleOptions: { useIsolating: false },
    localeNegotiator: choose,
  });
}

/** Vietnamese, unless the person's client is set to another language. */
export function clientLanguage(person: User | undefined): Language {
  const code = person?.language_code;
  return code === undefined || /^vi\b/i.test(code) ? "vi" : "en";
}

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}
