import type { VNode } from "preact";
import { useRef } from "preact/hooks";
import { Avatar } from "./avatar.tsx";
import { Icon } from "./icon.tsx";
import { speakersIn } from "./place.ts";
import { useSession } from "./session.ts";

/** In a group: who is writing. */
export function SpeakerPicker(): VNode {
  const { words, world, chat, person, speakAs } = useSession();
  return (
    <label class="speaker" title={words.speakAs}>
      <Avatar id={person.id} name={person.first_name} />
      <select
        aria-label={words.speakAs}
        value={person.id}
        onChange={(event) => speakAs(Number(event.currentTarget.value))}
      >
        {speakersIn(world.state, chat).map(({ id, first_name }) => (
          <option key={id} value={id}>
            {first_name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Opens and closes the list of the bot's commands. */
export function CommandsButton({ open, toggle }: { open: boolean; toggle: () => void }): VNode {
  const { words } = useSession();
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={words.commandMenu}
      title={words.commandMenu}
      aria-expanded={open}
      onClick={toggle}
    >
      <Icon name="slash" />
    </button>
  );
}

/** Picks files to send. */
export function AttachButton({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }): VNode {
  const { words } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const take = () => {
    onFiles([...(input.current?.files ?? [])]);
    // The same file can be picked again.
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden onChange={take} />
      <button
        type="button"
        class="icon-button"
        aria-label={words.attach}
        title={words.attach}
        onClick={() => input.current?.click()}
      >
        <Icon name="attach" />
      </button>
    </>
  );
}
