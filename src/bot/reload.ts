import { Composer } from "grammy";
import type { Problem } from "../knowledge/knowledge.ts";
import type { FileChange, ReloadReport } from "../knowledge/library.ts";
import { isAdmin } from "./admins.ts";
import type { BotContext, Dependencies } from "./context.ts";
import { cut, cutLine } from "./cut.ts";
import type { Translate } from "./locale.ts";
import { send } from "./reply.ts";

/** Files and problems named in one report; the rest is counted. */
const NAMED = 10;
const NAME_LENGTH = 80;
const REASON_LENGTH = 160;

/** `/reload`: reads the folder again, for admins. */
export function reloading(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("reload", async (ctx) => {
    const mayReload = await isAdmin(ctx, dependencies);
    const text = mayReload ? renderReload(await dependencies.library.reload(), ctx.t) : ctx.t("admins-only");
    await send(ctx, { text });
  });
  return composer;
}

/** What a reload did, in a few lines. */
export function renderReload(report: ReloadReport, t: Translate): string {
  const seconds = (report.milliseconds / 1000).toFixed(1);
  const lines = [
    opening(report, t, seconds),
    ...changes(t("reload-added"), report.added, t),
    ...changes(t("reload-changed"), report.changed, t),
    ...files(t("reload-removed"), report.removed, t),
    ...(report.kind === "swapped" && report.unchanged > 0 ? [t("reload-unchanged", { files: report.unchanged })] : []),
    ...problems(report.problems, t),
  ];
  return lines.join("\n");
}

function opening(report: ReloadReport, t: Translate, seconds: string): string {
  if (report.kind === "refused") return t("reload-refused");
  return report.kind === "swapped" ? t("reload-swapped", { seconds }) : t("reload-nothing-new");
}

function changes(label: string, all: readonly FileChange[], t: Translate): string[] {
  const names = all.map(({ id, passages }) => `${cutLine(id, NAME_LENGTH)} (${t("reload-passages", { passages })})`);
  return files(label, names, t);
}

function files(label: string, names: readonly string[], t: Translate): string[] {
  if (names.length === 0) return [];
  return [
    "",
    label,
    ...named(
      names.map((name) => `• ${cutLine(name, 2 * NAME_LENGTH)}`),
      t,
    ),
  ];
}

function problems(all: readonly Problem[], t: Translate): string[] {
  if (all.length === 0) return [];
  return ["", t("reload-problems"), ...named(all.map(problemLine), t)];
}

function problemLine({ file, line, reason, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `• ${cutLine(place, NAME_LENGTH)} — ${cut(reason, REASON_LENGTH)} ${cut(remedy, REASON_LENGTH)}`;
}

function named(lines: readonly string[], t: Translate): string[] {
  const rest = lines.length - NAMED;
  return rest > 0 ? [...lines.slice(0, NAMED), t("reload-more", { more: rest })] : [...lines];
}
