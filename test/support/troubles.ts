/** Trouble as Telegram has it, one kind after another, the same for the same seed. */
import { setTimeout as sleep } from "node:timers/promises";
import { changeMembership, changeTopic, makeChat, upgrade } from "../../src/playground/server/people/chats.ts";
import type { Fault } from "../../src/playground/client/sim.ts";
import type { World } from "../../src/playground/server/world.ts";
import type { Random } from "./random.ts";

interface TroubleOptions {
  /** How long there is trouble, in seconds. */
  readonly seconds: number;
  /** Who asks: one of them gets too many messages, and they are in the groups that change. */
  readonly people: readonly number[];
  /** Has a person ask; `isOwed` tells whether an answer can come. */
  readonly ask: (place: Place, isOwed: boolean) => void;
  /** A group has another id from now on. */
  readonly moved: (from: number, to: number) => void;
}

export interface Place {
  readonly chat_id: number;
  readonly from_id: number;
  readonly message_thread_id?: number;
}

/** The longest stretch of trouble of one kind, in seconds, and as a share of it all. */
const LONGEST = 120;
const SHARE = 1 / 15;
/** A call may hang for as long as the bot waits for it, in seconds: so long the whole must last at least for that to be tried. */
const HANGING_TAKES = 180;

/** Faults by their kind; they last so many milliseconds, or strike `retry_after` seconds. */
const FAULTS: readonly ((ms: number, chat_id: number) => Fault)[] = [
  (for_ms) => ({ method: "*", error_code: 502, html: true, for_ms }),
  (for_ms) => ({ method: "sendMessage", error_code: 500, for_ms }),
  (for_ms) => ({ method: "sendMessage", drop_connection: true, probability: 0.7, for_ms }),
  () => ({ method: "sendMessage", drop_answer: true, times: 2 }),
  (for_ms) => ({ method: "*", drop_connection: true, for_ms: for_ms / 2 }),
  (ms, chat_id) => ({ method: "sendMessage", chat_id, error_code: 429, retry_after: secondsOf(ms), times: 4 }),
  (ms) => ({ method: "sendMessage", error_code: 429, retry_after: secondsOf(ms), times: 10 }),
  () => ({ method: "sendMessage", error_code: 401 }),
  () => ({ method: "getUpdates", error_code: 404 }),
  (for_ms) => ({ method: "getUpdates", error_code: 409, for_ms: for_ms / 2 }),
  (ms) => ({ method: "getUpdates", delay_ms: ms / 4, for_ms: ms }),
  (for_ms) => ({ method: "editMessageText", error_code: 500, for_ms }),
];
const HANG: Fault = { method: "sendMessage", half_open: true, times: 2 };

/** Makes trouble for so long; every kind once at least, if there is time. Gives how many stretches of it there were. */
export async function makeTrouble(world: World, random: Random, options: TroubleOptions): Promise<number> {
  const { seconds, people } = options;
  const end = performance.now() + 1000 * seconds;
  const longest = 1000 * Math.min(LONGEST, SHARE * seconds);
  const kinds: ((ms: number) => void | Promise<void>)[] = [
    ...FAULTS.map((fault) => (ms: number) => world.calls.addFault(fault(ms, random.pick(people)))),
    ...(seconds >= HANGING_TAKES ? [() => world.calls.addFault(HANG)] : []),
    () => changeGroup(world, options, "upgraded"),
    () => changeGroup(world, options, "kicked"),
    () => loseTopic(world, options),
  ];
  for (let stretches = 0; ; stretches += 1) {
    if (stretches % kinds.length === 0) shuffle(kinds, random);
    const milliseconds = longest * (0.3 + 0.7 * random.next());
    await kinds[stretches % kinds.length]!(milliseconds);
    if (performance.now() + 1.5 * milliseconds > end) return stretches + 1;
    await sleep(1.2 * milliseconds);
  }
}

/** Somebody asks in a group that wants quiet, and before the answer comes it becomes a supergroup, or throws the bot out. */
async function changeGroup(
  world: World,
  { people, ask, moved }: TroubleOptions,
  fate: "upgraded" | "kicked",
): Promise<void> {
  const [from_id] = people as [number];
  const { id: chat_id } = makeChat(world, { type: "group", title: "Nhóm", members: [from_id] });
  world.calls.addFault({ method: "sendMessage", chat_id, error_code: 429, retry_after: 1, times: 2 });
  ask({ chat_id, from_id }, fate === "upgraded");
  await sleep(200);
  if (fate === "upgraded") moved(chat_id, upgrade(world, chat_id).id);
  else changeMembership(world, { chat_id, user_id: world.bot.id, status: "kicked" });
}

/** Somebody asks in a topic, which is deleted before the answer comes. */
async function loseTopic(world: World, { people, ask }: TroubleOptions): Promise<void> {
  const [from_id] = people as [number];
  const { id: chat_id } = makeChat(world, {
    type: "supergroup",
    title: "Diễn đàn",
    members: [from_id],
    is_forum: true,
  });
  const { message_thread_id } = changeTopic(world, { chat_id, name: "Hỏi đáp" });
  world.calls.addFault({ method: "sendMessage", chat_id, error_code: 429, retry_after: 1, times: 2 });
  ask({ chat_id, from_id, message_thread_id }, true);
  await sleep(200);
  changeTopic(world, { chat_id, message_thread_id, deleted: true });
}

/** Telegram asks for whole seconds, a minute at most here. */
function secondsOf(milliseconds: number): number {
  return Math.min(60, Math.max(1, Math.round(milliseconds / 1000)));
}

function shuffle(items: unknown[], random: Random): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random.next() * (last + 1));
    [items[last], items[other]] = [items[other], items[last]];
  }
}
