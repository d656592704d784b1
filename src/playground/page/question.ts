import type { Message, User } from "@grammyjs/types";

/** A bot, as far as people address it. */
type Addressee = Pick<User, "id"> & { readonly username: string };

/** A question asked by tapping a button that carries it, such as the examples of a welcome. */
export interface TappedQuestion {
  readonly text: string;
  /** The latest message when it was tapped: a question written later counts as later. */
  readonly after: number;
}

/**
 * The latest question to the bot: the words of a message, without the command or name that called it, or a tapped
 * button. Undefined where nothing was asked.
 */
export function lastQuestion(
  messages: readonly Message[],
  bot: Addressee,
  tapped: TappedQuestion | undefined,
): string | undefined {
  const asked = messages.findLast((message) => isQuestion(message, bot));
  if (tapped && (!asked || asked.message_id <= tapped.after)) return tapped.text;
  return asked?.text?.replace(ASK, "").replace(nameOf(bot), "").trim() || undefined;
}

/** True for a button that reads as a question. */
export function isQuestionButton({ text }: { readonly text: string }): boolean {
  return text.trimEnd().endsWith("?");
}

/** The command that asks in a group, with or without the bot's name. */
const ASK = /^\/ask(@\w+)?\s*/u;

function nameOf({ username }: Addressee): RegExp {
  return new RegExp(`@${username}\\b`, "iu");
}

/** Everything in a private chat but other commands; in a group only what calls the bot. */
function isQuestion({ text, from, via_bot, chat, reply_to_message }: Message, bot: Addressee): boolean {
  if (!text || via_bot || !from || from.is_bot) return false;
  if (ASK.test(text)) return true;
  if (text.startsWith("/")) return false;
  return chat.type === "private" || reply_to_message?.from?.id === bot.id || nameOf(bot).test(text);
}
