import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import { ChatList } from "./chatList.tsx";
import { Conversation } from "./conversation.tsx";
import { Notices } from "./notices.tsx";
import { Panel } from "./panel.tsx";
import { SessionContext, useNewSession, type Session } from "./session.ts";
import type { SimClient } from "./simClient.ts";
import { useWorld } from "./useWorld.ts";
import { WORDS, WordsContext } from "./words.ts";

/** The whole page: the list of chats, the conversation, and what happens inside the bot. */
export function App({ sim }: { readonly sim: SimClient }): VNode {
  const [world, change] = useWorld(sim);
  const session = useNewSession(sim, world, change);
  useDocumentLanguage(session);
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
