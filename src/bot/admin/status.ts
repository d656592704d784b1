import { Composer } from "grammy";
import type { RerankerStatus } from "../../search/search.ts";
import type { BotContext, Dependencies } from "../context.ts";
import type { Translate } from "../message/locale.ts";
import { bestEffort } from "../telegram/best-effort.ts";
import { send } from "../message/reply.ts";
import { readableTime } from "./audit.ts";

const MEGABYTE = 1024 * 1024;
const MINUTE_MS = 60_000;

/** Replies given up that are listed by their time. */
const LISTED = 5;

/** `/status`: what the bot knows and how it fares. */
export function status({ library, store, vitals, clock, log }: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("status", async (ctx) => {
    const { knowledge, engine, reranker } = library.current();
    const { version, documents, questions, problems } = knowledge;
    const { memory, startedAt, lastContact, lastError } = vitals();
    const { t } = ctx;
    const away = store.awaySince();
    const givenUp = await bestEffort(store.updates.givenUp(), [], log);
    const times = givenUp
      .slice(0, LISTED)
      .map((at) => readableTime(at, t))
      .join(", ");
    const error = lastError ? `${readableTime(lastError.at, t)} · ${lastError.event}` : t("status-no-error");
    const lines = [
      t("status-knowledge", { version }),
      t("status-size", { documents: documents.length, passages: engine.size, questions: questions.length }),
      ...(problems.length > 0 ? [t("status-problems", { problems: problems.length })] : []),
      ...meaningLines(reranker?.status(), t),
      t("status-memory", { megabytes: Math.round(memory / MEGABYTE) }),
      t("status-uptime", { uptime: duration(clock() - startedAt, t) }),
      t("status-contact", { seconds: Math.max(0, Math.round((clock() - lastContact) / 1000)) }),
      ...(away === undefined ? [] : [t("status-away", { since: readableTime(away, t) })]),
      ...(givenUp.length > 0 ? [t("status-given-up", { replies: givenUp.length, times })] : []),
      t("status-error", { error }),
    ];
    await send(ctx, { text: lines.map((line) => `• ${line}`).join("\n") });
  });
  return composer;
}

/** How far ordering by meaning is, and what keeps it from going on. */
function meaningLines(meaning: RerankerStatus | undefined, t: Translate): string[] {
  if (!meaning) return [];
  const { done, total, trouble } = meaning;
  return [t("meaning-progress", { done, total }), ...(trouble ? [t("status-meaning-trouble", { trouble })] : [])];
}

function duration(milliseconds: number, t: Translate): string {
  const minutes = Math.floor(milliseconds / MINUTE_MS);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  return t("status-duration", { days, hours, minutes: minutes % 60 });
}
