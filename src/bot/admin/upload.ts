import { Composer } from "grammy";
import type { Message } from "grammy/types";
import { removeFile, saveFile } from "../../knowledge/keep.ts";
import type { KeepOutcome } from "../../knowledge/keep.ts";
import { freeName } from "../../knowledge/names.ts";
import { isAdmin } from "../admins.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { send } from "../reply.ts";
import { articleSource } from "./article.ts";
import type { AdminDependencies } from "./administration.ts";
import type { ChangeResult } from "./change.ts";
import { renderPreview } from "./preview.ts";
import { withProgress } from "./progress.ts";
import type { Tell } from "./progress.ts";
import type { Source } from "./source.ts";
import { offer, stepButton } from "./steps.ts";
import type { Step, Verb } from "./steps.ts";
import { pinnedChanges, tryArticle } from "./trial.ts";

type ArticleStep = Extract<Step, { kind: "article" }>;

/** A document sent in private, and `/add` with a text, below a message, or before one: previewed, and kept once confirmed. */
export function uploading(dependencies: AdminDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.chatType("private").on("message:document", async (ctx, next) => {
    if (!(await isAdmin(ctx, dependencies))) return next();
    await propose(ctx, fileSource(ctx.message.document), dependencies);
  });
  composer.command("add", async (ctx) => {
    const source = sourceOf(ctx.msg, ctx.match);
    if (source) return await propose(ctx, source, dependencies);
    dependencies.expecting.next(ctx, (later, text) => propose(later, articleSource(text, later.msg!), dependencies));
    await send(ctx, { text: ctx.t("add-what") });
  });
  return composer;
}

/** Shows what an article would be in the folder, and asks whether to keep it. */
export async function propose(
  ctx: BotContext,
  source: Source,
  dependencies: Dependencies,
  gapId?: string,
): Promise<void> {
  await withProgress(ctx, async () => {
    const trial = await tryArticle(ctx, source, dependencies);
    if (trial.kind === "refused") return trial.reply;
    const { preview } = trial;
    const changes = await pinnedChanges(preview, dependencies);
    const { replaces } = preview;
    const step: Step = {
      kind: "article",
      source,
      breaks: changes.broken.length > 0,
      ...(replaces && { replaces: replaces.id }),
      ...(gapId !== undefined && { gapId }),
    };
    const token = await offer(ctx.from!.id, step, dependencies.store);
    const add = stepButton(ctx.t("button-add"), "yes", token);
    const cancel = stepButton(ctx.t("button-cancel"), "no", token);
    const choices = replaces ? [stepButton(ctx.t("button-replace"), "replace", token), add, cancel] : [add, cancel];
    return { text: renderPreview(preview, changes, ctx.t), keyboard: [choices] };
  });
}

/** Keeps an article that its admin has confirmed. It is read again: the folder may have changed since the preview. */
export async function keepArticle(
  ctx: BotContext,
  { source, replaces, breaks }: ArticleStep,
  verb: Verb,
  tell: Tell,
  dependencies: AdminDependencies,
): Promise<ChangeResult> {
  const { knowledgeFolder: folder } = dependencies.settings;
  const trial = await tryArticle(ctx, source, dependencies);
  if (trial.kind === "refused") return { isDone: false, reply: trial.reply };
  const { preview, bytes } = trial;
  const isReplacement = verb === "replace";
  if (isReplacement && preview.replaces?.id !== replaces) {
    return { isDone: false, reply: { text: ctx.t("upload-outdated") } };
  }
  const { id } = preview.document;
  const isSamePlace = id === preview.replaces?.id;
  const make = async (): Promise<KeepOutcome> => {
    const kept = await saveFile(folder, isSamePlace && !isReplacement ? await freeName(folder, id) : id, bytes);
    if (kept.kind === "refused" || !isReplacement || isSamePlace) return kept;
    const removed = await removeFile(folder, preview.replaces!.id);
    return removed.kind === "refused" ? removed : kept;
  };
  const undo = (kept: string): Step => ({ kind: isReplacement && isSamePlace ? "restore" : "remove", id: kept });
  return await dependencies.change(
    ctx,
    { action: isReplacement ? "replace" : "add", make, accept: breaks, undo },
    tell,
  );
}

function sourceOf({ reply_to_message: below }: Message, words: string): Source | undefined {
  if (words.trim() !== "") return articleSource(words, {});
  if (below?.document) return fileSource(below.document);
  const text = below?.text ?? below?.caption;
  return below && text !== undefined ? articleSource(text, below) : undefined;
}

function fileSource(document: NonNullable<Message["document"]>): Source {
  const { file_id: fileId, file_name: name = "", file_size: size = 0 } = document;
  return { kind: "file", name, fileId, size };
}
