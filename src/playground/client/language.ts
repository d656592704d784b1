/** The languages the page itself speaks. */
export type Language = "vi" | "en";

/** Vietnamese for a Vietnamese client and where the client says nothing, English for everyone else: as the bot does. */
export function languageOf(languageCode: string | undefined): Language {
  return languageCode === undefined || languageCode.startsWith("vi") ? "vi" : "en";
}
