import type { Message } from "@grammyjs/types";
import type { VNode } from "preact";
import { Avatar } from "./avatar.tsx";
import { Content, contentName } from "./content.tsx";
import { Keyboard } from "./keyboard.tsx";
import { MessageTools } from "./messageTools.tsx";
import { Reactions } from "./reactions.tsx";
import { serviceText } from "./serviceText.ts";
import { useSession } from "./session.ts";
import { useTextActions } from "./textActions.ts";
import { clockTime } from "./time.ts";
import { identityOf } from "./world.ts";

interface MessageProps {
  readonly message: Message;
  /** The first of a run by the same sender shows the name and picture; the last one has the bubble's tail. */
  readonly first: boolean;
  readonly last: boolean;
}

/** One message with all that hangs on it. A service message is a line of its own. */
export function MessageView({ message, first, last }: MessageProps): VNode {
  const { words, person, chat } = useSession();
  const textActions = useTextActions();
  const service = serviceText(message, words);
  if (service !== undefined) return <p class="service">{service}</p>;
  const own = message.from?.id === person.id;
  const inGroup = chat.chat.type !== "private";
  const name = senderName(message);
  return (
    <article
      class="message"
      id={elementId(message)}
      tabIndex={-1}
      data-own={own}
      data-first={first}
      data-last={last}
      aria-label={`${own ? words.you : name}, ${clockTime(message.date)}`}
    >
      {inGroup && !own && <Sender message={message} shown={first} />}
      <div class="bubble-column">
        <div class="bubble" data-ephemeral={message.ephemeral_message_id !== undefined}>
          {inGroup && !own && first && (
            <p class="sender" data-tint={tintOf(message)}>
              {name}
            </p>
          )}
          <Heading message={message} />
          <ReplySnippet message={message} />
          <Content message={message} actions={textActions} footing={<Footing message={message} />} />
        </div>
        <Keyboard message={message} />
        <Reactions message={message} />
      </div>
      <MessageTools message={message} own={own} />
    </article>
  );
}

/** Where the page finds a message again, to scroll to it. */
function elementId(message: { message_id: number; ephemeral_message_id?: number }): string {
  return `message-${identityOf(message)}`;
}

/** The group or channel where a message was written on its behalf, otherwise the person or bot. */
export function senderName(message: Message): string {
  return message.sender_chat?.title ?? message.from?.first_name ?? "";
}

function tintOf({ sender_chat, from }: Message): number {
  return Math.abs(sender_chat?.id ?? from?.id ?? 0) % 6;
}

function Sender({ message, shown }: { message: Message; shown: boolean }): VNode {
  const { world } = useSession();
  const id = message.sender_chat?.id ?? message.from?.id ?? 0;
  return (
    <div class="sender-picture">
      {shown && <Avatar id={id} name={senderName(message)} bot={id === world.state.bot.id} />}
    </div>
  );
}

/** What stands over the words: that only one person sees them, where they come from, through which bot. */
function Heading({ message }: { readonly message: Message }): VNode | null {
  const { words } = useSession();
  const origin = message.forward_origin;
  const lines = [
    message.ephemeral_message_id !== undefined && words.onlyYou,
    origin && words.forwardedFrom(originName(origin)),
    message.via_bot && words.via(message.via_bot.username ?? message.via_bot.first_name),
  ].filter((line) => typeof line === "string");
  return lines.length > 0 ? <p class="heading">{lines.join(" · ")}</p> : null;
}

function originName(origin: NonNullable<Message["forward_origin"]>): string {
  switch (origin.type) {
    case "user":
      return origin.sender_user.first_name;
    case "hidden_user":
      return origin.sender_user_name;
    case "chat":
      return "title" in origin.sender_chat ? (origin.sender_chat.title ?? "") : "";
    default:
      return "title" in origin.chat ? (origin.chat.title ?? "") : "";
  }
}

/** The message that this one replies to; a click goes there. Shows the quoted words where there are any. */
function ReplySnippet({ message }: { readonly message: Message }): VNode | null {
  const { words } = useSession();
  const original = message.reply_to_message;
  if (!original || original.forum_topic_created) return null;
  const text = message.quote?.text ?? original.text ?? original.caption ?? contentName(original, words);
  const show = () => {
    const element = document.querySelector(`#${elementId(original)}`);
    element?.scrollIntoView({ block: "center", behavior: "smooth" });
    element?.animate([{ opacity: 0.4 }, { opacity: 1 }], { duration: 700 });
  };
  return (
    <button type="button" class="reply-snippet" onClick={show}>
      <strong>{senderName(original)}</strong>
      <span>{text.slice(0, 200)}</span>
    </button>
  );
}

/** That a bot has changed its message is not said, as in Telegram: its buttons do so all the time. */
function Footing({ message }: { readonly message: Message }): VNode {
  const { words } = useSession();
  return (
    <span class="footing">
      {message.edit_date !== undefined && !message.from?.is_bot && <span>{words.edited}</span>}
      <time>{clockTime(message.date)}</time>
    </span>
  );
}
