import { Composer, InputFile } from "grammy";
import { shown as shownText } from "../../answer/shown.ts";
import type { Saved, SavedQuote } from "../../store/saved.ts";
import type { SentAnswer } from "../../store/answers.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { onTap, tapButton } from "../message/buttons.ts";
import { exportTap, savedListTap, savedTap } from "../message/callback-data/person.ts";
import { type CitedQuote, sourceOf } from "../message/citation.ts";
import { cut, cutLine } from "../message/cut.ts";
import type { Translate } from "../message/locale.ts";
import { listPage, turning } from "../message/paging.ts";
import { replace, replaceKeyboard, type Reply, send } from "../message/reply.ts";
import { blockquote, bold, join, link, type RichText, wellFormed } from "../message/rich-text.ts";
import { answerButtons } from "./answer-buttons.ts";
import { pageOf, viewOf } from "./sent.ts";

const ON_PAGE = 6;
/** Of a quote in the list. */
const LINE_LENGTH = 100;
/** Of each quote where it is shown; three of them fit into one message. */
const QUOTE_LENGTH = 1100;
const QUOTES = 3;
const FILE_NAME = "trich-dan.txt";

/** `/saved`: the quotes that a person keeps, each to be looked at and let go, and all of them as a file. */
export function saved(dependencies: Dependencies): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  composer.command("saved", async (ctx) => {
    const isOwn = ctx.chat.type === "private" && ctx.from !== undefined;
    await send(ctx, isOwn ? await listReply(ctx, 0) : { text: ctx.t("saved-privately") });
  });
  onTap(composer, savedListTap, async (ctx, { page }) => {
    await replace(ctx, await listReply(ctx, page));
    await ctx.answerCallbackQuery();
  });
  onTap(composer, savedTap, async (ctx, { act, id }) => {
    const kept = (await store.saved.list(ctx.from.id)).find((each) => each.id === id);
    if (kept && act === "remove") await store.saved.remove({ userId: ctx.from.id, id });
    await replace(ctx, kept && act === "show" ? keptReply(kept, ctx.t) : await listReply(ctx, 0));
    await ctx.answerCallbackQuery(act === "show" ? undefined : ctx.t("saved-removed"));
  });
  onTap(composer, exportTap, async (ctx) => {
    const all = await store.saved.list(ctx.from.id);
    await ctx.answerCallbackQuery(all.length === 0 ? ctx.t("saved-none") : undefined);
    if (all.length > 0) await ctx.replyWithDocument(new InputFile(Buffer.from(plainText(all)), FILE_NAME));
  });
  return composer;

  async function listReply(ctx: BotContext, wanted: number): Promise<Reply> {
    const all = await store.saved.list(ctx.from!.id);
    if (all.length === 0) return { text: ctx.t("saved-none"), keyboard: [] };
    const { items, page, pages, first } = listPage(all, wanted, ON_PAGE);
    const lines = items.map(({ quotes }, index) => {
      const [{ text, title }] = quotes as [SavedQuote];
      return `${first + index + 1}. ${cutLine(text, LINE_LENGTH)} — ${title}`;
    });
    return {
      text: [ctx.t("saved", { quotes: all.length }), "", ...lines].join("\n"),
      keyboard: [
        items.map(({ id }, index) => tapButton(String(first + index + 1), savedTap, { act: "show", id })),
        turning(savedListTap, (to) => ({ page: to }), page, pages),
        [tapButton(ctx.t("button-export"), exportTap, {})],
      ],
    };
  }
}

/** Keeps the quotes of a page of an answer for the person who taps, or keeps them no longer. Gives what is said in passing. */
export async function toggleKept(
  ctx: BotContext,
  sent: SentAnswer,
  { page }: { readonly page: number },
  dependencies: Dependencies,
): Promise<string> {
  const { store, library } = dependencies;
  const place = { userId: ctx.from!.id, answerId: sent.id, page };
  const isGone = await store.saved.remove(place);
  const shown = isGone ? undefined : pageOf(sent, page, library.current().knowledge);
  if (shown?.kind === "changed") return ctx.t("tap-changed");
  if (shown) {
    const quotes = shown.kind === "reply" ? shown.quotes : [shown.quote];
    const kept = quotes.slice(0, QUOTES).map((quote) => snapshot(quote, ctx.t));
    if (!(await store.saved.add(place, { question: sent.question, quotes: kept }))) return ctx.t("saved-full");
  }
  if (ctx.chat?.type === "private" && viewOf(sent).page === page)
    await replaceKeyboard(ctx, await answerButtons(ctx, sent, dependencies));
  return isGone ? ctx.t("saved-removed") : ctx.t("saved-kept");
}

function snapshot(quote: CitedQuote, t: Translate): SavedQuote {
  return { text: shownText(quote).text, ...sourceOf(quote, t) };
}

function keptReply({ id, question, quotes }: Saved, t: Translate): Reply {
  const shown = quotes.map(({ text, title, url, places }) => {
    const source = join([url === undefined ? title : link(title, url), ...places], " · ");
    return join([blockquote(cut(text, QUOTE_LENGTH)), "\n— ", source]);
  });
  const parts: RichText[] = [bold(cutLine(question, QUOTE_LENGTH / 4)), ...shown];
  return {
    text: join(parts, "\n\n"),
    keyboard: [
      [
        tapButton(t("button-list"), savedListTap, { page: 0 }),
        tapButton(t("button-saved-remove"), savedTap, { act: "remove", id }, "danger"),
      ],
    ],
  };
}

/** All of them as a plain text: each question, its quotes, and their sources. */
function plainText(all: readonly Saved[]): string {
  const entries = all.map(({ question, quotes }) => {
    const cited = quotes.map(({ text, title, url, places }) => {
      const source = `— ${[title, ...places].join(" · ")}`;
      return [text, source, ...(url === undefined ? [] : [url])].join("\n");
    });
    return [`# ${question.replace(/\s+/g, " ")}`, ...cited].join("\n\n");
  });
  return wellFormed(`${entries.join("\n\n\n")}\n`);
}
