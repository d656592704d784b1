import { Composer } from "grammy";
import { wordsToPin } from "../../../answer/pins.ts";
import { pinQuestion, unpinQuestion } from "../../../knowledge/amend.ts";
import { QUESTIONS_FILE } from "../../../knowledge/questions.ts";
import type { SentAnswer } from "../../../store/answers.ts";
import type { BotContext } from "../../context.ts";
import { onTap } from "../../message/buttons.ts";
import { pinAnswerTap } from "../../message/callback-data/admin.ts";
import { cutLine } from "../../message/cut.ts";
import { bestEffort } from "../../telegram/best-effort.ts";
import { pinsOf } from "../../reader/pin-button.ts";
import { answerButtons } from "../../reader/answer-buttons.ts";
import { replaceKeyboard, send } from "../../message/reply.ts";
import { pageOf, questionOf, viewOf } from "../../reader/sent.ts";
import type { Change, ChangeResult } from "../articles/changes.ts";
import type { AdminDependencies } from "../dependencies.ts";

/** Of the words that name a pinned passage, at least, in UTF-16 units; and of what is shown of them. */
const PINNED_LENGTH = 60;
const SHOWN_LENGTH = 120;
const QUESTION_LENGTH = 200;

type NewPin = { readonly question: string; readonly words: string; readonly document: string };

/** 📌 below an answer: its question, and others that mean the same, are answered by the passage shown from now on; again: no longer. */
export function pinningAnswers(dependencies: AdminDependencies): Composer<BotContext> {
  const { store, log, library } = dependencies;
  const composer = new Composer<BotContext>();
  onTap(composer, pinAnswerTap, async (ctx, { id }) => {
    const sent = await bestEffort(store.answers.find(id), undefined, log);
    const question = sent ? questionOf(sent).replaceAll(/\s+/gu, " ").trim() : "";
    const pins = pinsOf(question, library.current().knowledge);
    const pin = sent && pins.length === 0 ? newPin(sent, question, dependencies) : undefined;
    const isGone = pins.length === 0 && !pin;
    await ctx.answerCallbackQuery(!sent ? ctx.t("tap-forgotten") : isGone ? ctx.t("tap-changed") : undefined);
    if (sent && pin) await pinAnswer(ctx, sent, pin, dependencies);
    else if (sent && !isGone) await unpinAnswer(ctx, sent, pins, dependencies);
  });
  return composer;
}

/** What is to be pinned: the passage of the page that the answer shows; undefined where the article no longer holds it. */
function newPin(sent: SentAnswer, question: string, { library }: AdminDependencies): NewPin | undefined {
  const index = library.current();
  const page = pageOf(sent, viewOf(sent).page, index.knowledge);
  if (page.kind === "changed") return undefined;
  const { document, passage } = page.kind === "reply" ? page.quotes[0] : page.quote;
  return { question, words: wordsToPin(passage, index, PINNED_LENGTH), document: document.id };
}

async function pinAnswer(ctx: BotContext, sent: SentAnswer, pin: NewPin, given: AdminDependencies): Promise<void> {
  const { question, words, document } = pin;
  const expect = { kind: "pin", words, document } as const;
  const result = await changed(ctx, given, {
    action: "pin",
    detail: question,
    files: [QUESTIONS_FILE],
    make: () => pinQuestion(given.settings.knowledgeFolder, { question, expect }),
    orNothing: true,
  });
  const shown = { question: cutLine(question, QUESTION_LENGTH), words: cutLine(words, SHOWN_LENGTH) };
  await tell(ctx, sent, result, ctx.t("pinned-answer", shown), given);
}

async function unpinAnswer(
  ctx: BotContext,
  sent: SentAnswer,
  questions: readonly string[],
  given: AdminDependencies,
): Promise<void> {
  const [question] = questions as [string];
  const result = await changed(ctx, given, {
    action: "unpin",
    detail: question,
    files: [QUESTIONS_FILE],
    make: () => unpinQuestion(given.settings.knowledgeFolder, questions),
    orNothing: true,
  });
  await tell(ctx, sent, result, ctx.t("unpinned-answer", { question: cutLine(question, QUESTION_LENGTH) }), given);
}

async function changed(ctx: BotContext, { change }: AdminDependencies, made: Change): Promise<ChangeResult> {
  return await change(ctx, made, () => {});
}

/** Says below the answer what became of it, with the button that undoes it, and turns the answer's own button. */
async function tell(
  ctx: BotContext,
  sent: SentAnswer,
  { isDone, reply }: ChangeResult,
  done: string,
  dependencies: AdminDependencies,
): Promise<void> {
  await send(ctx, { text: isDone ? done : reply.text, keyboard: reply.keyboard });
  if (!isDone) return;
  await replaceKeyboard(ctx, await answerButtons(ctx, sent, dependencies));
}
