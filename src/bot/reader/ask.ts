import { Composer } from "grammy";
import type { AnswerDraft, SentAnswer } from "../../store/answers.ts";
import { italic, join } from "../message/rich-text.ts";
import { deliver, isForAskerAlone } from "./deliver.ts";
import { isFirstForeign } from "./foreign-reader.ts";
import { newId } from "../../store/id.ts";
import { type FollowUp, followUpOf } from "../../text/following.ts";
import { answerButtons } from "./answer-buttons.ts";
import { answerQuestion, noteQuestion, type PersonalQuestion } from "./answering.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { exampleButtons } from "./examples.ts";
import { contextOf } from "./follow-up.ts";
import { audienceOf, type Decline } from "./groups.ts";
import { publishButton } from "../message/keyboard.ts";
import { goingOn, type GoingOn } from "./going-on.ts";
import type { Limited } from "./limits.ts";
import { noteAside, bestEffort } from "../telegram/best-effort.ts";
import { asksSomething, isAside } from "../../text/bystanders.ts";
import { askerOf } from "../telegram/record.ts";
import { type QuestionMessage, readMessage } from "./question.ts";
import { renderAnswer, renderedIn } from "../message/render.ts";
import { editMessage, send } from "../message/reply.ts";
import { firstPosition, headingOf, referencesTo } from "./sent.ts";

/** Time after which an answer under way shows that the bot is typing. */
const TYPING_DELAY_MS = 500;
/** Rows of buttons below an answer: more would take the screen of a phone. */
const ROWS = 2;
/** How long an edited question changes its answer: as long as Telegram lets people edit. */
export const EDITABLE_MS = 48 * 60 * 60 * 1000;

/** Questions in private chats and groups, and their edits. */
export function questions(dependencies: Dependencies, limited: Limited, decline: Decline): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on(["message", "edited_message"], async (ctx, next) => {
    const asked = readMessage(ctx.msg, ctx.me);
    if (asked.kind === "none") return next();
    if ((await audienceOf(ctx.chat, dependencies)) === "off") return await decline(ctx);
    if (asked.kind === "question") return await limited(ctx, () => replyTo(ctx, asked, dependencies));
    if (ctx.message) await send(ctx, { text: ctx.t("ask-usage") });
  });
  return composer;
}

/** Answers one question below `asked.answerTo`, or in the place of the answer that it had before it was edited. */
export async function replyTo(ctx: BotContext, asked: QuestionMessage, dependencies: Dependencies): Promise<void> {
  const { clock, log } = dependencies;
  const before = await bestEffort(answerBeforeEdit(ctx, dependencies), undefined, log);
  if (before && (before.question === asked.text || clock() - before.at > EDITABLE_MS)) return;
  const isForAsker = await isForAskerAlone(ctx, dependencies);
  const prepared = await whileTyping(ctx, prepareReply(ctx, asked, isForAsker, dependencies));
  if (!prepared) return;
  const { reply, answer } = prepared;
  const isEdited = before?.messageId !== undefined && (await editMessage(ctx, before.messageId, reply));
  const messageId = isEdited ? before.messageId : await deliver(ctx, asked, reply, answer?.id, isForAsker);
  answer?.noteSent(messageId);
}

/** An answer on its way. */
interface Remembered {
  readonly id: string;
  /** Notes that it was sent, and in which message if everyone sees it. */
  readonly noteSent: (messageId: number | undefined) => void;
}

/**
 * Remembers an answer: at once, so that its buttons work from the first moment; to a question that was edited, once it has been
 * sent, so that the edit counts as unanswered until then. Undefined where the store cannot.
 */
async function remember(
  ctx: BotContext,
  draft: AnswerDraft,
  { store, log }: Dependencies,
): Promise<Remembered | undefined> {
  const sentIn = (messageId: number | undefined) => (messageId === undefined ? {} : { messageId });
  if (ctx.editedMessage) {
    const id = newId();
    return { id, noteSent: (to) => noteAside(store.answers.add({ ...draft, ...sentIn(to) }, id), log) };
  }
  const id = await bestEffort(store.answers.add(draft), undefined, log);
  return id === undefined ? id : { id, noteSent: (to) => noteAside(store.answers.change(id, sentIn(to)), log) };
}

