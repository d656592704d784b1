import type { Message } from "@grammyjs/types";
import type { Session } from "./session.ts";
import type { Suggestions } from "./suggestions.tsx";

/** What the keys of the composer can do. */
interface Steps extends Pick<Session, "draft" | "setDraft" | "person"> {
  readonly suggestions: Suggestions | undefined;
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly submit: () => void;
  readonly dismiss: () => void;
}

/** The keys of a chat: Enter sends, Shift+Enter breaks the line, arrows and Tab work the list, ↑ corrects, Escape goes back. */
export function handleKey(event: KeyboardEvent, steps: Steps, messages: readonly Message[]): void {
  // Vietnamese input methods compose letters: their Enter ends a word, not the message.
  if (event.isComposing) return;
  if (isHandled(event, steps, messages)) event.preventDefault();
}

function isHandled({ key, shiftKey, altKey }: KeyboardEvent, steps: Steps, messages: readonly Message[]): boolean {
  const { suggestions, active, setActive, draft, setDraft, submit, dismiss, person } = steps;
  // Alt with an arrow changes the chat.
  if (altKey) return false;
  const items = suggestions?.items ?? [];
  const line = items[active];
  if (key === "ArrowDown" && items.length > 0) setActive((active + 1) % items.length);
  else if (key === "ArrowUp" && items.length > 0) setActive((Math.max(active, 0) - 1 + items.length) % items.length);
  else if (key === "Tab" && line?.completion && !shiftKey) setDraft({ ...draft, text: line.completion });
  else if (key === "Enter" && !shiftKey) (line ? () => line.take() : submit)();
  else if (key === "Escape" && suggestions) dismiss();
  else if (key === "Escape" && (draft.replyTo || draft.editing)) setDraft({ text: draft.editing ? "" : draft.text });
  else if (key === "ArrowUp" && draft.text === "") {
    const last = messages.findLast(({ from, text, via_bot }) => from?.id === person.id && text && !via_bot);
    if (!last) return false;
    setDraft({ text: last.text!, editing: last });
  } else return false;
  return true;
}
