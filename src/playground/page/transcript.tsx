import type { Message } from "@grammyjs/types";
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import { EmptyChat } from "./emptyChat.tsx";
import { Icon } from "./icon.tsx";
import { MessageView } from "./message.tsx";
import { outgoingAt } from "./outbox.ts";
import { OutgoingView } from "./outgoing.tsx";
import { messagesAt, placeKey } from "./place.ts";
import { RichText } from "./richText.tsx";
import { serviceText } from "./serviceText.ts";
import { useSession } from "./session.ts";
import { useTextActions } from "./textActions.ts";
import { dayName } from "./time.ts";
import { useStickyEnd } from "./useStickyEnd.ts";
import type { Words } from "./words.ts";
import { activityKey, identityOf } from "./world.ts";

/** How many messages are drawn at first, and how many more at each wish. */
const PAGE_SIZE = 150;

/** Messages of one sender within this many seconds stand together under one name. */
const RUN_SECONDS = 300;

/** The messages of the shown place, oldest first, with what is under way at the end. */
export function Transcript(): VNode {
  const { world, words, place, person, outbox } = useSession();
  const [shown, setShown] = useState(PAGE_SIZE);
  const all = messagesAt(world, place, person.id);
  const messages = all.slice(-shown);
  const outgoing = outgoingAt(outbox, place);
  const { scroller, away, toEnd } = useStickyEnd(placeKey(place), [world.messages, world.activities, outbox]);
  const isEmpty = outgoing.length === 0 && all.every((message) => !isFromPerson(message, words));
  return (
    <div class="transcript-frame">
      <div class="transcript" ref={scroller} role="log" aria-label={words.conversation} tabIndex={0}>
        <div class="transcript-body">
          {all.length > messages.length && (
            <button type="button" class="quiet" onClick={() => setShown(shown + PAGE_SIZE)}>
              {words.earlier}
            </button>
          )}
          {messages.map((message, index) => (
            <Entry
              key={identityOf(message)}
              message={message}
              before={messages[index - 1]}
              after={messages[index + 1]}
            />
          ))}
          {isEmpty && <EmptyChat />}
          {outgoing.map((message) => (
            <OutgoingView key={message.key} outgoing={message} />
          ))}
          <BotActivity />
        </div>
      </div>
      {away && (
        <button type="button" class="icon-button to-end" aria-label={words.newMessages} onClick={toEnd}>
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}

function isFromPerson(message: Message, words: Words): boolean {
  return !message.from?.is_bot && serviceText(message, words) === undefined;
}

interface EntryProps {
  readonly message: Message;
  readonly before: Message | undefined;
  readonly after: Message | undefined;
}

function Entry({ message, before, after }: EntryProps): VNode {
  const { words } = useSession();
  const day = dayName(message.date, words);
  const isNewDay = !before || dayName(before.date, words) !== day;
  return (
    <>
      {isNewDay && <p class="day">{day}</p>}
      <MessageView
        message={message}
        first={isNewDay || !isRun(before, message)}
        last={!after || !isRun(message, after)}
      />
    </>
  );
}

function isRun(a: Message, b: Message): boolean {
  return a.from?.id === b.from?.id && a.sender_chat?.id === b.sender_chat?.id && b.date - a.date < RUN_SECONDS;
}

/** Three dots while the bot is typing, or the draft that it streams. */
function BotActivity(): VNode | null {
  const { world, words, place } = useSession();
  const textActions = useTextActions();
  const activity = world.activities.get(activityKey(place.chatId, place.threadId));
  if (!activity) return null;
  const { draft } = activity;
  return (
    <div class="message" data-last>
      <div class="bubble">
        {draft?.text ? (
          <div class="text">
            <RichText text={draft.text} entities={draft.entities} actions={textActions} />
          </div>
        ) : (
          <p class="dots">
            <span class="unseen">{words.typing}</span>
            <i /> <i /> <i />
          </p>
        )}
      </div>
    </div>
  );
}
