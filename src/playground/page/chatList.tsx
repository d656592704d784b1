import type { Message } from "@grammyjs/types";
import type { VNode } from "preact";
import { Avatar } from "./avatar.tsx";
import { ADMIN_ID } from "../client/cast.ts";
import { chatAt, isSamePlace, messagesAt, placeKey, placesOf, placeTitle, type Place } from "./place.ts";
import { serviceText } from "./serviceText.ts";
import { useSession } from "./session.ts";
import { clockTime } from "./time.ts";
import { contentName } from "./content.tsx";
import type { Words } from "./words.ts";
import type { World } from "./world.ts";

/** The list of chats; a forum's topics stand indented under it. */
export function ChatList(): VNode {
  const { world, words } = useSession();
  return (
    <nav class="chats" aria-label={words.chats}>
      <header class="brand">
        <img src="/icon.svg" alt="" width={32} height={32} />
        <h1>
          Trích dẫn <small>{words.playground}</small>
        </h1>
      </header>
      <ul>
        {placesOf(world.state).map((place) => (
          <li key={placeKey(place)}>
            <ChatButton place={place} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function ChatButton({ place }: { readonly place: Place }): VNode {
  const { world, words, place: shown, open, unreadAt, person } = useSession();
  const { chat, members } = chatAt(world.state, place)!;
  const isPrivate = chat.type === "private";
  const isTopic = place.threadId !== undefined;
  const title = placeTitle(world.state, place, words);
  const viewer = isPrivate ? chat.id : person.id;
  const last = messagesAt(world, place, viewer).at(-1);
  const unread = unreadAt(place);
  const emptySummary = () => (isPrivate || isTopic ? words.noMessages : words.members(members.length - 1));
  return (
    <button
      type="button"
      class="chat"
      data-topic={isTopic}
      aria-current={isSamePlace(place, shown) ? "page" : undefined}
      onClick={() => open(place)}
    >
      {isTopic ? (
        <span class="hash" aria-hidden="true">
          #
        </span>
      ) : (
        <span class="chat-picture">
          <Avatar id={chat.id} name={title} bot={isPrivate} />
          {isPrivate && <Avatar id={chat.id} name={personName(world, chat.id)} />}
        </span>
      )}
      <span class="chat-title">
        {title}
        {isPrivate && (
          <span class="person-tag" data-admin={chat.id === ADMIN_ID}>
            {personName(world, chat.id)}
          </span>
        )}
      </span>
      <time>{last && clockTime(last.date)}</time>
      <span class="chat-last">{last ? summaryOf(last, world.state.bot.id, words) : emptySummary()}</span>
      {unread > 0 && (
        <span class="unread">
          <span aria-hidden="true">{unread}</span>
          <span class="unseen">{words.unread(unread)}</span>
        </span>
      )}
    </button>
  );
}

/** Whose private chat it is: three chats with the same bot are told apart by the person. */
function personName({ state }: World, chatId: number): string {
  return state.users.find(({ id }) => id === chatId)?.first_name ?? "";
}

function summaryOf(message: Message, botId: number, words: Words): string {
  const service = serviceText(message, words);
  if (service !== undefined) return service;
  const who = message.from && message.from.id !== botId ? `${message.from.first_name}: ` : "";
  return who + (message.text ?? message.caption ?? contentName(message, words)).slice(0, 120);
}
