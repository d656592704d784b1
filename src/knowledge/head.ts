import { Refusal, type Warning } from "./problem.ts";
import { parseToml } from "./toml.ts";
import { parseYaml, type YamlNode } from "./yaml.ts";

/** The fields that stand at the head of a text, as written. */
export interface Head {
  readonly language: "yaml" | "toml";
  readonly text: string;
  /** The line of the file on which they begin. */
  readonly firstLine: number;
}

/** Most fields that are read one by one; nobody writes so many. */
const MOST_FIELDS = 200;

type Entries = Map<string, YamlNode>;

/** Reads the fields of a head. Where it cannot be read as a whole, each field is read by itself, and those that cannot be are left out with a warning. */
export function readEntries({ language, text, firstLine }: Head): { entries: Entries; warnings: Warning[] } {
  try {
    return { entries: entriesOf(language, text, firstLine), warnings: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return readOneByOne({ language, text, firstLine });
  }
}

function entriesOf(language: Head["language"], text: string, line: number): Entries {
  const node = language === "toml" ? parseToml(text, line) : parseYaml(text, line);
  if (node.kind === "nothing") return new Map();
  if (node.kind === "map") return new Map(node.entries);
  throw new Refusal("no-fields", {}, line);
}

function readOneByOne({ language, text, firstLine }: Head): { entries: Entries; warnings: Warning[] } {
  const entries: Entries = new Map();
  const warnings: Warning[] = [];
  for (const part of partsOf(language, text).slice(0, MOST_FIELDS)) {
    const line = firstLine + part.line;
    const read = readPart(language, part.text, line);
    if (read.warning) warnings.push(read.warning);
    for (const [name, node] of read.entries) {
      if (entries.has(name)) warnings.push({ code: "yaml-twice", line });
      else entries.set(name, node);
    }
  }
  return { entries, warnings };
}

/** One field with the lines that belong to it, and the index of its first line. */
interface Part {
  readonly text: string;
  readonly line: number;
}

/** A field begins at the left edge. After the first table of TOML all is one part. */
function partsOf(language: Head["language"], text: string): Part[] {
  const begins = language === "toml" ? /^(?:[^\s#=[\]]{1,100}[ \t]*=|\[)/ : /^[^\s#:[\]{}-][^:]{0,100}:(?:\s|$)/;
  const parts: { lines: string[]; line: number }[] = [];
  text.split("\n").forEach((written, line) => {
    const isInTable = language === "toml" && parts.at(-1)?.lines[0]!.startsWith("[");
    if (parts.length === 0 || (begins.test(written) && !isInTable)) parts.push({ lines: [written], line });
    else parts.at(-1)!.lines.push(written);
  });
  return parts.map(({ lines, line }) => ({ text: lines.join("\n"), line }));
}

/** A value that goes on at the left edge of the next line is read on one line; one with a sign that YAML cannot have, as it is written. */
function readPart(language: Head["language"], text: string, line: number): { entries: Entries; warning?: Warning } {
  try {
    return { entries: entriesOf(language, text, line) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const warning = { code: error.code, parameters: error.parameters, line };
    return onOneLine(language, text, line) ?? { entries: asWritten(error, language, text, line), warning };
  }
}

function onOneLine(language: Head["language"], text: string, line: number): { entries: Entries } | undefined {
  if (!/^[^:=\n]*[:=]\s*["']/.test(text)) return undefined;
  try {
    return {
      entries: entriesOf(
        language,
        text
          .split("\n")
          .map((part) => part.trim())
          .join(" "),
        line,
      ),
    };
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

/** `title: Phần 1: mở đầu`, and in TOML `date = 7.5.2025`, leave no doubt about what is meant. */
function asWritten({ code }: Refusal, language: Head["language"], text: string, line: number): Entries {
  const field = language === "toml" ? /^([\w-]{1,60})[ \t]*=[ \t]*["']?([^\s"'[{].*)\n?$/.exec(text) : undefined;
  if (field)
    return new Map([[field[1]!, { kind: "text", value: field[2]!.trimEnd().replace(/["']$/, "").trim(), line }]]);
  const found = /^([\w-]{1,60}):[ \t]+(\S.*)\n?$/.exec(text);
  if (!found || (code !== "yaml-colon" && code !== "yaml-sign")) return new Map();
  return new Map([[found[1]!, { kind: "text", value: found[2]!.trim(), line }]]);
}
