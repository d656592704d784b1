import { Composer } from "grammy";
import type { Message, User } from "grammy/types";
import { sharedIds } from "../../config.ts";
import { dayOf } from "../../store/counts.ts";
import { readableDate } from "../citation.ts";
import type { BotContext } from "../context.ts";
import { button } from "../paging.ts";
import { replace, send } from "../reply.ts";
import type { Reply } from "../reply.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { note } from "./audit.ts";

/** Buttons that take an admin off the list, of those added first. */
const BUTTONS = 20;

/** `/admins`: who they are; `add` and `remove`, by reply or by id. Those of the configuration stay. */
export function roster(dependencies: AdminDependencies): Composer<BotContext> {
  const { settings, store, menus } = dependencies;
  const composer = new Composer<BotContext>();
  composer.command("admins", async (ctx) => {
    const [verb = "", id = ""] = ctx.match.trim().split(/\s+/);
    const act = verb === "add" ? add : verb === "remove" ? remove : undefined;
    await send(ctx, act ? { text: await forPerson(ctx, personOf(ctx.msg, id), act) } : await listReply(ctx));
  });
  composer.callbackQuery(/^k:admin:(\d{1,16})$/, async (ctx) => {
    const said = await remove(ctx, Number(ctx.match[1]));
    await ctx.answerCallbackQuery(said);
    await replace(ctx, await listReply(ctx));
  });
  return composer;

  async function forPerson(ctx: BotContext, id: number | undefined, act: typeof add): Promise<string> {
    return id === undefined ? ctx.t("admins-who") : await act(ctx, id);
  }

  async function add(ctx: BotContext, id: number): Promise<string> {
    const isNew = !settings.adminIds.includes(id) && (await store.admins.add(id, ctx.from!.id));
    if (!isNew) return ctx.t("admins-already", { id: String(id) });
    await note(ctx, "admin-add", String(id), dependencies);
    return ctx.t("admins-added", { id: String(id) });
  }

  async function remove(ctx: BotContext, id: number): Promise<string> {
    if (settings.adminIds.includes(id)) return ctx.t("admins-configured", { id: String(id) });
    if (!(await store.admins.remove(id))) return ctx.t("admins-none", { id: String(id) });
    await note(ctx, "admin-remove", String(id), dependencies);
    await menus.hide(ctx.api, id);
    return ctx.t("admins-removed", { id: String(id) });
  }

  async function listReply(ctx: BotContext): Promise<Reply> {
    const added = await store.admins.list();
    const lines = [
      ...settings.adminIds.map((id) => `• ${id} — ${ctx.t("admins-by-configuration")}`),
      ...added.map(({ userId, addedBy, at }) => {
        return `• ${userId} — ${ctx.t("admins-by", { by: String(addedBy), date: readableDate(dayOf(at)) })}`;
      }),
    ];
    return {
      text: [ctx.t("admins"), "", ...lines, "", ctx.t("admins-how")].join("\n"),
      keyboard: added
        .slice(0, BUTTONS)
        .map(({ userId }) => [button(ctx.t("button-admin-remove", { id: String(userId) }), `k:admin:${userId}`)]),
    };
  }
}

/** The person named by id, or whose message this one replies to. Nobody where many write under one name. */
function personOf({ reply_to_message: below }: Message, id: string): number | undefined {
  if (id !== "") return /^[1-9]\d{0,15}$/.test(id) && !sharedIds.includes(Number(id)) ? Number(id) : undefined;
  const origin = below?.forward_origin;
  if (origin) return origin.type === "user" ? idOf(origin.sender_user) : undefined;
  return below?.sender_chat ? undefined : idOf(below?.from);
}

function idOf(person: User | undefined): number | undefined {
  return person && !person.is_bot && !sharedIds.includes(person.id) ? person.id : undefined;
}
