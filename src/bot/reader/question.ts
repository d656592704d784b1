import type { Message, MessageEntity, UserFromGetMe } from "grammy/types";

/** A message that asks: `text` is answered below message `answerTo`. */
export interface QuestionMessage {
  readonly kind: "question";
  readonly text: string;
  readonly answerTo: number | undefined;
  /** No message of the chat shows the question, so the answer names it. */
  readonly isNamed?: boolean;
  /** Nothing but its place below a message of the bot in a group says that it is for the bot. */
  readonly isMereReply?: boolean;
}

/** What a message asks of the bot. `blank`: the bot is addressed without a question. `none`: the message is not for the bot. */
type ReadMessage = QuestionMessage | { readonly kind: "blank" | "none" };

/** The one command that asks. */
const ASK = "ask";

/**
 * Reads what a message asks. In private every text is a question; in a group only `/ask`, a reply to the bot and a mention
 * of it are. Other commands, the bot's own messages and those of other bots are none.
 */
export function readMessage(message: Message, me: UserFromGetMe): ReadMessage {
  if (!isFromPerson(message, me)) return { kind: "none" };
  const command = commandOf(message, me);
  if (command === ASK) return askCommand(message);
  if (command !== undefined) return { kind: "none" };
  const text = message.text;
  if (message.chat.type === "private") return text === undefined ? { kind: "none" } : question(text, message);
  const mentions = mentionsOf(message, me);
  if (mentions.length === 0 && message.reply_to_message?.from?.id !== me.id) return { kind: "none" };
  return addressed(message, mentions);
}

/** The command that a message begins with, in lower case; undefined where there is none or it is for another bot. */
export function commandOf(message: Message, me: UserFromGetMe): string | undefined {
  const entity = message.entities?.find(({ type, offset }) => type === "bot_command" && offset === 0);
  const [name = "", bot] = message.text?.slice(1, entity?.length ?? 0).split("@") ?? [];
  if (entity === undefined || (bot !== undefined && !isSameName(bot, me.username))) return undefined;
  return name.toLowerCase();
}

/** People and anonymous admins of a group write; bots, inline results of this bot and forwarded channel posts are not asked by anyone. */
function isFromPerson(message: Message, me: UserFromGetMe): boolean {
  if (message.via_bot?.id === me.id || message.is_automatic_forward) return false;
  return message.from?.is_bot !== true || message.sender_chat !== undefined;
}

/** `/ask words`, or `/ask` below a message that holds the question. */
function askCommand(message: Message): ReadMessage {
  const words = message.text?.replace(/^\/\S+/, "").trim() ?? "";
  return words === "" ? askedBelow(message) : question(words, message);
}

/** A mention, or a reply to the bot: the words without the bot's name. */
function addressed(message: Message, mentions: readonly MessageEntity[]): ReadMessage {
  const words = without(message.text ?? message.caption ?? "", mentions);
  if (words === "" && mentions.length > 0) return askedBelow(message);
  return mentions.length > 0 ? question(words, message) : { ...question(words, message), isMereReply: true };
}

function askedBelow({ reply_to_message: below }: Message): ReadMessage {
  const text = (below?.text ?? below?.caption ?? "").trim();
  return below && text !== "" && !below.from?.is_bot
    ? { kind: "question", text, answerTo: below.message_id }
    : { kind: "blank" };
}

function question(text: string, message: Message): QuestionMessage {
  return { kind: "question", text, answerTo: message.message_id };
}

function mentionsOf(message: Message, me: UserFromGetMe): MessageEntity[] {
  const text = message.text ?? message.caption ?? "";
  return (message.entities ?? message.caption_entities ?? []).filter((entity) => {
    if (entity.type === "text_mention") return entity.user.id === me.id;
    const name = text.slice(entity.offset + 1, entity.offset + entity.length);
    return entity.type === "mention" && isSameName(name, me.username);
  });
}

/** The text without these stretches. */
function without(text: string, stretches: readonly { offset: number; length: number }[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { offset, length } of stretches) {
    kept.push(text.slice(from, offset));
    from = offset + length;
  }
  return [...kept, text.slice(from)]
    .map((piece) => piece.trim())
    .filter(Boolean)
    .join(" ");
}

function isSameName(name: string, username: string): boolean {
  return name.toLowerCase() === username.toLowerCase();
}
