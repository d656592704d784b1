import { Composer } from "grammy";
import { addWords } from "../../../knowledge/amend.ts";
import { GLOSSARY_FILE } from "../../../knowledge/glossary.ts";
import type { UnansweredQuestion } from "../../../store/unanswered.ts";
import type { BotContext } from "../../context.ts";
import { onTap } from "../../message/buttons.ts";
import { unansweredActTap } from "../../message/callback-data/admin.ts";
import { cutLine } from "../../message/cut.ts";
import { replace, type Reply, send } from "../../message/reply.ts";
import type { AdminDependencies } from "../dependencies.ts";
import { note } from "../audit.ts";
import { beginDraft, cancelKeyboard } from "../articles/draft.ts";
import { offerPins } from "./pinning.ts";
import { type Tell, withProgress } from "../articles/progress.ts";
import { settleUnanswered } from "./similar.ts";
import { backToUnanswered } from "./unanswered.ts";
import { undoKeyboard } from "../pending-actions.ts";

const QUESTION_LENGTH = 200;
/** More words in one message are no group of synonyms. */
const MOST_WORDS = 20;
const WORD_LENGTH = 80;
const WORDS_SHOWN = 300;

/** What can be done about an unanswered question: pin it, add words to the glossary, write an article, leave it out. */
export function resolvingUnanswered(dependencies: AdminDependencies): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  onTap(composer, unansweredActTap, async (ctx, { act, id }) => {
    const unanswered = await store.unanswered.find(id);
    await ctx.answerCallbackQuery(unanswered ? undefined : ctx.t("tap-unanswered-gone"));
    if (!unanswered) return;
    if (act === "pin") await offerPins(ctx, unanswered, dependencies);
    else if (act === "words") await askForWords(ctx, unanswered, dependencies);
    else if (act === "write") await askForArticle(ctx, unanswered, dependencies);
    else await leaveOut(ctx, unanswered, dependencies);
  });
  return composer;
}

async function askForWords(
  ctx: BotContext,
  unanswered: UnansweredQuestion,
  dependencies: AdminDependencies,
): Promise<void> {
  const id = await beginDraft(ctx, { kind: "words", gapId: unanswered.id }, dependencies);
  const question = cutLine(unanswered.question, QUESTION_LENGTH);
  await send(ctx, { text: ctx.t("words-which", { question }), keyboard: cancelKeyboard(id, ctx.t) });
}

/** Adds the words of a message to the glossary, and closes the question. False where it does not hold such words. */
export async function addWordsFor(
  ctx: BotContext,
  gapId: string,
  text: string,
  dependencies: AdminDependencies,
): Promise<boolean> {
  const words = wordsIn(text);
  if (words.length < 2) return false;
  await withProgress(ctx, (tell) => addSynonyms(ctx, gapId, words, tell, dependencies));
  return true;
}

async function addSynonyms(
  ctx: BotContext,
  gapId: string,
  words: readonly string[],
  tell: Tell,
  { settings, change }: AdminDependencies,
): Promise<Reply> {
  const detail = words.join(", ");
  const { isDone, reply } = await change(
    ctx,
    {
      action: "words",
      detail,
      files: [GLOSSARY_FILE],
      make: () => addWords(settings.knowledgeFolder, words),
      settles: { gapId, state: "resolved" },
    },
    tell,
  );
  const text = isDone ? ctx.t("words-added", { words: cutLine(detail, WORDS_SHOWN) }) : reply.text;
  return { text, keyboard: [...reply.keyboard, ...backToUnanswered(ctx.t)] };
}

function wordsIn(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => word.replace(/\s+/g, " ").trim());
  const fitting = words.filter((word) => word !== "" && word.length <= WORD_LENGTH);
  return fitting.length > MOST_WORDS ? [] : [...new Set(fitting)];
}

async function askForArticle(
  ctx: BotContext,
  unanswered: UnansweredQuestion,
  dependencies: AdminDependencies,
): Promise<void> {
  const id = await beginDraft(ctx, { kind: "article", parts: [], gapId: unanswered.id }, dependencies);
  const question = cutLine(unanswered.question, QUESTION_LENGTH);
  await send(ctx, { text: ctx.t("write-what", { question }), keyboard: cancelKeyboard(id, ctx.t) });
}

async function leaveOut(
  ctx: BotContext,
  unanswered: UnansweredQuestion,
  dependencies: AdminDependencies,
): Promise<void> {
  const settled = await settleUnanswered(unanswered.id, "out-of-scope", dependencies);
  await note(ctx, "out-of-scope", unanswered.question, dependencies);
  const step = { kind: "undo", files: [], gaps: settled, detail: unanswered.question } as const;
  const keyboard = [...(await undoKeyboard(ctx, step, dependencies)), ...backToUnanswered(ctx.t)];
  await replace(ctx, {
    text: ctx.t("left-out", { question: cutLine(unanswered.question, QUESTION_LENGTH) }),
    keyboard,
  });
}
