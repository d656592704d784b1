import type { InlineQueryResult, Message, ReactionType } from "@grammyjs/types";
import type { CallbackAnswer, Fault, InlineAnswer, NewMessage, SimSettings } from "../client/sim.ts";
import type { Outgoing, OutboxChange } from "./outbox.ts";
import type { Place } from "./place.ts";
import { SimRefusal, type SimClient } from "../client/sim-client.ts";
import type { Change } from "./world.ts";

/** Something that the page says over the conversation. */
export type Notice =
  | { readonly kind: "toast"; readonly text: string }
  /** Something that the person wanted was refused, or could not be asked for. */
  | { readonly kind: "failure"; readonly refusal: SimRefusal }
  | { readonly kind: "alert"; readonly text: string }
  /** The person picks the chat in which the bot's name and `query` are written. */
  | { readonly kind: "share"; readonly query: string }
  | { readonly kind: "reset" };

/** What a person can do. Nothing here throws: a message that is refused waits in the outbox, the rest is said in a toast. */
export interface Actions {
  /** Writes in a place. `message` needs no chat, topic or sender. */
  readonly send: (place: Place, personId: number, message: Partial<NewMessage>) => Promise<void>;
  /** Calls the bot by its name in a chat that it is not in; it answers as a guest. */
  readonly callGuest: (place: Place, personId: number, text: string) => Promise<void>;
  /** Takes the bot into a group, or out of it. */
  readonly setPresence: (place: Place, botId: number, present: boolean) => Promise<void>;
  /** Sends what was refused once more. */
  readonly retry: (outgoing: Outgoing) => Promise<void>;
  readonly discard: (outgoing: Outgoing) => void;
  readonly upload: (place: Place, personId: number, file: File, caption: string) => Promise<void>;
  readonly edit: (message: Message, text: string) => Promise<void>;
  readonly remove: (message: Message) => Promise<void>;
  /** Sets the person's reaction, or takes it away with none. */
  readonly react: (message: Message, personId: number, emoji: ReactionEmoji | undefined) => Promise<void>;
  /** Taps a callback button; resolves when the bot has answered. */
  readonly press: (message: Message, personId: number, data: string) => Promise<CallbackAnswer | undefined>;
  /** Sends a result of an inline query. */
  readonly choose: (place: Place, personId: number, answer: InlineAnswer, result: InlineQueryResult) => Promise<void>;
  readonly settle: (settings: Partial<SimSettings>) => Promise<void>;
  readonly block: (personId: number, blocked: boolean) => Promise<void>;
  readonly setLanguage: (
    person: { id: number; first_name: string; username?: string },
    languageCode: string,
  ) => Promise<void>;
  readonly fault: (fault: Fault) => Promise<void>;
  readonly reset: () => Promise<void>;
}

type ReactionEmoji = Extract<ReactionType, { type: "emoji" }>["emoji"];

interface Dependencies {
  readonly sim: SimClient;
  readonly change: (change: Change) => void;
  readonly changeOutbox: (change: OutboxChange) => void;
  readonly notify: (notice: Notice) => void;
}

export function createActions({ sim, change, changeOutbox, notify }: Dependencies): Actions {
  const attempt = async <Result>(act: () => Promise<Result>): Promise<Result | undefined> => {
    try {
      return await act();
    } catch (error) {
      notify({ kind: "failure", refusal: refusalOf(error) });
      return undefined;
    }
  };
  const deliver = async (outgoing: Outgoing): Promise<void> => {
    changeOutbox({ kind: "queued", outgoing });
    try {
      change({ kind: "message", message: await sim.post("/sim/messages", outgoing.message) });
      changeOutbox({ kind: "gone", key: outgoing.key });
    } catch (error) {
      changeOutbox({ kind: "failed", key: outgoing.key, failure: refusalOf(error) });
    }
  };
  const send: Actions["send"] = (place, personId, message) =>
    deliver({ key: nextKey(), place, message: { ...message, ...addressOf(place), from_id: personId } });

  return {
    send,
    callGuest: async ({ chatId }, personId, text) => {
      await attempt(() => sim.post("/sim/guests", { chat_id: chatId, from_id: personId, text }));
    },
    setPresence: async ({ chatId }, botId, present) => {
      const status = present ? "member" : "left";
      await attempt(() => sim.post("/sim/members", { chat_id: chatId, user_id: botId, status }));
    },
    retry: ({ key, place, message }) => deliver({ key, place, message }),
    discard: ({ key }) => changeOutbox({ kind: "gone", key }),
    upload: async (place, personId, file, caption) => {
      const message = await attempt(() => messageWith(file));
      if (message) await send(place, personId, caption ? { ...message, caption } : message);
    },
    edit: async ({ chat, message_id }, text) => {
      await attempt(() => sim.post("/sim/edits", { chat_id: chat.id, message_id, text }));
    },
    remove: async ({ chat, message_id }) => {
      await attempt(() => sim.post("/sim/deletions", { chat_id: chat.id, message_id }));
    },
    react: async ({ chat, message_id }, personId, emoji) => {
      const reaction: ReactionType[] = emoji ? [{ type: "emoji", emoji }] : [];
      await attempt(() => sim.post("/sim/reactions", { chat_id: chat.id, message_id, from_id: personId, reaction }));
    },
    press: (message, personId, data) =>
      attempt(() => sim.post("/sim/clicks", { ...buttonPlace(message), from_id: personId, data })),
    choose: async (place, personId, { inline_query_id }, { id }) => {
      const choice = { ...addressOf(place), from_id: personId, inline_query_id, result_id: id };
      const message = await attempt(() => sim.post("/sim/choose", choice));
      if (message) change({ kind: "message", message });
    },
    settle: async (settings) => void (await attempt(() => sim.post("/sim/settings", settings))),
    block: async (personId, blocked) =>
      void (await attempt(() => sim.post("/sim/block", { user_id: personId, blocked }))),
    setLanguage: async ({ id, first_name, username }, language_code) => {
      const person = { id, first_name, language_code };
      await attempt(() => sim.post("/sim/users", username === undefined ? person : { ...person, username }));
    },
    fault: async (fault) => void (await attempt(() => sim.post("/sim/faults", fault))),
    reset: async () => void (await attempt(() => sim.post("/sim/reset", {}))),
  };
}

let lastKey = 0;

function nextKey(): number {
  lastKey += 1;
  return lastKey;
}

/** Whatever is no answer of the server is a mistake of the page's own: its message says which. */
function refusalOf(error: unknown): SimRefusal {
  return error instanceof SimRefusal ? error : new SimRefusal(400, String(error), { cause: error });
}

function addressOf({ chatId, threadId }: Place): { chat_id: number; message_thread_id?: number } {
  return threadId === undefined ? { chat_id: chatId } : { chat_id: chatId, message_thread_id: threadId };
}

function buttonPlace({ chat, message_id, ephemeral_message_id }: Message) {
  return ephemeral_message_id === undefined
    ? { chat_id: chat.id, message_id }
    : { chat_id: chat.id, ephemeral_message_id };
}

async function messageWith(file: File): Promise<Partial<NewMessage>> {
  const document = { file_name: file.name, base64: await base64Of(file) };
  return { document: file.type ? { ...document, mime_type: file.type } : document };
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      if (typeof reader.result === "string") resolve(reader.result.slice(reader.result.indexOf(",") + 1));
    });
    reader.addEventListener("error", () => reject(reader.error ?? new Error("The file cannot be read.")));
    reader.readAsDataURL(file);
  });
}
