import { type Api, Composer } from "grammy";
import type { FileChange, ReloadReport } from "../../../knowledge/library.ts";
import type { Problem } from "../../../knowledge/problem.ts";
import type { RerankerStatus } from "../../../search/search.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import { cutLine } from "../../message/cut.ts";
import { type Keyboard, onTap, tapButton } from "../../message/buttons.ts";
import type { Reader, Translate } from "../../message/locale.ts";
import { bestEffort } from "../../telegram/best-effort.ts";
import { allProblemsTap } from "../../message/callback-data/admin.ts";
import { type Reply, send } from "../../message/reply.ts";
import { note } from "../audit.ts";
import { problemLine } from "./problems.ts";
import { type Tell, withProgress } from "./progress.ts";
import { offer, stepButton } from "../pending-actions.ts";
import type { TellAdmins } from "../tell.ts";

/** Files and problems named in one report; the rest is counted. */
const NAMED = 10;
const NAME_LENGTH = 80;

/** `/reload`: reads the folder again. What breaks a pinned question is taken only after a second look. */
export function reloading(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("reload", (ctx) => withProgress(ctx, (tell) => reload(ctx, false, tell, dependencies)));
  onTap(composer, allProblemsTap, async (ctx) => {
    const lines = (await dependencies.library.problems()).map((each) => problemLine(each, ctx));
    await ctx.answerCallbackQuery();
    const [, ...text] = list(ctx.t("reload-problems"), lines, ctx.t);
    await send(ctx, { text: text.length > 0 ? text.join("\n") : ctx.t("reload-no-problems") });
  });
  return composer;
}

/** Reads the folder again and says what changed. `accept` takes what breaks pinned questions, too. */
export async function reload(
  ctx: BotContext,
  accept: boolean,
  progress: Tell,
  dependencies: Dependencies,
): Promise<Reply> {
  const report = await dependencies.library.reload({ accept, progress });
  if (report.kind === "swapped" && !report.isJoined) await note(ctx, "reload", report.version, dependencies);
  const text = renderReload(report, ctx, dependencies.library.current().reranker?.status());
  return { text, keyboard: await reportKeyboard(report, ctx.from!.id, ctx.t, dependencies) };
}

/**
 * The button that takes a refused reload all the same, where pinned questions stand against it; and the one that lists what was
 * wrong already.
 */
export async function reportKeyboard(
  report: ReloadReport,
  adminId: number,
  t: Translate,
  { library, store, log }: Dependencies,
): Promise<Keyboard> {
  const mayAccept = report.kind === "refused" && report.problems.some(isPin);
  const token = mayAccept ? await bestEffort(offer(adminId, { kind: "accept" }, store), undefined, log) : undefined;
  const isMore = report.newProblems.length < report.problems.length;
  const problems = isMore ? (await library.problems()).length : 0;
  return [
    ...(token === undefined ? [] : [[stepButton(t("button-accept"), "yes", token)]]),
    ...(problems > 0 ? [[tapButton(t("button-all-problems", { problems }), allProblemsTap, {})]] : []),
  ];
}

/** Tells every admin what a reload did that none of them asked for; the same refusal once, and nothing that joined a reload of theirs. */
export function announcer(
  api: Api,
  tellAdmins: TellAdmins,
  dependencies: Dependencies,
): (report: ReloadReport) => Promise<void> {
  let told = "";
  return async (report) => {
    const said = JSON.stringify([report.kind, report.version, report.problems]);
    if (report.kind === "unchanged" || report.isJoined || said === told) return;
    told = said;
    const meaning = dependencies.library.current().reranker?.status();
    await tellAdmins(api, async (reader, id) => ({
      text: renderReload(report, reader, meaning),
      keyboard: await reportKeyboard(report, id, reader.t, dependencies),
    }));
  };
}

/** What a reload did, in a few lines: what is newly broken first. `meaning`: how far ordering by meaning is, where there is any. */
export function renderReload(report: ReloadReport, reader: Reader, meaning?: RerankerStatus): string {
  const { t } = reader;
  const lines = [
    opening(report, t),
    ...brokenFiles(report, reader),
    ...changes(t("reload-added"), report.added, t),
    ...changes(t("reload-changed"), report.changed, t),
    ...list(t("reload-removed"), report.removed.map(bullet), t),
    ...(report.kind === "swapped" && report.unchanged > 0
      ? ["", t("reload-unchanged", { files: report.unchanged })]
      : []),
    ...(report.kind === "swapped" && meaning
      ? ["", t("meaning-progress", { done: meaning.done, total: meaning.total })]
      : []),
    ...brokenPins(report, t),
  ];
  return lines.join("\n");
}

/** What a reload that took a change back did: nothing that is worth a word, unless something is newly broken. */
export function renderUndone(report: ReloadReport, reader: Reader): string {
  const broken = [...brokenFiles(report, reader), ...brokenPins(report, reader.t)];
  return [broken.length > 0 ? reader.t("undone-but") : reader.t("undone"), ...broken].join("\n");
}

function opening(report: ReloadReport, t: Translate): string {
  if (report.kind === "swapped") return t("reload-swapped", { seconds: Math.max(100, report.milliseconds) / 1000 });
  if (report.kind === "unchanged" && !report.newProblems.some(isBrokenFile)) return t("reload-nothing-new");
  const pins = report.newProblems.filter(isPin).length;
  if (report.problems.some(isBrokenFile)) return t("reload-refused");
  return pins > 0 ? t("reload-refused-pins", { pins }) : t("reload-failed");
}

/** The files that were not wrong before, each with what is wrong and its remedy. */
function brokenFiles({ newProblems }: ReloadReport, reader: Reader): string[] {
  const broken = newProblems.filter((each) => !isPin(each)).toSorted((one, other) => urgency(one) - urgency(other));
  const label = broken.some(isBrokenFile) ? reader.t("reload-broken") : reader.t("reload-problems");
  return list(
    label,
    broken.map((each) => problemLine(each, reader)),
    reader.t,
  );
}

/** The pinned questions that were answered rightly before. */
function brokenPins({ newProblems }: ReloadReport, t: Translate): string[] {
  const pins = newProblems.filter(isPin);
  const questions = pins.map(({ code, parameters }) => {
    const question = bullet(String(parameters?.["question"]));
    return code === "pin-broken" ? `${question} (${t("reload-pin-gone")})` : question;
  });
  return list(t("reload-broken-pins", { pins: pins.length }), questions, t);
}

function isPin({ code }: Problem): boolean {
  return code === "question-broken" || code === "pin-broken";
}

/** Whether a file cannot be read until it is mended. */
function isBrokenFile(each: Problem): boolean {
  return !isPin(each) && !each.isInUse && each.code !== "build-failed";
}

/** Files that are not read come before those that are read in part. */
function urgency(each: Problem): number {
  return each.isInUse ? 1 : 0;
}

function changes(label: string, all: readonly FileChange[], t: Translate): string[] {
  const lines = all.map(({ id, passages }) => `${bullet(id)} (${t("reload-passages", { passages })})`);
  return list(label, lines, t);
}

function bullet(name: string): string {
  return `• ${cutLine(name, NAME_LENGTH)}`;
}

function list(label: string, lines: readonly string[], t: Translate): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - NAMED;
  return ["", label, ...lines.slice(0, NAMED), ...(rest > 0 ? [t("reload-more", { more: rest })] : [])];
}
