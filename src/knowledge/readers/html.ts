import { Readability } from "@mozilla/readability";
import { type Article, compose, titleOf } from "../compose.ts";
import { decode } from "../decode.ts";
import { type Description, parseDate, parseUrl } from "../front-matter.ts";
import { type HtmlDocument, parseHtml, piecesOf } from "./dom.ts";

/** The browser's document, of which linkedom has what is needed. */
type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** Reads a saved web page: the article alone, without menus, advertisements and what leads elsewhere. */
export function readHtml(bytes: Uint8Array): Article {
  const source = decode(bytes);
  const page = parseHtml(source);
  const url = addressOf(page);
  const pageTitle = page.querySelector("title")?.textContent;
  // It takes the page apart, so it comes last.
  const article = new Readability(page as unknown as ReadableDocument, { keepClasses: false }).parse();
  const body = article?.content ? parseHtml(article.content).body : parseHtml(source).body;
  const content = compose(piecesOf(body));
  const description: Description = {
    ...present("title", withoutSite(plain(article?.title) ?? plain(pageTitle), plain(article?.siteName))),
    ...present("publisher", plain(article?.siteName)),
    ...present("date", parseDate(article?.publishedTime ?? "") ?? dateOf(source)),
    ...present("url", url),
  };
  return { title: titleOf(content), ...description, ...content };
}

/** The address that the page gives as its own. */
function addressOf(page: HtmlDocument): string | undefined {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const openGraph = page.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return parseUrl(canonical ?? "") ?? parseUrl(openGraph ?? "");
}

/** The first day that a `<time>` of the page states for machines. */
function dateOf(source: string): string | undefined {
  return parseDate(parseHtml(source).querySelector("time[datetime]")?.getAttribute("datetime") ?? "");
}

/** Pages write their site's name after the title: "Tiêu đề - Báo Mới". */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined || site === undefined || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/\s+[-–—|·:]\s+$/, "") || title;
}

function plain(text: string | null | undefined): string | undefined {
  const line = text?.replace(/\s+/g, " ").trim();
  return line ? line.slice(0, 300) : undefined;
}

function present(name: keyof Description, value: string | undefined): Description {
  return value === undefined ? {} : { [name]: value };
}
