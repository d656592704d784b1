import type { Message } from "@grammyjs/types";
import { createContext } from "preact";
import { useContext, useMemo, useReducer, useState } from "preact/hooks";
import type { SimChat, SimUser } from "../client/sim.ts";
import { serviceText } from "./serviceText.ts";
import { createActions, type Actions, type Notice } from "./actions.ts";
import { FIRST_CHAT_ID } from "../client/cast.ts";
import { changeOutbox, type Outgoing } from "./outbox.ts";
import { chatAt, isSamePlace, messagesAt, placeKey, speakersIn, type Place } from "./place.ts";
import type { TappedQuestion } from "./question.ts";
import { usePreferences, type Preferences } from "./preferences.ts";
import type { SimClient } from "../client/sim-client.ts";
import { languageOf } from "../client/language.ts";
import { WORDS, type Words } from "./words.ts";
import type { Change, World } from "./world.ts";

/** What the person is writing in a place. */
export interface Draft {
  readonly text: string;
  readonly replyTo?: Message | undefined;
  /** Their own message that the text will replace. */
  readonly editing?: Message | undefined;
}

/** The part of a narrow window that is shown; a wide one shows all. */
type Screen = "list" | "chat" | "panel";

/** All that the components share: the world, who is looking at what, and what can be done. */
export interface Session {
  readonly sim: SimClient;
  readonly world: World;
  readonly words: Words;
  readonly preferences: Preferences;
  readonly prefer: (changed: Partial<Preferences>) => void;
  readonly place: Place;
  readonly chat: SimChat;
  /** Who the person at the keyboard is, here. */
  readonly person: SimUser;
  /** Writes as another member of the shown group. */
  readonly speakAs: (personId: number) => void;
  readonly open: (place: Place) => void;
  readonly screen: Screen;
  readonly show: (screen: Screen) => void;
  readonly unreadAt: (place: Place) => number;
  readonly draft: Draft;
  readonly setDraft: (draft: Draft, place?: Place) => void;
  readonly outbox: readonly Outgoing[];
  /** The question that was last asked here by a button. */
  readonly tapped: TappedQuestion | undefined;
  readonly noteTap: (question: string) => void;
  readonly notice: Notice | undefined;
  readonly notify: (notice: Notice | undefined) => void;
  readonly actions: Actions;
}

const EMPTY_DRAFT: Draft = { text: "" };

/** Builds the session over the world. */
export function useNewSession(sim: SimClient, world: World, change: (change: Change) => void): Session {
  const [preferences, prefer] = usePreferences();
  const [place, setPlace] = useState<Place>({ chatId: FIRST_CHAT_ID });
  const [screen, show] = useState<Screen>("chat");
  const [speakers, setSpeakers] = useState<ReadonlyMap<number, number>>(new Map());
  const [drafts, setDrafts] = useState<ReadonlyMap<string, Draft>>(new Map());
  const [seen, setSeen] = useState<ReadonlyMap<string, number>>(new Map());
  const [taps, setTaps] = useState<ReadonlyMap<string, TappedQuestion>>(new Map());
  const [outbox, changeOut] = useReducer(changeOutbox, []);
  const [notice, notify] = useState<Notice>();

  const chat = chatAt(world.state, place) ?? world.state.chats[0]!;
  const person = personIn(world, chat, speakers);
  const words = WORDS[preferences.language ?? languageOf(person.language_code)];
  const actions = useMemo(() => createActions({ sim, change, changeOutbox: changeOut, notify }), [sim, change]);

  const countAt = (where: Place) =>
    messagesAt(world, where, person.id).filter((message) => serviceText(message, words) === undefined).length;
  const setDraft = (draft: Draft, where: Place = place) =>
    setDrafts((before) => new Map(before).set(placeKey(where), draft));
  const open = (where: Place) => {
    setSeen((before) => new Map(before).set(placeKey(place), countAt(place)).set(placeKey(where), countAt(where)));
    setPlace(where);
    show("chat");
  };
  const speakAs = (personId: number) => setSpeakers((before) => new Map(before).set(chat.chat.id, personId));
  const unreadAt = (where: Place) =>
    isSamePlace(where, place) ? 0 : Math.max(0, countAt(where) - (seen.get(placeKey(where)) ?? 0));
  const noteTap = (text: string) => {
    const after = Math.max(0, ...messagesAt(world, place, person.id).map(({ message_id }) => message_id));
    setTaps((before) => new Map(before).set(placeKey(place), { text, after }));
  };
  const draft = drafts.get(placeKey(place)) ?? EMPTY_DRAFT;
  return {
    sim,
    world,
    words,
    preferences,
    prefer,
    place,
    chat,
    person,
    speakAs,
    open,
    screen,
    show,
    unreadAt,
    draft,
    setDraft,
    outbox,
    tapped: taps.get(placeKey(place)),
    noteTap,
    notice,
    notify,
    actions,
  };
}

function personIn(world: World, chat: SimChat, speakers: ReadonlyMap<number, number>): SimUser {
  const people = speakersIn(world.state, chat);
  return people.find(({ id }) => id === speakers.get(chat.chat.id)) ?? people[0] ?? world.state.users[0]!;
}

export const SessionContext = createContext<Session | undefined>(undefined);

/** The session; only inside the page, once the world is there. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession outside <SessionContext.Provider>");
  return session;
}
