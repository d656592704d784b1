import type { SentAnswer } from "../store/answers.ts";
import type { Answers } from "../store/answers.ts";
import { fold } from "../text/fold.ts";
import type { BotContext } from "./context.ts";
import { askerOf } from "./question.ts";

/** How long a question can be followed up, in milliseconds. */
const WINDOW = 10 * 60 * 1000;

/** Openings that lean on the question before; with their diacritics, since "con" is also a child. */
const LEANING_START = /^(?:(?:thế |vậy )?còn|và|and|what about|how about)\s/;
/** Endings and pronouns that do, folded. */
const LEANING_FOLDED = /\sthi sao[\s?]*$|(?:^|\s)(?:ong|ba|co|anh) ay(?=[\s?.,!]|$)/;

/** A question that may lean on another. */
export interface Following {
  readonly chatId: number;
  readonly userId: number;
  readonly text: string;
  /** The message that it replies to. */
  readonly replyTo: number | undefined;
}

/**
 * The question before, where this one leans on it: by replying to the bot's answer, or by its words ("còn thủ tướng thì
 * sao?"). Only within ten minutes, in the same chat and by the same person.
 */
export async function contextOf(following: Following, answers: Answers, now: number): Promise<string | undefined> {
  const before = await answerBefore(following, answers);
  if (before?.userId !== following.userId || now - before.at > WINDOW) return undefined;
  return before.context ?? before.question;
}

/**
 * The answer that this message is said of: the one that it replies to, else the newest to this person in this chat. With `now`
 * only one that can still be followed up.
 */
export async function lastAnswer(ctx: BotContext, answers: Answers, now?: number): Promise<SentAnswer | undefined> {
  const chat = ctx.chat!;
  const replyTo = ctx.msg?.reply_to_message?.message_id;
  const repliedTo = replyTo === undefined ? undefined : await answers.findByMessage(chat.id, replyTo);
  const isOnePerson = ctx.msg?.sender_chat === undefined;
  const sent =
    repliedTo ?? (isOnePerson ? await answers.latest(chat.id, askerOf({ from: ctx.from, chat })) : undefined);
  return sent && now !== undefined && now - sent.at > WINDOW ? undefined : sent;
}

async function answerBefore(following: Following, answers: Answers): Promise<SentAnswer | undefined> {
  const { chatId, userId, text, replyTo } = following;
  const repliedTo = replyTo === undefined ? undefined : await answers.findByMessage(chatId, replyTo);
  if (repliedTo) return repliedTo;
  return leans(text) ? await answers.latest(chatId, userId) : undefined;
}

function leans(text: string): boolean {
  return LEANING_START.test(text.normalize("NFC").toLowerCase()) || LEANING_FOLDED.test(fold(text));
}
