import { LANGUAGES } from "../locale.ts";
import { oneOf, optional } from "./shape.ts";

/** The language in which the button's message is written, for what takes its place. */
export const written = optional(oneOf(...LANGUAGES));
