import { Composer } from "grammy";
import type { AuditEntry } from "../../store/audit.ts";
import { dayOf } from "../../store/counts.ts";
import { readableDate } from "../message/citation.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { onTap } from "../message/buttons.ts";
import { auditTap } from "../message/callback-data/admin.ts";
import { cutLine } from "../message/cut.ts";
import type { Translate } from "../message/locale.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { turning } from "../message/paging.ts";
import { replace, type Reply, send } from "../message/reply.ts";

const ENTRIES_ON_PAGE = 10;
const DETAIL_LENGTH = 160;
/** Longest detail that is kept, in UTF-16 units. */
const KEPT_LENGTH = 300;

/** What admins do that is kept. */
export type Action =
  | "reload"
  | "add"
  | "replace"
  | "remove"
  | "restore"
  | "undo"
  | "pin"
  | "unpin"
  | "words"
  | "out-of-scope"
  | "admin-add"
  | "admin-remove";

/** Keeps what an admin did. A store that fails does not undo it. */
export async function note(
  ctx: BotContext,
  action: Action,
  detail: string,
  { store, log }: Dependencies,
): Promise<void> {
  const entry = { author: ctx.from!.id, action, detail: cutLine(detail, KEPT_LENGTH) };
  await bestEffort(store.audit.append(entry), undefined, log);
}

/** `/audit`: who changed what and when, newest first. */
export function auditing({ store }: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("audit", async (ctx) => void (await send(ctx, await auditReply(ctx, 0))));
  onTap(composer, auditTap, async (ctx, { page }) => {
    await replace(ctx, await auditReply(ctx, page));
    await ctx.answerCallbackQuery();
  });
  return composer;

  async function auditReply(ctx: BotContext, page: number): Promise<Reply> {
    const { entries, total } = await store.audit.list({ limit: ENTRIES_ON_PAGE, offset: page * ENTRIES_ON_PAGE });
    if (total === 0) return { text: ctx.t("audit-empty") };
    const pages = Math.ceil(total / ENTRIES_ON_PAGE);
    return {
      text: [ctx.t("audit", { total }), "", ...entries.map((entry) => entryLine(entry, ctx.t))].join("\n"),
      keyboard: [turning(auditTap, (to) => ({ page: to }), Math.min(page, pages - 1), pages)],
    };
  }
}

function entryLine({ at, author, action, detail }: AuditEntry, t: Translate): string {
  const line = `• ${readableTime(at, t)} · ${author} · ${nameOf(action, t)}`;
  return detail === "" ? line : `${line}: ${cutLine(detail, DETAIL_LENGTH)}`;
}

/** A moment as people in Vietnam write it: 14:05 7/5/2025. */
export function readableTime(at: number, t: Translate): string {
  const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Ho_Chi_Minh" });
  return `${time.format(at)} ${readableDate(dayOf(at), t)}`;
}

function nameOf(action: string, t: Translate): string {
  const names: Readonly<Record<Action, string>> = {
    reload: t("audit-reload"),
    add: t("audit-add"),
    replace: t("audit-replace"),
    remove: t("audit-remove"),
    restore: t("audit-restore"),
    undo: t("audit-undo"),
    pin: t("audit-pin"),
    unpin: t("audit-unpin"),
    words: t("audit-words"),
    "out-of-scope": t("audit-out-of-scope"),
    "admin-add": t("audit-admin-add"),
    "admin-remove": t("audit-admin-remove"),
  };
  return Object.hasOwn(names, action) ? names[action as Action] : action;
}
