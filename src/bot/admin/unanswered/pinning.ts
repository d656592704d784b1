import { Composer } from "grammy";
import type { Quote } from "../../../answer/answer.ts";
import { checkQuestions } from "../../../answer/pinned.ts";
import { pinQuestion } from "../../../knowledge/amend.ts";
import { type PinnedQuestion, QUESTIONS_FILE } from "../../../knowledge/questions.ts";
import type { UnansweredQuestion } from "../../../store/unanswered.ts";
import type { BotContext } from "../../context.ts";
import { onTap, tapButton } from "../../message/buttons.ts";
import { pinTap } from "../../message/callback-data/admin.ts";
import { cutAt, cutLine } from "../../message/cut.ts";
import { excerpt } from "../../message/render.ts";
import { replace } from "../../message/reply.ts";
import type { AdminDependencies } from "../dependencies.ts";
import { backToUnanswered, nearestTo } from "./unanswered.ts";
import { withProgress } from "../articles/progress.ts";

/** Of the words that a pinned question asks for, in UTF-16 units: enough to be those, few enough to outlive small edits. */
const PINNED_LENGTH = 80;
const QUESTION_LENGTH = 200;
/** The places of the nearest passages, as a button tells them. */
const PLACES = ["0", "1", "2"] as const;

type PinChoice = (typeof PLACES)[number] | "none";

/** Pins an unanswered question: from now on a reload must answer it by the passage chosen, or say that none does. */
export function pinning(dependencies: AdminDependencies): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  onTap(composer, pinTap, async (ctx, { id, to }) => {
    const unanswered = await store.unanswered.find(id);
    const pinned = unanswered && (await pinnedFor(unanswered, to, dependencies));
    const toast = pinned ? await refusalOf(ctx, pinned, dependencies) : ctx.t("tap-unanswered-gone");
    await ctx.answerCallbackQuery(toast);
    if (unanswered && pinned && toast === undefined) await pin(ctx, unanswered, pinned, dependencies);
  });
  return composer;
}

/** Which of the nearest passages shall answer; or that none does. */
export async function offerPins(
  ctx: BotContext,
  unanswered: UnansweredQuestion,
  dependencies: AdminDependencies,
): Promise<void> {
  const nearest = await nearestTo(unanswered.question, dependencies);
  const lines = nearest.map((quote, index) => `${index + 1}. ${excerpt(quote)}`);
  const question = cutLine(unanswered.question, QUESTION_LENGTH);
  const { id } = unanswered;
  const choices = [
    ...PLACES.slice(0, nearest.length).map((to) => tapButton(String(Number(to) + 1), pinTap, { id, to })),
    tapButton(ctx.t("button-pin-nothing"), pinTap, { id, to: "none" }),
  ];
  await replace(ctx, {
    text: [ctx.t("pin-which", { question }), "", ...lines].join("\n"),
    keyboard: [choices, ...backToUnanswered(ctx.t)],
  });
}

async function pinnedFor(
  unanswered: UnansweredQuestion,
  choice: PinChoice,
  dependencies: AdminDependencies,
): Promise<PinnedQuestion | undefined> {
  const question = unanswered.question.replace(/\s+/g, " ").trim();
  if (choice === "none") return { question, expect: { kind: "nothing" }, line: 0 };
  const quote = (await nearestTo(unanswered.question, dependencies))[Number(choice)];
  return quote && { question, expect: { kind: "quote", words: tellingWords(quote) }, line: 0 };
}

/** A few words of the part of a quote that answers as it writes them, from the first that matched. */
function tellingWords({ document, slices, marks }: Quote): string {
  const { start, end } = slices.at(-1)!;
  const from = marks.find(([mark]) => mark >= start)?.[0] ?? start;
  const line = document.text.slice(from, end).split("\n", 1)[0]!;
  if (line.length <= PINNED_LENGTH) return line.trim();
  const space = line.lastIndexOf(" ", PINNED_LENGTH);
  return line.slice(0, space > 0 ? space : cutAt(line, PINNED_LENGTH)).trim();
}

/** Only what holds is pinned: a question that is not answered so yet would stand against every later reload. */
async function refusalOf(
  ctx: BotContext,
  pinned: PinnedQuestion,
  { library }: AdminDependencies,
): Promise<string | undefined> {
  const index = library.current();
  if (index.knowledge.questions.some(({ question }) => question === pinned.question))
    return ctx.t("tap-pinned-already");
  const alone = { ...index, knowledge: { ...index.knowledge, questions: [pinned] } };
  return (await checkQuestions(alone)).length > 0 ? ctx.t("tap-pin-does-not-hold") : undefined;
}

async function pin(
  ctx: BotContext,
  unanswered: UnansweredQuestion,
  pinned: PinnedQuestion,
  dependencies: AdminDependencies,
): Promise<void> {
  const { settings, change } = dependencies;
  await withProgress(ctx, async (tell) => {
    const { isDone, reply } = await change(
      ctx,
      {
        action: "pin",
        detail: pinned.question,
        files: [QUESTIONS_FILE],
        make: () => pinQuestion(settings.knowledgeFolder, pinned),
        orNothing: true,
        settles: { gapId: unanswered.id, state: "pinned" },
      },
      tell,
    );
    const text = isDone ? ctx.t("pinned", { question: cutLine(pinned.question, QUESTION_LENGTH) }) : reply.text;
    return { text, keyboard: [...reply.keyboard, ...backToUnanswered(ctx.t)] };
  });
}
