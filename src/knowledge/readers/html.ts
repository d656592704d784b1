import { type Article, compose, titleIn } from "../compose.ts";
import { decode } from "../decode.ts";
import { type Description, splitFrontMatter } from "../front-matter.ts";
import { readFacts } from "./html/facts.ts";
import { findHeadline } from "./html/headline.ts";
import { findMainPart } from "./html/main-part.ts";
import { partOf, refuseList } from "./html/page.ts";
import { lineOf, parseHtml } from "./html/parse.ts";
import { piecesOf } from "./html/pieces.ts";
import { applySheets } from "./html/sheet.ts";
import { readShown } from "./html/shown.ts";
import { findSignature } from "./html/signature.ts";
import { sourceOf } from "./html/source-line.ts";
import { surveyOf } from "./html/survey.ts";
import { titlePanels } from "./html/tabs.ts";
import { issued, withPaper } from "./paper.ts";

/** Marks around the templates that a site's generator fills in pages with a front matter. */
const TEMPLATES = [
  ["{%", "%}"],
  ["{{", "}}"],
] as const;
/** Longest template, in UTF-16 units. */
const LONGEST_TEMPLATE = 500;

/**
 * Reads a saved web page: the article alone, without menus, advertisements and what leads elsewhere. `zone` is the time zone
 * in which days begin. Throws `Refusal` for a page that is no article.
 */
export function readHtml(bytes: Uint8Array, zone?: string): Article {
  const { description, source, ...rest } = withoutHead(decode(bytes), zone);
  const page = parseHtml(source);
  if (/<style/i.test(source)) applySheets(page);
  if (/["']?tab["']?[\s>]/i.test(source)) titlePanels(page);
  const survey = surveyOf(page);
  const facts = readFacts(page, survey, source, zone);
  const found = findMainPart(page, survey);
  if (!facts.isArticle) refuseList(page, survey, found);
  const headline = findHeadline(survey, facts.titles, facts.publisher);
  const main = found && found.root !== headline ? found : { root: page.body, kept: new Set<number>() };
  const shown = headline ? readShown(headline, survey, zone) : {};
  const signature = findSignature(main.root, survey);
  const author = facts.author ?? shown.author ?? signature?.name;
  const signed = author?.toLowerCase() === signature?.name.toLowerCase() ? signature?.element : undefined;
  const { root, judge } = partOf(page, survey, main, headline, facts.summary, signed);
  const told = piecesOf(root, judge);
  // A page that calls itself an article tells of papers; one that shows a paper may be of later.
  const { pieces: all, paper }: ReturnType<typeof withPaper> = facts.isArticle ? { pieces: told } : withPaper(told);
  const origin = sourceOf(all);
  const publisher = facts.publisher ?? origin?.name;
  const pieces = origin && publisher === origin.name ? all.filter((_, at) => at !== origin.at) : all;
  const content = compose(pieces);
  const title = paper?.title ?? (headline && lineOf(headline)) ?? facts.titles.at(0) ?? titleIn(content);
  return {
    title,
    ...described({ ...facts, author, publisher, date: facts.date ?? shown.date }),
    ...issued(paper),
    ...description,
    ...content,
    ...rest,
  };
}

type Known = { readonly [name in "publisher" | "author" | "date" | "url"]?: string | undefined };

function described({ publisher, author, date, url }: Known): Description {
  return {
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
  };
}

/** A page without the front matter that a site's generator reads. */
function withoutHead(
  source: string,
  zone: string | undefined,
): { source: string } & Omit<ReturnType<typeof splitFrontMatter>, "body"> {
  const { body, ...rest } = splitFrontMatter(source, zone);
  if (body === source) return { source, ...rest };
  return { source: TEMPLATES.reduce(withoutTemplates, body), ...rest };
}

function withoutTemplates(source: string, [open, close]: readonly [string, string]): string {
  const [first = "", ...parts] = source.split(open);
  return parts.reduce((text, part) => {
    const end = part.slice(0, LONGEST_TEMPLATE).indexOf(close);
    return text + (end === -1 ? open + part : part.slice(end + close.length));
  }, first);
}
