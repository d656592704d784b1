import type { Article } from "./compose.ts";
import { Refusal } from "./problem.ts";
import { parseYaml, type YamlNode } from "./yaml.ts";

/** What a file says about itself. */
export type Description = Partial<Pick<Article, "title" | "publisher" | "date" | "url">>;

/** Longest front matter, in UTF-16 units. */
const longest = 20_000;

/**
 * Splits a Markdown text into its front matter, YAML between two lines `---`, and the rest.
 * Throws `Refusal` for a front matter that is open, not YAML, or gives a field a wrong value. Fields it does not know are left alone.
 */
export function splitFrontMatter(source: string): { description: Description; body: string } {
  const fence = /^(?:---|\+\+\+|;;;)\w*[ \t]*(?=\n)/.exec(source)?.[0];
  if (fence === undefined) return { description: {}, body: source };
  if (fence.trim() !== "---") throw new Refusal("front-matter-kind", { fence: fence.trim() }, 1);
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(source.slice(fence.length));
  if (!end) throw new Refusal("front-matter-open", {}, 1);
  if (end.index > longest) throw new Refusal("front-matter-long", { limit: longest }, 1);
  const yaml = source.slice(fence.length, fence.length + end.index);
  return { description: describe(parseYaml(yaml)), body: source.slice(fence.length + end.index + end[0].length) };
}

/** A day written as `2025-05-07`, with a time after it or not, or as `7/5/2025`: as `YYYY-MM-DD`. */
export function parseDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ])/.exec(text);
  const vietnamese = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1, 4).map(Number) : (vietnamese?.slice(1, 4).map(Number).reverse() ?? []);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** An absolute http(s) address without a name or password in it, as written. */
export function parseUrl(text: string): string | undefined {
  if (text.length > 2000 || /\s/.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password ? text : undefined;
}

function describe(yaml: YamlNode): Description {
  if (yaml.kind === "nothing") return {};
  if (yaml.kind !== "map")
    throw new Refusal("field", { field: "front matter", wanted: "a list of names and values" }, 1);
  const description: Description = {
    ...field(yaml.entries, "title", "plain text of at most 300 characters", plainText),
    ...field(yaml.entries, "publisher", "plain text of at most 300 characters", plainText),
    ...field(yaml.entries, "date", "a day such as 2025-05-07", parseDate),
    ...field(yaml.entries, "url", "an address that begins with https:// or http://", parseUrl),
  };
  return description;
}

function field<Name extends keyof Description>(
  entries: ReadonlyMap<string, YamlNode>,
  name: Name,
  wanted: string,
  parse: (text: string) => string | undefined,
): { [key in Name]?: string } {
  const node = entries.get(name);
  if (!node || node.kind === "nothing") return {};
  const value = node.kind === "text" ? parse(node.value.trim()) : undefined;
  if (value === undefined) throw new Refusal("field", { field: name, wanted }, node.line);
  return { [name]: value } as { [key in Name]?: string };
}

function plainText(text: string): string | undefined {
  const line = text.replace(/\s+/g, " ");
  return line && line.length <= 300 ? line : undefined;
}
