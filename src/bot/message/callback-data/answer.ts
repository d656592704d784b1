import { oneOf, shape, storeId, whole } from "./shape.ts";

/** What can be wrong with an answer, as the choices below it name it. */
const REASONS = ["wrong-passage", "incomplete", "off-topic"] as const;
export type Reason = (typeof REASONS)[number];

/** Shows a page of an answer's quotes, from 0; or that page's quote in its context. */
export const showTap = shape("a:show", { id: storeId, as: oneOf("quote", "context"), page: whole(3) });

/** Shows a page of the article's own text, from 0; `page` is the answer's page whose quote is marked in it. */
export const articleTap = shape("a:page", { id: storeId, page: whole(3), sheet: whole(4) });

/** Votes; `undecided` takes the choice of a reason back off the buttons. */
export const voteTap = shape("a:vote", { id: storeId, vote: oneOf("up", "down", "undecided") });

/** Says what was wrong. */
export const reasonTap = shape("a:why", { id: storeId, reason: oneOf(...REASONS) });

/** Keeps the quotes of a page for the person who taps, or keeps them no longer. */
export const keepTap = shape("a:keep", { id: storeId, page: whole(3) });

/** Shows an answer to the asker alone, or to everyone. */
export const audienceTap = shape("a:to", { id: storeId, audience: oneOf("asker", "everyone") });
