import { documentKey, oneOf, personId, shape, storeId, whole } from "./shape.ts";
import { written } from "./written.ts";

/** What the data of every admin's button begins with. */
export const ADMIN_TAPS = /^k:/;

/** Answers a step that waits for one: see `Step`. */
export const stepTap = shape("k:step", { verb: oneOf("yes", "replace", "no"), token: storeId });

/** Ends a draft: as an article, or as nothing. */
export const draftTap = shape("k:draft", { verb: oneOf("done", "drop"), id: storeId });

/** What is said otherwise of an article before it is added; `choose` asks what, `back` leaves it as it is. */
export const FIELDS = ["title", "date", "publisher", "url"] as const;
export type EditedField = (typeof FIELDS)[number];
export const editTap = shape("k:edit", { field: oneOf(...FIELDS, "choose", "back"), token: storeId });

/** A page of the files to remove or restore, from 0. */
export const filesTap = shape("k:files", { kind: oneOf("remove", "restore"), page: whole(4) });
export const fileTap = shape("k:file", { kind: oneOf("remove", "restore"), key: documentKey });

/** Lists all that is wrong with the files, what was so before a reload included. */
export const allProblemsTap = shape("k:problems", {});

/** A page of the unanswered questions, from 0; one of them; and what is done about it. */
export const unansweredPageTap = shape("k:gaps", { page: whole(4) });
export const unansweredTap = shape("k:gap", { id: storeId });
export const unansweredActTap = shape("k:act", { act: oneOf("pin", "words", "write", "scope"), id: storeId });
/** Pins a question to one of its nearest passages, from 0, or to none. */
export const pinTap = shape("k:pin", { id: storeId, to: oneOf("0", "1", "2", "none") });
/** Pins an answer's question to the passage shown, or unpins it. */
export const pinAnswerTap = shape("k:fix", { id: storeId });

/** A page of what was changed, from 0. */
export const auditTap = shape("k:audit", { page: whole(5) });
/** Takes an admin off the list. */
export const dismissTap = shape("k:admin", { userId: personId, written });
