import type { BotCommand } from "@grammyjs/types";
import type { VNode } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NewMessage } from "../client/sim.ts";
import { AttachButton, CommandsButton, SpeakerPicker } from "./composerButtons.tsx";
import { handleKey } from "./composerKeys.ts";
import { DraftTarget } from "./draftTarget.tsx";
import { Icon } from "./icon.tsx";
import { isBotIn, messagesAt, placeKey } from "./place.ts";
import { ReplyKeyboard } from "./replyKeyboard.tsx";
import { useSession, type Draft } from "./session.ts";
import { SUGGESTIONS_ID, SuggestionList, suggestionElementId, type Suggestions } from "./suggestions.tsx";
import { useCommands, useSuggestions } from "./useSuggestions.ts";

/** Where the person writes: a message, a command, an inline query, an answer, a correction, or sends files. */
export function Composer({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): VNode {
  const session = useSession();
  const { words, draft, setDraft, chat, place, person } = session;
  const field = useRef<HTMLTextAreaElement>(null);
  const commands = useCommands();
  const [dismissed, setDismissed] = useState<string>();
  const offered = useSuggestions(commands);
  const suggestions = dismissed === draft.text ? undefined : offered;
  const [active, setActive] = useActiveLine(suggestions, draft.text);
  const submit = useSubmit(commands);
  useAutoHeight(field, draft.text);
  useFocus(field, [placeKey(place), draft.replyTo, draft.editing]);

  const steps = { ...session, suggestions, active, setActive, submit, dismiss: () => setDismissed(draft.text) };
  return (
    <footer class="composer">
      {suggestions && <SuggestionList suggestions={suggestions} active={active} />}
      <DraftTarget />
      <div class="composer-row">
        {chat.chat.type !== "private" && <SpeakerPicker />}
        {chat.chat.type === "private" && commands.length > 0 && (
          <CommandsButton
            open={draft.text === "/"}
            toggle={() => setDraft({ ...draft, text: draft.text === "/" ? "" : "/" })}
          />
        )}
        <textarea
          ref={field}
          rows={1}
          value={draft.text}
          maxLength={4096}
          placeholder={chat.chat.type === "private" ? words.write : words.writeInGroup}
          aria-label={words.write}
          aria-autocomplete="list"
          aria-controls={suggestions ? SUGGESTIONS_ID : undefined}
          aria-activedescendant={suggestions && active >= 0 ? suggestionElementId(active) : undefined}
          onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
          onKeyDown={(event) => handleKey(event, steps, messagesAt(session.world, place, person.id))}
        />
        <AttachButton onFiles={onFiles} />
        <button
          type="button"
          class="send"
          aria-label={draft.editing ? words.save : words.send}
          disabled={!draft.text.trim()}
          onClick={submit}
        >
          <Icon name={draft.editing ? "check" : "send"} />
        </button>
      </div>
      <ReplyKeyboard />
    </footer>
  );
}

/** Sends the draft, or replaces the message that is being edited. */
function useSubmit(commands: readonly BotCommand[]): () => void {
  const { draft, setDraft, actions, place, person, world, chat } = useSession();
  const isGuest = !isBotIn(world.state, chat) && draft.text.includes(`@${world.state.bot.username}`);
  return () => {
    const text = draft.text.trim();
    if (!text) return;
    setDraft({ text: "" });
    if (draft.editing) void actions.edit(draft.editing, text);
    else if (isGuest) void actions.callGuest(place, person.id, text);
    else void actions.send(place, person.id, { text, ...replyFields(draft), ...ephemeralField(text, commands) });
  };
}

function replyFields({ replyTo }: Draft): Partial<NewMessage> {
  if (!replyTo) return {};
  if (replyTo.ephemeral_message_id !== undefined)
    return { reply_to_ephemeral_message_id: replyTo.ephemeral_message_id };
  return { reply_to_message_id: replyTo.message_id };
}

/** A command that the bot has declared ephemeral is seen by its sender and the bot alone. */
function ephemeralField(text: string, commands: readonly BotCommand[]): Partial<NewMessage> {
  const name = /^\/(\w+)/.exec(text)?.[1];
  return commands.some(({ command, is_ephemeral }) => command === name && is_ephemeral) ? { ephemeral: true } : {};
}

/** The highlighted line: the first one for eager lists, none for inline results, until an arrow key moves it. */
function useActiveLine(suggestions: Suggestions | undefined, text: string): [number, (index: number) => void] {
  const [active, setActive] = useState(-1);
  useEffect(() => setActive(suggestions?.eager ? 0 : -1), [text, suggestions === undefined]);
  return [active, setActive];
}

/** The field grows with its lines; the style sheet sets the limit. */
function useAutoHeight(field: { readonly current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.style.height = "auto";
    field.current.style.height = `${field.current.scrollHeight}px`;
  }, [text]);
}

/** Writing can go on at once after a chat is opened or a message chosen. On touch, a keyboard that pops up would be in the way. */
function useFocus(field: { readonly current: HTMLTextAreaElement | null }, changes: readonly unknown[]): void {
  useEffect(() => {
    if (matchMedia("(pointer: fine)").matches) field.current?.focus();
  }, changes);
}
