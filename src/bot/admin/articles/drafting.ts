import { Composer, type MiddlewareFn } from "grammy";
import type { Message } from "grammy/types";
import type { BotContext } from "../../context.ts";
import { isForeign } from "../../telegram/foreign.ts";
import { commandOf } from "../../reader/question.ts";
import { onTap } from "../../message/buttons.ts";
import { draftTap } from "../../message/callback-data/admin.ts";
import { replace, send } from "../../message/reply.ts";
import type { AdminDependencies } from "../dependencies.ts";
import { joinParts, originOf, partsAreFull, withPart } from "./article.ts";
import { cancelKeyboard, type Draft, openDraft, type OpenDraft, partReply } from "./draft.ts";
import { takeField } from "./edit.ts";
import { addWordsFor } from "../unanswered/resolve.ts";
import { fileSource, propose } from "./upload.ts";

type ArticleDraft = Extract<Draft, { kind: "article" }>;

/**
 * The messages that an admin's draft waits for. Any command ends it, and so does "cancel"; ten minutes of silence end it too.
 */
export function drafting(dependencies: AdminDependencies): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const open = ctx.message && (await openDraft(ctx, dependencies));
    if (!ctx.message || !open) return await next();
    const command = commandOf(ctx.message, ctx.me);
    if (command === "cancel") return await next();
    if (command !== undefined) {
      await dependencies.store.drafts.drop(ctx.message.from.id);
      return await next();
    }
    if (!(await take(ctx, open, ctx.message, dependencies))) await next();
  };
}

/** The buttons below a draft. */
export function draftButtons(dependencies: AdminDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  onTap(composer, draftTap, async (ctx, { verb, id }) => {
    const open = await openDraft(ctx, dependencies);
    const draft = open?.id === id ? open?.draft : undefined;
    await ctx.answerCallbackQuery(draft ? undefined : ctx.t("tap-lapsed"));
    if (draft && verb === "drop") await cancel(ctx, dependencies);
    else if (draft?.kind === "article") await finish(ctx, draft, dependencies);
  });
  return composer;
}

/** Gives a message to the draft. False where it is none of its business. */
async function take(
  ctx: BotContext,
  { id, draft }: OpenDraft,
  message: Message,
  dependencies: AdminDependencies,
): Promise<boolean> {
  const text = message.text ?? message.caption;
  if (message.document) return await takeFile(ctx, draft, message.document, dependencies);
  // The other pictures of an album have no words of their own.
  if (text === undefined) return message.media_group_id !== undefined;
  const typed = isForeign(message) ? "" : text;
  if (isLabel(typed, ctx.t("button-cancel"))) await cancel(ctx, dependencies);
  else if (draft.kind === "field") await takeField(ctx, id, draft, typed || text, dependencies);
  else if (draft.kind === "words") await takeWords(ctx, id, draft.gapId, text, dependencies);
  else if (draft.parts.length > 0 && isLabel(typed, ctx.t("button-done"))) await finish(ctx, draft, dependencies);
  else await takePart(ctx, id, draft, text, dependencies);
  return true;
}

/** A file may stand for the whole article, but not for a part of it. */
async function takeFile(
  ctx: BotContext,
  draft: Draft,
  document: NonNullable<Message["document"]>,
  dependencies: AdminDependencies,
): Promise<boolean> {
  if (draft.kind !== "article" || draft.parts.length > 0) return false;
  await dependencies.store.drafts.drop(ctx.from!.id);
  await propose(ctx, fileSource(document), dependencies, gapIdOf(draft));
  return true;
}

/** One message of an article: Telegram splits a long text, and people forward one after another. */
async function takePart(
  ctx: BotContext,
  id: string,
  draft: ArticleDraft,
  text: string,
  { store }: AdminDependencies,
): Promise<void> {
  const part = { id: ctx.msgId!, text, origin: originOf(ctx.msg?.forward_origin) };
  const isFull = partsAreFull(draft.parts, part);
  const parts = isFull ? draft.parts : withPart(draft.parts, part);
  const noteId = await send(ctx, partReply(id, parts, ctx.t, isFull));
  await store.drafts.change(id, JSON.stringify({ ...draft, parts, noteId } satisfies Draft));
  // One message with the buttons is enough; the person may have deleted it.
  if (draft.noteId !== undefined) await ctx.api.deleteMessage(ctx.chat!.id, draft.noteId).catch(() => {});
}

async function takeWords(
  ctx: BotContext,
  id: string,
  gapId: string,
  text: string,
  dependencies: AdminDependencies,
): Promise<void> {
  const isAdded = await addWordsFor(ctx, gapId, text, dependencies);
  if (isAdded) await dependencies.store.drafts.drop(ctx.from!.id);
  else await send(ctx, { text: ctx.t("words-too-few"), keyboard: cancelKeyboard(id, ctx.t) });
}

/** Shows what the parts are together. Only then is the draft done with, so that a restart in between loses nothing. */
async function finish(ctx: BotContext, draft: ArticleDraft, dependencies: AdminDependencies): Promise<void> {
  await propose(ctx, joinParts(draft.parts), dependencies, gapIdOf(draft));
  await dependencies.store.drafts.drop(ctx.from!.id);
}

function gapIdOf({ gapId }: ArticleDraft): { readonly gapId?: string } {
  return gapId === undefined ? {} : { gapId };
}

async function cancel(ctx: BotContext, { store }: AdminDependencies): Promise<void> {
  await store.drafts.drop(ctx.from!.id);
  const reply = { text: ctx.t("cancelled") };
  await (ctx.callbackQuery ? replace(ctx, reply) : send(ctx, reply));
}

/** Whether someone typed what a button says. */
function isLabel(text: string, label: string): boolean {
  return text.trim().normalize("NFC").toLowerCase() === label.toLowerCase();
}
