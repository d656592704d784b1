import { Composer } from "grammy";
import type { Message } from "grammy/types";
import { correctArticle } from "../../../knowledge/amend.ts";
import { CORRECTIONS_FILE } from "../../../knowledge/corrections.ts";
import type { Document } from "../../../knowledge/document.ts";
import { type KeepOutcome, removeFile, saveFile } from "../../../knowledge/file-store.ts";
import type { Reading } from "../../../knowledge/knowledge.ts";
import { freeName } from "../../../knowledge/file-names.ts";
import { knowledgeWith } from "../../../knowledge/preview.ts";
import { isAdmin } from "../../reader/admins.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import { cutLine } from "../../message/cut.ts";
import { type Reply, send } from "../../message/reply.ts";
import { articleSource, mayGoOn, originOf } from "./article.ts";
import type { AdminDependencies } from "../dependencies.ts";
import type { ChangeResult } from "./changes.ts";
import { beginDraft, cancelKeyboard, partReply } from "./draft.ts";
import { isList, listReply } from "./list-upload.ts";
import { editButton, renderPreview } from "./preview.ts";
import { type Tell, withProgress } from "./progress.ts";
import type { Source } from "./source.ts";
import { type ArticleStep, offer, stepButton, type Verb } from "../pending-actions.ts";
import { pinnedChanges, tryArticle } from "./dry-run.ts";

/** Files of one person that may wait for their turn to be looked at. */
const MOST_WAITING = 8;
const NAME_LENGTH = 100;

/** A document sent in private, and `/add` with a text, below a message, or before one: previewed, and kept once confirmed. */
export function uploading(dependencies: AdminDependencies): Composer<BotContext> {
  const { dryRuns } = dependencies;
  const composer = new Composer<BotContext>();
  composer.chatType("private").on("message:document", async (ctx, next) => {
    if (!(await isAdmin(ctx, dependencies))) return next();
    const ahead = dryRuns(ctx.from.id).ahead();
    if (ahead > MOST_WAITING) await send(ctx, { text: ctx.t("upload-busy", { ahead }) });
    else await propose(ctx, fileSource(ctx.message.document), dependencies);
  });
  composer.command("add", async (ctx) => {
    const { match: words, msg } = ctx;
    const source = words.trim() === "" ? sourceBelow(msg) : articleSource(words);
    if (source && !mayGoOn(words)) return await propose(ctx, source, dependencies);
    const parts = words.trim() === "" ? [] : [{ id: msg.message_id, text: words, origin: {} }];
    const id = await beginDraft(ctx, { kind: "article", parts }, dependencies);
    await send(
      ctx,
      parts.length > 0 ? partReply(id, parts, ctx.t) : { text: ctx.t("add-what"), keyboard: cancelKeyboard(id, ctx.t) },
    );
  });
  return composer;
}

/** Looks at what was sent once it is its turn, shows what it would be in the folder, and asks whether to keep it. */
export async function propose(
  ctx: BotContext,
  source: Source,
  dependencies: AdminDependencies,
  more: Pick<ArticleStep, "gapId" | "edits"> = {},
): Promise<void> {
  const dryRuns = dependencies.dryRuns(ctx.from!.id);
  await withProgress(ctx, (_, say) => {
    const ahead = dryRuns.ahead();
    if (ahead > 0) say(ctx.t("upload-waits", { ahead }));
    return dryRuns.add(async () => {
      say(ctx.t("progress-dry-run"));
      return isList(source)
        ? await listReply(ctx, source, dependencies)
        : await previewReply(ctx, { source, ...more }, dependencies);
    });
  });
}

