import type { HtmlElement } from "./node.ts";

/** What a page says of its article in JSON-LD (schema.org), as far as it says it. */
export interface Statement {
  readonly headline?: string;
  readonly publisher?: string;
  /** As the page writes it. */
  readonly published?: string;
  readonly url?: string;
  readonly authors: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Longest script that is read, in UTF-16 units. */
const LONGEST_SCRIPT = 200_000;
/** Most things that are looked at. */
const MOST_THINGS = 500;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Posting|Report)$/;

/** The statement of the page's article, from the page's scripts; nothing where it makes none. */
export function readStatement(scripts: readonly HtmlElement[]): Statement {
  const articles = scripts
    .filter((script) => script.getAttribute("type") === "application/ld+json")
    .flatMap((script) => thingsIn(script.textContent ?? ""))
    .filter(isArticle);
  const [article] = articles;
  // A page with several of them is a list of articles, none of which is its own.
  if (!article || articles.length > 2) return { authors: [] };
  return {
    authors: listOf(article["author"]).flatMap((author) => nameOf(author) ?? []),
    ...present("headline", textOf(article["headline"])),
    ...present("publisher", listOf(article["publisher"]).map(nameOf).find(Boolean)),
    ...present("published", textOf(article["datePublished"]) ?? textOf(article["dateCreated"])),
    ...present("url", addressOf(article["mainEntityOfPage"]) ?? textOf(article["url"])),
  };
}

/** Whether the page itself says that it is one article. */
function isArticle(thing: Json): boolean {
  return listOf(thing["@type"]).some((type) => typeof type === "string" && ARTICLE_TYPE.test(type));
}

function thingsIn(script: string): Json[] {
  if (script.length > LONGEST_SCRIPT) return [];
  const queue: unknown[] = [parse(script)];
  for (let at = 0; at < queue.length && at < MOST_THINGS; at++) {
    const thing = queue[at];
    if (Array.isArray(thing)) queue.push(...thing.slice(0, MOST_THINGS));
    else if (isThing(thing) && "@graph" in thing) queue.push(thing["@graph"]);
  }
  return queue.slice(0, MOST_THINGS).filter(isThing);
}

function parse(script: string): unknown {
  try {
    return JSON.parse(
      script
        .replace("<![CDATA[", "")
        .replace("]]>", "")
        .replace(/^[\s/]+/, ""),
    );
  } catch {
    return undefined; // pages write it by hand, and it says nothing that stands nowhere else
  }
}

function isThing(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 20) : [value];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() ? value.trim() : undefined;
}

function nameOf(value: unknown): string | undefined {
  return isThing(value) ? textOf(value["name"]) : textOf(value);
}

function addressOf(value: unknown): string | undefined {
  return isThing(value) ? textOf(value["@id"]) : textOf(value);
}

function present(name: "headline" | "publisher" | "published" | "url", value: string | undefined) {
  return value === undefined ? {} : { [name]: value };
}
