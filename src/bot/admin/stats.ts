import { Composer } from "grammy";
import type { Day } from "../../store/counts.ts";
import type { Counter } from "../../store/database.ts";
import type { BotContext, Dependencies } from "../context.ts";
import type { Translate } from "../message/locale.ts";
import { send } from "../message/reply.ts";
import { join, pre, type RichText } from "../message/rich-text.ts";
import { openUnanswered } from "./unanswered/similar.ts";

const CHART_DAYS = 14;
/** The longest bar, in characters: with its day and its number it fits a phone. */
const BAR_WIDTH = 16;
/** The stretches that are summed up, in days. */
const STRETCHES = [1, 7, 30] as const;

/** `/stats`: what was asked and how it went, a bar for each day and in figures. */
export function statistics(dependencies: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("stats", async (ctx) => {
    const days = await dependencies.store.counts.days(Math.max(...STRETCHES));
    const unanswered = (await openUnanswered(dependencies)).length;
    await send(ctx, { text: renderStats(days, unanswered, ctx.t) });
  });
  return composer;
}

function renderStats(days: readonly Day[], unanswered: number, t: Translate): RichText {
  return join([
    t("stats", { days: CHART_DAYS }),
    "\n",
    pre(bars(days.slice(-CHART_DAYS), t)),
    "\n\n",
    [...figures(days, t), "", unanswered === 0 ? t("unanswered-none") : t("stats-unanswered", { unanswered })].join(
      "\n",
    ),
  ]);
}

/** A line for each figure, with what it comes to in each stretch. What never happened has none, but for the questions. */
function figures(days: readonly Day[], t: Translate): string[] {
  const stretches = STRETCHES.map((length) => days.slice(-length));
  const sums = (name: Counter): number[] => stretches.map((stretch) => sumOf(stretch, name));
  const [answered, refused] = [sums("answered"), sums("refused")];
  const asked = answered.map((count, index) => count + refused[index]!);
  const shares = asked.map((all, index) =>
    all === 0 ? "–" : t("stats-share", { share: percent(answered[index]!, all) }),
  );
  const line = (label: string, [today, week, month]: readonly (number | string)[]): string =>
    `• ${label}: ${t("stats-values", { today: today!, week: week!, month: month! })}`;
  const besides: readonly [string, number[]][] = [
    [t("stats-up"), sums("up")],
    [t("stats-down"), sums("down")],
    [t("stats-inline"), sums("inline")],
    [t("stats-chosen"), sums("chosen")],
    [t("stats-limited"), sums("limited")],
  ];
  return [
    t("stats-stretches"),
    line(t("stats-asked"), asked),
    line(t("stats-answered"), answered),
    line(t("stats-refused"), refused),
    line(t("stats-shares"), shares),
    ...besides.filter(([, values]) => values.some((value) => value > 0)).map(([label, values]) => line(label, values)),
  ];
}

function percent(part: number, all: number): number {
  return all === 0 ? 0 : Math.round((100 * part) / all);
}

/** A line for each day: its date, a bar whose full blocks were answered and whose light ones were not, and both numbers. */
function bars(days: readonly Day[], t: Translate): string {
  const most = Math.max(1, ...days.map((day) => sumOf([day], "answered") + sumOf([day], "refused")));
  const dates = days.map(({ day }) => {
    const [, month, date] = day.split("-").map(Number);
    return t("stats-day", { day: date!, month: month! });
  });
  const longest = Math.max(...dates.map(({ length }) => length));
  const rows = days.map((day, index) => {
    const [answered, refused] = [sumOf([day], "answered"), sumOf([day], "refused")];
    const width = (count: number): number => (count > 0 ? Math.max(1, Math.round((count / most) * BAR_WIDTH)) : 0);
    const bar = "█".repeat(width(answered)) + "░".repeat(width(refused));
    const numbers = answered + refused === 0 ? "·" : t("stats-bar", { answered, refused });
    return `${dates[index]!.padStart(longest)} ${bar}${bar === "" ? "" : " "}${numbers}`;
  });
  return rows.join("\n");
}

/** What some days come to, in one sentence. */
export function summary(days: readonly Day[], t: Translate): string {
  const sum = (name: Counter) => sumOf(days, name);
  const [answered, refused] = [sum("answered"), sum("refused")];
  if (answered + refused + sum("inline") + sum("limited") === 0) return t("stats-nothing");
  return t("stats-summary", {
    asked: answered + refused,
    answered,
    refused,
    share: percent(answered, answered + refused),
    up: sum("up"),
    down: sum("down"),
    inline: sum("inline"),
    chosen: sum("chosen"),
    limited: sum("limited"),
  });
}

function sumOf(days: readonly Day[], name: Counter): number {
  return days.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
}
