import type { Message } from "@grammyjs/types";
import type { VNode } from "preact";
import { Icon } from "./icon.tsx";
import { RichText, type TextActions } from "./richText.tsx";
import { useSession } from "./session.ts";
import type { Words } from "./words.ts";

interface ContentProps {
  readonly message: Message;
  readonly actions: TextActions;
  /** The time, which shares the last line of the text where there is room. */
  readonly footing: VNode;
}

/** What a message holds: its text, or a file with its caption. */
export function Content({ message, actions, footing }: ContentProps): VNode {
  const { words } = useSession();
  const text = message.text ?? message.caption;
  const entities = message.entities ?? message.caption_entities;
  return (
    <>
      {message.photo ? <Photo message={message} /> : message.document && <File document={message.document} />}
      <div class="text">
        {text !== undefined && <RichText text={text} entities={entities} actions={actions} />}
        {text === undefined && !message.photo && !message.document && contentName(message, words)}
        {footing}
      </div>
    </>
  );
}

/** What to call a message without words, as in the list of chats: `Ảnh`, a file's name, a service message's sentence. */
export function contentName(message: Message, words: Words): string {
  if (message.photo) return words.photo;
  if (message.document) return message.document.file_name ?? words.document;
  return serviceText(message, words) ?? words.unsupported(unknownKind(message));
}

/** The sentence of a service message; undefined for every other message. */
export function serviceText(message: Message, words: Words): string | undefined {
  const who = message.from?.first_name ?? message.sender_chat?.title ?? "";
  const { service } = words;
  if (message.new_chat_members)
    return service.joined(message.new_chat_members.map((user) => user.first_name).join(", "));
  if (message.left_chat_member) return service.left(message.left_chat_member.first_name);
  if (message.group_chat_created || message.supergroup_chat_created) return service.created(who);
  if (message.new_chat_title) return service.renamed(message.new_chat_title);
  if (message.forum_topic_created) return service.topicCreated(message.forum_topic_created.name);
  if (message.forum_topic_closed) return service.topicClosed;
  if (message.forum_topic_reopened) return service.topicReopened;
  if (message.pinned_message) return service.pinned(who);
  return undefined;
}

/** The fields that every message has; the one beside them says what it is. */
const ENVELOPE =
  /^(message_id|message_thread_id|from|sender_.*|date|chat|is_.*|edit_date|reply_.*|via_bot|receiver_user)$/;

function unknownKind(message: Message): string {
  return Object.keys(message).find((field) => !ENVELOPE.test(field)) ?? "?";
}

function Photo({ message }: { readonly message: Message }): VNode {
  const { sim, words } = useSession();
  const largest = message.photo!.at(-1)!;
  return (
    <img
      class="photo"
      src={sim.fileAddress(largest.file_id)}
      width={largest.width}
      height={largest.height}
      alt={message.caption ?? words.photo}
    />
  );
}

function File({ document }: { readonly document: NonNullable<Message["document"]> }): VNode {
  const { sim, words } = useSession();
  const name = document.file_name ?? words.document;
  return (
    <a class="file" href={sim.fileAddress(document.file_id)} download={name} aria-label={words.download(name)}>
      <Icon name="file" />
      <span class="file-name">{name}</span>
      {document.file_size !== undefined && <small>{sizeOf(document.file_size, words)}</small>}
    </a>
  );
}

function sizeOf(bytes: number, { locale }: Words): string {
  const kilobytes = bytes / 1_024;
  const [value, unit] = kilobytes < 1_024 ? [kilobytes, "kB"] : [kilobytes / 1_024, "MB"];
  return `${value.toLocaleString(locale, { maximumFractionDigits: 1 })} ${unit}`;
}
