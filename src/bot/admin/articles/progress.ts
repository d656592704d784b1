import type { BotContext } from "../../context.ts";
import { UnansweredError } from "../../telegram/outbox.ts";
import { editMessage, replace, type Reply, send } from "../../message/reply.ts";

/** Told how many of how many files have been looked at. */
export type Tell = (done: number, total: number) => void;

/** Time between two reports of how far work has come: Telegram takes about one message a second. */
const PROGRESS_INTERVAL_MS = 1000;

/**
 * Does long work and shows its reply. Meanwhile one message tells how far it has come; the reply takes its place. For a tap
 * that is the message of the button. `say` puts other words there.
 */
export async function withProgress(
  ctx: BotContext,
  work: (tell: Tell, say: (text: string) => void) => Promise<Reply>,
): Promise<void> {
  let text = ctx.t("progress-checking");
  const say = (words: string): void => void (text = words);
  const tell: Tell = (done, total) =>
    say(done < total ? ctx.t("progress", { done, total }) : ctx.t("progress-checking"));
  let messageId: number | undefined;
  let showing: Promise<unknown> = Promise.resolve();
  const show = async (reply: Reply): Promise<void> => {
    if (ctx.callbackQuery) await replace(ctx, reply);
    else if (messageId === undefined) messageId = await send(ctx, reply);
    else if (!(await editMessage(ctx, messageId, reply))) await send(ctx, reply);
  };
  const tick = (): void => {
    const reply = { text };
    showing = showing.then(() => show(reply)).catch(() => {});
  };
  const timer = setInterval(tick, PROGRESS_INTERVAL_MS);
  try {
    const reply = await work(tell, say);
    clearInterval(timer);
    await showing;
    await show(reply);
  } catch (error) {
    clearInterval(timer);
    // The tap was answered already, so this is the only place left to say it; what is not done yet has not failed.
    if (ctx.callbackQuery && !(error instanceof UnansweredError))
      await showing.then(() => show({ text: ctx.t("error") }));
    throw error;
  } finally {
    clearInterval(timer);
  }
}
