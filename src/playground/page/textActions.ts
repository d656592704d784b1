import { PEOPLE } from "../client/cast.ts";
import type { TextActions } from "./richText.tsx";
import { useSession } from "./session.ts";

/** What the text of a message does when its commands, mentions and links are clicked. */
export function useTextActions(): TextActions {
  const { actions, open, person, place, world } = useSession();
  const { bot } = world.state;
  const openBot = () => open({ chatId: person.id });
  return {
    onCommand: (command) => void actions.send(place, person.id, { text: command }),
    onMention: (name) => {
      const mentioned = PEOPLE.find(({ username }) => username === name);
      if (name === bot.username) openBot();
      else if (mentioned) open({ chatId: mentioned.id });
    },
    onLink: (url) => {
      const start = startParameterOf(url, bot.username);
      if (start === undefined) return false;
      openBot();
      void actions.send({ chatId: person.id }, person.id, { text: `/start ${start}`.trim() });
      return true;
    },
  };
}

/** The parameter of a link that opens the private chat with the bot (`t.me/bot?start=…`); "" where it has none. */
function startParameterOf(url: string, username: string): string | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isTelegram = address?.hostname === "t.me" || address?.hostname === "telegram.me";
  if (!isTelegram || address.pathname.slice(1).toLowerCase() !== username.toLowerCase()) return undefined;
  return address.searchParams.get("start") ?? "";
}
