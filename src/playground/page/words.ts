import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { ENGLISH } from "./english.ts";
import { VIETNAMESE } from "./vietnamese.ts";

/** The languages the page itself speaks. */
export type Language = "vi" | "en";

/** Every text of the page, in one language. */
export type Words = typeof VIETNAMESE;

export const WORDS: Readonly<Record<Language, Words>> = { vi: VIETNAMESE, en: ENGLISH };

/** Vietnamese for a Vietnamese client and where the client says nothing, English for everyone else: as the bot does. */
export function languageOf(languageCode: string | undefined): Language {
  return languageCode === undefined || languageCode.startsWith("vi") ? "vi" : "en";
}

export const WordsContext = createContext<Words>(VIETNAMESE);

/** The page's texts in the language now shown. */
export function useWords(): Words {
  return useContext(WordsContext);
}
