import { Composer } from "grammy";
import { answer, type Answer, hitsOf, type Quote, type Reason } from "../../answer/answer.ts";
import type { Features } from "../../search/features.ts";
import { titleOf } from "../message/citation.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { cutLine } from "../message/cut.ts";
import type { Translate } from "../message/locale.ts";
import { excerpt } from "../message/render.ts";
import { send } from "../message/reply.ts";
import { join, pre, type RichText } from "../message/rich-text.ts";

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
  const outcomes = {
    found: t("explain-found", { confidence }),
    doubt: t("explain-doubt", { confidence }),
    nothing: t("explain-nothing", { confidence }),
  };
  const reasons = given.reasons.map((reason) => `\n• ${reasonOf(reason, t)}`);
  const opening = outcomes[given.kind] + reasons.join("");
  if (hits.length === 0) return join([opening, "\n", t("unanswered-no-nearest")]);
  const passages = hits.map(
    (hit, index) =>
      `${index + 1}. ${titleOf(hit.document, TITLE_LENGTH)}, ${t("citation-paragraph", { paragraph: String(hit.passage.paragraph) })}: ${excerpt(hit, EXCERPT_LENGTH)}`,
  );
  return join([opening, "\n\n", pre(table(hits, t)), "\n\n", passages.join("\n")]);
}

/** Why an answer is not said firmly, with the words that it is about. */
function reasonOf({ kind, words }: Reason, t: Translate): string {
  const sentences: Readonly<Record<Reason["kind"], string>> = {
    answerType: t("explain-because-answer-type"),
    vagueAnswerType: t("explain-because-vague"),
    unnamed: t("explain-because-unnamed"),
    unlinked: t("explain-because-unlinked"),
    name: t("explain-because-name"),
    office: t("explain-because-office"),
    title: t("explain-because-title"),
    year: t("explain-because-year"),
    count: t("explain-because-count"),
    uncounted: t("explain-because-count"),
    figure: t("explain-because-figure"),
    attribute: t("explain-because-attribute"),
    outdated: t("explain-because-outdated"),
    otherYear: t("explain-because-other-year"),
    provision: t("explain-because-provision"),
    relation: t("explain-because-relation"),
    nothing: t("explain-because-nothing"),
  };
  return words.length > 0 ? `${sentences[kind]}: ${words.map((word) => `«${word}»`).join(", ")}` : sentences[kind];
}

function table(hits: readonly Quote[], t: Translate): string {
  const labels = Object.entries(labelsOf(t)) as [keyof Features, string][];
  const telling = labels.filter(([name]) => hits.some(({ features }) => features[name]));
  const row = (label: string, cells: readonly string[]): string =>
    cutLine(label, FEATURE_WIDTH).padEnd(FEATURE_WIDTH) + cells.map((cell) => cell.padStart(CELL_WIDTH)).join("");
  return [
    row(
      "",
      hits.map((_, index) => `#${index + 1}`),
    ),
    ...telling.map(([name, label]) =>
      row(
        label,
        hits.map(({ features }) => t("explain-value", { value: features[name] ?? 0 })),
      ),
    ),
    row(
      t("explain-score"),
      hits.map(({ score }) => t("explain-value", { value: score })),
    ),
  ].join("\n");
}

function labelsOf(t: Translate): Readonly<Record<keyof Features, string>> {
  return {
    words: t("feature-words"),
    pairs: t("feature-pairs"),
    sentence: t("feature-sentence"),
    sentencePairs: t("feature-sentence-pairs"),
    neighbours: t("feature-neighbours"),
    stretch: t("feature-stretch"),
    repeated: t("feature-repeated"),
    answerType: t("feature-answer-type"),
    near: t("feature-near"),
    asked: t("feature-asked"),
    recent: t("feature-recent"),
    holder: t("feature-holder"),
    provision: t("feature-provision"),
    range: t("feature-range"),
    adjacent: t("feature-adjacent"),
    aside: t("feature-aside"),
    standing: t("feature-standing"),
    meaning: t("feature-meaning"),
  };
}
