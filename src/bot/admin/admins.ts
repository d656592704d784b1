import { Composer } from "grammy";
import type { Message, User } from "grammy/types";
import { isPersonId, sharedIds } from "../../config.ts";
import { dayOf } from "../../store/counts.ts";
import { readableDate } from "../message/citation.ts";
import type { BotContext } from "../context.ts";
import { onTap, tapButton } from "../message/buttons.ts";
import { dismissTap } from "../message/callback-data/admin.ts";
import type { Reader } from "../message/locale.ts";
import { readerOf, replace, type Reply, send } from "../message/reply.ts";
import { appointReply } from "./appoint.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { note } from "./audit.ts";

/** Buttons that take an admin off the list, of those added first. */
const BUTTONS = 20;

/** `/admins`: who they are; `add`, once confirmed, and `remove`, by reply or by id. Those of the configuration stay. */
export function adminList(dependencies: AdminDependencies): Composer<BotContext> {
  const { settings, store, menus } = dependencies;
  const composer = new Composer<BotContext>();
  composer.command("admins", async (ctx) => {
    const [verb = "", id = ""] = ctx.match.trim().split(/\s+/);
    const act = verb === "add" ? propose : verb === "remove" ? remove : undefined;
    const person = act && personOf(ctx.msg, id);
    if (!act) await send(ctx, await listReply(ctx));
    else await send(ctx, person ? await act(ctx, person) : { text: ctx.t("admins-who") });
  });
  onTap(composer, dismissTap, async (ctx, { userId, written }) => {
    const { text } = await remove(ctx, { id: userId });
    await ctx.answerCallbackQuery(text);
    await replace(ctx, await listReply(readerOf(ctx, written)));
  });
  return composer;

  async function propose(ctx: BotContext, { id, named }: Person): Promise<Reply> {
    return await appointReply(ctx, id, named, dependencies);
  }

  async function remove(ctx: BotContext, { id: userId }: Person): Promise<Reply & { text: string }> {
    const id = String(userId);
    if (settings.adminIds.includes(userId)) return { text: ctx.t("admins-configured", { id }) };
    if (!(await store.admins.remove(userId))) return { text: ctx.t("admins-none", { id }) };
    await note(ctx, "admin-remove", id, dependencies);
    await menus.hide(ctx.api, userId);
    return { text: ctx.t("admins-removed", { id }) };
  }

  async function listReply({ t, language: written }: Reader): Promise<Reply> {
    const added = await store.admins.list();
    const lines = [
      ...settings.adminIds.map((id) => `• ${id} — ${t("admins-by-configuration")}`),
      ...added.map(({ userId, addedBy, at }) => {
        return `• ${userId} — ${t("admins-by", { by: String(addedBy), date: readableDate(dayOf(at), t) })}`;
      }),
    ];
    return {
      text: [t("admins"), "", ...lines, "", t("admins-how")].join("\n"),
      keyboard: added
        .slice(0, BUTTONS)
        .map(({ userId }) => [
          tapButton(t("button-admin-remove", { id: String(userId) }), dismissTap, { userId, written }),
        ]),
    };
  }
}

/** Who is meant; `named` where a message shows them. */
interface Person {
  readonly id: number;
  readonly named?: User;
}

/** The person named by id, or whose message this one replies to. Nobody where many write under one name. */
function personOf({ reply_to_message: below }: Message, id: string): Person | undefined {
  if (id !== "") return isPersonId(id) ? { id: Number(id) } : undefined;
  const origin = below?.forward_origin;
  if (origin) return origin.type === "user" ? personIn(origin.sender_user) : undefined;
  return below?.sender_chat ? undefined : personIn(below?.from);
}

function personIn(named: User | undefined): Person | undefined {
  return named && !named.is_bot && !sharedIds.includes(named.id) ? { id: named.id, named } : undefined;
}
