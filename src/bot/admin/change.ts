import type { KeepOutcome } from "../../knowledge/keep.ts";
import type { BotContext, Dependencies } from "../context.ts";
import type { Reply } from "../reply.ts";
import { note } from "./audit.ts";
import type { Action } from "./audit.ts";
import { problemLine, readerOf } from "./problems.ts";
import type { Tell } from "./progress.ts";
import { acceptKeyboard, renderReload } from "./reload.ts";
import { offer, stepButton } from "./steps.ts";
import type { Step } from "./steps.ts";

/** A change of a file in the folder. */
export interface Change {
  readonly action: Action;
  /** What the audit says of it beside the file's name. */
  readonly detail?: string;
  readonly make: () => Promise<KeepOutcome>;
  /** Whether it is taken though it breaks pinned questions: its admin was told so. Default false. */
  readonly accept?: boolean;
  /** What puts the folder back as it was. */
  readonly undo?: (id: string) => Step;
}

/** What became of a change: `done` when answers follow it. */
export interface ChangeResult {
  readonly isDone: boolean;
  readonly reply: Reply;
}

export type ApplyChange = (ctx: BotContext, change: Change, tell: Tell) => Promise<ChangeResult>;

/** Makes changes one after another: writes, reads the folder again, notes who did it, and says what came of it. */
export function createChanges(dependencies: Dependencies): ApplyChange {
  let last: Promise<unknown> = Promise.resolve();
  return (ctx, change, tell) => {
    const work = last.then(() => apply(ctx, change, tell, dependencies));
    last = work.catch(() => {});
    return work;
  };
}

async function apply(
  ctx: BotContext,
  { action, detail, make, accept = false, undo }: Change,
  progress: Tell,
  dependencies: Dependencies,
): Promise<ChangeResult> {
  const reader = await readerOf(ctx);
  const outcome = await make();
  if (outcome.kind === "refused") {
    return { isDone: false, reply: { text: `${ctx.t("change-refused")}\n${problemLine(outcome.problem, reader)}` } };
  }
  await note(ctx, action, detail === undefined ? outcome.id : `${outcome.id} — ${detail}`, dependencies);
  const report = await dependencies.library.reload({ accept, progress });
  const text = renderReload(report, reader);
  if (report.kind !== "refused") return { isDone: true, reply: { text } };
  const keyboard = [...(await acceptKeyboard(report, ctx.from!.id, ctx.t, dependencies))];
  if (undo) {
    const token = await offer(ctx.from!.id, undo(outcome.id), dependencies.store);
    keyboard.push([stepButton(ctx.t("button-undo"), "yes", token)]);
  }
  return { isDone: false, reply: { text: `${text}\n\n${ctx.t("change-waits")}`, keyboard } };
}
