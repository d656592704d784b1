import { Composer } from "grammy";
import { parseDate } from "../../../knowledge/dates.ts";
import { parseUrl } from "../../../knowledge/description.ts";
import type { BotContext } from "../../context.ts";
import { onTap, tapButton } from "../../message/buttons.ts";
import { type EditedField, editTap, FIELDS } from "../../message/callback-data/admin.ts";
import type { Translate } from "../../message/locale.ts";
import { replace, replaceKeyboard, send } from "../../message/reply.ts";
import type { AdminDependencies } from "../dependencies.ts";
import { type ArticleStep, offer, type Step } from "../pending-actions.ts";
import { beginDraft, cancelKeyboard, type Draft } from "./draft.ts";
import { propose } from "./upload.ts";

type FieldDraft = Extract<Draft, { kind: "field" }>;

/** Longest title and publisher, in UTF-16 units: see the descriptions of files. */
const LONGEST = 300;

/** The title, date, publisher and address of an article, said otherwise before it is added. */
export function editing(dependencies: AdminDependencies): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  onTap(composer, editTap, async (ctx, { field, token }) => {
    const taken = await store.confirmations.take(token, ctx.from.id, ctx.update.update_id);
    const step = taken.kind === "taken" ? (JSON.parse(taken.payload) as Step) : undefined;
    await ctx.answerCallbackQuery(step?.kind === "article" ? undefined : ctx.t("tap-lapsed"));
    if (step?.kind !== "article") return;
    if (field === "choose") await choose(ctx, step, dependencies);
    else if (field === "back") await propose(ctx, step.source, dependencies, step);
    else await ask(ctx, { kind: "field", field, step, noteId: ctx.msgId }, dependencies);
  });
  return composer;
}

/** Takes a message as what shall be said of an article, and shows the article anew. */
export async function takeField(
  ctx: BotContext,
  id: string,
  draft: FieldDraft,
  text: string,
  dependencies: AdminDependencies,
): Promise<void> {
  const { field, step } = draft;
  const { drafts } = dependencies.store;
  const value = valueOf(field, text);
  if (value === undefined) {
    const wrong = field === "date" ? ctx.t("edit-wrong-date") : ctx.t("edit-wrong-url");
    const tooLong = ctx.t("edit-too-long", { limit: LONGEST });
    const reply = field === "date" || field === "url" ? wrong : tooLong;
    const noteId = await send(ctx, { text: reply, keyboard: cancelKeyboard(id, ctx.t) });
    await drafts.change(id, JSON.stringify({ ...draft, noteId } satisfies Draft));
    return await takeAway(ctx, draft);
  }
  await propose(ctx, step.source, dependencies, { ...step, edits: { ...step.edits, [field]: value } });
  await drafts.drop(ctx.from!.id);
  await takeAway(ctx, draft);
}

/** The message that asked has its answer, and its button means nothing more; the person may have deleted it. */
async function takeAway(ctx: BotContext, { noteId }: FieldDraft): Promise<void> {
  if (noteId !== undefined) await ctx.api.deleteMessage(ctx.chat!.id, noteId).catch(() => {});
}

/** What can be said otherwise. */
async function choose(ctx: BotContext, step: ArticleStep, { store }: AdminDependencies): Promise<void> {
  const token = await offer(ctx.from!.id, step, store);
  const labels = labelsOf(ctx.t);
  const buttons = FIELDS.map((field) => tapButton(labels[field], editTap, { field, token }));
  await replaceKeyboard(ctx, [
    buttons.slice(0, 2),
    buttons.slice(2),
    [tapButton(ctx.t("button-back"), editTap, { field: "back", token })],
  ]);
}

async function ask(ctx: BotContext, draft: FieldDraft, dependencies: AdminDependencies) {
  const id = await beginDraft(ctx, draft, dependencies);
  const questions: Readonly<Record<EditedField, string>> = {
    title: ctx.t("edit-title"),
    date: ctx.t("edit-date"),
    publisher: ctx.t("edit-publisher"),
    url: ctx.t("edit-url"),
  };
  await replace(ctx, { text: questions[draft.field], keyboard: cancelKeyboard(id, ctx.t) });
}

/** Undefined where the text is no such thing. */
function valueOf(field: EditedField, text: string): string | undefined {
  const line = text.replace(/\s+/g, " ").trim();
  if (field === "date") return parseDate(line);
  if (field === "url") return parseUrl(line);
  return line !== "" && line.length <= LONGEST ? line : undefined;
}

function labelsOf(t: Translate): Readonly<Record<EditedField, string>> {
  return {
    title: t("edit-label-title"),
    date: t("edit-label-date"),
    publisher: t("edit-label-publisher"),
    url: t("edit-label-url"),
  };
}
