/** What people do, at random, in a world that is shared with the server. */
import type { Chat, Message } from "@grammyjs/types";
import { editMessage, say } from "../../src/playground/server/people/messages.ts";
import { askGuest, askInline, choose, click } from "../../src/playground/server/people/queries.ts";
import type { NewUpdate } from "../../src/playground/server/updates.ts";
import { push, type World } from "../../src/playground/server/world.ts";
import { buttonsOf } from "../support/bot.ts";
import type { Random } from "../support/random.ts";
import { broken, thinned } from "./mutate.ts";
import { tapFrom } from "./taps.ts";
import { documentFrom, textFrom } from "./texts.ts";

const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
/** Nobody taps what has scrolled out of sight. */
const IN_SIGHT = 30;

/** Who there is, and where they write. */
export interface Stage {
  readonly world: World;
  readonly people: readonly number[];
  readonly groups: readonly Chat[];
  /** A group that the bot is not in. */
  readonly foreign: Chat;
  /** Some of the updates so far. */
  readonly seen: readonly NewUpdate[];
}

/**
 * One thing that someone does; resolves when their client has its answer. Throws `SimRefusal`: what the world itself refuses,
 * such as an edit that changes nothing, is nothing to the bot, but with status 504 the bot let someone wait in vain.
 */
export async function act(stage: Stage, random: Random): Promise<unknown> {
  const { world, people, groups, foreign } = stage;
  const from_id = random.pick(people);
  const chat_id = random.chance(0.7) ? from_id : random.pick(groups).id;
  const text = (): string => textFrom(random);
  const actions: [weight: number, action: () => unknown][] = [
    [20, () => say(world, { chat_id, from_id, text: text(), ...forwarded(random) })],
    [10, () => say(world, { chat_id, from_id, text: text(), reply_to_message_id: aMessage(stage, chat_id, random) })],
    [0.5, () => say(world, { chat_id, from_id, document: documentFrom(random), ...forwarded(random) })],
    [6, () => say(world, { chat_id, from_id, content: random.pick(CONTENTS) as Partial<Message> })],
    [2, () => say(world, { chat_id: random.pick(groups).id, sender_chat_id: groups[0]!.id, text: text() })],
    [10, () => editOne(stage, chat_id, random)],
    [20, () => tapOne(stage, chat_id, from_id, random)],
    [4, () => askInline(world, { from_id, query: text().slice(0, 256), offset: random.pick(["", "20", "x", "-4"]) })],
    [1, () => chooseOne(stage, from_id, chat_id, random)],
    [2, () => askGuest(world, { chat_id: foreign.id, from_id, text: `@trichdan_bot ${text().slice(0, 300)}` })],
    [3, () => push(world, random.pick(ODD_UPDATES) as unknown as NewUpdate)],
    [20, () => push(world, thinned(random.pick(stage.seen.filter(isNoQuery)), random))],
  ];
  let left = random.next() * actions.reduce((sum, [weight]) => sum + weight, 0);
  const [, action] = actions.find(([weight]) => (left -= weight) < 0) ?? actions[0]!;
  return await action();
}

/** An update with values of the wrong type. */
export function breakOne({ world, seen }: Stage, random: Random): void {
  push(world, broken(random.pick(seen), random));
}

/** A query that is asked twice would be answered twice, and the second answer refused. */
function isNoQuery(update: NewUpdate): boolean {
  return !update.callback_query && !update.inline_query && !("guest_message" in update);
}

function forwarded(random: Random): object {
  return random.chance(0.1) ? { forward_origin: { type: "hidden_user", sender_user_name: "Ai đó", date: 1 } } : {};
}

function messagesOf({ world }: Stage, chatId: number): Message[] {
  return [...(world.state.rooms.get(chatId)?.messages.values() ?? [])];
}

function aMessage(stage: Stage, chatId: number, random: Random): number {
  return random.pick(messagesOf(stage, chatId)).message_id;
}

function editOne(stage: Stage, chat_id: number, random: Random): Message {
  const own = messagesOf(stage, chat_id).filter(({ from, text }) => text && !from?.is_bot);
  return editMessage(stage.world, { chat_id, message_id: random.pick(own).message_id, text: textFrom(random) });
}

/** Some tap twice. */
async function tapOne(stage: Stage, chat_id: number, from_id: number, random: Random): Promise<unknown> {
  const latest = messagesOf(stage, chat_id).slice(-IN_SIGHT);
  const message = random.pick(latest.filter((each) => buttonsOf(each).length > 0));
  const data = buttonsOf(message)
    .flat()
    .flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
  const tap = { chat_id, from_id, data: tapFrom(data, random) };
  const place =
    message.ephemeral_message_id === undefined
      ? { message_id: message.message_id }
      : { ephemeral_message_id: message.ephemeral_message_id, from_id: message.receiver_user!.id };
  const taps = random.chance(0.3) ? 2 : 1;
  return await Promise.all(Array.from({ length: taps }, () => click(stage.world, { ...tap, ...place })));
}

async function chooseOne({ world }: Stage, from_id: number, chat_id: number, random: Random): Promise<unknown> {
  const { inline_query_id, results } = await askInline(world, { from_id, query: QUESTION });
  return choose(world, { from_id, inline_query_id, result_id: random.pick(results).id, chat_id });
}

const CONTENTS = [
  {
    sticker: {
      file_id: "s",
      file_unique_id: "s",
      type: "regular",
      width: 1,
      height: 1,
      is_animated: false,
      is_video: false,
    },
  },
  { location: { latitude: 1, longitude: 2 } },
  { contact: { phone_number: "1", first_name: "A" } },
  { dice: { emoji: "🎲", value: 3 } },
  { voice: { file_id: "v", file_unique_id: "v", duration: 1 } },
];

const AN = { id: 1001, is_bot: false, first_name: "A" };
const HEAD = { date: 1, chat: { id: 1001, type: "private", first_name: "A" } };
/** Updates that lack what one may count on, or bring what no one has seen. */
const ODD_UPDATES = [
  { chosen_inline_result: { result_id: "x", from: AN, query: "" } },
  { message: { message_id: 99_999, ...HEAD } },
  { message: { message_id: 99_998, ...HEAD, from: AN, pinned_message: {} } },
  {
    message: { message_id: 2 ** 52, ...HEAD, from: AN, text: "Ai?", entities: [{ type: "new", offset: 0, length: 9 }] },
  },
  { message: { message_id: 99_996, ...HEAD, from: AN, brand_new_content: { a: 1 } } },
  { edited_message: { message_id: 99_997, edit_date: 2, ...HEAD, from: AN, location: { latitude: 1, longitude: 1 } } },
];
