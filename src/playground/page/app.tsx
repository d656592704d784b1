import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { ChatList } from "./chatList.tsx";
import { Conversation } from "./conversation.tsx";
import { Notices } from "./notices.tsx";
import { Panel } from "./panel.tsx";
import { isSamePlace, placesOf } from "./place.ts";
import { SessionContext, useNewSession, type Session } from "./session.ts";
import type { SimClient } from "./simClient.ts";
import { useWorld } from "./useWorld.ts";
import { WORDS, WordsContext } from "./words.ts";

/** The whole page: the list of chats, the conversation, and what happens inside the bot. */
export function App({ sim }: { readonly sim: SimClient }): VNode {
  const [world, change] = useWorld(sim);
  const session = useNewSession(sim, world, change);
  useDocumentLanguage(session);
  useChatKeys(session);
  if (!session) return <p class="loading">{WORDS.vi.loading}</p>;
  return (
    <SessionContext.Provider value={session}>
      <WordsContext.Provider value={session.words}>
        <div class="app" data-screen={session.screen} data-panel={session.preferences.panelOpen ? "open" : "closed"}>
          <ChatList />
          <Conversation />
          <Panel />
        </div>
        <Notices />
      </WordsContext.Provider>
    </SessionContext.Provider>
  );
}

function useDocumentLanguage(session: Session | undefined): void {
  useEffect(() => {
    if (!session) return;
    document.documentElement.lang = session.words.locale.slice(0, 2);
    document.title = session.words.title;
  }, [session?.words]);
}

/** Alt with an arrow goes to the chat above or below. */
function useChatKeys(session: Session | undefined): void {
  useEffect(() => {
    if (!session) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (!event.altKey || step === 0) return;
      event.preventDefault();
      const places = placesOf(session.world.state);
      const shown = places.findIndex((place) => isSamePlace(place, session.place));
      const next = places[shown + step];
      if (next) session.open(next);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [session]);
}
