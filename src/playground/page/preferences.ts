import { useEffect, useState } from "preact/hooks";
import { languageOf, type Language } from "../client/language.ts";

export type Theme = "system" | "light" | "dark";

/** How this browser wants the page, kept in its local storage. */
export interface Preferences {
  readonly theme: Theme;
  /** Default: the language of the person being played. */
  readonly language?: Language | undefined;
  readonly panelOpen: boolean;
}

const KEY = "trichdan.playground";

/** The side panel is open at first where there is room for three columns. */
const ROOMY = "(min-width: 1180px)";

/** The preferences and how to change some of them. The theme is put on the document at once. */
export function usePreferences(): [Preferences, (changed: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(readPreferences);
  useEffect(() => {
    localStorage.setItem(KEY, JSON.stringify(preferences));
    document.documentElement.dataset["theme"] = preferences.theme;
  }, [preferences]);
  return [preferences, (changed) => setPreferences((before) => ({ ...before, ...changed }))];
}

function readPreferences(): Preferences {
  const stored = parse(localStorage.getItem(KEY));
  return {
    theme: stored["theme"] === "light" || stored["theme"] === "dark" ? stored["theme"] : "system",
    language: typeof stored["language"] === "string" ? languageOf(stored["language"]) : undefined,
    panelOpen: typeof stored["panelOpen"] === "boolean" ? stored["panelOpen"] : matchMedia(ROOMY).matches,
  };
}

/** What stands in the storage may come from another version of the page, or from someone's hand. */
function parse(json: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
