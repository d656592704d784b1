import { Composer } from "grammy";
import { answer, hitsOf, type Quote } from "../../../answer/answer.ts";
import { dayOf } from "../../../store/counts.ts";
import type { UnansweredQuestion } from "../../../store/unanswered.ts";
import { readableDate, titleOf } from "../../message/citation.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import { cutLine } from "../../message/cut.ts";
import { type Keyboard, onTap, tapButton } from "../../message/buttons.ts";
import { unansweredActTap, unansweredPageTap, unansweredTap } from "../../message/callback-data/admin.ts";
import { reasonLabels } from "../../message/keyboard.ts";
import type { Translate } from "../../message/locale.ts";
import { listPage, turning } from "../../message/paging.ts";
import { excerpt } from "../../message/render.ts";
import { replace, type Reply, send } from "../../message/reply.ts";
import { bold, join } from "../../message/rich-text.ts";
import { groupOf, readUnanswered, type UnansweredGroup } from "./similar.ts";

const GROUPS_ON_PAGE = 8;
/** Of a question in the list, and of the one that is looked at. */
const LINE_LENGTH = 120;
const QUESTION_LENGTH = 400;
/** Similar questions and nearest passages shown. */
const SIMILAR = 4;
const NEAREST = 3;
const EXCERPT_LENGTH = 220;

/** `/gaps`: what people asked in vain, most asked first; each opens to the nearest passages and what can be done. */
export function listingUnanswered(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("gaps", async (ctx) => void (await send(ctx, await listReply(ctx, 0, dependencies))));
  onTap(composer, unansweredPageTap, async (ctx, { page }) => {
    await replace(ctx, await listReply(ctx, page, dependencies));
    await ctx.answerCallbackQuery();
  });
  onTap(composer, unansweredTap, async (ctx, { id }) => {
    const group = await groupOf(id, dependencies);
    if (group) await replace(ctx, await unansweredReply(ctx, group, dependencies));
    await ctx.answerCallbackQuery(group ? undefined : ctx.t("tap-unanswered-gone"));
  });
  return composer;
}

/** The passages that come nearest to a question, as the bot would quote them. */
export async function nearestTo(question: string, { library, settings }: Dependencies): Promise<readonly Quote[]> {
  const given = await answer(question, library.current(), { quoteLength: settings.quoteLength, limit: NEAREST });
  return hitsOf(given).slice(0, NEAREST);
}

/** The way from an unanswered question back to the list. */
export function backToUnanswered(t: Translate): Keyboard {
  return [[tapButton(t("button-list-unanswered"), unansweredPageTap, { page: 0 })]];
}

async function listReply(ctx: BotContext, wanted: number, dependencies: Dependencies): Promise<Reply> {
  const { groups, seen } = await readUnanswered(dependencies);
  if (groups.length === 0) return { text: ctx.t("unanswered-none") };
  const { items, page, pages, first } = listPage(groups, wanted, GROUPS_ON_PAGE);
  const lines = items.map((group, index) => `${first + index + 1}. ${unansweredLine(group, ctx.t)}`);
  const { total } = await dependencies.store.unanswered.list({ limit: 1 });
  const more = total - seen;
  if (more > 0) lines.push("", ctx.t("unanswered-more", { more }));
  return {
    text: [ctx.t("unanswered", { unanswered: groups.length }), "", ...lines].join("\n"),
    keyboard: [
      items.map(({ unanswered }, index) => tapButton(String(first + index + 1), unansweredTap, { id: unanswered.id })),
      turning(unansweredPageTap, (to) => ({ page: to }), page, pages),
    ],
  };
}

/** A question as it was typed; a follow-up with what it followed, and how often it was asked. */
export function unansweredLine(group: UnansweredGroup, t: Translate): string {
  const { unanswered, others, count } = group;
  const { typed, after } = unanswered.followUp ?? {};
  const question = cutLine(typed ?? unanswered.question, LINE_LENGTH);
  const asked =
    after === undefined ? question : t("unanswered-follow-up", { question, before: cutLine(after, LINE_LENGTH) });
  const also = others.length === 0 ? [] : [t("unanswered-similar", { others: others.length })];
  const down = isDown(group) ? [kindOf(group, t)] : [];
  return `${asked} (${[t("unanswered-times", { count }), ...also, ...down].join(", ")})`;
}

async function unansweredReply(ctx: BotContext, group: UnansweredGroup, dependencies: Dependencies): Promise<Reply> {
  const { t } = ctx;
  const { unanswered, others, count } = group;
  const nearest = await nearestTo(unanswered.question, dependencies);
  const passages = nearest.map((quote, index) => {
    return `${index + 1}. ${excerpt(quote, EXCERPT_LENGTH)} — “${titleOf(quote.document)}”`;
  });
  const askers = await dependencies.store.unanswered.askers(unanswered.id);
  const lines = [
    bold(cutLine(unanswered.followUp?.typed ?? unanswered.question, QUESTION_LENGTH)),
    ...followedBy(unanswered, t),
    [
      kindOf(group, t),
      t("unanswered-times", { count }),
      t("unanswered-last", { date: readableDate(dayOf(unanswered.lastAt), t) }),
    ].join(" · "),
    ...(askers.length === 0 ? [] : [t("unanswered-askers", { askers: askers.slice(0, 10).join(", ") })]),
    ...others.slice(0, SIMILAR).map((other) => `≈ ${cutLine(other.question, LINE_LENGTH)}`),
    "",
    passages.length > 0 ? t("unanswered-nearest") : t("unanswered-no-nearest"),
    ...passages,
  ];
  const act = (label: string, what: "pin" | "words" | "write" | "scope") =>
    tapButton(label, unansweredActTap, { act: what, id: unanswered.id });
  return {
    text: join(lines, "\n"),
    keyboard: [
      [act(t("button-pin"), "pin"), act(t("button-words"), "words")],
      [act(t("button-write"), "write"), act(t("button-out-of-scope"), "scope")],
      ...backToUnanswered(t),
    ],
  };
}

/** What a follow-up followed, and how the bot read it. */
function followedBy({ question, followUp }: UnansweredQuestion, t: Translate): string[] {
  if (!followUp) return [];
  const before = t("follow-up", { question: cutLine(followUp.after, LINE_LENGTH) });
  if (question === followUp.typed) return [before];
  return [before, t("unanswered-read-as", { question: cutLine(question, LINE_LENGTH) })];
}

/** What went wrong: an answer to any of these questions that was voted down says most, with all that was found wrong. */
function kindOf(group: UnansweredGroup, t: Translate): string {
  if (!isDown(group))
    return { nothing: t("unanswered-nothing"), down: t("unanswered-down"), unsure: t("unanswered-unsure") }[
      group.unanswered.kind
    ];
  const labels: Readonly<Record<string, string>> = reasonLabels(t);
  const said = [group.unanswered, ...group.others].flatMap(({ kind, reason }) =>
    kind === "down" && reason !== undefined ? (labels[reason]?.toLowerCase() ?? []) : [],
  );
  return said.length === 0
    ? t("unanswered-down")
    : t("unanswered-down-reason", { reason: [...new Set(said)].join(", ") });
}

function isDown({ unanswered, others }: UnansweredGroup): boolean {
  return [unanswered, ...others].some(({ kind }) => kind === "down");
}
