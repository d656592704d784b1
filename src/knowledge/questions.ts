import { Refusal } from "./problem.ts";
import { readYamlList, type YamlNode } from "./yaml.ts";

/** A question that the folder must go on answering. */
export interface PinnedQuestion {
  readonly question: string;
  /**
   * `quote`: words that the first quote must hold. `nothing`: the bot must say that it does not know. `pin`: words of the passage
   * that answers, whatever a search finds; of this document, where one of that id holds them.
   */
  readonly expect:
    | { readonly kind: "quote"; readonly words: string }
    | { readonly kind: "nothing" }
    | { readonly kind: "pin"; readonly words: string; readonly document?: string };
  /** Line in `questions.yaml`, from 1. */
  readonly line: number;
}

/** Shortest words of a pin, in UTF-16 units: shorter ones would stand in many passages. */
const PIN_LENGTH = 8;

/** The file in the knowledge folder that holds the questions which the folder must go on answering. */
export const QUESTIONS_FILE = "questions.yaml";

/**
 * Reads a YAML list of questions, each with words that its first quote must hold, with `nothing: true`, or with words of the
 * passage pinned to it: `- { question: Thủ tướng Azerbaijan tên là gì?, quote: Ali Asadov }`,
 * `- { question: Ai mời?, pin: Chiều 8/5 (giờ địa phương), document: tin.md }`. Throws `Refusal` with the line of the first wrong entry.
 */
export function readQuestions(bytes: Uint8Array): PinnedQuestion[] {
  return readYamlList(bytes).map(questionOf);
}

function questionOf(node: YamlNode): PinnedQuestion {
  const question = textAt(node, "question");
  const words = textAt(node, "quote");
  const pin = textAt(node, "pin");
  const nothing = node.kind === "map" ? node.entries.get("nothing") : undefined;
  const isNothing = nothing?.kind === "boolean" && nothing.value;
  const document = textAt(node, "document");
  const kinds = [words, pin, isNothing].filter(Boolean).length;
  if (!question || kinds !== 1 || has(node, "pin") !== Boolean(pin))
    throw new Refusal("pinned-question", {}, node.line);
  if (has(node, "document") && !(pin && document)) throw new Refusal("pin-document", { question }, node.line);
  if (words) return { question, expect: { kind: "quote", words }, line: node.line };
  if (!pin) return { question, expect: { kind: "nothing" }, line: node.line };
  if (pin.length < PIN_LENGTH) throw new Refusal("pin-short", { words: pin, limit: PIN_LENGTH }, node.line);
  return { question, expect: { kind: "pin", words: pin, ...(document && { document }) }, line: node.line };
}

function has(node: YamlNode, key: string): boolean {
  return node.kind === "map" && node.entries.has(key);
}

function textAt(node: YamlNode, key: string): string | undefined {
  const value = node.kind === "map" ? node.entries.get(key) : undefined;
  return value?.kind === "text" ? value.value.trim() : undefined;
}