/** The reply to a question, and its answer as it is remembered. Undefined where a remark below an answer asks nothing. */
async function prepareReply(ctx: BotContext, asked: QuestionMessage, mayPublish: boolean, dependencies: Dependencies) {
  const follow = followUpOf(asked.text);
  const going = await goingOn(ctx, asked.text, follow, dependencies);
  if (going) return await rememberGoingOn(ctx, asked, going, mayPublish, dependencies);
  if (asked.isMereReply && !(await isForBot(asked.text, dependencies))) return undefined;
  const question = await readContext(ctx, asked, follow, dependencies);
  const answer = await answerQuestion(question, dependencies);
  const { once } = dependencies.library.current();
  const quotes = once(answer, referencesTo);
  const quote = answer.kind === "found" || answer.kind === "doubt" ? answer.quotes[0] : undefined;
  const draft = { quotes, position: firstPosition({ quotes }), ...draftOf(ctx, asked, question) };
  const isFirst = await isFirstForeign(ctx, draft, quote, dependencies);
  const [remembered] = await Promise.all([
    remember(ctx, draft, dependencies),
    noteQuestion(question, answer, dependencies),
  ]);
  const isElsewhere = answer.kind === "nothing" && answer.nearest.length === 0;
  const shown = remembered && { id: remembered.id, ...draft };
  const options = { quote, isFresh: true, mayPublish };
  const own = shown ? await answerButtons(ctx, shown, dependencies, options) : [];
  const publish = shown && mayPublish && !quote ? [[publishButton(shown.id, ctx.t)]] : [];
  // Questions to tap where somebody asks about something else altogether.
  const examples = isElsewhere ? await exampleButtons(ctx, dependencies, ROWS - publish.length) : [];
  const heading = headingOf(draft);
  const isBare = heading.question === undefined && heading.context === undefined;
  const rendered = isBare ? once(answer, once(ctx.t, renderedIn)) : renderAnswer(answer, ctx.t, heading);
  const text = isFirst ? join([rendered, "\n\n", italic(ctx.t("articles-in-vietnamese"))]) : rendered;
  return { reply: { text, keyboard: [...examples, ...own, ...publish] }, answer: remembered };
}

/** Whether a reply to the bot in a group is for it: it asks, or names what the articles tell ("số điện thoại"). */
async function isForBot(text: string, dependencies: Dependencies): Promise<boolean> {
  if (asksSomething(text)) return true;
  return !isAside(text) && (await answerQuestion({ text }, dependencies)).kind !== "nothing";
}

/** What goes on from an answer, remembered as an answer of its own. */
async function rememberGoingOn(
  ctx: BotContext,
  asked: QuestionMessage,
  { text, shown, quote }: GoingOn,
  mayPublish: boolean,
  dependencies: Dependencies,
) {
  const own = shown && { ...draftOf(ctx, asked, { text: asked.text, userId: askerIn(ctx) }), ...shown };
  const answer = own && (await remember(ctx, own, dependencies));
  const options = { quote, isFresh: true, mayPublish };
  const keyboard = own && answer ? await answerButtons(ctx, { ...own, id: answer.id }, dependencies, options) : [];
  return { reply: { text, keyboard }, answer };
}

/** The answer to the question that this update edits. */
export async function answerBeforeEdit(ctx: BotContext, { store }: Dependencies): Promise<SentAnswer | undefined> {
  const question = ctx.editedMessage;
  if (!question) return undefined;
  return await store.answers.findByQuestion(question.chat.id, askerOf(question), question.message_id);
}

/** The question with the one before it, where it leans on that. Many people write as one group or channel, so it has no "before". */
async function readContext(
  ctx: BotContext,
  { text, isNamed }: QuestionMessage,
  follow: FollowUp | undefined,
  dependencies: Dependencies,
): Promise<PersonalQuestion> {
  const { library, store, clock, log } = dependencies;
  const userId = askerIn(ctx);
  if (ctx.msg?.sender_chat) return { text, userId };
  const messageId = isNamed ? undefined : ctx.msgId;
  const below = ctx.msg?.reply_to_message?.message_id;
  const following = { chatId: ctx.chat!.id, userId, follow, messageId, replyTo: below };
  const context = contextOf(following, store.answers, library.current().knowledge, clock());
  return { text, userId, context: await bestEffort(context, undefined, log) };
}

function askerIn(ctx: BotContext): number {
  return askerOf({ from: ctx.from, chat: ctx.chat! });
}

function draftOf(ctx: BotContext, { isNamed = false }: QuestionMessage, { text, userId, context }: PersonalQuestion) {
  return {
    chatId: ctx.chat!.id,
    userId,
    question: text,
    language: ctx.language,
    ...(ctx.msgId && !isNamed ? { questionMessageId: ctx.msgId } : {}),
    ...(context !== undefined && { context }),
  };
}

async function whileTyping<Result>(ctx: BotContext, work: Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => {
    ctx.replyWithChatAction("typing").catch(() => {});
  }, TYPING_DELAY_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
