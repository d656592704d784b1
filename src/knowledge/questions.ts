import { decode } from "./decode.ts";
import { Refusal } from "./problem.ts";
import { parseYaml, type YamlNode } from "./yaml.ts";

/** A question that the folder must go on answering. */
export interface PinnedQuestion {
  readonly question: string;
  /** Words that the first quote must hold, or `nothing` where the bot must say that it does not know. */
  readonly expect: { readonly kind: "quote"; readonly words: string } | { readonly kind: "nothing" };
  /** Line in `questions.yaml`, from 1. */
  readonly line: number;
}

/** The file in the knowledge folder that holds the questions which the folder must go on answering. */
export const questionsFile = "questions.yaml";

/**
 * Reads a YAML list of questions, each with words that its first quote must hold, or with `nothing: true`:
 * `- { question: Thủ tướng Azerbaijan tên là gì?, quote: Ali Asadov }`. Throws `Refusal` with the line of the first wrong entry.
 */
export function readQuestions(bytes: Uint8Array): PinnedQuestion[] {
  const yaml = parseYaml(decode(bytes));
  if (yaml.kind === "nothing") return [];
  if (yaml.kind !== "list") throw new Refusal("not-a-list", {}, yaml.line);
  return yaml.items.map(questionOf);
}

function questionOf(node: YamlNode): PinnedQuestion {
  const question = textAt(node, "question");
  const words = textAt(node, "quote");
  const nothing = node.kind === "map" ? node.entries.get("nothing") : undefined;
  const isNothing = nothing?.kind === "boolean" && nothing.value;
  if (!question || Boolean(words) === isNothing) throw new Refusal("pinned-question", {}, node.line);
  return { question, expect: words ? { kind: "quote", words } : { kind: "nothing" }, line: node.line };
}

function textAt(node: YamlNode, key: string): string | undefined {
  const value = node.kind === "map" ? node.entries.get(key) : undefined;
  return value?.kind === "text" ? value.value.trim() : undefined;
}
