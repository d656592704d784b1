import type { BotCommand } from "@grammyjs/types";
import { useEffect, useState } from "preact/hooks";
import { useSession } from "./session.ts";
import type { Suggestion, Suggestions } from "./suggestions.tsx";
import { useInline } from "./useInline.ts";

/** What to offer for the words in the composer; undefined where there is nothing to offer. */
export function useSuggestions(commands: readonly BotCommand[]): Suggestions | undefined {
  const { draft, words, world } = useSession();
  const inline = useInline(draft.text);
  const takeCommand = useCommand();
  const takeName = useName();
  if (draft.editing) return undefined;
  const partial = /^\/(\w*)$/.exec(draft.text)?.[1];
  if (partial !== undefined) {
    const items = commands.filter(({ command }) => command.startsWith(partial.toLowerCase())).map(takeCommand);
    return items.length > 0 ? { label: words.commands, items, eager: true } : undefined;
  }
  const name = /^@(\w*)$/.exec(draft.text)?.[1]?.toLowerCase();
  if (
    name !== undefined &&
    world.state.settings.inline_mode &&
    world.state.bot.username.toLowerCase().startsWith(name)
  ) {
    return { label: words.inlineResults, items: [takeName()], eager: true };
  }
  return inline;
}

/** The commands that the person sees here, in their language. Read again when the bot changes them. */
export function useCommands(): readonly BotCommand[] {
  const { sim, place, person, world } = useSession();
  const [commands, setCommands] = useState<readonly BotCommand[]>([]);
  useEffect(() => {
    let current = true;
    const show = (list: readonly BotCommand[]) => current && setCommands(list);
    sim.commands(place.chatId, person.id).then(show, () => show([]));
    return () => {
      current = false;
    };
  }, [place.chatId, person.id, person.language_code, world.state.commands]);
  return commands;
}

function useCommand(): (command: BotCommand) => Suggestion {
  const { actions, place, person, setDraft } = useSession();
  return ({ command, description, is_ephemeral }) => ({
    id: command,
    title: `/${command}`,
    detail: description,
    completion: `/${command} `,
    take: () => {
      setDraft({ text: "" });
      void actions.send(place, person.id, { text: `/${command}`, ...(is_ephemeral ? { ephemeral: true } : {}) });
    },
  });
}

function useName(): () => Suggestion {
  const { draft, setDraft, words, world } = useSession();
  const completion = `@${world.state.bot.username} `;
  return () => ({
    id: completion,
    title: completion.trim(),
    detail: words.inlineHint,
    completion,
    take: () => setDraft({ ...draft, text: completion }),
  });
}
