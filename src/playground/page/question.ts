import type { Message, User } from "@grammyjs/types";

/** A bot, as far as people address it. */
type Addressee = Pick<User, "id"> & { readonly username: string };

/** The words of the latest message that asks the bot, without the command or name that called it; undefined where none does. */
export function lastQuestion(messages: readonly Message[], bot: Addressee): string | undefined {
  const asked = messages.findLast((message) => isQuestion(message, bot))?.text ?? "";
  return asked.replace(ASK, "").replace(nameOf(bot), "").trim() || undefined;
}

/** The command that asks in a group, with or without the bot's name. */
const ASK = /^\/ask(@\w+)?\s*/u;

function nameOf({ username }: Addressee): RegExp {
  return new RegExp(`@${username}\\b`, "giu");
}

/** Everything in a private chat but other commands; in a group only what calls the bot. */
function isQuestion({ text, from, via_bot, chat, reply_to_message }: Message, bot: Addressee): boolean {
  if (!text || via_bot || !from || from.is_bot) return false;
  if (ASK.test(text)) return true;
  if (text.startsWith("/")) return false;
  return chat.type === "private" || reply_to_message?.from?.id === bot.id || nameOf(bot).test(text);
}
