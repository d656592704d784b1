import { Composer } from "grammy";
import { removeFile, restorableFiles, restoreFile } from "../../../knowledge/file-store.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import { onTap, tapButton } from "../../message/buttons.ts";
import { filesTap, fileTap } from "../../message/callback-data/admin.ts";
import { cutLine } from "../../message/cut.ts";
import { listPage, turning } from "../../message/paging.ts";
import { documentLine } from "../../message/render.ts";
import { replace, type Reply, send } from "../../message/reply.ts";
import { keyOf } from "../../reader/sources.ts";
import type { AdminDependencies } from "../dependencies.ts";
import type { ChangeResult } from "./changes.ts";
import type { Tell } from "./progress.ts";
import { offer, type Step, stepKeyboard } from "../pending-actions.ts";

const FILES_ON_PAGE = 8;
const NAME_LENGTH = 100;

type Kind = "remove" | "restore";
type FileStep = Extract<Step, { kind: Kind }>;

/** A file in a list: its id and how it is called there. */
interface Listed {
  readonly id: string;
  readonly label: string;
}

/** `/remove` and `/restore`: a list with buttons, and a second look before anything happens. */
export function removing(dependencies: Dependencies): Composer<BotContext> {
  const { settings, store } = dependencies;
  const composer = new Composer<BotContext>();
  for (const kind of ["remove", "restore"] as const)
    composer.command(kind, async (ctx) => void (await send(ctx, await listReply(ctx, kind, 0))));
  onTap(composer, filesTap, async (ctx, { kind, page }) => {
    await replace(ctx, await listReply(ctx, kind, page));
    await ctx.answerCallbackQuery();
  });
  onTap(composer, fileTap, async (ctx, { kind, key }) => {
    const file = (await filesFor(ctx, kind)).find(({ id }) => keyOf(id) === key);
    if (file) await replace(ctx, await questionReply(ctx, kind, file));
    await ctx.answerCallbackQuery(file ? undefined : ctx.t("tap-document-gone"));
  });
  return composer;

  async function filesFor({ t }: BotContext, kind: Kind): Promise<Listed[]> {
    const { documents } = dependencies.library.current().knowledge;
    if (kind === "remove")
      return withNames(documents.map((document) => ({ id: document.id, label: documentLine(document, t) })));
    const ids = await restorableFiles(settings.knowledgeFolder);
    return ids.map((id) => ({ id, label: cutLine(id, NAME_LENGTH) }));
  }

  async function listReply(ctx: BotContext, kind: Kind, wanted: number): Promise<Reply> {
    const files = await filesFor(ctx, kind);
    if (files.length === 0) return { text: ctx.t("restore-nothing") };
    const { items, page, pages, first } = listPage(files, wanted, FILES_ON_PAGE);
    const lines = items.map(({ label }, index) => `${first + index + 1}. ${label}`);
    const heading = kind === "remove" ? ctx.t("remove-which") : ctx.t("restore-which");
    return {
      text: [heading, "", ...lines].join("\n"),
      keyboard: [
        items.map(({ id }, index) => tapButton(String(first + index + 1), fileTap, { kind, key: keyOf(id) })),
        turning(filesTap, (to) => ({ kind, page: to }), page, pages),
      ],
    };
  }

  async function questionReply(ctx: BotContext, kind: Kind, { id, label }: Listed): Promise<Reply> {
    const token = await offer(ctx.from!.id, { kind, id }, store);
    return kind === "remove"
      ? {
          text: ctx.t("remove-sure", { document: label }),
          keyboard: stepKeyboard(ctx.t("button-remove"), token, ctx.t, "danger"),
        }
      : {
          text: ctx.t("restore-sure", { document: label }),
          keyboard: stepKeyboard(ctx.t("button-restore"), token, ctx.t),
        };
  }
}

/** Files that are called the same are told apart by their names. */
function withNames(files: readonly Listed[]): Listed[] {
  const count = new Map<string, number>();
  for (const { label } of files) count.set(label, (count.get(label) ?? 0) + 1);
  return files.map(({ id, label }) => ({
    id,
    label: count.get(label) === 1 ? label : `${label} · ${cutLine(id, NAME_LENGTH)}`,
  }));
}

/** Removes or restores a file that its admin has confirmed. */
export async function moveFile(
  ctx: BotContext,
  { kind, id }: FileStep,
  tell: Tell,
  { settings, change }: AdminDependencies,
): Promise<ChangeResult> {
  const make = () => (kind === "remove" ? removeFile : restoreFile)(settings.knowledgeFolder, id);
  return await change(ctx, { action: kind, files: [id], make }, tell);
}
