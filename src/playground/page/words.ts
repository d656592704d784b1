import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../client/language.ts";
import { ENGLISH } from "./english.ts";
import { VIETNAMESE } from "./vietnamese.ts";

/** Every text of the page, in one language. */
export type Words = typeof VIETNAMESE;

export const WORDS: Readonly<Record<Language, Words>> = { vi: VIETNAMESE, en: ENGLISH };

export const WordsContext = createContext<Words>(VIETNAMESE);

/** The page's texts in the language now shown. */
export function useWords(): Words {
  return useContext(WordsContext);
}
