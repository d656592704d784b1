import type { SentAnswer } from "../../store/answers.ts";
import type { Vote } from "../../store/votes.ts";
import { unansweredOf } from "./answering.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { bestEffort } from "../telegram/best-effort.ts";

/** Keeps a person's vote on an answer: one each, changeable. A 👎 makes the question unanswered. */
export async function noteVote(
  ctx: BotContext,
  sent: SentAnswer,
  vote: Vote,
  dependencies: Dependencies,
): Promise<void> {
  const { store, log } = dependencies;
  const before = await store.votes.set(sent.id, ctx.from!.id, vote);
  if (vote.reason !== undefined)
    await bestEffort(store.unanswered.explain(unansweredOf(readOf(sent)).key, vote.reason), undefined, log);
  if (before?.value === vote.value) return;
  const taken = before ? { [before.value]: -1 } : {};
  await bestEffort(store.counts.add({ [vote.value]: 1, ...taken }), undefined, log);
  if (vote.value === "down") await bestEffort(noteUnanswered(ctx, sent, dependencies), undefined, log);
}

async function noteUnanswered(ctx: BotContext, sent: SentAnswer, { store, settings }: Dependencies): Promise<void> {
  await store.unanswered.note({
    ...unansweredOf(readOf(sent)),
    kind: "down",
    ...(settings.keepAskers && ctx.from && { askerId: ctx.from.id }),
  });
}

function readOf({ question, context }: SentAnswer) {
  return { text: question, context };
}
