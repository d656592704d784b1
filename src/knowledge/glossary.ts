import { Refusal } from "./problem.ts";
import { readYamlList, type YamlNode } from "./yaml.ts";

/** The file in the knowledge folder that holds groups of words that mean the same. */
export const GLOSSARY_FILE = "glossary.yaml";

/**
 * Reads a YAML list of groups, each a list of at least two words or phrases that mean the same:
 * `- [Tổng Bí thư, TBT, General Secretary]`. Throws `Refusal` with the line of the first wrong group.
 */
export function readGlossary(bytes: Uint8Array): string[][] {
  const nodes = readYamlList(bytes);
  const groups = nodes.map(groupOf);
  refuseRepeats(nodes, groups);
  return groups;
}

function groupOf(node: YamlNode): string[] {
  const words = node.kind === "list" ? node.items.map(wordOf) : [];
  if (words.length < 2 || words.includes("")) throw new Refusal("glossary-group", {}, node.line);
  return words;
}

function wordOf(node: YamlNode): string {
  return node.kind === "text" ? node.value.replace(/\s+/g, " ").trim() : "";
}

/** A word in two groups would make all of both mean the same. */
function refuseRepeats(nodes: readonly YamlNode[], groups: readonly (readonly string[])[]): void {
  const seen = new Set<string>();
  for (const [index, group] of groups.entries()) {
    for (const word of group) {
      const key = word.normalize("NFC").toLowerCase();
      if (seen.has(key)) throw new Refusal("glossary-repeat", { word }, nodes[index]!.line);
      seen.add(key);
    }
  }
}
