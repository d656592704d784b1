import { createHash } from "node:crypto";
import { Composer } from "grammy";
import type { InlineQueryResultArticle, InlineQueryResultsButton } from "grammy/types";
import { type Answer, answer as answerFrom, type Quote } from "../../answer/answer.ts";
import { decide } from "../../answer/decide.ts";
import type { Document } from "../../knowledge/document.ts";
import { type Complete, completer } from "../../search/completions.ts";
import { search } from "../../search/search.ts";
import { words } from "../../text/words.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { documentLine, excerpt, renderAnswer, renderQuotes } from "../message/render.ts";
import { type Reply, sendOptions } from "../message/reply.ts";
import { startParameter } from "../message/start-parameter.ts";
import { exampleQuestions } from "./examples.ts";

/** Results on a page; Telegram takes at most 50. */
const PAGE = 20;
/** Pages beyond this are not asked for by any reader. */
const LAST_OFFSET = 200;
/** Seconds for which Telegram may answer the same query itself: short, so that a reload shows soon. */
const CACHE_SECONDS = 10;
/** Pinned questions shown where nothing was typed yet. */
const EXAMPLES = 10;
const DESCRIPTION_LENGTH = 160;
/** Of a quote as a result's title: two lines of a phone. */
const TITLE_LENGTH = 80;

/** One page of results. */
interface ResultPage {
  readonly results: InlineQueryResultArticle[];
  /** Empty on the last page. */
  readonly nextOffset: string;
  readonly button?: InlineQueryResultsButton;
}

/** `@bot words`: the hits as results, each of which sends its quote with citation. */
export function inlineMode(dependencies: Dependencies): Composer<BotContext> {
  const { store, log } = dependencies;
  const composer = new Composer<BotContext>();
  const complete = completing(dependencies);
  composer.on("inline_query", async (ctx) => {
    const { query, offset } = ctx.inlineQuery;
    const page =
      query.trim() === ""
        ? await examplePage(ctx, dependencies)
        : await hitPage(ctx, await complete(query.trim()), offset, dependencies);
    await ctx.answerInlineQuery(page.results, {
      cache_time: CACHE_SECONDS,
      // In the language of who types.
      is_personal: true,
      next_offset: page.nextOffset,
      ...(page.button && { button: page.button }),
    });
    await bestEffort(store.counts.add({ inline: 1 }), undefined, log);
  });
  composer.on("chosen_inline_result", () => bestEffort(store.counts.add({ chosen: 1 }), undefined, log));
  return composer;
}

/** Completes the last word of a query while it is typed, with the words of the articles in force. */
function completing({ library }: Dependencies): (query: string) => Promise<string> {
  let known: { readonly documents: readonly Document[]; readonly complete: Promise<Complete> } | undefined;
  return async (query) => {
    const { documents } = library.current().knowledge;
    if (known?.documents !== documents) known = { documents, complete: completer(documents) };
    return (await known.complete)(query);
  };
}

async function hitPage(
  ctx: BotContext,
  query: string,
  offset: string,
  dependencies: Dependencies,
): Promise<ResultPage> {
  const from = readOffset(offset);
  const index = dependencies.library.current();
  // Every page asks for as many hits, so that all of them stand in one order.
  const found = await search(query, index, { limit: LAST_OFFSET + PAGE + 1 });
  const answer = decide(query, found, { ...optionsOf(dependencies), limit: from + PAGE + 1 });
  const numbers = numbersIn(query);
  const hits = answer.kind === "found" ? answer.hits.filter((hit) => numbers.every((each) => holds(hit, each))) : [];
  if (from === 0 && hits.length === 0) return await nothingPage(ctx, query, answer, dependencies);
  const { shown, nextOffset } = pageFrom(hits, from);
  return { results: shown.map((hit) => hitResult(ctx, hit)), nextOffset };
}

function numbersIn(query: string): string[] {
  return words(query)
    .map(({ exact }) => exact)
    .filter((word) => /^\p{Nd}/u.test(word));
}

/** Whether a passage, or what stands above it, holds a number: one that it lacks is about something else. */
function holds({ passage: { block, start, end }, document }: Quote, number: string): boolean {
  const { title, date = "", text } = document;
  const around = [text.slice(start, end), title, ...block.headings, date].join("\n");
  return words(around).some(({ exact }) => exact === number);
}

/** The page of a list that begins at `from`, and where the next one begins; empty where there is none. */
export function pageFrom<Item>(items: readonly Item[], from: number): { shown: Item[]; nextOffset: string } {
  const next = from + PAGE;
  return { shown: items.slice(from, next), nextOffset: items.length > next && next <= LAST_OFFSET ? String(next) : "" };
}

/** One honest result, and a button to the private chat with the question ready. */
async function nothingPage(
  ctx: BotContext,
  query: string,
  answer: Answer,
  { store, log }: Dependencies,
): Promise<ResultPage> {
  const result = article("nothing", ctx.t("inline-nothing"), ctx.t("inline-nothing-hint"), {
    text: renderAnswer(answer, ctx.t),
  });
  const parameter = await bestEffort(startParameter(query, store.starts), undefined, log);
  return {
    results: [result],
    nextOffset: "",
    ...(parameter !== undefined && { button: { text: ctx.t("inline-ask-privately"), start_parameter: parameter } }),
  };
}

/** What can be asked, each with its answer ready to send. */
async function examplePage(ctx: BotContext, dependencies: Dependencies): Promise<ResultPage> {
  const index = dependencies.library.current();
  const results: InlineQueryResultArticle[] = [];
  for (const question of exampleQuestions(index.knowledge, ctx, EXAMPLES)) {
    const answer = await answerFrom(question, index, optionsOf(dependencies));
    if (answer.kind !== "found") continue;
    const [quote] = answer.quotes;
    results.push(
      article(idOf(quote, "example"), question, excerpt(quote, DESCRIPTION_LENGTH), {
        text: renderQuotes([quote], ctx.t),
      }),
    );
  }
  return { results: distinct(results), nextOffset: "" };
}

/** Its title is the quote's own words around the match, its description where they stand. */
function hitResult(ctx: BotContext, hit: Quote): InlineQueryResultArticle {
  return article(idOf(hit, "hit"), excerpt(hit, TITLE_LENGTH), documentLine(hit.document, ctx.t), {
    text: renderQuotes([hit], ctx.t),
  });
}

/** A result that sends a reply. The id has at most 64 bytes. */
export function article(id: string, title: string, description: string, reply: Reply): InlineQueryResultArticle {
  const { text, options } = sendOptions(reply);
  return {
    type: "article",
    id,
    title,
    ...(description !== "" && { description }),
    input_message_content: {
      message_text: text,
      entities: options.entities,
      link_preview_options: options.link_preview_options,
    },
  };
}

/** The same for the same words at the same place, on every page and after every restart; 24 bytes. */
function idOf(quote: Quote, kind: string): string {
  const { document, start, text } = quote;
  return createHash("sha256").update(`${kind}\n${document.id}\n${start}\n${text}`).digest("base64url").slice(0, 24);
}

function distinct(results: readonly InlineQueryResultArticle[]): InlineQueryResultArticle[] {
  return [...new Map(results.map((result) => [result.id, result])).values()];
}

function readOffset(offset: string): number {
  return /^\d{1,3}$/.test(offset) ? Math.min(Number(offset), LAST_OFFSET) : 0;
}

function optionsOf({ settings }: Dependencies) {
  return { quoteLength: settings.quoteLength };
}
