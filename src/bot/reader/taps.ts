import { Composer } from "grammy";
import { answer as answerFrom } from "../../answer/answer.ts";
import type { SentAnswer } from "../../store/answers.ts";
import type { Vote } from "../../store/votes.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { answerKeyboard, nearestPageKeyboard, publishKeyboard, readTap, reasonKeyboard } from "../message/keyboard.ts";
import type { Keyboard, Tap, View } from "../message/keyboard.ts";
import { recall } from "../telegram/best-effort.ts";
import { pinRow } from "./pin-row.ts";
import { renderAnswer, renderContext, renderNearest, renderQuotes } from "../message/render.ts";
import { replace, replaceKeyboard, send, sendPrivately, tappedPrivately } from "../message/reply.ts";
import type { RichText } from "../message/rich-text.ts";
import { headingOf, isDoubtful, keyboardFor, pageCount, pageOf, positionOf, viewOf, wasFound } from "./sent.ts";
import { noteVote } from "./voting.ts";

/** What is said in passing; undefined where nothing need be. */
type Toast = string | undefined;

/** Taps on the buttons below an answer. They mean what they meant when the answer was sent, or say that they no longer can. */
export function taps(dependencies: Dependencies): Composer<BotContext> {
  const { store, log } = dependencies;
  const composer = new Composer<BotContext>();
  composer.on("callback_query:data", async (ctx, next) => {
    const read = readTap(ctx.callbackQuery.data);
    if (!read) return next();
    const sent = await recall(store.answers.find(read.id), undefined, log);
    const toast = sent ? await follow(ctx, sent, read.tap, dependencies) : ctx.t("tap-forgotten");
    await ctx.answerCallbackQuery(toast);
  });
  return composer;
}

/** Does what the tap asks. */
async function follow(ctx: BotContext, sent: SentAnswer, tap: Tap, dependencies: Dependencies): Promise<Toast> {
  switch (tap.kind) {
    case "show":
      return await show(ctx, sent, tap.view, dependencies);
    case "counter":
      return ctx.t("tap-page", { page: String(tap.page + 1), pages: String(pageCount(sent)) });
    case "up":
    case "down":
      return await take(ctx, sent, { value: tap.kind }, dependencies);
    case "reason":
      return await take(ctx, sent, { value: "down", reason: tap.reason }, dependencies);
    case "view":
      return await open(ctx, sent, dependencies);
    default:
      return await publish(ctx, sent, dependencies);
  }
}

async function show(ctx: BotContext, sent: SentAnswer, view: View, dependencies: Dependencies): Promise<Toast> {
  if (positionOf(view) === sent.position) return undefined;
  const text = textOf(ctx, sent, view, dependencies);
  if (text === undefined) return ctx.t("tap-changed");
  const shown = { ...sent, position: positionOf(view) };
  const keyboard = [...keyboardOf(ctx, sent, view), ...(await pinRow(ctx, shown, dependencies))];
  await replace(ctx, { text, keyboard });
  await dependencies.store.answers.change(sent.id, { position: positionOf(view) });
  return undefined;
}

/** Undefined where the article no longer holds what was quoted. */
function textOf(ctx: BotContext, sent: SentAnswer, view: View, { library }: Dependencies): RichText | undefined {
  const page = pageOf(sent, view.page, library.current().knowledge);
  if (page.kind === "changed") return undefined;
  const quotes = page.kind === "reply" ? page.quotes : ([page.quote] as const);
  if (view.inContext) return renderContext(quotes[0], ctx.t);
  if (page.kind === "nearest") return renderNearest(quotes[0], ctx.t);
  return renderQuotes(quotes, ctx.t, page.kind === "reply" ? { ...headingOf(sent), isDoubtful: isDoubtful(sent) } : {});
}

/** The buttons of an answer that shows a view; an admin's own stand below them. */
export function keyboardOf(ctx: BotContext, sent: SentAnswer, view: View): Keyboard {
  if (view.isAsking) return reasonKeyboard(sent.id, ctx.t);
  if (!wasFound(sent)) return nearestPageKeyboard(sent.id, view, pageCount(sent), ctx.t);
  const keyboard = answerKeyboard(sent.id, view, pageCount(sent), sent.question, ctx.t);
  return tappedPrivately(ctx) ? [...keyboard, ...publishKeyboard(sent.id, ctx.t)] : keyboard;
}

/** One vote a person, changeable; a 👎 asks what was wrong. */
async function take(ctx: BotContext, sent: SentAnswer, vote: Vote, dependencies: Dependencies): Promise<Toast> {
  await noteVote(ctx, sent, vote, dependencies);
  const isAsking = vote.value === "down" && vote.reason === undefined;
  await turnKeyboard(ctx, sent, isAsking, dependencies);
  if (isAsking) return ctx.t("vote-what-was-wrong");
  return vote.value === "up" ? ctx.t("vote-up") : ctx.t("vote-down");
}

/** Lets the buttons ask what was wrong, or ask no longer. Where a complaint had them asked in a message of its own, they go. */
async function turnKeyboard(
  ctx: BotContext,
  sent: SentAnswer,
  isAsking: boolean,
  dependencies: Dependencies,
): Promise<void> {
  if (isBesideAnswer(ctx, sent)) return await replaceKeyboard(ctx, []);
  const view = viewOf(sent);
  if (view.isAsking === isAsking) return;
  const turned = { ...view, isAsking };
  const own = isAsking ? [] : await pinRow(ctx, { ...sent, position: positionOf(turned) }, dependencies);
  await replaceKeyboard(ctx, [...keyboardOf(ctx, sent, turned), ...own]);
  await dependencies.store.answers.change(sent.id, { position: positionOf(turned) });
}

/** Whether the tapped message is another than the answer's own. */
function isBesideAnswer(ctx: BotContext, { messageId }: SentAnswer): boolean {
  const tapped = ctx.callbackQuery?.message?.message_id;
  return messageId !== undefined && tapped !== undefined && tapped !== messageId;
}

/** Shows the answer to the person who asked, and to nobody else; to everyone once it stands in the group. */
async function open(ctx: BotContext, sent: SentAnswer, dependencies: Dependencies): Promise<Toast> {
  if (sent.messageId === undefined && sent.userId !== ctx.from?.id) return ctx.t("tap-not-yours");
  const text = wasFound(sent)
    ? textOf(ctx, sent, { page: 0, inContext: false }, dependencies)
    : renderAnswer(await answerFrom(sent.question, dependencies.library.current()), ctx.t);
  if (text === undefined) return ctx.t("tap-changed");
  const keyboard = [...keyboardFor(sent, ctx.t), ...publishKeyboard(sent.id, ctx.t)];
  await sendPrivately(ctx, { text, keyboard }, ctx.from!.id);
  return undefined;
}

/** Shows everyone in the group what only the asker saw. */
async function publish(ctx: BotContext, sent: SentAnswer, dependencies: Dependencies): Promise<Toast> {
  if (sent.messageId !== undefined) return ctx.t("tap-published");
  if (sent.userId !== ctx.from?.id) return ctx.t("tap-not-yours");
  const view = { ...viewOf(sent), isAsking: false };
  const text = textOf(ctx, sent, view, dependencies);
  if (text === undefined) return ctx.t("tap-changed");
  const messageId = await send(ctx, { text, keyboard: keyboardOf(ctx, sent, view) }, sent.questionMessageId);
  await dependencies.store.answers.change(sent.id, { messageId });
  return ctx.t("tap-published");
}
