import type { Message, ReactionType } from "@grammyjs/types";
import type { VNode } from "preact";
import { useSession } from "./session.ts";

/** The reactions that the page offers, of the many that Telegram allows. */
export const REACTIONS = ["👍", "👎", "❤", "🔥", "🤔", "🙏"] as const;

/** Who reacted with what, under a message. One's own is pressed, and a click takes it away or joins in. */
export function Reactions({ message }: { readonly message: Message }): VNode | null {
  const { world, words, person, actions } = useSession();
  const given = (world.reactions.get(message.chat.id) ?? []).filter(
    ({ message_id }) => message_id === message.message_id,
  );
  const people = new Map<ReactionEmoji, number[]>();
  for (const { from_id, reaction } of given) {
    for (const type of reaction) {
      if (type.type === "emoji") people.set(type.emoji, [...(people.get(type.emoji) ?? []), from_id]);
    }
  }
  if (people.size === 0 || message.ephemeral_message_id !== undefined) return null;
  return (
    <div class="reactions">
      {[...people].map(([emoji, ids]) => (
        <button
          type="button"
          key={emoji}
          class="reaction"
          aria-label={words.reactWith(emoji)}
          aria-pressed={ids.includes(person.id)}
          onClick={() => void actions.react(message, person.id, ids.includes(person.id) ? undefined : emoji)}
        >
          {emoji} {ids.length > 1 && ids.length}
        </button>
      ))}
    </div>
  );
}

type ReactionEmoji = Extract<ReactionType, { type: "emoji" }>["emoji"];
