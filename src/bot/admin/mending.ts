import { Composer } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { checkQuestions } from "../../answer/pinned.ts";
import type { Quote } from "../../answer/answer.ts";
import { addWords, pinQuestion } from "../../knowledge/amend.ts";
import type { PinnedQuestion } from "../../knowledge/knowledge.ts";
import type { Gap } from "../../store/gaps.ts";
import type { BotContext } from "../context.ts";
import { cutAt, cutLine } from "../cut.ts";
import { button } from "../paging.ts";
import { excerpt } from "../render.ts";
import { replace, send } from "../reply.ts";
import type { Reply } from "../reply.ts";
import type { AdminDependencies } from "./administration.ts";
import { articleSource } from "./article.ts";
import { note } from "./audit.ts";
import { backToGaps, nearestTo } from "./gaps.ts";
import { withProgress } from "./progress.ts";
import type { Tell } from "./progress.ts";
import { settleGap } from "./similar.ts";
import { propose } from "./upload.ts";

/** Of the words that a pinned question asks for, in UTF-16 units: enough to be those, few enough to outlive small edits. */
const PINNED_LENGTH = 80;
const QUESTION_LENGTH = 200;
/** More words in one message are no group of synonyms. */
const MOST_WORDS = 20;
const WORD_LENGTH = 80;
const WORDS_SHOWN = 300;

/** What can be done about a gap: pin it, add words to the glossary, write an article that answers, leave it out of scope. */
export function mending(dependencies: AdminDependencies): Composer<BotContext> {
  const { store } = dependencies;
  const composer = new Composer<BotContext>();
  composer.callbackQuery(/^k:(pin|words|write|scope):([\w-]{1,20})$/, async (ctx) => {
    const [, kind, id] = ctx.match;
    const gap = await store.gaps.find(id!);
    await ctx.answerCallbackQuery(gap ? undefined : ctx.t("tap-gap-gone"));
    if (!gap) return;
    if (kind === "pin") await offerPins(ctx, gap, dependencies);
    else if (kind === "words") await askForWords(ctx, gap, dependencies);
    else if (kind === "write") await askForArticle(ctx, gap, dependencies);
    else await leaveOut(ctx, gap, dependencies);
  });
  composer.callbackQuery(/^k:pin:([\w-]{1,20}):(\d|none)$/, async (ctx) => {
    const [, id, choice] = ctx.match;
    const gap = await store.gaps.find(id!);
    const pinned = gap && (await pinnedFor(gap, choice!, dependencies));
    const toast = pinned ? await refusalOf(ctx, pinned, dependencies) : ctx.t("tap-gap-gone");
    await ctx.answerCallbackQuery(toast);
    if (gap && pinned && toast === undefined) await pin(ctx, gap, pinned, dependencies);
  });
  return composer;
}

/** Which of the nearest passages shall answer; or that none does. */
async function offerPins(ctx: BotContext, gap: Gap, dependencies: AdminDependencies): Promise<void> {
  const nearest = await nearestTo(gap.question, dependencies);
  const lines = nearest.map((quote, index) => `${index + 1}. ${excerpt(quote)}`);
  const question = cutLine(gap.question, QUESTION_LENGTH);
  const choices: InlineKeyboardButton[] = [
    ...nearest.map((_, index) => button(String(index + 1), `k:pin:${gap.id}:${index}`)),
    button(ctx.t("button-pin-nothing"), `k:pin:${gap.id}:none`),
  ];
  await replace(ctx, {
    text: [ctx.t("pin-which", { question }), "", ...lines].join("\n"),
    keyboard: [choices, ...backToGaps(ctx.t)],
  });
}

async function pinnedFor(
  gap: Gap,
  choice: string,
  dependencies: AdminDependencies,
): Promise<PinnedQuestion | undefined> {
  const question = gap.question.replace(/\s+/g, " ").trim();
  if (choice === "none") return { question, expect: { kind: "nothing" }, line: 0 };
  const quote = (await nearestTo(gap.question, dependencies))[Number(choice)];
  return quote && { question, expect: { kind: "quote", words: tellingWords(quote) }, line: 0 };
}

/** A few words of a quote as it writes them, from the first that matched. */
function tellingWords({ text, start, marks }: Quote): string {
  const from = marks.length > 0 ? marks[0]![0] - start : 0;
  const line = text.slice(from).split("\n", 1)[0]!;
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

async function pin(ctx: BotContext, gap: Gap, pinned: PinnedQuestion, dependencies: AdminDependencies): Promise<void> {
  const { settings, change } = dependencies;
  await withProgress(ctx, async (tell) => {
    const make = () => pinQuestion(settings.knowledgeFolder, pinned);
    const { isDone, reply } = await change(ctx, { action: "pin", detail: pinned.question, make }, tell);
    if (!isDone) return reply;
    await settleGap(gap.id, "pinned", dependencies);
    return {
      text: ctx.t("pinned", { question: cutLine(pinned.question, QUESTION_LENGTH) }),
      keyboard: backToGaps(ctx.t),
    };
  });
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
