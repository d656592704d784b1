import { Composer } from "grammy";
import { answer as answerFrom } from "../../answer/answer.ts";
import type { SentAnswer } from "../../store/answers.ts";
import type { Vote } from "../../store/votes.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { onTap } from "../message/buttons.ts";
import { articleTap, audienceTap, keepTap, reasonTap, showTap, voteTap } from "../message/callback-data/answer.ts";
import type { Shape } from "../message/callback-data/shape.ts";
import { publishButton, type View } from "../message/keyboard.ts";
import { renderAnswer, renderContext, renderNearest, renderQuotes } from "../message/render.ts";
import { readerOf, replace, replaceKeyboard, send, sendPrivately, tappedPrivately } from "../message/reply.ts";
import type { RichText } from "../message/rich-text.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { answerButtons } from "./answer-buttons.ts";
import { openArticle } from "./open-article.ts";
import { toggleKept } from "./saved.ts";
import { firstPosition, headingOf, isDoubtful, pageOf, positionOf, questionOf, viewOf, wasFound } from "./sent.ts";
import { noteVote } from "./voting.ts";

/** What is said in passing; undefined where nothing need be. */
type Toast = string | undefined;

/** Does what a tap on an answer's button asks. */
type Follow<Data> = (ctx: BotContext, sent: SentAnswer, data: Data, dependencies: Dependencies) => Promise<Toast>;

/** Taps on the buttons below an answer. They mean what they meant when the answer was sent, or say that they no longer can. */
export function taps(dependencies: Dependencies): Composer<BotContext> {
  const { store, log } = dependencies;
  const composer = new Composer<BotContext>();
  const on = <Data extends { readonly id: string }>(shape: Shape<Data>, follow: Follow<Data>): void =>
    onTap(composer, shape, async (ctx, data) => {
      const sent = await bestEffort(store.answers.find(data.id), undefined, log);
      const toast = sent ? await follow(ctx, sent, data, dependencies) : ctx.t("tap-forgotten");
      await ctx.answerCallbackQuery(toast);
    });
  on(showTap, (ctx, sent, { as, page }) => show(ctx, sent, { page, inContext: as === "context" }, dependencies));
  on(articleTap, openArticle);
  on(keepTap, toggleKept);
  on(voteTap, async (ctx, sent, { vote }) =>
    vote === "undecided"
      ? await ask(ctx, sent, false, dependencies)
      : await take(ctx, sent, { value: vote }, dependencies),
  );
  on(reasonTap, (ctx, sent, { reason }) => take(ctx, sent, { value: "down", reason }, dependencies));
  on(audienceTap, (ctx, sent, { audience }) =>
    audience === "asker" ? open(ctx, sent, dependencies) : publish(ctx, sent, dependencies),
  );
  return composer;
}

async function show(ctx: BotContext, sent: SentAnswer, view: View, dependencies: Dependencies): Promise<Toast> {
  const text = textOf(ctx, sent, view, dependencies);
  if (text === undefined) return ctx.t("tap-changed");
  const position = positionOf(view);
  await replace(ctx, { text, keyboard: await answerButtons(ctx, { ...sent, position }, dependencies) });
  await dependencies.store.answers.change(sent.id, { position });
  return undefined;
}

/** Undefined where the article no longer holds what was quoted. */
function textOf(ctx: BotContext, sent: SentAnswer, view: View, { library }: Dependencies): RichText | undefined {
  const page = pageOf(sent, view.page, library.current().knowledge);
  if (page.kind === "changed") return undefined;
  const quotes = page.kind === "reply" ? page.quotes : ([page.quote] as const);
  const { t } = readerOf(ctx, sent.language);
  if (view.inContext) return renderContext(quotes[0], t);
  if (page.kind === "nearest") return renderNearest(quotes[0], t);
  return renderQuotes(quotes, t, page.kind === "reply" ? { ...headingOf(sent), isDoubtful: isDoubtful(sent) } : {});
}

