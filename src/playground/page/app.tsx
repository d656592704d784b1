import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { ChatList } from "./chatList.tsx";
import { Conversation } from "./conversation.tsx";
import { Notices } from "./notices.tsx";
import { Panel } from "./panel.tsx";
import { isSamePlace, placesOf } from "./place.ts";
import { SessionContext, useNewSession, type Session } from "./session.ts";
import type { SimClient } from "../client/sim-client.ts";
import { useWorld } from "./useWorld.ts";
import { WORDS, WordsContext, type Words } from "./words.ts";
import type { Change, World } from "./world.ts";

/** The page. Starting over makes everything on it anew: drafts, places, what was read. */
export function App({ sim }: { readonly sim: SimClient }): VNode {
  const [world, change] = useWorld(sim);
  if (!world) return <p class="loading">{WORDS.vi.loading}</p>;
  return <Page key={world.beginnings} sim={sim} world={world} change={change} />;
}

interface PageProps {
  readonly sim: SimClient;
  readonly world: World;
  readonly change: (change: Change) => void;
}

/** The list of chats, the conversation, and what happens inside the bot. */
function Page({ sim, world, change }: PageProps): VNode {
  const session = useNewSession(sim, world, change);
  useDocumentLanguage(session.words);
  useChatKeys(session);
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

function useDocumentLanguage(words: Words): void {
  useEffect(() => {
    document.documentElement.lang = words.locale.slice(0, 2);
    document.title = words.title;
  }, [words]);
}

/** Alt with an arrow goes to the chat above or below. */
function useChatKeys(session: Session): void {
  useEffect(() => {
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
