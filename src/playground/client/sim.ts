/**
 * The other side of the wire: what a person, the chat page or a test does, as JSON over HTTP under `/sim`.
 * Every call takes and returns Telegram's own objects. A refused call answers 400 (or 404, 504) with a `SimError`.
 * Beside the calls below, `GET /sim/files/<file_id>` gives a file's bytes and `GET /sim/events` streams `SimEvent`s.
 */
import type {
  ApiMethods,
  BotCommand,
  BotCommandScope,
  Chat,
  ChatMember,
  ForceReply,
  Message,
  MessageEntity,
  MessageOrigin,
  ReactionType,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
  Update,
  User,
  UserFromGetMe,
  WebhookInfo,
} from "@grammyjs/types";

/** Every call by its route: the JSON body or the query sent, and the JSON that comes back. */
export interface SimRoutes {
  /** Makes a person, or changes the one with this id. */
  "POST /sim/users": { body: NewUser; result: User };
  /** Makes a chat, or changes the one with this id. Service messages and `my_chat_member` follow as in Telegram. */
  "POST /sim/chats": { body: NewChat; result: Chat };
  /** A person writes. The private chat with the bot exists as soon as the person writes to it. */
  "POST /sim/messages": { body: NewMessage; result: Message };
  /** A person edits their message. */
  "POST /sim/edits": { body: Edit; result: Message };
  /** A person deletes a message; Telegram does not tell the bot. */
  "POST /sim/deletions": { body: MessagePlace; result: object };
  /** A person types after the bot's name; waits at most 10 s for the bot, then 504. */
  "POST /sim/inline": { body: InlineAsk; result: InlineAnswer };
  /** A person picks a result of an answered inline query; the message appears in the chat, sent via the bot. */
  "POST /sim/choose": { body: Choice; result: Message };
  /** A person taps a callback button; waits at most 15 s for the bot, then 504. */
  "POST /sim/clicks": { body: Click; result: CallbackAnswer };
  /** A person mentions the bot in a chat that it is not in (guest mode); waits at most 15 s, then 504. */
  "POST /sim/guests": { body: GuestAsk; result: Message };
  /** A person blocks the bot, or lets it in again. */
  "POST /sim/block": { body: { user_id: number; blocked: boolean }; result: object };
  /** A person or the bot joins, leaves, is made admin, restricted or banned. */
  "POST /sim/members": { body: MemberChange; result: ChatMember };
  /** A person sets their reactions on a message; an empty list takes them away. */
  "POST /sim/reactions": { body: Reaction; result: object };
  /** A forum topic is opened, or an existing one closed, reopened or deleted. */
  "POST /sim/topics": { body: TopicChange; result: SimTopic };
  /** A group becomes a supergroup: another chat with the same people, and of the old one every call is refused. */
  "POST /sim/upgrades": { body: { chat_id: number }; result: Chat };
  /** A person stops a draft that the bot streams with `can_stop`. */
  "POST /sim/stops": { body: { chat_id: number; draft_id: number }; result: object };
  /** Changes only the settings that are given. */
  "POST /sim/settings": { body: Partial<SimSettings>; result: SimSettings };
  /** The next `times` calls of a method go wrong in the given way. */
  "POST /sim/faults": { body: Fault; result: object };
  /** Queues an update of any kind as it is; the server gives it its `update_id`. For fuzzing. */
  "POST /sim/updates": { body: Omit<Update, "update_id">; result: Update };
  /**
   * Forgets people, chats, updates, calls and faults, and sets the settings back. What the bot has set of itself stays:
   * webhook, allowed updates, commands, profile.
   */
  "POST /sim/reset": { body: object; result: object };
  /** Everything except messages and calls. */
  "GET /sim/state": { query: object; result: SimState };
  /** The transcript of a chat, edits applied, oldest first; ephemeral messages carry `receiver_user`. */
  "GET /sim/chats/:id/messages": { query: object; result: Message[] };
  /** Who reacted with what in a chat, the bot's own reactions included. */
  "GET /sim/chats/:id/reactions": { query: object; result: Reaction[] };
  /** The commands that a person sees in a chat, by Telegram's order of scopes and languages. */
  "GET /sim/chats/:id/commands": { query: { user_id: number }; result: BotCommand[] };
  /** The last Bot API calls with `n` above `since` (default 0), oldest first; at most the latest 10,000 are kept. */
  "GET /sim/calls": { query: { since?: number }; result: Call[] };
  /** Waits at most `timeout_ms` (default 5,000) until no update is unconfirmed and no call is open. */
  "GET /sim/idle": { query: { timeout_ms?: number }; result: { idle: boolean } };
  /** How the bot's search answers a question; 404 where the server was started without `inspect`. */
  "GET /sim/inspect": { query: { question: string }; result: Inspection };
}

/** How the bot's search answered a question. All offsets count UTF-16 units of a document's text. */
export interface Inspection {
  readonly kind: "found" | "doubt" | "nothing" | "empty";
  /** Calibrated probability that the first hit answers, 0 to 1. */
  readonly confidence: number;
  /** Ranked passages, best first; the nearest ones where nothing was found. */
  readonly hits: readonly InspectedHit[];
}

