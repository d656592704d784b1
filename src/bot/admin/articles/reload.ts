import { Composer } from "grammy";
import type { Api } from "grammy";
import type { FileChange, ReloadReport } from "../../../knowledge/library.ts";
import type { RerankerStatus } from "../../../search/search.ts";
import type { BotContext, Dependencies } from "../../context.ts";
import { cutLine } from "../../message/cut.ts";
import type { Keyboard } from "../../message/keyboard.ts";
import type { Translate } from "../../message/locale.ts";
import { recall } from "../../telegram/best-effort.ts";
import type { Reply } from "../../message/reply.ts";
import { note } from "../audit.ts";
import { problemLine } from "./problems.ts";
import type { Reader } from "./problems.ts";
import { withProgress } from "./progress.ts";
import type { Tell } from "./progress.ts";
import { offer, stepButton } from "../pending-actions.ts";
import type { TellAdmins } from "../tell.ts";

/** Files and problems named in one report; the rest is counted. */
const NAMED = 10;
const NAME_LENGTH = 80;

/** `/reload`: reads the folder again. What breaks a pinned question is taken only after a second look. */
export function reloading(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("reload", (ctx) => withProgress(ctx, (tell) => reload(ctx, false, tell, dependencies)));
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
  return { text, keyboard: await acceptKeyboard(report, ctx.from!.id, ctx.t, dependencies) };
}

/** The button that takes a refused reload all the same, where only pinned questions stand against it. */
export async function acceptKeyboard(
  report: ReloadReport,
  adminId: number,
  t: Translate,
  { store, log }: Dependencies,
): Promise<Keyboard> {
  const mayAccept =
    report.kind === "refused" &&
    report.problems.some(({ code }) => code === "question-broken" || code === "pin-broken");
  const token = mayAccept ? await recall(offer(adminId, { kind: "accept" }, store), undefined, log) : undefined;
  return token === undefined ? [] : [[stepButton(t("button-accept"), "yes", token)]];
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
      keyboard: await acceptKeyboard(report, id, reader.t, dependencies),
    }));
  };
}

/** What a reload did, in a few lines. `meaning`: how far ordering by meaning is, where there is any. */
export function renderReload(report: ReloadReport, reader: Reader, meaning?: RerankerStatus): string {
  const { t } = reader;
  const seconds = Math.max(100, report.milliseconds) / 1000;
  const lines = [
    opening(report, t, seconds),
    ...changes(t("reload-added"), report.added, t),
    ...changes(t("reload-changed"), report.changed, t),
    ...list(t("reload-removed"), report.removed.map(bullet), t),
    ...(report.kind === "swapped" && report.unchanged > 0
      ? ["", t("reload-unchanged", { files: report.unchanged })]
      : []),
    ...(report.kind === "swapped" && meaning
      ? ["", t("meaning-progress", { done: meaning.done, total: meaning.total })]
      : []),
    ...list(
      t("reload-problems"),
      report.problems.map((problem) => problemLine(problem, reader)),
      t,
    ),
  ];
  return lines.join("\n");
}

function opening(report: ReloadReport, t: Translate, seconds: number): string {
  if (report.kind === "refused") return t("reload-refused");
  return report.kind === "swapped" ? t("reload-swapped", { seconds }) : t("reload-nothing-new");
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
