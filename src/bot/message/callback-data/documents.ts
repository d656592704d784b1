import { documentKey, shape, whole } from "./shape.ts";
import { written } from "./written.ts";

/** A page of the list of documents, from 0. */
export const listTap = shape("d:list", { page: whole(5), written });

/** What a document is. */
export const cardTap = shape("d:card", { key: documentKey, written });

/** A page of a document's own text, from 0. */
export const readTap = shape("d:read", { key: documentKey, page: whole(4), written });
