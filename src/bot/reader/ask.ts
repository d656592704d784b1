import { Composer } from "grammy";
import type { AnswerDraft, SentAnswer } from "../../store/answers.ts";
import { newId } from "../../store/id.ts";
import { answerQuestion, noteQuestion } from "./answering.ts";
import type { Question } from "./answering.ts";
import type { BotContext, Dependencies } from "../context.ts";
import { exampleButtons } from "./examples.ts";
import { contextOf } from "./follow-up.ts";
import { audienceOf } from "./groups.ts";
import { publishKeyboard, viewKeyboard } from "../message/keyboard.ts";
import { goingOn } from "./going-on.ts";
import type { GoingOn } from "./going-on.ts";
import type { Limited } from "./limits.ts";
import { noteAside, recall } from "../telegram/best-effort.ts";
import { pinRow } from "./pin-row.ts";
import { askerOf, readQuestion } from "./question.ts";
import type { Asked as AnyAsked } from "./question.ts";
import { renderAnswer } from "../message/render.ts";
import { editMessage, send, sendPrivately } from "../message/reply.ts";
import type { Reply } from "../message/reply.ts";
import { firstPosition, headingOf, keyboardFor, referencesTo } from "./sent.ts";

/** An answer that takes longer shows that the bot is typing, in milliseconds. */
const PATIENCE = 500;
/** Questions offered where somebody asks about something else altogether. */
const EXAMPLES = 2;
/** How long an edited question changes its answer, in milliseconds: as long as Telegram lets people edit. */
export const EDITABLE = 48 * 60 * 60 * 1000;

type Asked = Extract<AnyAsked, { kind: "question" }>;

/** Questions in private chats and groups, and their edits. */
export function questions(dependencies: Dependencies, limited: Limited): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on(["message", "edited_message"], async (ctx, next) => {
    const asked = readQuestion(ctx.msg, ctx.me);
    if (asked.kind === "none") return next();
    if ((await audienceOf(ctx.chat, dependencies)) === "off") return;
    if (asked.kind === "question") return await limited(ctx, () => replyTo(ctx, asked, dependencies));
    if (ctx.message) await send(ctx, { text: ctx.t("ask-usage") });
  });
  return composer;
}

/** Answers one question below `asked.answerTo`, or in the place of the answer that it had before it was edited. */
export async function replyTo(ctx: BotContext, asked: Asked, dependencies: Dependencies): Promise<void> {
  const { clock, log } = dependencies;
  const before = await recall(answerBeforeEdit(ctx, dependencies), undefined, log);
  if (before && (before.question === asked.text || clock() - before.at > EDITABLE)) return;
  const { reply, answer } = await whileTyping(ctx, prepareReply(ctx, asked, dependencies));
  const isEdited = before?.messageId !== undefined && (await editMessage(ctx, before.messageId, reply));
  const messageId = isEdited ? before.messageId : await deliver(ctx, asked, reply, answer?.id, dependencies);
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
  const id = await recall(store.answers.add(draft), undefined, log);
  return id === undefined ? id : { id, noteSent: (to) => noteAside(store.answers.change(id, sentIn(to)), log) };
}

/** The reply to a question, and its answer as it is remembered. */
async function prepareReply(ctx: BotContext, asked: Asked, dependencies: Dependencies) {
  const going = await goingOn(ctx, asked.text, dependencies);
  if (going) return await rememberGoingOn(ctx, asked, going, dependencies);
  const question = await readContext(ctx, asked, dependencies);
  const answer = await answerQuestion(question, dependencies);
  const quotes = referencesTo(answer);
  const draft = { ...draftOf(ctx, asked, question), quotes, position: firstPosition({ quotes }) };
  const [remembered] = await Promise.all([
    remember(ctx, draft, dependencies),
    noteQuestion(question, answer, dependencies),
  ]);
  const isElsewhere = answer.kind === "nothing" && answer.nearest.length === 0;
  const examples = isElsewhere ? await exampleButtons(ctx, dependencies, EXAMPLES) : [];
  const shown = remembered && { ...draft, id: remembered.id };
  const own = shown ? [...keyboardFor(shown, ctx.t), ...(await pinRow(ctx, shown, dependencies))] : [];
  const text = renderAnswer(answer, ctx.t, headingOf(draft));
  return { reply: { text, keyboard: [...examples, ...own] }, answer: remembered };
}

