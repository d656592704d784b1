import type { Document } from "../knowledge/document.ts";
import type { Hit } from "../search/rank.ts";
import { search, type SearchIndex } from "../search/search.ts";
import { overviewAsked, type OverviewNamed } from "../text/overview.ts";
import { namedBest } from "./named.ts";
import { MAIN_SHARE, NEAR_BEST_SHARE, OVERVIEW_ARTICLES, OVERVIEW_PASSAGES, TOLD_SHARE } from "./tuning.ts";

/**
 * The articles that a question wants an overview of: the newest first, at most five; the one that it names, by its title,
 * publisher or first heading, where none is named nearly as well, or that alone speaks of what is named; those that speak of it
 * where its news are asked for. Undefined where it asks for no overview.
 */
export async function overviewOf(question: string, index: SearchIndex): Promise<readonly Document[] | undefined> {
  const { documents } = index.knowledge;
  const asked = overviewAsked(question);
  if (!asked || documents.length === 0) return undefined;
  if (asked.kind !== "named") return newestFirst(documents).slice(0, asked.kind === "all" ? OVERVIEW_ARTICLES : 1);
  if (asked.means === "news") {
    const told = await articlesOn(asked, question, index);
    return told.length > 0 ? newestFirst(told.map(({ document }) => document)).slice(0, OVERVIEW_ARTICLES) : undefined;
  }
  const document = await articleNamed(asked, question, index);
  return document && [document];
}

/** The article that a question names: by what it is called, or that alone tells of it. */
export async function articleNamed(
  asked: OverviewNamed,
  question: string,
  index: SearchIndex,
): Promise<Document | undefined> {
  return namedBest(asked, index.knowledge.documents, index.once) ?? (await mainlyOn(asked, question, index));
}

function newestFirst(documents: readonly Document[]): Document[] {
  return documents.toSorted((one, other) => (other.date ?? "").localeCompare(one.date ?? ""));
}

/** The article that an overview is wanted of, by what it says; undefined where several say it. */
async function mainlyOn(asked: OverviewNamed, question: string, index: SearchIndex): Promise<Document | undefined> {
  if (asked.means === "neither" || isNumbered(asked)) return undefined;
  const [best] = (await articlesOn(asked, question, index)).toSorted((one, other) => other.share - one.share);
  return best && best.share >= MAIN_SHARE ? best.document : undefined;
}

/** Whether one of many of a kind is named by its number ("quyết định 8"): another one speaks of it at most. */
function isNumbered({ named, kindLength }: OverviewNamed): boolean {
  return kindLength > 0 && named.some(({ text }) => /\d/u.test(text));
}

/** An article that holds what is named, and its share of the scores of what is found best. */
interface Told {
  readonly document: Document;
  readonly share: number;
}

async function articlesOn({ named }: OverviewNamed, question: string, index: SearchIndex): Promise<Told[]> {
  const about = question.slice(named[0]!.start, named.at(-1)!.end);
  const { query, hits } = await search(about, index, { limit: OVERVIEW_PASSAGES });
  const nearBest = hits.filter(({ score }) => score >= NEAR_BEST_SHARE * hits[0]!.score);
  const mass = sum(query.concepts.map(({ weight }) => weight));
  const held = (own: readonly Hit[]): number =>
    sum(query.concepts.map(({ weight }, at) => weight * Math.max(...own.map((hit) => hit.held[at]!.passage))));
  const documents = [...new Set(hits.map(({ passage }) => passage.document))];
  return documents.flatMap((document) => {
    const own = hits.filter(({ passage }) => passage.document === document);
    if (mass === 0 || held(own) < TOLD_SHARE * mass) return [];
    const near = nearBest.filter(({ passage }) => passage.document === document);
    return [{ document, share: sum(near.map(({ score }) => score)) / sum(nearBest.map(({ score }) => score)) }];
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
