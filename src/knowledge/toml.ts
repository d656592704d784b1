import { parse, TomlDate, TomlError } from "smol-toml";
import { type ProblemCode, Refusal } from "./problem.ts";
import type { YamlNode } from "./yaml.ts";

/**
 * Reads TOML 1.0 into the same values as YAML: numbers and dates are the text they are written as. `firstLine` is the line on which
 * `source` begins. Values of the outermost table know their line, the others that of the first. Throws `Refusal` with the line of
 * the first error.
 */
export function parseToml(source: string, firstLine = 1): YamlNode {
  const entries = Object.entries(readable(source, firstLine));
  const lines = source.split("\n");
  const lineOf = (name: string) =>
    firstLine +
    Math.max(
      0,
      lines.findIndex((line) => keyOf(line) === name),
    );
  return {
    kind: "map",
    line: firstLine,
    entries: new Map(entries.map(([name, value]) => [name, nodeOf(value, lineOf(name))])),
  };
}

function readable(source: string, firstLine: number): Record<string, unknown> {
  try {
    return parse(source);
  } catch (cause) {
    const line = cause instanceof TomlError ? firstLine + cause.line - 1 : firstLine;
    const detail = cause instanceof Error ? cause.message.split("\n", 1)[0]!.replace(/^.*: /, "") : "unknown error";
    const fault = TOLD.find(([words]) => words.test(detail))?.[1];
    throw fault ? new Refusal(fault, {}, line, { cause }) : new Refusal("toml", { detail }, line, { cause });
  }
}

/** What people who never heard of TOML get wrong in it, by the parser's words. */
const TOLD: readonly (readonly [RegExp, ProblemCode])[] = [
  [/redefine/, "yaml-twice"],
  [/unfinished|end of structure/, "yaml-open"],
  [/escape/, "yaml-backslash"],
  [/ key$/, "toml-name"],
  [/value|literal|date|time|end-of-line/, "toml-value"],
];

function keyOf(line: string): string {
  return line
    .slice(0, Math.max(0, line.indexOf("=")))
    .trim()
    .replace(/^["']|["']$/g, "");
}

function nodeOf(value: unknown, line: number): YamlNode {
  if (typeof value === "boolean") return { kind: "boolean", value, line };
  if (value instanceof TomlDate) return { kind: "text", value: value.toISOString(), line };
  if (Array.isArray(value)) return { kind: "list", items: value.map((item) => nodeOf(item, line)), line };
  if (typeof value !== "object" || value === null) return { kind: "text", value: String(value), line };
  const entries = Object.entries(value).map(([name, item]) => [name, nodeOf(item, line)] as const);
  return { kind: "map", entries: new Map(entries), line };
}
