import { type Description, describe } from "./description.ts";
import type { Document, Passage } from "./document.ts";
import { passagesOf } from "./passages.ts";
import type { Sketch } from "./duplicates.ts";
import { Refusal } from "./problem.ts";
import { readYamlList, type YamlNode } from "./yaml.ts";

/** The file in the knowledge folder that says of articles what their own files do not say, or say wrongly. */
export const CORRECTIONS_FILE = "articles.yaml";

/** What is said of an article in the place of what its file says. */
export interface Correction {
  /** The article's path inside the folder. */
  readonly file: string;
  readonly description: Description;
}

/** An article as its file has it, and what was said of it instead, as JSON. */
export interface Uncorrected {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly correction: string;
}

interface Correctable {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly sketch: Sketch;
  readonly uncorrected?: Uncorrected | undefined;
}

/**
 * Reads a YAML list of corrections, each the name of a file and at least one of title, publisher, author, date and url:
 * `- { file: bao-cao.pdf, title: Báo cáo quý I, date: 2026-04-05 }`. Throws `Refusal` with the line of the first wrong entry.
 */
export function readCorrections(bytes: Uint8Array): Correction[] {
  return readYamlList(bytes).map(correctionOf);
}

/** An article as it is corrected; the very same object where nothing about it has changed. */
export function correct<Article extends Correctable>(article: Article, description: Description | undefined): Article {
  const { uncorrected } = article;
  if (!description && !uncorrected) return article;
  const { document, passages } = uncorrected ?? article;
  if (!description) return { ...article, document, passages, uncorrected: undefined };
  const correction = JSON.stringify(description);
  if (uncorrected?.correction === correction) return article;
  // What an article of an index file fetches when it is asked for is not among what is spread.
  const { text, blocks } = document;
  const { sketch } = article;
  const changed = { ...document, text, blocks, ...description };
  return {
    ...article,
    sketch,
    document: changed,
    passages: passagesOf(changed),
    uncorrected: { document, passages, correction },
  };
}

function correctionOf(node: YamlNode): Correction {
  const file = node.kind === "map" ? node.entries.get("file") : undefined;
  if (node.kind !== "map" || file?.kind !== "text") throw new Refusal("correction", {}, node.line);
  const { description, warnings } = describe(node.entries);
  const [wrong] = warnings;
  if (wrong) throw new Refusal(wrong.code, wrong.parameters ?? {}, wrong.line);
  if (Object.keys(description).length === 0) throw new Refusal("correction", {}, node.line);
  return { file: file.value.trim(), description };
}
