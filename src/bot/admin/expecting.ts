import { Composer } from "grammy";
import type { BotContext, Dependencies } from "../context.ts";
import { isAdmin } from "../admins.ts";
import { commandOf } from "../question.ts";

/** What an admin's next message in their own chat is taken for. Lapses after ten minutes, with any command, and with a restart. */
export interface Expecting {
  /** `take` gets that message; it comes once. */
  next(ctx: BotContext, take: Take): void;
  readonly middleware: Composer<BotContext>;
}

type Take = (ctx: BotContext, text: string) => Promise<void>;

/** In milliseconds. */
const LASTS = 10 * 60 * 1000;

export function createExpecting(dependencies: Dependencies): Expecting {
  const { clock } = dependencies;
  const waiting = new Map<number, { readonly take: Take; readonly until: number }>();
  const middleware = new Composer<BotContext>();
  middleware.chatType("private").on("message", async (ctx, next) => {
    const expected = waiting.get(ctx.chat.id);
    waiting.delete(ctx.chat.id);
    const text = ctx.message.text ?? ctx.message.caption;
    const isMeant = expected && text !== undefined && !ctx.message.document && !commandOf(ctx.message, ctx.me);
    if (!isMeant || expected.until < clock() || !(await isAdmin(ctx, dependencies))) return next();
    await expected.take(ctx, text);
  });
  return {
    next: (ctx, take) => void waiting.set(ctx.chat!.id, { take, until: clock() + LASTS }),
    middleware,
  };
}
