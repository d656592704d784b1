import { LANGUAGES } from "../locale.ts";
import { oneOf, shape } from "./shape.ts";
import { written } from "./written.ts";

/** Who sees the answers in a group. */
export const AUDIENCES = ["public", "private", "off"] as const;
/** Everyone is answered in their own language. */
export const OWN_LANGUAGE = "own";

export const audienceChoice = shape("g:answers", { answers: oneOf(...AUDIENCES), written });
export const languageChoice = shape("g:language", { language: oneOf(...LANGUAGES, OWN_LANGUAGE), written });
