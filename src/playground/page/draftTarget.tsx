import type { VNode } from "preact";
import { contentName } from "./content.tsx";
import { Icon } from "./icon.tsx";
import { senderName } from "./message.tsx";
import { useSession } from "./session.ts";

/** What the draft answers or corrects, with a way out of it. */
export function DraftTarget(): VNode | null {
  const { words, draft, setDraft } = useSession();
  const target = draft.editing ?? draft.replyTo;
  if (!target) return null;
  return (
    <div class="draft-target">
      <Icon name={draft.editing ? "edit" : "reply"} />
      <p>
        <strong>{draft.editing ? words.editing : words.replyingTo(senderName(target))}</strong>
        <span>{target.text ?? target.caption ?? contentName(target, words)}</span>
      </p>
      <button
        type="button"
        class="icon-button"
        aria-label={words.cancel}
        onClick={() => setDraft({ text: draft.editing ? "" : draft.text })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