/** What an article would be in the folder, and what can be done with it. */
async function previewReply(
  ctx: BotContext,
  { source, gapId, edits }: Pick<ArticleStep, "source" | "gapId" | "edits">,
  dependencies: Dependencies,
): Promise<Reply> {
  const dryRun = await tryArticle(ctx, source, edits, dependencies);
  if (dryRun.kind === "refused") return dryRun.reply;
  const { document, replaces } = dryRun.preview;
  const { knowledge } = dependencies.library.current();
  const same = knowledge.documents.find((other) => other.id === replaces?.id && isSameArticle(document, other));
  if (same) return { text: ctx.t("upload-same", { file: cutLine(same.id, NAME_LENGTH) }) };
  const changes = await pinnedChanges(knowledgeWith(knowledge, document, replaces?.id), dependencies);
  const step: ArticleStep = {
    kind: "article",
    source,
    breaks: changes !== undefined && changes.broken.length > 0,
    ...(replaces && { replaces: replaces.id }),
    ...(gapId !== undefined && { gapId }),
    ...(edits && { edits }),
  };
  const token = await offer(ctx.from!.id, step, dependencies.store);
  const add = stepButton(ctx.t("button-add"), "yes", token, replaces ? undefined : "primary");
  const cancel = stepButton(ctx.t("button-cancel"), "no", token);
  const choices = replaces
    ? [stepButton(ctx.t("button-replace"), "replace", token, "primary"), add, cancel]
    : [add, cancel];
  return { text: renderPreview(dryRun.preview, changes, ctx), keyboard: [choices, [editButton(token, ctx.t)]] };
}

/** Whether two documents say the same of themselves and in their text, whatever their files are called. */
function isSameArticle(one: Document, other: Document): boolean {
  return JSON.stringify({ ...one, id: "" }) === JSON.stringify({ ...other, id: "" });
}

/** Keeps an article that its admin has confirmed. It is read again: the folder may have changed since the preview. */
export async function keepArticle(
  ctx: BotContext,
  { source, replaces, breaks, gapId, edits = {} }: ArticleStep,
  verb: Verb,
  tell: Tell,
  dependencies: AdminDependencies,
): Promise<ChangeResult> {
  const { knowledgeFolder: folder } = dependencies.settings;
  const dryRun = await tryArticle(ctx, source, edits, dependencies);
  if (dryRun.kind === "refused") return { isDone: false, reply: { keyboard: [], ...dryRun.reply } };
  const { preview, bytes } = dryRun;
  const isReplacement = verb === "replace";
  if (isReplacement && preview.replaces?.id !== replaces) {
    return { isDone: false, reply: { text: ctx.t("upload-outdated"), keyboard: [] } };
  }
  const { id } = preview.document;
  const replaced = isReplacement ? preview.replaces?.id : undefined;
  const own = id === preview.replaces?.id && !isReplacement ? await freeName(folder, id) : id;
  const other = replaced === own ? undefined : replaced;
  // What was said of an earlier version under this name holds no longer.
  const { files: known } = dependencies.library.current().knowledge as Partial<Reading>;
  const before = known?.get(own)?.content;
  const wasCorrected = before?.kind === "article" && before.uncorrected !== undefined;
  const isCorrected = Object.keys(edits).length > 0 || wasCorrected;
  const files = [own, ...(other === undefined ? [] : [other]), ...(isCorrected ? [CORRECTIONS_FILE] : [])];
  const make = async (): Promise<KeepOutcome> => {
    const kept = await saveFile(folder, own, bytes);
    if (kept.kind === "refused") return kept;
    const removed = other === undefined ? kept : await removeFile(folder, other);
    if (removed.kind === "refused") return removed;
    const noted = isCorrected ? await correctArticle(folder, own, edits) : kept;
    return noted.kind === "refused" ? noted : kept;
  };
  const settles = gapId === undefined ? {} : { settles: { gapId, state: "resolved" } as const };
  const action = isReplacement ? "replace" : "add";
  return await dependencies.change(ctx, { action, files, make, accept: breaks, ...settles }, tell);
}

function sourceBelow({ reply_to_message: below }: Message): Source | undefined {
  if (below?.document) return fileSource(below.document);
  const text = below?.text ?? below?.caption;
  return below && text !== undefined ? articleSource(text, originOf(below.forward_origin)) : undefined;
}

export function fileSource(document: NonNullable<Message["document"]>): Source {
  const { file_id: fileId, file_name: name = "", file_size: size = 0 } = document;
  return { kind: "file", name, fileId, size };
}