export interface InspectedHit {
  /** Id of the document. */
  readonly document: string;
  readonly title: string;
  /** From 1. */
  readonly paragraph: number;
  readonly score: number;
  /** What each feature added to the score. */
  readonly features: Readonly<Record<string, number>>;
  /** The whole passage, and where it begins. */
  readonly passage: string;
  readonly passageStart: number;
  /** Where the quote begins and ends, and its slices: those before the passage are of the block that it hangs on. */
  readonly start: number;
  readonly end: number;
  readonly slices: readonly { readonly start: number; readonly end: number }[];
  /** The matched words inside the quote. */
  readonly marks: readonly (readonly [number, number])[];
}

export interface NewUser {
  /** Default: the next free id from 1001. */
  id?: number;
  first_name: string;
  last_name?: string;
  username?: string;
  language_code?: string;
  is_bot?: boolean;
}

export interface NewChat {
  /** Default: the person's id for a private chat, otherwise the next free negative id. */
  id?: number;
  type: "private" | "group" | "supergroup" | "channel";
  title?: string;
  username?: string;
  /** Ids of people. The bot is a member unless `bot` is `left`. The first one is the creator. */
  members: number[];
  /** Members who are administrators. */
  admins?: number[];
  is_forum?: boolean;
  /** What the bot is in a group or channel. Default `member`; in a channel `administrator`. */
  bot?: MemberStatus;
}

export interface NewMessage {
  chat_id: number;
  /** Default in a private chat: its person. Not needed with `sender_chat_id`. */
  from_id?: number;
  /** Writes on behalf of a chat: the group itself (an anonymous admin) or a channel. */
  sender_chat_id?: number;
  text?: string;
  /** Default: commands, mentions, hashtags, e-mail addresses and URLs are found in the text as Telegram does. */
  entities?: MessageEntity[];
  reply_to_message_id?: number;
  /** Replies to an ephemeral message of the bot. */
  reply_to_ephemeral_message_id?: number;
  message_thread_id?: number;
  forward_origin?: MessageOrigin;
  /** A post of the linked channel, forwarded by Telegram itself (from 777000). */
  is_automatic_forward?: true;
  document?: { file_name: string; mime_type?: string; base64: string };
  photo?: { base64: string };
  /** Under a document or photo. */
  caption?: string;
  /** Seen by the bot and the sender alone. Default in groups: true for a command that the bot set as `is_ephemeral`. */
  ephemeral?: boolean;
  /** Any other content, taken as it is: `{ sticker: … }`, `{ location: … }`, `{ poll: … }`. */
  content?: Partial<Message>;
}

export interface Edit {
  chat_id: number;
  message_id: number;
  /** Of a text message, or the caption of a file. */
  text: string;
  entities?: MessageEntity[];
}

export interface MessagePlace {
  chat_id: number;
  message_id: number;
}

export interface InlineAsk {
  from_id: number;
  query: string;
  /** Default "": the first page. */
  offset?: string;
  /** Default `sender`. */
  chat_type?: "sender" | Chat["type"];
}

/** The arguments of `answerInlineQuery`, with `inline_query_id` for a later choice. */
export type InlineAnswer = Parameters<ApiMethods<string>["answerInlineQuery"]>[0];

export interface Choice {
  from_id: number;
  inline_query_id: string;
  result_id: string;
  chat_id: number;
  message_thread_id?: number;
}

/** One of `message_id`, `ephemeral_message_id` (both with `chat_id`) and `inline_message_id`. */
export interface Click {
  from_id: number;
  data: string;
  chat_id?: number;
  message_id?: number;
  ephemeral_message_id?: number;
  inline_message_id?: string;
}

/** The arguments of `answerCallbackQuery`. */
export type CallbackAnswer = Parameters<ApiMethods<string>["answerCallbackQuery"]>[0];

export interface GuestAsk {
  chat_id: number;
  from_id: number;
  text: string;
  reply_to_message_id?: number;
}

export type MemberStatus = ChatMember["status"];

export interface MemberChange {
  chat_id: number;
  /** The bot's id (`state.bot.id`) for the bot itself. */
  user_id: number;
  status: MemberStatus;
  /** Who did it. Default: the chat's creator. */
  from_id?: number;
  /** Of `restricted`: may they (or the bot) write? Default false. */
  can_send_messages?: boolean;
}

export interface Reaction {
  chat_id: number;
  message_id: number;
  from_id: number;
  reaction: ReactionType[];
}

export interface TopicChange {
  chat_id: number;
  /** Opens a topic of this name. */
  name?: string;
  /** Default: the chat's creator. */
  from_id?: number;
  /** An existing topic, to be closed, reopened or deleted. */
  message_thread_id?: number;
  closed?: boolean;
  /** Deletes the topic; Telegram does not tell the bot. */
  deleted?: true;
}

export interface SimTopic {
  message_thread_id: number;
  name: string;
  closed: boolean;
}

