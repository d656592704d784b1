import { Composer } from "grammy";
import { answer, hitsOf } from "../../../answer/answer.ts";
import type { Quote } from "../../../answer/answer.ts";
import { dayOf } from "../../../store/counts.ts";
import type { Gap } from "../../../store/gaps.ts";
import { readableDate, titleOf } from "../../message/citation.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import { cutLine } from "../../message/cut.ts";
import type { Keyboard } from "../../message/keyboard.ts";
import type { Translate } from "../../message/locale.ts";
import { button, listPage, turning } from "../../message/paging.ts";
import { excerpt } from "../../message/render.ts";
import { replace, send } from "../../message/reply.ts";
import type { Reply } from "../../message/reply.ts";
import { bold, join } from "../../message/rich-text.ts";
import { groupOf, openGaps } from "./similar.ts";
import type { GapGroup } from "./similar.ts";

const GROUPS_ON_PAGE = 8;
/** Of a question in the list, and of the one that is looked at. */
const LINE_LENGTH = 120;
const QUESTION_LENGTH = 400;
/** Similar questions and nearest passages shown. */
const SIMILAR = 4;
const NEAREST = 3;
const EXCERPT_LENGTH = 220;

/** `/gaps`: what people asked in vain, most asked first; each opens to the nearest passages and what can be done. */
export function gaps(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("gaps", async (ctx) => void (await send(ctx, await listReply(ctx, 0, dependencies))));
  composer.callbackQuery(/^k:gaps:(\d{1,4})$/, async (ctx) => {
    await replace(ctx, await listReply(ctx, Number(ctx.match[1]), dependencies));
    await ctx.answerCallbackQuery();
  });
  composer.callbackQuery(/^k:gap:([\w-]{1,20})$/, async (ctx) => {
    const group = await groupOf(ctx.match[1]!, dependencies);
    if (group) await replace(ctx, await gapReply(ctx, group, dependencies));
    await ctx.answerCallbackQuery(group ? undefined : ctx.t("tap-gap-gone"));
  });
  return composer;
}

/** The passages that come nearest to a question, as the bot would quote them. */
export async function nearestTo(question: string, { library, settings }: Dependencies): Promise<readonly Quote[]> {
  const given = await answer(question, library.current(), { quoteLength: settings.quoteLength, limit: NEAREST });
  return hitsOf(given).slice(0, NEAREST);
}

/** The way from a gap back to the list. */
export function backToGaps(t: Translate): Keyboard {
  return [[button(t("button-list-gaps"), "k:gaps:0")]];
}

async function listReply(ctx: BotContext, wanted: number, dependencies: Dependencies): Promise<Reply> {
  const groups = await openGaps(dependencies);
  if (groups.length === 0) return { text: ctx.t("gaps-none") };
  const { items, page, pages, first } = listPage(groups, wanted, GROUPS_ON_PAGE);
  const lines = items.map((group, index) => `${first + index + 1}. ${gapLine(group, ctx.t)}`);
  const { total } = await dependencies.store.gaps.list({ limit: 1 });
  const more = total - groups.reduce((sum, { others }) => sum + 1 + others.length, 0);
  if (more > 0) lines.push("", ctx.t("gaps-more", { more }));
  return {
    text: [ctx.t("gaps", { gaps: groups.length }), "", ...lines].join("\n"),
    keyboard: [
      items.map(({ gap }, index) => button(String(first + index + 1), `k:gap:${gap.id}`)),
      turning((to) => `k:gaps:${to}`, page, pages),
    ],
  };
}

/** A question and how often it was asked. */
export function gapLine({ gap, others, count }: GapGroup, t: Translate): string {
  const question = cutLine(gap.question, LINE_LENGTH);
  const also = others.length === 0 ? "" : `, ${t("gap-similar", { others: others.length })}`;
  return `${question} (${t("gap-times", { count })}${also})`;
}

async function gapReply(ctx: BotContext, { gap, others, count }: GapGroup, dependencies: Dependencies): Promise<Reply> {
  const { t } = ctx;
  const nearest = await nearestTo(gap.question, dependencies);
  const passages = nearest.map((quote, index) => {
    return `${index + 1}. ${excerpt(quote, EXCERPT_LENGTH)} — “${titleOf(quote.document)}”`;
  });
  const askers = await dependencies.store.gaps.askers(gap.id);
  const lines = [
    bold(cutLine(gap.question, QUESTION_LENGTH)),
    [kindOf(gap, t), t("gap-times", { count }), t("gap-last", { date: readableDate(dayOf(gap.lastAt)) })].join(" · "),
    ...(askers.length === 0 ? [] : [t("gap-askers", { askers: askers.slice(0, 10).join(", ") })]),
    ...others.slice(0, SIMILAR).map((other) => `≈ ${cutLine(other.question, LINE_LENGTH)}`),
    "",
    passages.length > 0 ? t("gap-nearest") : t("gap-no-nearest"),
    ...passages,
  ];
  return {
    text: join(lines, "\n"),
    keyboard: [
      [button(t("button-pin"), `k:pin:${gap.id}`), button(t("button-words"), `k:words:${gap.id}`)],
      [button(t("button-write"), `k:write:${gap.id}`), button(t("button-out-of-scope"), `k:scope:${gap.id}`)],
      ...backToGaps(t),
    ],
  };
}

function kindOf({ kind }: Gap, t: Translate): string {
  return { nothing: t("gap-nothing"), down: t("gap-down"), unsure: t("gap-unsure") }[kind];
}
