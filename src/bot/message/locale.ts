import { fileURLToPath } from "node:url";
import { I18n, type I18nFlavor } from "@grammyjs/i18n";
import type { Context, MiddlewareFn } from "grammy";
import type { User } from "grammy/types";
import { memoized } from "../../text/memoized.ts";

/** The languages that the bot speaks. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES = { vi: "Tiếng Việt", en: "English" } as const;

/** One of the bot's own sentences in one language, by its key in the Fluent files. */
export type Translate = I18nFlavor["t"];

/** The bot's own sentences in every language. */
export type Locales = Readonly<Record<Language, Translate>>;

/** Whom a text is for: the language, and the bot's sentences in it, for all its readers the same function. */
export interface Reader {
  readonly language: Language;
  readonly t: Translate;
}

/** What an update's context knows of its reader's language. */
export interface LocaleFlavor {
  language: Language;
  t: Translate;
  locales: Locales;
  /** Looks again which language that is. */
  renewLanguage: () => Promise<void>;
}

/** How many sentences are remembered in each language, with what is put into them: a date, a paragraph. More than there are without. */
const REMEMBERED = 1000;
/** Longest key and variables as JSON that are remembered, in UTF-16 units: longer ones hold somebody's words. */
const LONGEST_REMEMBERED = 80;

/** Reads the Fluent files. `nothingFound`: what the owner has the bot say instead of its own "nothing", by language. */
export function openLocales(nothingFound: Readonly<Partial<Record<Language, string>>> = {}): Locales {
  const i18n = new I18n({
    defaultLocale: "vi",
    directory: fileURLToPath(new URL("locales", import.meta.url)),
    fluentBundleOptions: { useIsolating: false },
  });
  const translator = (language: Language): Translate => {
    const translate = (asked: Parameters<Translate>): string => i18n.t(language, ...asked);
    const remembered = memoized(REMEMBERED, (asked) => translate(JSON.parse(asked) as Parameters<Translate>));
    return (...asked) => {
      const own = asked[0] === "nothing" ? nothingFound[language] : undefined;
      const written = JSON.stringify(asked);
      return own ?? (written.length <= LONGEST_REMEMBERED ? remembered(written) : translate(asked));
    };
  };
  return { vi: translator("vi"), en: translator("en") };
}

/** Gives every update the sentences of its reader's language, which `choose` says. */
export function speak<C extends Context & LocaleFlavor>(
  locales: Locales,
  choose: (ctx: C) => Promise<Language>,
): MiddlewareFn<C> {
  return async (ctx, next) => {
    ctx.locales = locales;
    ctx.renewLanguage = async () => {
      ctx.language = await choose(ctx);
      ctx.t = locales[ctx.language];
    };
    await ctx.renewLanguage();
    await next();
  };
}

/** Vietnamese, unless the person's client is set to another language. */
export function clientLanguage(person: User | undefined): Language {
  const code = person?.language_code;
  return code === undefined || /^vi\b/i.test(code) ? "vi" : "en";
}

export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The language that somebody chose; Vietnamese where they chose none. Said where no update tells the language of their client. */
export function chosenLanguage(chosen: string | undefined): Language {
  return chosen !== undefined && isLanguage(chosen) ? chosen : "vi";
}
