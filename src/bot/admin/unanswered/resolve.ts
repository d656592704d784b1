import { Composer } from "grammy";
import { addWords } from "../../../knowledge/amend.ts";
import { GLOSSARY_FILE } from "../../../knowledge/glossary.ts";
import type { Gap } from "../../../store/unanswered.ts";
import type { BotContext } from "../../context.ts";
import { onTap } from "../../message/buttons.ts";
import { gapActTap } from "../../message/callback-data/admin.ts";
import { cutLine } from "../../message/cut.ts";
import { replace, type Reply, send } from "../../message/reply.ts";
import type { AdminDependencies } from "../dependencies.ts";
import { note } from "../audit.ts";
import { beginDraft, cancelKeyboard } from "../articles/draft.ts";
import { offerPins } from "./pinning.ts";
import { type Tell, withProgress } from "../articles/progress.ts";
import { settleGap } from "./similar.ts";
import { backToGaps } from "./unanswered.ts";
import { undoKeyboard } from "../pending-actions.ts";

const QUESTION_LENGTH = 200;
/** More words in one message are no group of synonyms. */
const MOST_WORDS = 20;
const WORD_LENGTH = 80;
const WORDS_SHOWN = 300;

/** What can be done about a gap: pin it, add words to the glossary, write an article that answers, leave it out of scope. */
export function resolvingUnanswered(dependencies: AdminDependencies): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  onTap(composer, gapActTap, async (ctx, { act, id }) => {
    const gap = await store.gaps.find(id);
    await ctx.answerCallbackQuery(gap ? undefined : ctx.t("tap-gap-gone"));
    if (!gap) return;
    if (act === "pin") await offerPins(ctx, gap, dependencies);
    else if (act === "words") await askForWords(ctx, gap, dependencies);
    else if (act === "write") await askForArticle(ctx, gap, dependencies);
    else await leaveOut(ctx, gap, dependencies);
  });
  return composer;
}

async function askForWords(ctx: BotContext, gap: Gap, dependencies: AdminDependencies): Promise<void> {
  const id = await beginDraft(ctx, { kind: "words", gapId: gap.id }, dependencies);
  const question = cutLine(gap.question, QUESTION_LENGTH);
  await send(ctx, { text: ctx.t("words-which", { question }), keyboard: cancelKeyboard(id, ctx.t) });
}

/** Adds the words of a message to the glossary, and closes the gap. False where it does not hold such words. */
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
  return { text, keyboard: [...reply.keyboard, ...backToGaps(ctx.t)] };
}

function wordsIn(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => word.replace(/\s+/g, " ").trim());
  const fitting = words.filter((word) => word !== "" && word.length <= WORD_LENGTH);
  return fitting.length > MOST_WORDS ? [] : [...new Set(fitting)];
}

async function askForArticle(ctx: BotContext, gap: Gap, dependencies: AdminDependencies): Promise<void> {
  const id = await beginDraft(ctx, { kind: "article", parts: [], gapId: gap.id }, dependencies);
  const question = cutLine(gap.question, QUESTION_LENGTH);
  await send(ctx, { text: ctx.t("write-what", { question }), keyboard: cancelKeyboard(id, ctx.t) });
}

async function leaveOut(ctx: BotContext, gap: Gap, dependencies: AdminDependencies): Promise<void> {
  const gaps = await settleGap(gap.id, "out-of-scope", dependencies);
  await note(ctx, "out-of-scope", gap.question, dependencies);
  const step = { kind: "undo", files: [], gaps, detail: gap.question } as const;
  const keyboard = [...(await undoKeyboard(ctx, step, dependencies)), ...backToGaps(ctx.t)];
  await replace(ctx, { text: ctx.t("left-out", { question: cutLine(gap.question, QUESTION_LENGTH) }), keyboard });
}
