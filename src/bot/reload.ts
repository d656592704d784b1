import { Composer } from "grammy";
import type { Api } from "grammy";
import type { I18n } from "@grammyjs/i18n";
import type { Problem } from "../knowledge/knowledge.ts";
import type { FileChange, ReloadReport } from "../knowledge/library.ts";
import { isAdmin } from "./admins.ts";
import type { BotContext, Dependencies } from "./context.ts";
import { cutLine } from "./cut.ts";
import { describeError } from "./errors.ts";
import { isLanguage } from "./locale.ts";
import type { Language, Translate } from "./locale.ts";
import { recall } from "./memory.ts";
import { dress, replace, send } from "./reply.ts";
import type { Reply } from "./reply.ts";

/** Files and problems named in one report; the rest is counted. */
const NAMED = 10;
const NAME_LENGTH = 80;
const REASON_LENGTH = 160;

/** What a confirmation of ours stands for in the store. */
const ACCEPT = "reload";

/** `/reload`: reads the folder again, for admins. What breaks a pinned question is taken only after a second look. */
export function reloading(dependencies: Dependencies): Composer<BotContext> {
  const { library, store } = dependencies;
  const composer = new Composer<BotContext>();
  composer.command("reload", async (ctx) => {
    const mayReload = await isAdmin(ctx, dependencies);
    await send(ctx, mayReload ? await reloadReply(ctx, dependencies) : { text: ctx.t("admins-only") });
  });
  composer.callbackQuery(/^r:([\w-]{1,20})$/, async (ctx) => {
    const mayReload = await isAdmin(ctx, dependencies);
    const confirmation = mayReload ? await store.confirmations.take(ctx.match[1]!, ctx.from.id) : undefined;
    const isAccepted = confirmation?.kind === "taken" && confirmation.payload === ACCEPT;
    await ctx.answerCallbackQuery(isAccepted ? undefined : ctx.t("reload-lapsed"));
    if (isAccepted)
      await replace(ctx, { text: renderReload(await library.reload({ accept: true }), await readerOf(ctx)) });
  });
  return composer;
}

async function reloadReply(ctx: BotContext, { library, store, log }: Dependencies): Promise<Reply> {
  const report = await library.reload();
  const text = renderReload(report, await readerOf(ctx));
  const mayAccept = report.kind === "refused" && report.problems.some(({ code }) => code === "question-broken");
  const token = mayAccept ? await recall(store.confirmations.offer(ctx.from!.id, ACCEPT), undefined, log) : undefined;
  if (token === undefined) return { text };
  return { text, keyboard: [[{ text: ctx.t("button-accept"), callback_data: `r:${token}` }]] };
}

/** Tells every admin what a reload did. Whoever never wrote to the bot cannot be told. */
export async function announceReload(
  report: ReloadReport,
  api: Api,
  locales: I18n<BotContext>,
  { settings, store, log }: Dependencies,
): Promise<void> {
  const added = await recall(store.admins.list(), [], log);
  for (const id of new Set([...settings.adminIds, ...added.map(({ userId }) => userId)])) {
    const chosen = await recall(store.people.language(id), undefined, log);
    const language = chosen !== undefined && isLanguage(chosen) ? chosen : "vi";
    const t: Translate = (key, variables) => locales.t(language, key, variables);
    const { text, dress: other } = dress({ text: renderReload(report, { t, language }) });
    await api
      .sendMessage(id, text, other)
      .catch((error: unknown) => log.info("admin not reached", describeError(error)));
  }
}

/** Whom a report is for. */
export interface Reader {
  readonly t: Translate;
  readonly language: Language;
}

async function readerOf(ctx: BotContext): Promise<Reader> {
  const locale = await ctx.i18n.getLocale();
  return { t: ctx.t, language: isLanguage(locale) ? locale : "vi" };
}

/** What a reload did, in a few lines. */
export function renderReload(report: ReloadReport, reader: Reader): string {
  const { t } = reader;
  const seconds = (report.milliseconds / 1000).toFixed(1);
  const lines = [
    opening(report, t, seconds),
    ...changes(t("reload-added"), report.added, t),
    ...changes(t("reload-changed"), report.changed, t),
    ...files(t("reload-removed"), report.removed, t),
    ...(report.kind === "swapped" && report.unchanged > 0 ? [t("reload-unchanged", { files: report.unchanged })] : []),
    ...problems(report.problems, reader),
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
  const lines = names.map((name) => `• ${cutLine(name, 2 * NAME_LENGTH)}`);
  return lines.length === 0 ? [] : ["", label, ...named(lines, t)];
}

function problems(all: readonly Problem[], reader: Reader): string[] {
  const lines = all.map((problem) => problemLine(problem, reader));
  return lines.length === 0 ? [] : ["", reader.t("reload-problems"), ...named(lines, reader.t)];
}

function problemLine(problem: Problem, reader: Reader): string {
  const { file, line } = problem;
  const place = line === undefined ? file : `${file}:${line}`;
  const { reason, remedy } = inWords(problem, reader);
  return `• ${cutLine(place, NAME_LENGTH)} — ${cutLine(reason, REASON_LENGTH)} ${cutLine(remedy, REASON_LENGTH)}`;
}

/** What is wrong, in the reader's language; the knowledge itself says it in English. */
function inWords(
  { code, parameters, reason, remedy }: Problem,
  { t, language }: Reader,
): { reason: string; remedy: string } {
  if (code === undefined || language === "en") return { reason, remedy };
  return { reason: t(`problem-${code}`, parameters ?? {}), remedy: t(`problem-${code}.remedy`) };
}

function named(lines: readonly string[], t: Translate): string[] {
  const rest = lines.length - NAMED;
  return rest > 0 ? [...lines.slice(0, NAMED), t("reload-more", { more: rest })] : [...lines];
}
