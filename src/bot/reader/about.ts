import { articleNamed } from "../../answer/overview.ts";
import type { Document } from "../../knowledge/document.ts";
import type { SearchIndex } from "../../search/search.ts";
import { factsAskedOf } from "../../text/article-facts.ts";
import type { Remark } from "../../text/remark.ts";
import { creditsOf, readableDate, titleLink } from "../message/citation.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { lastAnswer } from "./follow-up.ts";
import type { Translate } from "../message/locale.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import type { Reply } from "../message/reply.ts";
import { join, type RichText } from "../message/rich-text.ts";
import { wasFound } from "./sent.ts";
import { listReply, openButton, readButton, sourcesButton } from "./sources.ts";
import { linkToQuote } from "../message/text-fragment.ts";

/** Documents named in one reply; `/sources` lists them all. */
const NAMED_DOCUMENTS = 8;

/** Questions about the articles themselves. */
const KINDS = ["newest", "date", "author", "publisher", "list", "link", "source", "doubt"] as const;
type AboutArticles = (typeof KINDS)[number];

export function isAboutArticles(remark: Remark): remark is AboutArticles {
  return KINDS.some((kind) => kind === remark);
}

/** What is known of the articles: of the one that is named, or was quoted last to this person here, else of all. */
export async function aboutArticles(
  ctx: BotContext,
  kind: AboutArticles,
  dependencies: Dependencies,
  named?: Document,
): Promise<Reply> {
  const { documents } = dependencies.library.current().knowledge;
  if (kind === "list") return listReply(ctx, documents, 0);
  const meant = named ?? (kind === "newest" ? newestOf(documents) : await quotedLast(ctx, dependencies));
  const shown = meant ? [meant] : documents.slice(0, NAMED_DOCUMENTS);
  return {
    text: join([headingFor(ctx.t, kind, shown), ...entries(shown, ctx.t)], "\n"),
    keyboard: [
      meant ? [readButton(meant, ctx)] : shown.map(({ id }, index) => openButton(id, index + 1, ctx)),
      [sourcesButton(ctx)],
    ],
  };
}

/** The article of which a text asks when, where or by whom it was published; undefined where it asks for something else. */
export async function articleAskedAbout(text: string, index: SearchIndex): Promise<Document | undefined> {
  const asked = factsAskedOf(text);
  return asked && (await articleNamed({ kind: "named", means: "article", ...asked }, text, index));
}

function headingFor(t: Translate, kind: Exclude<AboutArticles, "list">, shown: readonly Document[]): string {
  switch (kind) {
    case "newest":
      return shown.length === 1 ? t("about-newest") : t("about-date");
    case "date":
      return t("about-date");
    case "author":
      return shown.some(({ author }) => author) ? t("about-writer") : t("about-author");
    case "publisher":
      return t("about-publisher");
    case "link":
      return shown.some(hasLink) ? t("about-link") : t("about-no-link");
    case "source":
      return t("about-source");
    default:
      return t("about-doubt");
  }
}

/** The article with the latest date; undefined where none has one. */
function newestOf(documents: readonly Document[]): Document | undefined {
  const dated = documents.filter(({ date }) => date !== undefined);
  return dated.toSorted((one, other) => other.date!.localeCompare(one.date!))[0];
}

async function quotedLast(ctx: BotContext, dependencies: Dependencies): Promise<Document | undefined> {
  const { library, store, clock, log } = dependencies;
  const sent = await bestEffort(lastAnswer(ctx, store.answers, clock()), undefined, log);
  const quoted = sent && wasFound(sent) ? sent.quotes[0] : undefined;
  return quoted && library.current().knowledge.documents.find(({ id }) => id === quoted.document);
}

/** A document each: its title, opening it where its address is known, and below who published and wrote it, and when. */
function entries(documents: readonly Document[], t: Translate): RichText[] {
  return documents.map((document, index) => {
    const { date } = document;
    const source = [...creditsOf(document), date === undefined ? t("preview-no-date") : readableDate(date, t)];
    const number = documents.length > 1 ? `${index + 1}. ` : "";
    return join(["\n", number, titleLink(document), "\n", source.join(" · ")]);
  });
}

function hasLink({ url }: Document): boolean {
  return linkToQuote(url, "") !== undefined;
}