export interface SimSettings {
  /** BotFather's /setprivacy. Default true: in groups the bot sees what is addressed to it. */
  privacy_mode: boolean;
  /** Whether privacy mode lets a plain @mention through, which is reported both ways. Default true. */
  mentions_in_privacy_mode: boolean;
  /** BotFather's /setinline. Default true. */
  inline_mode: boolean;
  /** BotFather's /setinlinefeedback. Default true: `chosen_inline_result` is sent. */
  inline_feedback: boolean;
  /** Whether the bot answers in chats that it is not in. Default true. */
  guest_mode: boolean;
  /** BotFather's /setjoingroups. Default true. */
  can_join_groups: boolean;
}

export interface Fault {
  /** A Bot API method's name, or "*" for any method. */
  method: string;
  /** Strikes calls for this chat alone. */
  chat_id?: number;
  /** Answered instead of doing anything. Without it (and without a drop) the call is done, only late. */
  error_code?: number;
  description?: string;
  /** Answers with a page of HTML, as a proxy before Telegram does that cannot reach it. */
  html?: boolean;
  /** Seconds, with error 429. */
  retry_after?: number;
  /** Waited before the answer or the drop. */
  delay_ms?: number;
  /** Closes the connection without an answer; the call has not happened. */
  drop_connection?: boolean;
  /** The call happens, but the connection closes before its answer: an unknown outcome for the bot. */
  drop_answer?: boolean;
  /** Never answers and keeps the connection open. */
  half_open?: boolean;
  /** How many calls it strikes. Default 1, or any number for as long as `for_ms`. */
  times?: number;
  /** It is over after so many milliseconds. */
  for_ms?: number;
  /** Of each call, 0 to 1. Default 1. */
  probability?: number;
}

/** One Bot API call, as it ended. */
export interface Call {
  /** Counts from 1. */
  n: number;
  /** When it began, in milliseconds since 1970. */
  at: number;
  /** How long it took, in milliseconds. */
  milliseconds: number;
  method: string;
  /** The parameters; a file is shown as its name and size. */
  payload: Record<string, unknown>;
  ok: boolean;
  error_code?: number;
  description?: string;
}

export interface SimState {
  bot: UserFromGetMe;
  settings: SimSettings;
  /** What setMyName, setMyDescription and setMyShortDescription hold, by language; "" is every language. */
  profile: SimProfile[];
  commands: SimCommands[];
  users: SimUser[];
  chats: SimChat[];
  webhook: WebhookInfo;
  /** Updates not yet confirmed. */
  pending_update_count: number;
  /** Faults that have yet to strike. */
  faults: Fault[];
}

export interface SimProfile {
  language_code: string;
  name?: string;
  description?: string;
  short_description?: string;
}

interface SimCommands {
  scope: BotCommandScope;
  /** "" is every language. */
  language_code: string;
  commands: BotCommand[];
}

export interface SimUser extends User {
  /** Has blocked the bot. */
  blocked: boolean;
  /** Has written to the bot in private, so that it may write to them. */
  started: boolean;
}

export interface SimChat {
  chat: Chat;
  /** The bot is among them unless it never was in the chat. */
  members: ChatMember[];
  topics: SimTopic[];
  /** Message ids, latest first. */
  pinned: number[];
  /** The reply keyboard that the bot showed last. */
  keyboard?: ReplyKeyboardMarkup | ForceReply;
}

/**
 * What `GET /sim/events` streams (server-sent events, one JSON object a `data:` line).
 * A page reads the state and the transcripts once, then follows.
 */
export type SimEvent =
  | { kind: "call"; call: Call }
  /** A new message of anyone, service messages and ephemeral ones included. */
  | { kind: "message"; message: Message }
  /** A message changed (text, caption or keyboard); ephemeral ones are told apart by `ephemeral_message_id`. */
  | { kind: "edited"; message: Message }
  | { kind: "deleted"; chat_id: number; message_id: number; ephemeral_message_id?: number }
  /** The bot is typing, uploading …; shown for 5 s or until its next message. */
  | { kind: "action"; chat_id: number; message_thread_id?: number; action: string }
  /** A partial message; gone after 30 s or with the bot's next message. An empty text stands for "thinking". */
  | {
      kind: "draft";
      chat_id: number;
      message_thread_id?: number;
      draft_id: number;
      text: string;
      entities: MessageEntity[];
      can_stop: boolean;
    }
  | { kind: "reaction"; reaction: Reaction }
  | { kind: "callback"; from_id: number; answer: CallbackAnswer }
  | { kind: "inline"; from_id: number; answer: InlineAnswer }
  /** The bot showed or removed a reply keyboard. */
  | { kind: "keyboard"; chat_id: number; markup: ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply }
  | { kind: "pinned"; chat_id: number; pinned: number[] }
  /** People, chats, members, settings, commands, profile or faults changed: read `/sim/state` again. */
  | { kind: "state" }
  /** Everything was forgotten: start anew. */
  | { kind: "reset" };
