import { LANGUAGES } from "../locale.ts";
import { oneOf, personId, shape, storeId, whole } from "./shape.ts";

/** Asks an example question. */
export const exampleTap = shape("e", { id: storeId });

/** Chooses the language that the bot speaks with the person. */
export const languageTap = shape("l", { language: oneOf(...LANGUAGES) });

/** Answers whether all that is known of this person shall be deleted. */
export const forgetTap = shape("f", { userId: personId, answer: oneOf("yes", "no") });

/** A page of the quotes that a person keeps, from 0. */
export const savedListTap = shape("s:list", { page: whole(4) });

/** One of them, or its end. */
export const savedTap = shape("s", { act: oneOf("show", "remove"), id: storeId });

/** All of them as a file. */
export const exportTap = shape("s:file", {});
