import { dayIn, parseDate } from "../../dates.ts";
import { parseUrl } from "../../front-matter.ts";
import { readStatement, type Statement } from "./json-ld.ts";
import { lineOf, named } from "./parse.ts";
import type { HtmlDocument, HtmlElement } from "./node.ts";
import type { Survey } from "./survey.ts";

/** What a page says about its article for machines. */
interface Facts {
  /** The article's titles as the page gives them, the barest first. */
  readonly titles: readonly string[];
  readonly publisher?: string;
  readonly author?: string;
  readonly date?: string;
  readonly url?: string;
  /** What the page says that the article is about. */
  readonly summary?: string;
  /** The page calls itself an article. */
  readonly isArticle: boolean;
}

/** Longest value, in UTF-16 units. */
const LONGEST = 300;
const DATE_NAMES =
  "article:published_time og:published_time og:article:published_time pubdate publishdate publish-date published publication_date datepublished datecreated date dc.date dc.date.issued dc.date.created dcterms.created dcterms.issued dcterms.date citation_publication_date citation_date parsely-pub-date sailthru.date".split(
    " ",
  );
const PUBLISHER_NAMES =
  "og:site_name publisher article:publisher dc.publisher dcterms.publisher citation_publisher citation_journal_title application-name copyright".split(
    " ",
  );
const AUTHOR_NAMES =
  "author article:author dc.creator dcterms.creator citation_author parsely-author sailthru.author".split(" ");

/** Reads what a page says about its article. `source` is the page as it was saved, `zone` tells when a day begins. */
export function readFacts(page: HtmlDocument, survey: Survey, source: string, zone?: string): Facts {
  const elements = [...(page.find(named("head"))?.findAll(() => true) ?? []), ...survey.elements];
  const allNamed = (name: string) => elements.filter(({ localName }) => localName === name);
  const metas = metasOf(allNamed("meta"));
  const statement = readStatement(allNamed("script"));
  const meta = (...names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const publisher = publisherOf([statement.publisher, ...meta(...PUBLISHER_NAMES)]);
  const titles = [
    statement.headline,
    ...meta("og:title", "twitter:title", "citation_title", "dc.title"),
    lineOf(allNamed("title")[0]),
  ];
  return {
    titles: titles.flatMap((title) => withoutSite(plain(title), publisher) ?? []),
    isArticle: isArticle(statement, metas),
    ...present("publisher", publisher),
    ...present("author", authorOf([...statement.authors, ...meta(...AUTHOR_NAMES)], publisher)),
    ...present("date", dateOf(elements, [statement.published, ...meta(...DATE_NAMES)], zone)),
    ...present("url", addressOf(allNamed("link"), [...meta("og:url"), statement.url], source)),
    ...present("summary", plain(meta("og:description", "description")[0])),
  };
}

/** The page's `<meta>` values by their names in lower case, in order. */
function metasOf(elements: readonly HtmlElement[]): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const meta of elements) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = meta.getAttribute("content")?.trim();
    if (!name || !content) continue;
    const key = name.trim().toLowerCase();
    metas.set(key, [...(metas.get(key) ?? []).slice(0, 20), content]);
  }
  return metas;
}

function isArticle({ headline, published }: Statement, metas: ReadonlyMap<string, readonly string[]>): boolean {
  return (
    headline !== undefined ||
    published !== undefined ||
    metas.has("article:published_time") ||
    metas.get("og:type")?.[0] === "article"
  );
}

/** The first name; an address only where there is no name. */
function publisherOf(candidates: readonly (string | undefined)[]): string | undefined {
  const names = candidates.flatMap((name) => plain(name) ?? []);
  return names.find((name) => !isAddress(name)) ?? names[0]?.replace(/^https?:\/\/(?:www\.)?/i, "").split("/")[0];
}

function isAddress(name: string): boolean {
  return /^(?:https?:)?\/\//i.test(name) || /^[a-z0-9-]{1,60}(?:\.[a-z0-9-]{2,20}){1,3}$/i.test(name);
}

function authorOf(candidates: readonly string[], publisher: string | undefined): string | undefined {
  const names = candidates
    .flatMap((name) => plain(name) ?? [])
    .filter((name) => !isAddress(name) && name !== publisher);
  const authors = [...new Set(names)].filter(
    (name) => name.length <= 100 && !/^(?:admin|administrator|root|editor)$/i.test(name),
  );
  return plain(authors.slice(0, 5).join(", "));
}

/** A stamp that cannot be read gives way to the next. */
function dateOf(
  elements: readonly HtmlElement[],
  stamps: readonly (string | undefined)[],
  zone: string | undefined,
): string | undefined {
  for (const stamp of [...stamps, ...marked(elements)]) {
    const day = stamp === undefined ? undefined : (parseDate(stamp, zone) ?? dayIn(stamp));
    if (day !== undefined) return day;
  }
  return undefined;
}

/** The stamps of elements that say themselves when the article was published. */
function marked(elements: readonly HtmlElement[]): string[] {
  return elements
    .filter(
      (element) =>
        element.getAttribute("itemprop") === "datePublished" ||
        (element.localName === "abbr" && /(?:^| )published(?: |$)/.test(element.getAttribute("class") ?? "")) ||
        (element.localName === "time" && element.getAttribute("pubdate") !== null),
    )
    .slice(0, 3)
    .flatMap((element) => [
      ...["datetime", "content", "title"].map((name) => element.getAttribute(name)),
      lineOf(element),
    ])
    .flatMap((stamp) => (stamp ? [stamp] : []));
}

/** The address that the page gives as its own, else the one it was saved from; a site's front page only where there is no other. */
function addressOf(
  links: readonly HtmlElement[],
  others: readonly (string | undefined)[],
  source: string,
): string | undefined {
  const canonical = links.find((link) => link.getAttribute("rel") === "canonical")?.getAttribute("href") ?? undefined;
  const saved = /^(?:\(\d{1,6}\))?(\S+)/.exec(source.slice(0, 5000).split("<!-- saved from url=")[1] ?? "")?.[1];
  const addresses = [canonical, ...others, saved].flatMap((address) => parseUrl(address?.trim() ?? "") ?? []);
  return addresses.find((address) => new URL(address).pathname !== "/") ?? addresses[0];
}

/** Pages write their site's name after the title: "Tiêu đề - Báo Mới". */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/\s+[-–—|·:]\s+$/, "") || title;
}

/** One line of at most 300 letters; pages write marks as `&quot;` within their own data, too. */
function plain(text: string | undefined): string | undefined {
  const line = text
    ?.replace(/&quot;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
  return line ? line.slice(0, LONGEST) : undefined;
}

function present(name: keyof Facts, value: string | undefined): Partial<Facts> {
  return value === undefined ? {} : { [name]: value };
}
