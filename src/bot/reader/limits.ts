import { limit } from "@grammyjs/ratelimiter";
import type { BotContext, Dependencies } from "../context.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { send } from "../message/reply.ts";

/** The stretch in which questions are counted, in milliseconds. */
const MINUTE_MS = 60_000;

/** Does `work` unless the person, or the group, has asked too much in this minute; then says so, once a minute. */
export type Limited = (ctx: BotContext, work: () => Promise<void>) => Promise<void>;

/** Who asks: a person, or the group or channel that someone writes as. */
function asker(ctx: BotContext): string | undefined {
  const id = ctx.msg?.sender_chat?.id ?? ctx.from?.id;
  return id === undefined ? undefined : String(id);
}

export function limitQuestions({ settings, store, log }: Dependencies): Limited {
  // What the store cannot count is not limited. A stretch ends there by itself.
  const storageClient = {
    incr: (key: string) => bestEffort(store.limits.count(key, MINUTE_MS), 0, log),
    pexpire: async () => 1,
  };
  const options = {
    timeFrame: MINUTE_MS,
    limit: settings.rateLimit,
    storageClient,
    keyPrefix: "",
    onLimitExceeded: async (ctx: BotContext) => {
      await bestEffort(store.counts.add({ limited: 1 }), undefined, log);
      await send(ctx, { text: ctx.t("limited", { limit: String(settings.rateLimit) }) });
    },
  };
  const perPerson = limit<BotContext, typeof storageClient>({ ...options, keyGenerator: asker });
  const perGroup = limit<BotContext, typeof storageClient>({
    ...options,
    keyGenerator: (ctx) => (ctx.chat && ctx.chat.type !== "private" ? String(ctx.chat.id) : undefined),
  });
  return (ctx, work) => perPerson(ctx, () => perGroup(ctx, work));
}
