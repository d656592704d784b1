/** All that the server remembers, in one place. */
import type {
  BotCommand,
  BotCommandScope,
  CallbackQuery,
  Chat,
  ChatMember,
  InlineQuery,
  MenuButton,
  Message,
  Update,
  User,
} from "@grammyjs/types";
import { createCalls, type Calls } from "./calls.ts";
import type {
  CallbackAnswer,
  InlineAnswer,
  Reaction,
  SimChat,
  SimEvent,
  SimProfile,
  SimSettings,
  SimTopic,
} from "../client/sim.ts";
import type { PictureSize } from "./methods/picture.ts";
import { createUpdates, type NewUpdate, type Updates } from "./updates.ts";

export interface World {
  readonly bot: User & { username: string };
  readonly token: string;
  /** Replaced whole by a reset. */
  state: State;
  /** What the bot has set of itself; a reset leaves it. */
  readonly own: OwnSettings;
  readonly updates: Updates;
  readonly calls: Calls;
  /** How long the next call takes on its way here and back, in milliseconds. Default none; polls take none. */
  latency: () => number;
  /** Who follows `/sim/events`. */
  readonly listeners: Set<(event: SimEvent) => void>;
}

interface State {
  settings: SimSettings;
  readonly people: Map<number, Person>;
  readonly rooms: Map<number, Room>;
  /** By `file_id`. */
  readonly files: Map<string, StoredFile>;
  /** Inline messages of the bot, by `inline_message_id`. */
  readonly inlineMessages: Map<string, { room: Room; key: number }>;
  /** Queries of each kind that wait for the bot or have been answered lately, by id. */
  readonly callbacks: Map<string, OpenQuery<CallbackQuery, CallbackAnswer>>;
  readonly inlineQueries: Map<string, OpenQuery<InlineQuery, InlineAnswer>>;
  readonly guestQueries: Map<string, OpenQuery<{ id: string; message: Message }, Message>>;
}

export interface Person {
  user: User;
  blocked: boolean;
  started: boolean;
}

export interface Room {
  chat: Chat;
  /** The supergroup that a group has become. */
  upgradedTo?: number;
  readonly members: Map<number, ChatMember>;
  /** By message id; ephemeral messages by their negated `ephemeral_message_id`. Oldest first. */
  readonly messages: Map<number, Message>;
  lastMessageId: number;
  lastEphemeralId: number;
  readonly topics: Map<number, SimTopic>;
  pinned: number[];
  /** By message id and person. */
  readonly reactions: Map<string, Reaction>;
  /** Ids of messages that were sent via the bot and are editable by it, by message id. */
  readonly inlineIds: Map<number, string>;
  /** Messages that brought a reply keyboard: Telegram lets nobody edit them. */
  readonly keyboardMessages: Set<number>;
  keyboard?: SimChat["keyboard"];
}

export interface StoredFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  /** Below `/file/bot<token>/`. */
  readonly path: string;
  readonly file_name: string;
  readonly mime_type: string;
  readonly bytes: Buffer;
  /** Of a picture, in pixels, with its media type. */
  readonly size?: PictureSize;
}

export interface OpenQuery<Q, A> {
  readonly query: Q;
  /** In milliseconds since 1970; from then on the bot's answer is too late. */
  readonly expires: number;
  answer?: A;
  /** Hands the bot's answer to the waiting person. */
  settle(answer: A): void;
}

interface OwnSettings {
  readonly commands: Map<string, { scope: BotCommandScope; language_code: string; commands: BotCommand[] }>;
  /** By language code; "" is every language. */
  readonly profile: Map<string, SimProfile>;
  /** By chat; 0 is the default. */
  readonly menuButtons: Map<number, MenuButton>;
}

export function createWorld(token: string, username: string, name = "Trích dẫn"): World {
  const id = Number(token.split(":")[0]);
  return {
    bot: { id: Number.isSafeInteger(id) && id > 0 ? id : 1, is_bot: true, first_name: name, username },
    token,
    state: emptyState(),
    own: { commands: new Map(), profile: new Map(), menuButtons: new Map() },
    updates: createUpdates(),
    calls: createCalls(),
    latency: () => 0,
    listeners: new Set(),
  };
}

export function emptyState(): State {
  return {
    settings: {
      privacy_mode: true,
      mentions_in_privacy_mode: true,
      inline_mode: true,
      inline_feedback: true,
      guest_mode: true,
      can_join_groups: true,
    },
    people: new Map(),
    rooms: new Map(),
    files: new Map(),
    inlineMessages: new Map(),
    callbacks: new Map(),
    inlineQueries: new Map(),
    guestQueries: new Map(),
  };
}

export function emit(world: World, event: SimEvent): void {
  world.listeners.forEach((listener) => listener(event));
}

export function push(world: World, update: NewUpdate): Update | undefined {
  return world.updates.push(update);
}

/** Unix time in seconds, as Telegram's dates are. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

export function createRoom(chat: Chat): Room {
  return {
    chat,
    members: new Map(),
    messages: new Map(),
    lastMessageId: 0,
    lastEphemeralId: 0,
    topics: new Map(),
    pinned: [],
    reactions: new Map(),
    inlineIds: new Map(),
    keyboardMessages: new Set(),
  };
}
