import type { Message, MessageEntity } from "@grammyjs/types";
import type { Call, Reaction, SimEvent, SimState } from "../client/sim.ts";

/** Everything the page knows of the playground: read once, then kept up by events. Never changed in place. */
export interface World {
  readonly state: SimState;
  /** By chat, oldest first. */
  readonly messages: ReadonlyMap<number, readonly Message[]>;
  readonly reactions: ReadonlyMap<number, readonly Reaction[]>;
  /** What the bot is doing, by chat and topic (`activityKey`). */
  readonly activities: ReadonlyMap<string, Activity>;
  /** Oldest first, at most `CALL_LIMIT`. */
  readonly calls: readonly Call[];
  /** How often everything was forgotten since the page was opened. */
  readonly beginnings: number;
  /** False while the event stream is cut. */
  readonly online: boolean;
}

/** The bot is typing, or streams a draft of its message. */
interface Activity {
  readonly action: string;
  readonly draft?: { readonly text: string; readonly entities: readonly MessageEntity[] };
  /** When it stops being shown, in milliseconds since 1970. */
  readonly until: number;
}

/** What changes the world: an event of the server, a fresh reading of it, or the state of the connection. */
export type Change =
  | SimEvent
  | { readonly kind: "loaded"; readonly world: Omit<World, "activities" | "online" | "beginnings"> }
  | { readonly kind: "stateRead"; readonly state: SimState }
  | { readonly kind: "cut" }
  | { readonly kind: "expired"; readonly now: number };

/** The panel shows this many calls; older ones fall out. */
const CALL_LIMIT = 500;

/** Telegram shows a chat action for 5 s (sendChatAction) and a draft for 30 s (sendMessageDraft). */
const ACTION_MILLISECONDS = 5_000;
const DRAFT_MILLISECONDS = 30_000;

/** The world after a change. `undefined` is the world before the first reading; only a reading ends it. */
export function changeWorld(world: World | undefined, change: Change): World | undefined {
  if (change.kind === "loaded") {
    return { ...change.world, activities: new Map(), online: true, beginnings: world?.beginnings ?? 0 };
  }
  if (!world) return undefined;
  switch (change.kind) {
    case "stateRead":
      return { ...world, state: change.state };
    case "reset":
      return { ...world, beginnings: world.beginnings + 1 };
    case "cut":
      return { ...world, online: false };
    case "expired":
      return dropActivities(world, change.now);
    case "call":
      return addCall(world, change.call);
    case "message":
      return addMessage(world, change.message);
    case "edited":
      return replaceMessage(world, change.message);
    case "deleted":
      return removeMessage(world, change.chat_id, identityOf(change));
    case "reaction":
      return addReaction(world, change.reaction);
    case "action":
      return addActivity(world, activityKey(change.chat_id, change.message_thread_id), {
        action: change.action,
        until: Date.now() + ACTION_MILLISECONDS,
      });
    case "draft":
      return addActivity(world, activityKey(change.chat_id, change.message_thread_id), {
        action: "typing",
        draft: { text: change.text, entities: change.entities },
        until: Date.now() + DRAFT_MILLISECONDS,
      });
    // The rest concerns one caller alone, or is followed by a fresh reading of the state.
    default:
      return world;
  }
}

/** Where an activity belongs: a chat, or one topic of a forum. */
export function activityKey(chatId: number, threadId: number | undefined): string {
  return `${chatId}/${threadId ?? ""}`;
}

/** Tells a message from every other of its chat; ephemeral messages have no `message_id` of their own. */
export function identityOf(message: { message_id: number; ephemeral_message_id?: number }): string {
  return message.ephemeral_message_id === undefined ? `m${message.message_id}` : `e${message.ephemeral_message_id}`;
}

function addCall(world: World, call: Call): World {
  if (world.calls.some(({ n }) => n === call.n)) return world;
  return { ...world, calls: [...world.calls, call].slice(-CALL_LIMIT) };
}

/** A message arrives twice: as the answer to the send, and as an event. The second changes nothing. */
function addMessage(world: World, message: Message): World {
  const known = world.messages.get(message.chat.id) ?? [];
  if (known.some((other) => identityOf(other) === identityOf(message))) return world;
  const activities = new Map(world.activities);
  if (message.from?.id === world.state.bot.id)
    activities.delete(activityKey(message.chat.id, message.message_thread_id));
  return withMessages({ ...world, activities }, message.chat.id, [...known, message]);
}

function replaceMessage(world: World, message: Message): World {
  const known = world.messages.get(message.chat.id) ?? [];
  const identity = identityOf(message);
  return withMessages(
    world,
    message.chat.id,
    known.map((other) => (identityOf(other) === identity ? message : other)),
  );
}

function removeMessage(world: World, chatId: number, identity: string): World {
  const known = world.messages.get(chatId) ?? [];
  return withMessages(
    world,
    chatId,
    known.filter((message) => identityOf(message) !== identity),
  );
}

function withMessages(world: World, chatId: number, messages: readonly Message[]): World {
  return { ...world, messages: new Map(world.messages).set(chatId, messages) };
}

function addReaction(world: World, reaction: Reaction): World {
  const others = (world.reactions.get(reaction.chat_id) ?? []).filter(
    ({ message_id, from_id }) => message_id !== reaction.message_id || from_id !== reaction.from_id,
  );
  const reactions = reaction.reaction.length > 0 ? [...others, reaction] : others;
  return { ...world, reactions: new Map(world.reactions).set(reaction.chat_id, reactions) };
}

/** The same world where nothing has expired, so that nothing is drawn anew. */
function dropActivities(world: World, now: number): World {
  const activities = new Map([...world.activities].filter(([, { until }]) => until > now));
  return activities.size === world.activities.size ? world : { ...world, activities };
}

function addActivity(world: World, key: string, activity: Activity): World {
  return { ...world, activities: new Map(world.activities).set(key, activity) };
}
