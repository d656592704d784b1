import type { Article } from "./compose.ts";
import { parseDate } from "./dates.ts";
import type { ProblemCode, Warning } from "./problem.ts";
import type { YamlNode } from "./yaml.ts";

/** What a file says about itself. */
export type Description = Partial<Pick<Article, "title" | "publisher" | "author" | "date" | "url">>;

/** A field, as files name it, and what its keeper is told of a value that is none. */
interface Field {
  /** In lower case without spaces, hyphens and underscores; the first that can be read counts. */
  readonly names: readonly string[];
  /** Names that also mean other things: what cannot be read under them is no mistake. */
  readonly loose?: readonly string[];
  readonly otherwise: ProblemCode;
  readonly parse: (node: YamlNode, zone: string | undefined) => string | undefined;
}

/** Longest title and other plain text, in UTF-16 units. */
const LONGEST_TEXT = 300;

const FIELDS: Readonly<Record<keyof Description, Field>> = {
  title: { names: ["title", "headline", "tiêuđề"], otherwise: "field-text", parse: plainText },
  publisher: {
    names: ["publisher", "sitename", "site", "newspaper", "nhàxuấtbản", "cơquan"],
    loose: ["source", "nguồn"],
    otherwise: "field-text",
    parse: (node) => (valueOf(node).includes("://") ? undefined : plainText(node)),
  },
  author: { names: ["author", "authors", "byline", "creator", "tácgiả"], otherwise: "field-text", parse: people },
  date: {
    names: (
      "date pubdate publishdate datepublished published publishedat publishedon publishedtime publicationdate created createdat " +
      "ngày ngàyđăng lastmod lastmodified updated updatedat modified"
    ).split(" "),
    otherwise: "field-date",
    parse: (node, zone) => parseDate(valueOf(node), zone),
  },
  url: {
    names: ["url", "canonicalurl", "canonical", "originalurl", "sourceurl"],
    loose: ["link", "source", "nguồn", "permalink"],
    otherwise: "field-url",
    parse: (node) => parseUrl(valueOf(node)),
  },
};

/** What the fields of a head say. Fields it does not know are left alone; a value that cannot be read is left out with a warning. */
export function describe(
  entries: ReadonlyMap<string, YamlNode>,
  zone?: string,
): { description: Description; warnings: Warning[] } {
  const known = new Map(
    [...authorsWithin(entries), ...entries].map(([name, node]) => [plainName(name), { name, node }]),
  );
  const description: { -readonly [name in keyof Description]: Description[name] } = {};
  const warnings: Warning[] = [];
  for (const [field, { names, loose = [], otherwise, parse }] of Object.entries(FIELDS)) {
    for (const written of [...names, ...loose]) {
      const { name, node } = known.get(written) ?? {};
      if (!node || node.kind === "nothing") continue;
      const value = parse(node, zone);
      if (value !== undefined) description[field as keyof Description] = value;
      if (value !== undefined) break;
      if (names.includes(written))
        warnings.push({ code: otherwise, parameters: { field: name!, limit: LONGEST_TEXT }, line: node.line });
    }
  }
  return { description, warnings };
}

/** Who wrote it, where Hugo has it: among the parameters of the page. */
function authorsWithin(entries: ReadonlyMap<string, YamlNode>): (readonly [name: string, node: YamlNode])[] {
  const parameters = entries.get("params");
  if (parameters?.kind !== "map") return [];
  return [...parameters.entries].filter(([name]) => FIELDS.author.names.includes(plainName(name)));
}

/** Whether a head may give a field this name. */
export function isFieldName(name: string): boolean {
  const plain = plainName(name);
  return Object.values(FIELDS).some(({ names, loose = [] }) => names.includes(plain) || loose.includes(plain));
}

/** An absolute http(s) address without a name or password in it, as written. */
export function parseUrl(address: string): string | undefined {
  if (address.length > 2000 || /\s/.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? address : undefined;
}

function plainName(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_-]+/g, "");
}

/** The text of a value, or of its name where it is a thing with one; empty for anything else. */
function valueOf(node: YamlNode): string {
  if (node.kind === "text") return node.value.trim();
  const name = node.kind === "map" ? node.entries.get("name") : undefined;
  return name?.kind === "text" ? name.value.trim() : "";
}

function plainText(node: YamlNode): string | undefined {
  const line = valueOf(node).replace(/\s+/g, " ");
  return line && line.length <= LONGEST_TEXT ? line : undefined;
}

/** One name, or several: "Lan, Bình". */
function people(node: YamlNode): string | undefined {
  const names = node.kind === "list" ? node.items.map(plainText) : [plainText(node)];
  const line = names.filter((name) => name !== undefined).join(", ");
  return line && line.length <= LONGEST_TEXT ? line : undefined;
}
