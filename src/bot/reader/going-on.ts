import { overview } from "../../answer/answer.ts";
import type { SentAnswer } from "../../store/answers.ts";
import type { FollowUp } from "../../text/following.ts";
import { standingAlone } from "../../text/read-with.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { lastAnswer } from "./follow-up.ts";
import type { CitedQuote } from "../message/citation.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { renderContext, renderQuotes } from "../message/render.ts";
import { italic, join, type RichText } from "../message/rich-text.ts";
import { pageCount, pageOf, positionOf, referencesTo, viewOf, wasFound } from "./sent.ts";

/** What goes on from an answer. */
export interface GoingOn {
  readonly text: RichText | string;
  /** What is remembered of it beside who asked and where; absent where there is nothing to show. */
  readonly shown?: Pick<SentAnswer, "question" | "context" | "quotes" | "position">;
  /** The quote that it shows first. */
  readonly quote?: CitedQuote;
}

/**
 * What a text gets that, by how it goes on from an answer, asks for more of the answer before ("chi tiết hơn": the paragraphs around its quote), or for the article
 * in short ("tóm tắt bài này": its lead). Undefined where it asks for neither, or there is no answer to go on from.
 */
export async function goingOn(
  ctx: BotContext,
  text: string,
  follow: FollowUp | undefined,
  dependencies: Dependencies,
): Promise<GoingOn | undefined> {
  if (follow?.kind !== "more" && follow?.kind !== "lead") return undefined;
  const { store, clock, log } = dependencies;
  const sent = await bestEffort(lastAnswer(ctx, store.answers, clock()), undefined, log);
  if (!sent) return undefined;
  if (follow.kind === "more") return more(ctx, sent, dependencies);
  return wasFound(sent) ? await lead(ctx, text, sent, dependencies) : undefined;
}

/** The paragraphs around the quote shown last; of the next one, where those are shown already. */
function more({ t }: BotContext, sent: SentAnswer, { library }: Dependencies): GoingOn {
  const pages = pageCount(sent);
  if (pages === 0) return { text: t("more-nothing") };
  const before = viewOf(sent);
  const isNext = before.inContext && before.page + 1 < pages;
  const view = { page: isNext ? before.page + 1 : before.page, inContext: true };
  const page = pageOf(sent, view.page, library.current().knowledge);
  if (page.kind === "changed") return { text: t("tap-changed") };
  const quote = page.kind === "reply" ? page.quotes[0] : page.quote;
  const { question, context, quotes } = sent;
  return {
    text: wasFound(sent)
      ? renderContext(quote, t)
      : join([italic(t("nearest-heading")), "\n", renderContext(quote, t)]),
    shown: { question, quotes, position: positionOf(view), ...(context !== undefined && { context }) },
    quote,
  };
}

/** The lead of the article that was quoted last, said to be that: nothing is summed up in words of the bot's own. */
async function lead(
  { t }: BotContext,
  text: string,
  sent: SentAnswer,
  { library, settings }: Dependencies,
): Promise<GoingOn> {
  const index = library.current();
  const page = pageOf(sent, Math.max(0, viewOf(sent).page), index.knowledge);
  if (page.kind === "changed") return { text: t("tap-changed") };
  const { document } = page.kind === "reply" ? page.quotes[0] : page.quote;
  const answer = await overview(text, [document], index, { quoteLength: settings.quoteLength });
  if (answer.kind !== "found") return { text: t("more-nothing") };
  const quotes = referencesTo(answer);
  return {
    text: join([italic(t("lead-note")), "\n\n", renderQuotes(answer.quotes, t)]),
    shown: { question: text, context: standingAlone(sent.question, sent.context), quotes, position: 0 },
    quote: answer.quotes[0],
  };
}
