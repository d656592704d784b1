import type { Answers, SentAnswer } from "../../store/answers.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import type { FollowUp } from "../../text/following.ts";
import { standingAlone, withPerson } from "../../text/read-with.ts";
import { remarkOf } from "../../text/remark.ts";
import type { BotContext } from "../context.ts";
import { askerOf } from "../telegram/record.ts";
import { personQuoted } from "./quoted-person.ts";

/** How long a question can be followed up. */
const FOLLOW_UP_MS = 10 * 60 * 1000;

/** A question that may lean on another. */
interface Following {
  readonly chatId: number;
  readonly userId: number;
  /** How its text goes on from an answer; undefined where it stands for itself. */
  readonly follow: FollowUp | undefined;
  /** Its message; undefined where none shows it. */
  readonly messageId: number | undefined;
  /** The message that it replies to. */
  readonly replyTo: number | undefined;
}

/**
 * The question before, where this one leans on it: by replying to the bot's answer, or by its words ("còn thủ tướng thì sao?",
 * "tại sao?", "ông ấy"). Only within ten minutes, in the same chat and by the same person. Where a pronoun stands for somebody,
 * their name is at its end.
 */
export async function contextOf(
  following: Following,
  answers: Answers,
  knowledge: Knowledge,
  now: number,
): Promise<string | undefined> {
  const { follow } = following;
  const before = await answerBefore(following, answers);
  if (before?.userId !== following.userId || now - before.at > FOLLOW_UP_MS) return undefined;
  if (before.questionMessageId !== undefined && before.questionMessageId === following.messageId) return before.context;
  if (remarkOf(before.question) !== undefined) return undefined; // an edit made small talk of it
  const question = standingAlone(before.question, before.context);
  const person = follow?.kind === "person" ? personQuoted(before, follow.gender, knowledge) : undefined;
  return person === undefined ? question : withPerson(question, person);
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
  return sent && now !== undefined && now - sent.at > FOLLOW_UP_MS ? undefined : sent;
}

async function answerBefore(
  { chatId, userId, follow, replyTo }: Following,
  answers: Answers,
): Promise<SentAnswer | undefined> {
  const repliedTo = replyTo === undefined ? undefined : await answers.findByMessage(chatId, replyTo);
  return repliedTo ?? (follow && (await answers.latest(chatId, userId)));
}
