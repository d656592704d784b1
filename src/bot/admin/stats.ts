import { Composer, InputFile } from "grammy";
import type { Counter, Day } from "../../store/counts.ts";
import type { BotContext, Dependencies } from "../context.ts";
import type { Translate } from "../message/locale.ts";
import { drawBars } from "./chart.ts";
import { encodePng } from "./png.ts";

const CHART_DAYS = 14;
/** The stretches that are summed up, in days. */
const STRETCHES = [1, 7, 30] as const;

/** `/stats`: what was asked and how it went, as a picture and in figures. */
export function statistics({ store }: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("stats", async (ctx) => {
    const days = await store.counts.days(Math.max(...STRETCHES));
    const picture = encodePng(drawBars(days.slice(-CHART_DAYS).map(barOf)));
    await ctx.replyWithPhoto(new InputFile(picture, "stats.png"), {
      caption: captionOf(days, ctx.t),
      reply_parameters: { message_id: ctx.msgId, allow_sending_without_reply: true },
    });
  });
  return composer;
}

function barOf({ day, counts }: Day) {
  const [, month, date] = day.split("-").map(Number);
  return { label: `${date}/${month}`, parts: [counts.answered ?? 0, counts.refused ?? 0] } as const;
}

function captionOf(days: readonly Day[], t: Translate): string {
  const labels = [t("stats-today"), t("stats-week"), t("stats-month")];
  const lines = STRETCHES.map((length, index) => `${labels[index]}: ${summary(days.slice(-length), t)}`);
  return [t("stats", { days: CHART_DAYS }), "", ...lines].join("\n");
}

/** What some days come to, in one sentence. */
export function summary(days: readonly Day[], t: Translate): string {
  const sum = (name: Counter) => days.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
  const [answered, refused] = [sum("answered"), sum("refused")];
  if (answered + refused + sum("inline") + sum("limited") === 0) return t("stats-nothing");
  return t("stats-summary", {
    asked: answered + refused,
    answered,
    refused,
    up: sum("up"),
    down: sum("down"),
    inline: sum("inline"),
    chosen: sum("chosen"),
    limited: sum("limited"),
  });
}
