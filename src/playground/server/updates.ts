import type { Update } from "@grammyjs/types";
import { SimRefusal } from "./refusal.ts";

type UpdateKind = Exclude<keyof Update, "update_id">;
/** An update that has no number yet. */
export type NewUpdate = Omit<Update, "update_id">;

const everyKind: Readonly<Record<UpdateKind, true>> = {
  message: true,
  edited_message: true,
  channel_post: true,
  edited_channel_post: true,
  business_connection: true,
  business_message: true,
  edited_business_message: true,
  deleted_business_messages: true,
  guest_message: true,
  stopped_message_generation: true,
  message_reaction: true,
  message_reaction_count: true,
  inline_query: true,
  chosen_inline_result: true,
  callback_query: true,
  shipping_query: true,
  pre_checkout_query: true,
  purchased_paid_media: true,
  poll: true,
  poll_answer: true,
  my_chat_member: true,
  chat_member: true,
  chat_join_request: true,
  chat_boost: true,
  removed_chat_boost: true,
  managed_bot: true,
  subscription: true,
};
/** Every kind of update that there is. */
export const UPDATE_KINDS = Object.keys(everyKind) as readonly UpdateKind[];

/** Updates that may wait for the bot. */
const WAITING_MOST = 100_000;
/** The kinds that a bot must ask for by name (getUpdates, `allowed_updates`). */
const ON_REQUEST: readonly UpdateKind[] = ["chat_member", "message_reaction", "message_reaction_count"];

/** The bot's queue: updates in order, kept until the bot confirms them. */
export interface Updates {
  /**
   * Numbers the update and queues it, or returns undefined where the bot did not ask for its kind.
   * Throws where 100,000 updates wait already: none is ever lost in silence.
   */
  push(update: NewUpdate): Update | undefined;
  /** Unconfirmed updates, oldest first. */
  pending(): readonly Update[];
  /** Forgets every update below this id. */
  confirmBelow(id: number): void;
  /** Forgets one update, out of order (webhook). */
  confirm(id: number): void;
  clear(): void;
  /** Undefined is the default: every kind that need not be asked for by name. */
  allowed: readonly UpdateKind[] | undefined;
  /** Called after each push and each confirmation. */
  readonly watchers: Set<() => void>;
}

/** `firstId` is the id of the first update; Telegram's are not small either. */
export function createUpdates(firstId = 100_000_001): Updates {
  let nextId = firstId;
  let queue: Update[] = [];
  const changed = () => updates.watchers.forEach((watcher) => watcher());

  const updates: Updates = {
    allowed: undefined,
    watchers: new Set(),
    pending: () => queue,
    push(update) {
      if (!isAllowed(update, updates.allowed)) return undefined;
      if (queue.length >= WAITING_MOST) throw new SimRefusal(400, `${WAITING_MOST} updates wait for the bot`);
      const numbered = { update_id: nextId, ...update };
      nextId += 1;
      queue.push(numbered);
      changed();
      return numbered;
    },
    confirmBelow(id) {
      const first = queue.findIndex((update) => update.update_id >= id);
      queue.splice(0, first === -1 ? queue.length : first);
      changed();
    },
    confirm(id) {
      const index = queue.findIndex((update) => update.update_id === id);
      if (index !== -1) queue.splice(index, 1);
      changed();
    },
    clear() {
      queue = [];
      changed();
    },
  };
  return updates;
}

function isAllowed(update: NewUpdate, allowed: readonly UpdateKind[] | undefined): boolean {
  const kinds = Object.keys(update) as UpdateKind[];
  return kinds.every((kind) => (allowed ? allowed.includes(kind) : !ON_REQUEST.includes(kind)));
}
