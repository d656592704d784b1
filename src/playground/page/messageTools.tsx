import type { Message } from "@grammyjs/types";
import type { VNode } from "preact";
import { Icon, type IconName } from "./icon.tsx";
import { REACTIONS } from "./reactions.tsx";
import { useSession } from "./session.ts";
import { useState } from "preact/hooks";

/** The small buttons beside a message: reply, react, edit, delete. Shown on hover, on focus, and always to touch. */
export function MessageTools({ message, own }: { message: Message; own: boolean }): VNode {
  const { words, setDraft, draft, actions } = useSession();
  const [reacting, setReacting] = useState(false);
  const canEdit = own && message.text !== undefined && !message.via_bot;
  const reply = () => setDraft({ text: draft.text, replyTo: message });
  const edit = () => setDraft({ text: message.text ?? "", editing: message });
  return (
    <div class="tools" role="group" aria-label={words.messageActions}>
      {reacting && <ReactionPicker message={message} done={() => setReacting(false)} />}
      <Tool icon="reply" label={words.reply} onClick={reply} />
      {message.ephemeral_message_id === undefined && (
        <Tool icon="face" label={words.react} expanded={reacting} onClick={() => setReacting(!reacting)} />
      )}
      {canEdit && <Tool icon="edit" label={words.edit} onClick={edit} />}
      {own && <Tool icon="remove" label={words.remove} onClick={() => void actions.remove(message)} />}
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, expanded, onClick }: ToolProps): VNode {
  return (
    <button type="button" class="tool" aria-label={label} title={label} aria-expanded={expanded} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}

function ReactionPicker({ message, done }: { message: Message; done: () => void }): VNode {
  const { words, actions, person } = useSession();
  return (
    <div class="reaction-picker">
      {REACTIONS.map((emoji) => (
        <button
          type="button"
          key={emoji}
          aria-label={words.reactWith(emoji)}
          onClick={() => {
            void actions.react(message, person.id, emoji);
            done();
          }}
        >
          {emoji}
        </button>
      ))}
    </div>
  );
}
