import { Composer } from "grammy";
import { answer, hitsOf } from "../../answer/answer.ts";
import type { Answer, Quote } from "../../answer/answer.ts";
import { titleOf } from "../citation.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { cutLine } from "../cut.ts";
import type { Translate } from "../locale.ts";
import { excerpt } from "../render.ts";
import { send } from "../reply.ts";
import { join, pre } from "../richtext.ts";
import type { RichText } from "../richtext.ts";

/** Hits in the table: as many as a phone shows side by side. */
const SHOWN = 3;
const FEATURE_WIDTH = 14;
const CELL_WIDTH = 7;
const TITLE_LENGTH = 60;
const EXCERPT_LENGTH = 160;

/** `/explain …`: why these hits, by what each feature added to their score. */
export function explaining({ library, settings }: Dependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command("explain", async (ctx) => {
    const question = ctx.match.trim() || (ctx.msg.reply_to_message?.text ?? "");
    const given = await answer(question, library.current(), { quoteLength: settings.quoteLength });
    await send(ctx, { text: given.kind === "empty" ? ctx.t("explain-what") : renderExplanation(given, ctx.t) });
  });
  return composer;
}

/** The decision, a table of features, and the passages that its columns stand for. */
function renderExplanation(given: Exclude<Answer, { kind: "empty" }>, t: Translate): RichText {
  const hits = hitsOf(given).slice(0, SHOWN);
  const confidence = String(Math.round(given.confidence * 100));
  const opening = given.kind === "found" ? t("explain-found", { confidence }) : t("explain-nothing", { confidence });
  if (hits.length === 0) return join([opening, "\n", t("gap-no-nearest")]);
  const passages = hits.map(
    (hit, index) =>
      `${index + 1}. ${titleOf(hit.document, TITLE_LENGTH)}, ${t("citation-paragraph", { paragraph: String(hit.passage.paragraph) })}: ${excerpt(hit, EXCERPT_LENGTH)}`,
  );
  return join([opening, "\n\n", pre(table(hits, t)), "\n\n", passages.join("\n")]);
}

function table(hits: readonly Quote[], t: Translate): string {
  const names = [...new Set(hits.flatMap(({ features }) => Object.keys(features)))];
  const telling = names.filter((name) => hits.some(({ features }) => features[name]));
  const row = (label: string, cells: readonly string[]): string =>
    cutLine(label, FEATURE_WIDTH).padEnd(FEATURE_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join("");
  return [
    row(
      "",
      hits.map((_, index) => `#${index + 1}`),
    ),
    ...telling.map((name) =>
      row(
        labelOf(name, t),
        hits.map(({ features }) => (features[name] ?? 0).toFixed(2)),
      ),
    ),
    row(
      t("explain-score"),
      hits.map(({ score }) => score.toFixed(2)),
    ),
  ].join("\n");
}

function labelOf(feature: string, t: Translate): string {
  const labels: Readonly<Record<string, string>> = {
    words: t("feature-words"),
    pairs: t("feature-pairs"),
    sentence: t("feature-sentence"),
    sentencePairs: t("feature-sentence-pairs"),
    neighbours: t("feature-neighbours"),
    kind: t("feature-kind"),
    beside: t("feature-beside"),
    aside: t("feature-aside"),
  };
  return Object.hasOwn(labels, feature) ? labels[feature]! : feature;
}
