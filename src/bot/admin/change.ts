import type { KeepOutcome } from "../../knowledge/keep.ts";
import type { Problem } from "../../knowledge/problem.ts";
import type { GapState } from "../../store/gaps.ts";
import type { BotContext, Dependencies } from "../context.ts";
import type { Keyboard } from "../keyboard.ts";
import type { Reply } from "../reply.ts";
import { note } from "./audit.ts";
import type { Action } from "./audit.ts";
import { problemLine } from "./problems.ts";
import type { Reader } from "./problems.ts";
import type { Tell } from "./progress.ts";
import { createQueue } from "./queue.ts";
import { acceptKeyboard, renderReload } from "./reload.ts";
import { settleGap } from "./similar.ts";
import { undoKeyboard } from "./steps.ts";
import { stampsOf, takeBack, touchedFiles } from "./undo.ts";

/** Problems named where a change is refused. */
const NAMED = 5;

/** A change of files in the folder. */
export interface Change {
  readonly action: Action;
  /** What the audit says of it beside the file's name. */
  readonly detail?: string;
  /** The ids of the files that it touches. */
  readonly files: readonly string[];
  readonly make: () => Promise<KeepOutcome>;
  /** Whether it is taken though it breaks pinned questions: its admin was told so. Default false. */
  readonly accept?: boolean;
  /** Whether it is taken back at once where the folder cannot be read with it. Default false: it waits for its admin. */
  readonly orNothing?: boolean;
  /** The gap that it closes. */
  readonly settles?: { readonly gapId: string; readonly state: GapState };
}

/** What became of a change: `done` when answers follow it. */
export interface ChangeResult {
  readonly isDone: boolean;
  /** With the button that undoes it. */
  readonly reply: Reply & { readonly keyboard: Keyboard };
}

export type ApplyChange = (ctx: BotContext, change: Change, tell: Tell) => Promise<ChangeResult>;

/** Makes changes one after another: writes, reads the folder again, notes who did it, and says what came of it. */
export function createChanges(dependencies: Dependencies): ApplyChange {
  const queue = createQueue();
  return (ctx, change, tell) => queue.add(() => apply(ctx, change, tell, dependencies));
}

async function apply(
  ctx: BotContext,
  change: Change,
  progress: Tell,
  dependencies: Dependencies,
): Promise<ChangeResult> {
  const { action, accept = false, orNothing = false } = change;
  const folder = dependencies.settings.knowledgeFolder;
  const before = await stampsOf(folder, change.files);
  const outcome = await change.make();
  if (outcome.kind === "refused") return refusal([outcome.problem], ctx);
  const files = touchedFiles(change.files, before, await stampsOf(folder, change.files));
  const detail = [outcome.id, ...(change.detail === undefined ? [] : [change.detail])].join(" — ");
  await note(ctx, action, detail, dependencies);
  const report = await dependencies.library.reload({ accept, progress });
  const text = renderReload(report, ctx, dependencies.library.current().reranker?.status());
  if (report.kind !== "refused") {
    const gaps = await settle(change, dependencies);
    const isUndo = action === "undo";
    const keyboard = isUndo ? [] : await undoKeyboard(ctx, { kind: "undo", files, gaps, detail }, dependencies);
    return { isDone: true, reply: { text, keyboard } };
  }
  if (orNothing) {
    await takeBack(folder, files);
    await note(ctx, "undo", detail, dependencies);
    return refusal(report.problems, ctx);
  }
  const keyboard = [
    ...(await acceptKeyboard(report, ctx.from!.id, ctx.t, dependencies)),
    ...(await undoKeyboard(ctx, { kind: "undo", files, gaps: [], detail }, dependencies)),
  ];
  return { isDone: false, reply: { text: `${text}\n\n${ctx.t("change-waits")}`, keyboard } };
}

/** Closes the gap that a change is for, and gives the ids of all that ask the same. */
async function settle({ settles }: Change, dependencies: Dependencies): Promise<string[]> {
  return settles ? await settleGap(settles.gapId, settles.state, dependencies) : [];
}

function refusal(problems: readonly Problem[], reader: Reader): ChangeResult {
  const lines = problems.slice(0, NAMED).map((problem) => problemLine(problem, reader));
  return { isDone: false, reply: { text: [reader.t("change-refused"), ...lines].join("\n"), keyboard: [] } };
}
