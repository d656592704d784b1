import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type Node,
  parseDocument,
  Parser,
  type YAMLParseError,
  YAMLSeq,
} from "yaml";
import { decode } from "./decode.ts";
import { type ProblemCode, Refusal } from "./problem.ts";

/** How deep lists and maps may stand within each other. The bot's own files need four levels. */
const DEEPEST = 40;

/** A value of a YAML file that knows its line. Aliases and tags are never followed, so that no file can unfold into a large one. */
export type YamlNode =
  | { readonly kind: "text"; readonly value: string; readonly line: number }
  | { readonly kind: "boolean"; readonly value: boolean; readonly line: number }
  | { readonly kind: "list"; readonly items: readonly YamlNode[]; readonly line: number }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, YamlNode>; readonly line: number }
  | { readonly kind: "nothing"; readonly line: number }
  | { readonly kind: "alias"; readonly line: number };

/** Reads the bytes of a file that is one list, or has nothing in it. Throws `Refusal` as `parseYaml` does. */
export function readYamlList(bytes: Uint8Array): readonly YamlNode[] {
  const yaml = parseYaml(decode(bytes));
  if (yaml.kind === "nothing") return [];
  if (yaml.kind !== "list") throw new Refusal("not-a-list", {}, yaml.line);
  return yaml.items;
}

/**
 * Reads YAML 1.2. Every plain value but true and false stays the text it is written as, numbers and dates too.
 * `firstLine` is the line on which `source` begins. Throws `Refusal` with the line of the first error.
 */
export function parseYaml(source: string, firstLine = 1): YamlNode {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  refuseDepth(source, firstLine);
  const yaml = readable(() => parseDocument(source, { lineCounter: lines, schema: "core", logLevel: "silent" }));
  const error = yaml.errors[0];
  if (error) throw refusal(error, lineAt(error.pos[0]));
  return readable(() => nodeOf(yaml.contents, lineAt));
}

/**
 * A YAML list with more items at its end, or at the end of the list that is its item number `within`. Comments and the other items
 * stay. The source has been read without error before.
 */
export function extendList(source: string, items: readonly unknown[], within?: number): string {
  const yaml = parseDocument(source, { schema: "core", logLevel: "silent" });
  if (!isSeq(yaml.contents)) yaml.contents = new YAMLSeq(yaml.schema) as never;
  const path = within === undefined ? [] : [within];
  for (const item of items) yaml.addIn(path, yaml.createNode(item, { flow: Array.isArray(item) }));
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A YAML list without the items of these numbers. Comments and the other items stay. The source has been read without error before. */
export function shortenList(source: string, indexes: readonly number[]): string {
  const yaml = parseDocument(source, { schema: "core", logLevel: "silent" });
  for (const index of indexes.toSorted((one, other) => other - one)) yaml.deleteIn([index]);
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function nodeOf(node: Node | null | undefined, lineAt: (offset: number) => number): YamlNode {
  const line = lineAt(node?.range?.[0] ?? 0);
  if (isScalar(node) && typeof node.value === "boolean") return { kind: "boolean", value: node.value, line };
  if (isScalar(node) && typeof node.value === "string") return { kind: "text", value: node.value, line };
  if (isScalar(node) && node.value !== null) return { kind: "text", value: node.source ?? "", line };
  if (isSeq<Node>(node)) return { kind: "list", items: node.items.map((item) => nodeOf(item, lineAt)), line };
  if (isMap<Node, Node | null>(node)) {
    const entries = node.items.map(({ key, value }) => [keyOf(key), nodeOf(value ?? key, lineAt)] as const);
    return { kind: "map", entries: new Map(entries), line };
  }
  return { kind: isAlias(node) ? "alias" : "nothing", line };
}

function keyOf(key: Node): string {
  return isScalar(key) ? String(key.value) : "";
}

/**
 * What composes the values calls itself for every level, and at the end of the stack V8 can end the whole process. The parser below
 * it keeps a stack of its own, whose height is looked at lexeme by lexeme.
 */
function refuseDepth(source: string, firstLine: number): void {
  const lines = new LineCounter();
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(source)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEEPEST)
      throw new Refusal("yaml-deep", {}, Math.max(1, lines.linePos(parser.offset).line) + firstLine - 1);
  }
}

/** What overflows the stack of a parser all the same. */
function readable<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    throw new Refusal("yaml-deep", {}, undefined, { cause });
  }
}

/** What people who never heard of YAML get wrong in it, by the parser's names. */
const FAULTS: Partial<Record<YAMLParseError["code"], ProblemCode>> = {
  BLOCK_AS_IMPLICIT_KEY: "yaml-colon",
  BLOCK_IN_FLOW: "yaml-extra",
  MULTILINE_IMPLICIT_KEY: "yaml-name",
  DUPLICATE_KEY: "yaml-twice",
  TAB_AS_INDENT: "yaml-tab",
  BAD_SCALAR_START: "yaml-sign",
  BAD_DQ_ESCAPE: "yaml-backslash",
  BAD_INDENT: "yaml-indent",
  RESOURCE_EXHAUSTION: "yaml-deep",
};
/** The same by its words, where one name stands for several. */
const TOLD: readonly (readonly [RegExp, ProblemCode])[] = [
  [/^Missing closing|end with a [\]}]/, "yaml-open"],
  [/^Implicit map keys/, "yaml-name"],
  [/^Sequence item without/, "yaml-indent"],
  [/^Unexpected /, "yaml-extra"],
];

/** The rest is told in the parser's own words. */
function refusal({ code, message }: YAMLParseError, line: number): Refusal {
  const fault = TOLD.find(([words]) => words.test(message))?.[1] ?? FAULTS[code];
  return fault ? new Refusal(fault, {}, line) : new Refusal("yaml", { detail: firstSentence(message) }, line);
}

function firstSentence(message: string): string {
  return message.split(/ at line |[.:]?\n/, 1)[0]!.replace(/\.$/, "");
}
