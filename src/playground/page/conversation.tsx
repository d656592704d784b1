import type { VNode } from "preact";
import { Avatar } from "./avatar.tsx";
import { Composer } from "./composer.tsx";
import { useFileDrop } from "./fileDrop.ts";
import { Icon } from "./icon.tsx";
import { speakersIn, placeTitle } from "./place.ts";
import { useSession } from "./session.ts";
import { Transcript } from "./transcript.tsx";
import { activityKey } from "./world.ts";

/** Telegram passes files up to 20 MB to a bot (Bot API, getFile). */
const FILE_BYTES = 20 * 1_024 * 1_024;

/** The middle of the page: who this is with, what was said, and what is being written. */
export function Conversation(): VNode {
  const { words, world, draft, setDraft, place, person, actions, notify } = useSession();
  const upload = (files: readonly File[]) => {
    const large = files.find(({ size }) => size > FILE_BYTES);
    if (large) return notify({ kind: "toast", text: words.fileTooLarge(large.name) });
    const caption = files.length === 1 ? draft.text.trim() : "";
    for (const file of files) void actions.upload(place, person.id, file, caption);
    if (caption) setDraft({ text: "" });
  };
  const { dragging, handlers } = useFileDrop(upload);
  return (
    <main class="conversation" {...handlers}>
      <Header />
      {!world.online && (
        <p class="offline" role="status">
          {words.offline}
        </p>
      )}
      <Transcript />
      <Composer onFiles={upload} />
      {dragging && <div class="drop">{words.dropHere}</div>}
    </main>
  );
}

function Header(): VNode {
  const { words, world, place, chat, show, preferences, prefer, screen } = useSession();
  const title = placeTitle(world.state, place, words);
  const isPrivate = chat.chat.type === "private";
  const activity = world.activities.get(activityKey(place.chatId, place.threadId));
  const subtitle = isPrivate ? `@${world.state.bot.username}` : groupSubtitle();
  function groupSubtitle(): string {
    const names = speakersIn(world.state, chat).map(({ first_name }) => first_name);
    return place.threadId === undefined ? `${names.join(", ")} · ${words.bot}` : (chat.chat.title ?? "");
  }
  const togglePanel = () => {
    const isShown = preferences.panelOpen || screen === "panel";
    prefer({ panelOpen: !isShown });
    show(isShown ? "chat" : "panel");
  };
  return (
    <header class="bar">
      <button type="button" class="icon-button back" aria-label={words.back} onClick={() => show("list")}>
        <Icon name="back" />
      </button>
      <Avatar id={chat.chat.id} name={chat.chat.title ?? title} bot={isPrivate} />
      <div class="bar-title">
        <h2>{title}</h2>
        <p>{activity ? <span class="typing-name">{words.typing}</span> : subtitle}</p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={words.openPanel}
        title={words.openPanel}
        aria-expanded={preferences.panelOpen}
        onClick={togglePanel}
      >
        <Icon name="panel" />
      </button>
    </header>
  );
}
