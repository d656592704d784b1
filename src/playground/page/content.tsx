import type { Message } from "@grammyjs/types";
import type { VNode } from "preact";
import { Icon } from "./icon.tsx";
import { RichText, type TextActions } from "./richText.tsx";
import { serviceText } from "./serviceText.ts";
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