/** What the message of an answer shows at its position; a "nothing" whose nearest passages nobody has opened says that again. */
async function textNow(ctx: BotContext, sent: SentAnswer, dependencies: Dependencies): Promise<RichText | undefined> {
  if (sent.position >= 0) return textOf(ctx, sent, viewOf(sent), dependencies);
  const { library, settings } = dependencies;
  const answer = await answerFrom(questionOf(sent), library.current(), { quoteLength: settings.quoteLength });
  return renderAnswer(answer, readerOf(ctx, sent.language).t, headingOf(sent));
}

/** One vote a person, changeable; a 👎 of who asked asks what was wrong. */
async function take(ctx: BotContext, sent: SentAnswer, vote: Vote, dependencies: Dependencies): Promise<Toast> {
  await noteVote(ctx, sent, vote, dependencies);
  // Where many see the buttons, only the asker's 👎 turns them into a question.
  const isOwn = ctx.chat?.type === "private" || sent.userId === ctx.from?.id;
  const isAsking = isOwn && vote.value === "down" && vote.reason === undefined;
  await ask(ctx, sent, isAsking, dependencies);
  if (isAsking) return ctx.t("vote-what-was-wrong");
  return vote.value === "up" ? ctx.t("vote-up") : ctx.t("vote-down");
}

/** Lets the buttons ask what was wrong, or ask no longer. Where a complaint had them asked in a message of its own, they go. */
async function ask(ctx: BotContext, sent: SentAnswer, isAsking: boolean, dependencies: Dependencies): Promise<Toast> {
  if (!tappedPrivately(ctx) && isBesideAnswer(ctx, sent)) {
    await replaceKeyboard(ctx, []);
    return undefined;
  }
  const position = positionOf({ ...viewOf(sent), isAsking });
  await replaceKeyboard(ctx, await answerButtons(ctx, { ...sent, position }, dependencies));
  await dependencies.store.answers.change(sent.id, { position });
  return undefined;
}

/** Whether the tapped message is another than the answer's own. */
function isBesideAnswer(ctx: BotContext, { messageId }: SentAnswer): boolean {
  const tapped = ctx.callbackQuery?.message?.message_id;
  return messageId !== undefined && tapped !== undefined && tapped !== messageId;
}

/** Shows the answer to the person who asked, and to nobody else; to everyone once it stands in the group. */
async function open(ctx: BotContext, sent: SentAnswer, dependencies: Dependencies): Promise<Toast> {
  if (sent.messageId === undefined && sent.userId !== ctx.from?.id) return ctx.t("tap-not-yours");
  const shown = { ...sent, language: ctx.language, position: firstPosition(sent) };
  const text = await textNow(ctx, shown, dependencies);
  if (text === undefined) return ctx.t("tap-changed");
  const buttons = await answerButtons(ctx, shown, dependencies, { mayPublish: true });
  const keyboard = wasFound(sent) ? buttons : [...buttons, [publishButton(sent.id, ctx.t)]];
  await sendPrivately(ctx, { text, keyboard }, ctx.from!.id);
  return undefined;
}

/** Shows everyone in the group what only the asker saw. */
async function publish(ctx: BotContext, sent: SentAnswer, dependencies: Dependencies): Promise<Toast> {
  if (sent.messageId !== undefined) return ctx.t("tap-published");
  if (sent.userId !== ctx.from?.id) return ctx.t("tap-not-yours");
  const isUnopened = sent.position < 0;
  const { language } = ctx;
  const position = isUnopened ? sent.position : positionOf({ ...viewOf(sent), isAsking: false });
  const shown = { ...sent, language, position };
  const text = await textNow(ctx, shown, dependencies);
  if (text === undefined) return ctx.t("tap-changed");
  const keyboard = await answerButtons(ctx, shown, dependencies, { mayPublish: false });
  const messageId = await send(ctx, { text, keyboard }, sent.questionMessageId);
  await dependencies.store.answers.change(sent.id, { messageId, language });
  return ctx.t("tap-published");
}
