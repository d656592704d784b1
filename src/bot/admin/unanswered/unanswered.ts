import { Composer } from "grammy";
import { answer, hitsOf, type Quote } from "../../../answer/answer.ts";
import { dayOf } from "../../../store/counts.ts";
import type { Gap } from "../../../store/unanswered.ts";
import { readableDate, titleOf } from "../../message/citation.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import { cutLine } from "../../message/cut.ts";
import { type Keyboard, onTap, tapButton } from "../../message/buttons.ts";
import { gapActTap, gapsTap, gapTap } from "../../message/callback-data/admin.ts";
import { reasonLabels } from "../../message/keyboard.ts";
import type { Translate } from "../../message/locale.ts";
import { listPage, turning } from "../../message/paging.ts";
import { excerpt } from "../../message/render.ts";
import { replace, type Reply, send } from "../../message/reply.ts";
import { bold, join } from "../../message/rich-text.ts";
import { type GapGroup, groupOf, readGaps } from "./similar.ts";

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
  onTap(composer, gapsTap, async (ctx, { page }) => {
    await replace(ctx, await listReply(ctx, page, dependencies));
    await ctx.answerCallbackQuery();
  });
  onTap(composer, gapTap, async (ctx, { id }) => {
    const group = await groupOf(id, dependencies);
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
  return [[tapButton(t("button-list-gaps"), gapsTap, { page: 0 })]];
}

async function listReply(ctx: BotContext, wanted: number, dependencies: Dependencies): Promise<Reply> {
  const { groups, seen } = await readGaps(dependencies);
  if (groups.length === 0) return { text: ctx.t("gaps-none") };
  const { items, page, pages, first } = listPage(groups, wanted, GROUPS_ON_PAGE);
  const lines = items.map((group, index) => `${first + index + 1}. ${gapLine(group, ctx.t)}`);
  const { total } = await dependencies.store.gaps.list({ limit: 1 });
  const more = total - seen;
  if (more > 0) lines.push("", ctx.t("gaps-more", { more }));
  return {
    text: [ctx.t("gaps", { gaps: groups.length }), "", ...lines].join("\n"),
    keyboard: [
      items.map(({ gap }, index) => tapButton(String(first + index + 1), gapTap, { id: gap.id })),
      turning(gapsTap, (to) => ({ page: to }), page, pages),
    ],
  };
}

/** A question as it was typed; a follow-up with what it followed, and how often it was asked. */
export function gapLine(group: GapGroup, t: Translate): string {
  const { gap, others, count } = group;
  const { typed, after } = gap.followUp ?? {};
  const question = cutLine(typed ?? gap.question, LINE_LENGTH);
  const asked = after === undefined ? question : t("gap-follow-up", { question, before: cutLine(after, LINE_LENGTH) });
  const also = others.length === 0 ? [] : [t("gap-similar", { others: others.length })];
  const down = isDown(group) ? [kindOf(group, t)] : [];
  return `${asked} (${[t("gap-times", { count }), ...also, ...down].join(", ")})`;
}

async function gapReply(ctx: BotContext, group: GapGroup, dependencies: Dependencies): Promise<Reply> {
  const { t } = ctx;
  const { gap, others, count } = group;
  const nearest = await nearestTo(gap.question, dependencies);
  const passages = nearest.map((quote, index) => {
    return `${index + 1}. ${excerpt(quote, EXCERPT_LENGTH)} — “${titleOf(quote.document)}”`;
  });
  const askers = await dependencies.store.gaps.askers(gap.id);
  const lines = [
    bold(cutLine(gap.followUp?.typed ?? gap.question, QUESTION_LENGTH)),
    ...followedBy(gap, t),
    [kindOf(group, t), t("gap-times", { count }), t("gap-last", { date: readableDate(dayOf(gap.lastAt), t) })].join(
      " · ",
    ),
    ...(askers.length === 0 ? [] : [t("gap-askers", { askers: askers.slice(0, 10).join(", ") })]),
    ...others.slice(0, SIMILAR).map((other) => `≈ ${cutLine(other.question, LINE_LENGTH)}`),
    "",
    passages.length > 0 ? t("gap-nearest") : t("gap-no-nearest"),
    ...passages,
  ];
  const act = (label: string, what: "pin" | "words" | "write" | "scope") =>
    tapButton(label, gapActTap, { act: what, id: gap.id });
  return {
    text: join(lines, "\n"),
    keyboard: [
      [act(t("button-pin"), "pin"), act(t("button-words"), "words")],
      [act(t("button-write"), "write"), act(t("button-out-of-scope"), "scope")],
      ...backToGaps(t),
    ],
  };
}

/** What a follow-up followed, and how the bot read it. */
function followedBy({ question, followUp }: Gap, t: Translate): string[] {
  if (!followUp) return [];
  const before = t("follow-up", { question: cutLine(followUp.after, LINE_LENGTH) });
  if (question === followUp.typed) return [before];
  return [before, t("gap-read-as", { question: cutLine(question, LINE_LENGTH) })];
}

/** What went wrong: an answer to any of these questions that was voted down says most, with all that was found wrong. */
function kindOf(group: GapGroup, t: Translate): string {
  if (!isDown(group))
    return { nothing: t("gap-nothing"), down: t("gap-down"), unsure: t("gap-unsure") }[group.gap.kind];
  const labels: Readonly<Record<string, string>> = reasonLabels(t);
  const said = [group.gap, ...group.others].flatMap(({ kind, reason }) =>
    kind === "down" && reason !== undefined ? (labels[reason]?.toLowerCase() ?? []) : [],
  );
  return said.length === 0 ? t("gap-down") : t("gap-down-reason", { reason: [...new Set(said)].join(", ") });
}

function isDown({ gap, others }: GapGroup): boolean {
  return [gap, ...others].some(({ kind }) => kind === "down");
}