/** What goes on from an answer, remembered as an answer of its own. */
async function rememberGoingOn(ctx: BotContext, asked: Asked, going: GoingOn, dependencies: Dependencies) {
  const { text, shown, keyboard } = going;
  const own = shown && { ...draftOf(ctx, asked, { text: asked.text, userId: askerIn(ctx) }), ...shown };
  const answer = own && (await remember(ctx, own, dependencies));
  return { reply: { text, keyboard: (answer && keyboard?.(answer.id)) ?? [] }, answer };
}

/** The answer to the question that this update edits. */
export async function answerBeforeEdit(ctx: BotContext, { store }: Dependencies): Promise<SentAnswer | undefined> {
  const question = ctx.editedMessage;
  if (!question) return undefined;
  return await store.answers.findByQuestion(question.chat.id, askerOf(question), question.message_id);
}

/** The question with the one before it, where it leans on that. Many people write as one group or channel, so it has no "before". */
async function readContext(ctx: BotContext, { text, isNamed }: Asked, dependencies: Dependencies): Promise<Question> {
  const { library, store, clock, log } = dependencies;
  const userId = askerIn(ctx);
  if (ctx.msg?.sender_chat) return { text, userId };
  const messageId = isNamed ? undefined : ctx.msgId;
  const below = ctx.msg?.reply_to_message?.message_id;
  const following = { chatId: ctx.chat!.id, userId, text, messageId, replyTo: below };
  const context = contextOf(following, store.answers, library.current().knowledge, clock());
  return { text, userId, context: await recall(context, undefined, log) };
}

function askerIn(ctx: BotContext): number {
  return askerOf({ from: ctx.from, chat: ctx.chat! });
}

function draftOf(ctx: BotContext, { isNamed = false }: Asked, { text, userId, context }: Question) {
  return {
    chatId: ctx.chat!.id,
    userId,
    question: text,
    ...(ctx.msgId && !isNamed ? { questionMessageId: ctx.msgId } : {}),
    ...(context !== undefined && { context }),
  };
}

/**
 * Sends the reply to everyone, or to the asker alone. Gives the id of its message where everyone sees it. Telegram lets
 * only admins of the group write to one person unasked; elsewhere a note is sent that opens the answer by a tap.
 */
async function deliver(
  ctx: BotContext,
  asked: Asked,
  reply: Reply,
  id: string | undefined,
  dependencies: Dependencies,
): Promise<number | undefined> {
  const isOnlySeenByBot = ctx.msg?.ephemeral_message_id !== undefined;
  const isPrivate = isOnlySeenByBot || (await audienceOf(ctx.chat, dependencies)) === "private";
  if (!isPrivate || !ctx.from || ctx.msg?.sender_chat) return await send(ctx, reply, asked.answerTo);
  if (id !== undefined && !isOnlySeenByBot && !(await isBotAdmin(ctx))) {
    await send(ctx, { text: ctx.t("private-note"), keyboard: viewKeyboard(id, ctx.t) }, asked.answerTo);
    return undefined;
  }
  const publish = id === undefined ? [] : publishKeyboard(id, ctx.t);
  await sendPrivately(ctx, { ...reply, keyboard: [...(reply.keyboard ?? []), ...publish] }, ctx.from.id);
  return undefined;
}

async function isBotAdmin(ctx: BotContext): Promise<boolean> {
  return (await ctx.getChatMember(ctx.me.id)).status === "administrator";
}

async function whileTyping<Result>(ctx: BotContext, work: Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => {
    ctx.replyWithChatAction("typing").catch(() => {});
  }, PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}
