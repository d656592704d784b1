import type { MiddlewareFn } from "grammy";
import type { KeepOutcome } from "../../../knowledge/file-store.ts";
import type { Problem } from "../../../knowledge/problem.ts";
import type { UnansweredState } from "../../../store/database.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import type { Keyboard } from "../../message/buttons.ts";
import { bestEffort } from "../../telegram/best-effort.ts";
import type { Reply } from "../../message/reply.ts";
import { type Action, note } from "../audit.ts";
import { problemLine } from "./problems.ts";
import type { Reader } from "../../message/locale.ts";
import { type Tell, withProgress } from "./progress.ts";
import { createQueue } from "./queue.ts";
import { renderReload, renderUndone, reportKeyboard } from "./reload.ts";
import { settleUnanswered } from "../unanswered/similar.ts";
import { undoKeyboard } from "../pending-actions.ts";
import { digestsOf, takeBack, touchedFiles } from "./undo.ts";

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
  /** The unanswered question that it closes. */
  readonly settles?: { readonly gapId: string; readonly state: UnansweredState };
  /** The unanswered questions that it opens again. */
  readonly reopens?: readonly string[];
}

/** A change as its update's record keeps it from before it is made, so that it is made once, however often the process dies. */
interface Act extends Omit<Change, "make"> {
  /** What its files held before, as hashes; `null` for one that was not there. */
  readonly before: readonly (string | null)[];
  /** Whether the audit has it. */
  readonly isNoted?: boolean;
}

/** What became of a change: `done` when answers follow it. */
export interface ChangeResult {
  readonly isDone: boolean;
  /** With the button that undoes it. */
  readonly reply: Reply & { readonly keyboard: Keyboard };
}

export type ApplyChange = (ctx: BotContext, change: Change | MadeChange, tell: Tell) => Promise<ChangeResult>;

type MadeChange = Act & Pick<Change, "make">;

/** Makes changes one after another: writes, reads the folder again, notes who did it, and says what came of it. */
export function createChanges(dependencies: Dependencies): ApplyChange {
  const queue = createQueue();
  return (ctx, change, tell) => queue.add(() => apply(ctx, change, tell, dependencies));
}

/** Goes on with what an update had changed when the process ended. */
export function resuming(dependencies: Dependencies & { readonly change: ApplyChange }): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const act = ctx.isBegunAgain ? await madeBefore(ctx, dependencies) : undefined;
    if (!act) return await next();
    const make = async (): Promise<KeepOutcome> => ({ kind: "done", id: act.files[0]! });
    await withProgress(ctx, async (tell) => (await dependencies.change(ctx, { ...act, make }, tell)).reply);
  };
}

/** What this update changed before; undefined where one of its files is still as it was. */
async function madeBefore(ctx: BotContext, { settings, store, shelf, log }: Dependencies): Promise<Act | undefined> {
  const kept = await bestEffort(store.updates.findAct(ctx.update.update_id), undefined, log);
  if (kept === undefined) return undefined;
  const act = JSON.parse(kept) as Act;
  await bestEffort(shelf?.pull() ?? Promise.resolve(), undefined, log);
  const now = await digestsOf(settings.knowledgeFolder, act.files);
  return now.every((digest, index) => digest !== act.before[index]) ? act : undefined;
}

async function apply(
  ctx: BotContext,
  { make, ...change }: Change | MadeChange,
  progress: Tell,
  dependencies: Dependencies,
): Promise<ChangeResult> {
  const { act, outcome } = await editing(dependencies, change.files, async () => {
    const before = await digestsOf(dependencies.settings.knowledgeFolder, change.files);
    const begun: Act = { before, ...change };
    await keepAct(ctx, begun, dependencies);
    return { act: begun, outcome: await make() };
  });
  if (outcome.kind === "refused") return refusal([outcome.problem], ctx);
  return await conclude(ctx, act, outcome.id, progress, dependencies);
}

/** Has these files changed; where processes share them, in all of them. */
async function editing<Result>(
  { shelf }: Dependencies,
  files: readonly string[],
  make: () => Promise<Result>,
): Promise<Result> {
  return shelf ? await shelf.edit(files, make) : await make();
}

/** All that follows once a change is made. */
async function conclude(
  ctx: BotContext,
  act: Act,
  id: string,
  progress: Tell,
  dependencies: Dependencies,
): Promise<ChangeResult> {
  const { action, accept = false, orNothing = false } = act;
  const folder = dependencies.settings.knowledgeFolder;
  const files = touchedFiles(act.files, act.before, await digestsOf(folder, act.files));
  const detail = [id, ...(act.detail === undefined ? [] : [act.detail])].join(" — ");
  if (!act.isNoted)
    await Promise.all([note(ctx, action, detail, dependencies), keepAct(ctx, { ...act, isNoted: true }, dependencies)]);
  const report = await dependencies.library.reload({ accept, progress });
  const meaning = dependencies.library.current().reranker?.status();
  const isUndo = action === "undo";
  const text = isUndo
    ? renderUndone(report, ctx)
    : report.kind === "unchanged"
      ? ctx.t("change-made", { file: id })
      : renderReload(report, ctx, meaning);
  if (report.kind !== "refused") {
    const settled = await settle(act, dependencies);
    const keyboard = isUndo
      ? []
      : [
          ...(await reportKeyboard(report, ctx.from!.id, ctx.t, dependencies)),
          ...(await undoKeyboard(ctx, { kind: "undo", files, gaps: settled, detail }, dependencies)),
        ];
    return { isDone: true, reply: { text, keyboard } };
  }
  if (orNothing) {
    await editing(dependencies, act.files, () => takeBack(folder, files));
    await note(ctx, "undo", detail, dependencies);
    return refusal(report.problems, ctx);
  }
  const keyboard = [
    ...(await reportKeyboard(report, ctx.from!.id, ctx.t, dependencies)),
    ...(await undoKeyboard(ctx, { kind: "undo", files, gaps: [], detail }, dependencies)),
  ];
  return { isDone: false, reply: { text: `${text}\n\n${ctx.t("change-waits")}`, keyboard } };
}

async function keepAct(ctx: BotContext, act: Act, { store, log }: Dependencies): Promise<void> {
  await bestEffort(store.updates.noteAct(ctx.update.update_id, JSON.stringify(act)), undefined, log);
}

/** Opens the questions that a change reopens; closes the one that it is for, and gives the ids of all that ask the same. */
async function settle({ settles, reopens = [] }: Act, dependencies: Dependencies): Promise<string[]> {
  for (const id of reopens) await dependencies.store.unanswered.setState(id, "open");
  return settles ? await settleUnanswered(settles.gapId, settles.state, dependencies) : [];
}

function refusal(problems: readonly Problem[], reader: Reader): ChangeResult {
  const lines = problems.slice(0, NAMED).map((problem) => problemLine(problem, reader));
  return { isDone: false, reply: { text: [reader.t("change-refused"), ...lines].join("\n"), keyboard: [] } };
}
