import { GrammyError } from "grammy";
import type { User } from "grammy/types";
import type { BotContext } from "../context.ts";
import { cutLine } from "../message/cut.ts";
import type { Reply } from "../message/reply.ts";
import { note } from "./audit.ts";
import type { AdminDependencies } from "./dependencies.ts";
import { offer, type Step, stepKeyboard } from "./pending-actions.ts";

/** Telegram's longest names are 64 characters each, first and last. */
const NAME_LENGTH = 130;

/** A person as their client shows them. */
type Named = Pick<User, "first_name"> & Partial<Pick<User, "last_name" | "username">>;

/** Asks whether this person shall be an admin, by name: an id alone says nothing to whoever reads it. */
export async function appointReply(
  ctx: BotContext,
  userId: number,
  known: Named | undefined,
  dependencies: AdminDependencies,
): Promise<Reply> {
  const id = String(userId);
  const { settings, store } = dependencies;
  if (settings.adminIds.includes(userId) || (await store.admins.has(userId)))
    return { text: ctx.t("admins-already", { id }) };
  const person = known ?? (await lookUp(ctx, userId));
  if (person === "nobody") return { text: ctx.t("admins-who") };
  const name = person && nameOf(person);
  const token = await offer(ctx.from!.id, { kind: "appoint", userId, ...(name !== undefined && { name }) }, store);
  return {
    text: name === undefined ? ctx.t("admins-sure-stranger", { id }) : ctx.t("admins-sure", { id, name }),
    keyboard: stepKeyboard(ctx.t("button-appoint"), token, ctx.t),
  };
}

/** Makes the person an admin whom an admin has confirmed, and tells all the others. */
export async function appoint(
  ctx: BotContext,
  { userId, name }: Extract<Step, { kind: "appoint" }>,
  { store, tellAdmins, ...dependencies }: AdminDependencies,
): Promise<Reply> {
  const id = String(userId);
  const isNew = await store.admins.add(userId, ctx.from!.id);
  if (!isNew) return { text: ctx.t("admins-already", { id }), keyboard: [] };
  await note(ctx, "admin-add", id, { store, ...dependencies });
  const by = `${nameOf(ctx.from!)} (${ctx.from!.id})`;
  const person = name === undefined ? id : `${name} (${id})`;
  await tellAdmins(ctx.api, ({ t }) => ({ text: t("admins-told", { by, person }) }), ctx.from!.id);
  return { text: ctx.t("admins-added", { person }), keyboard: [] };
}

/** The person of this id, where the bot has met them; "nobody" where the id is a bot's, a group's or a channel's. */
async function lookUp(ctx: BotContext, userId: number): Promise<Named | "nobody" | undefined> {
  try {
    const chat = await ctx.api.getChat(userId);
    return chat.type === "private" ? chat : "nobody";
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return undefined;
    throw error;
  }
}

function nameOf({ first_name, last_name = "", username }: Named): string {
  const name = cutLine(`${first_name} ${last_name}`, NAME_LENGTH);
  return username === undefined ? name : `${name}, @${username}`;
}
