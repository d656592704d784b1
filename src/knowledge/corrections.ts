import { decode } from "./decode.ts";
import { type Description, describe } from "./description.ts";
import { type Document, type Passage, passagesOf } from "./document.ts";
import { Refusal } from "./problem.ts";
import { parseYaml, type YamlNode } from "./yaml.ts";

/** The file in the knowledge folder that says of articles what their own files do not say, or say wrongly. */
export const correctionsFile = "articles.yaml";

/** What is said of an article in the place of what its file says. */
export interface Correction {
  /** The article's path inside the folder. */
  readonly file: string;
  readonly description: Description;
}

/** An article as its file has it, and as it is corrected. */
export interface Corrected {
  readonly original: Document;
  readonly correction: string;
  readonly document: Document;
  readonly passages: readonly Passage[];
}

/**
 * Reads a YAML list of corrections, each the name of a file and at least one of title, publisher, author, date and url:
 * `- { file: bao-cao.pdf, title: Báo cáo quý I, date: 2026-04-05 }`. Throws `Refusal` with the line of the first wrong entry.
 */
export function readCorrections(bytes: Uint8Array): Correction[] {
  const yaml = parseYaml(decode(bytes));
  if (yaml.kind === "nothing") return [];
  if (yaml.kind !== "list") throw new Refusal("not-a-list", {}, yaml.line);
  return yaml.items.map(correctionOf);
}

/** An article as it is corrected; the very same object again where neither its file nor its correction has changed. */
export function corrected(
  original: { readonly document: Document; readonly passages: readonly Passage[] },
  corrections: readonly Correction[],
  before: Corrected | undefined,
): Corrected {
  const description = corrections.findLast(({ file }) => file === original.document.id)?.description;
  const correction = JSON.stringify(description ?? {});
  if (before?.original === original.document && before.correction === correction) return before;
  if (!description) return { original: original.document, correction, ...original };
  const document = { ...original.document, ...description };
  return { original: original.document, correction, document, passages: passagesOf(document) };
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
