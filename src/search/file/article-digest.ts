import { createHash } from "node:crypto";
import type { Document } from "../../knowledge/document.ts";
import type { FileReading, Knowledge, Reading } from "../../knowledge/knowledge.ts";
import { passagesOf } from "../../knowledge/passages.ts";
import { keptDigest } from "./kept-document.ts";

/** Bytes of a digest. */
export const DIGEST = 16;

/** The files of a reading; of made knowledge, its documents as if each were one. */
export function filesOf(knowledge: Knowledge): ReadonlyMap<string, FileReading> {
  if ("files" in knowledge) return (knowledge as Reading).files;
  return new Map(
    knowledge.documents.map((document) => {
      const sketch = { hashes: [], runs: 0 };
      const content = { kind: "article", document, passages: passagesOf(document), sketch, warnings: [] } as const;
      return [document.id, { stamp: "", hash: hashOf(document), content }];
    }),
  );
}

/**
 * What tells the articles of a knowledge from all others, in hexadecimal digits: of all that an article is made of, its name
 * among it, so that no two of a folder are the same. Every process has the same, whichever way it came by its articles.
 */
export function digestsIn(knowledge: Knowledge): (document: Document) => string {
  const files = "files" in knowledge ? (knowledge as Reading).files : undefined;
  const made = new WeakMap<Document, string>();
  return (document) => {
    const known = keptDigest(document) ?? made.get(document);
    if (known !== undefined) return known;
    const digest = digestOf(document, files?.get(document.id));
    made.set(document, digest);
    return digest;
  };
}

/** `file`: what the file of that name gave, if that is this very document and no draft in its place. */
export function digestOf(document: Document, file: FileReading | undefined): string {
  const { id, title, publisher, author, date, url } = document;
  const isOwn = file?.content.kind === "article" && file.content.document === document;
  const hash = isOwn ? file.hash : hashOf(document);
  return createHash("sha256")
    .update(JSON.stringify([id, hash, title, publisher, author, date, url]))
    .digest("hex")
    .slice(0, 2 * DIGEST);
}

function hashOf(document: Document): string {
  const { text, blocks } = document;
  return createHash("sha256")
    .update(JSON.stringify({ ...document, text, blocks }))
    .digest("hex");
}
