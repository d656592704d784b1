import { Composer } from "grammy";
import { addWords } from "../../knowledge/amend.ts";
import type { Gap } from "../../store/gaps.ts";
import type { BotContext } from "../context.ts";
import { cutLine } from "../cut.ts";
import { replace, send } from "../reply.ts";
import type { Reply } from "../reply.ts";
import type { AdminDependencies } from "./administration.ts";
import { articleSource } from "./article.ts";
import { note } from "./audit.ts";
import { backToGaps } from "./gaps.ts";
import { withProgress } from "./progress.ts";
import type { Tell } from "./progress.ts";
import { settleGap } from "./similar.ts";
import { propose } from "./upload.ts";

const QUESTION_LENGTH = 200;
/** More words in one message are no group of synonyms. */
const MOST_WORDS = 20;
const WORD_LENGTH = 80;
const WORDS_SHOWN = 300;

/** What can be done about a gap beside pinning it: add words to the glossary, write an article that answers, leave it out of scope. */
export function mending(dependencies: AdminDependencies): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  composer.callbackQuery(/^k:(words|write|scope):([\w-]{1,20})$/, async (ctx) => {
    const [, kind, id] = ctx.match;
    const gap = await store.gaps.find(id!);
    await ctx.answerCallbackQuery(gap ? undefined : ctx.t("tap-gap-gone"));
    if (!gap) return;
    if (kind === "words") await askForWords(ctx, gap, dependencies);
    else if (kind === "write") await askForArticle(ctx, gap, dependencies);
    else await leaveOut(ctx, gap, dependencies);
  });
  return composer;
}

async function askForWords(ctx: BotContext, gap: Gap, dependencies: AdminDependencies): Promise<void> {
  dependencies.expecting.next(ctx, async (later, text) => {
    const words = wordsIn(text);
    if (words.length < 2) await send(later, { text: later.t("words-too-few") });
    else await withProgress(later, (tell) => addSynonyms(later, gap, words, tell, dependencies));
  });
  await send(ctx, { text: ctx.t("words-which", { question: cutLine(gap.question, QUESTION_LENGTH) }) });
}

async function addSynonyms(
  ctx: BotContext,
  gap: Gap,
  words: readonly string[],
  tell: Tell,
  dependencies: AdminDependencies,
): Promise<Reply> {
  const { settings, change } = dependencies;
  const detail = words.join(", ");
  const make = () => addWords(settings.knowledgeFolder, words);
  const undo = (id: string) => ({ kind: "restore", id }) as const;
  const { isDone, reply } = await change(ctx, { action: "words", detail, make, undo }, tell);
  if (!isDone) return reply;
  await settleGap(gap.id, "resolved", dependencies);
  return { text: ctx.t("words-added", { words: cutLine(detail, WORDS_SHOWN) }), keyboard: backToGaps(ctx.t) };
}

function wordsIn(text: string): string[] {
  const words = text.split(/[,;\n]/).map((word) => word.replace(/\s+/g, " ").trim());
  const fitting = words.filter((word) => word !== "" && word.length <= WORD_LENGTH);
  return fitting.length > MOST_WORDS ? [] : [...new Set(fitting)];
}

async function askForArticle(ctx: BotContext, gap: Gap, dependencies: AdminDependencies): Promise<void> {
  dependencies.expecting.next(ctx, (later, text) =>
    propose(later, articleSource(text, later.msg!), dependencies, gap.id),
  );
  await send(ctx, { text: ctx.t("write-what", { question: cutLine(gap.question, QUESTION_LENGTH) }) });
}

async function leaveOut(ctx: BotContext, gap: Gap, dependencies: AdminDependencies): Promise<void> {
  await settleGap(gap.id, "out-of-scope", dependencies);
  await note(ctx, "out-of-scope", gap.question, dependencies);
  const question = cutLine(gap.question, QUESTION_LENGTH);
  await replace(ctx, { text: ctx.t("left-out", { question }), keyboard: backToGaps(ctx.t) });
}
