/** A bounded batch of random updates, in a world of its own. */
import { cp } from "node:fs/promises";
import { makeChat, changeTopic } from "../../src/playground/server/people/chats.ts";
import { say } from "../../src/playground/server/people/messages.ts";
import { makeUser } from "../../src/playground/server/people/users.ts";
import { SimRefusal } from "../../src/playground/server/refusal.ts";
import type { Call } from "../../src/playground/client/sim.ts";
import type { NewUpdate } from "../../src/playground/server/updates.ts";
import { createWorld, type World } from "../../src/playground/server/world.ts";
import { startConversation, TOKEN, type Conversation } from "../support/bot.ts";
import { randomFrom, type Random } from "../support/random.ts";
import { act, breakOne, type Stage } from "./acts.ts";
import { watchPromises } from "./promises.ts";
import { queryAnsweredLate, shapeOfLogged, shapeOfRefused } from "./shapes.ts";

/** So many people do something at once. */
const AT_ONCE = 24;
/** Updates that may wait for the bot before anyone does more. */
const WAITING = 100;
const PEOPLE = Array.from({ length: 40 }, (_, index) => 1000 + index);
/** They may change the folder as they like. */
const ADMINS = PEOPLE.slice(0, 8);
/** The last updates of a batch are of the wrong shape: the share of them. */
const BROKEN = 0.2;
/** Updates remembered as patterns of odd ones. */
const REMEMBERED = 500;
/** The bot may take so long to come to rest, in milliseconds. */
const PATIENCE = 60_000;
const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";

export interface BatchReport {
  readonly updates: number;
  readonly calls: number;
  readonly refused400: number;
  readonly errorsLogged: number;
  /** The same after updates of a shape that Telegram cannot send, by that shape: an apology is as good as an answer there. */
  readonly ofBroken: Readonly<Record<string, number>>;
  /** Taps and queries left without an answer, updates never confirmed, a bot that answers no more. */
  readonly silences: number;
  /** Taps and queries that were answered after their person had given up: the machine was busy. */
  readonly late: number;
  /** Quotes that no article holds, and what is an admin's and went to somebody else. */
  readonly breaches: number;
  /** What is behind these numbers, in words: the refusals last. */
  readonly faults: readonly string[];
}

/** Sends a bot of its own so many updates. The same seed does the same, but for what depends on who is faster. */
export async function runBatch({ seed, updates }: { seed: number; updates: number }): Promise<BatchReport> {
  const world = createWorld(TOKEN, "trichdan_bot");
  const talk = await startConversation({ world, settings: { rateLimit: 1_000_000, adminIds: ADMINS } });
  try {
    const watch = watchBot(world, talk);
    const seen: NewUpdate[] = [];
    const sent = countUpdates(world, seen);
    const stage = setUp(world, seen);
    const whole = Math.ceil(updates * (1 - BROKEN));
    await doAtOnce(world, seed, async (random) => {
      if (sent() >= whole) return false;
      await act(stage, random).catch((error: unknown) => watch.noteRefusal(error));
      return true;
    });
    const isConfirmed = await talk.sim.idle(PATIENCE);
    watch.expectBroken();
    await doAtOnce(world, -seed, async (random) => {
      if (sent() >= updates) return false;
      breakOne(stage, random);
      return true;
    });
    const isWell = (await talk.sim.idle(PATIENCE)) && (await answers(talk));
    if (!isConfirmed) watch.noteSilence("updates are not confirmed");
    if (!isWell) watch.noteSilence("the bot answers no more");
    return { ...watch.report(), updates: sent() };
  } finally {
    await talk.stop();
  }
}

function setUp(world: World, seen: readonly NewUpdate[]): Stage {
  world.state.settings = { ...world.state.settings, privacy_mode: false };
  for (const [index, id] of PEOPLE.entries()) {
    const language_code = index % 2 === 0 ? "vi" : "en";
    makeUser(world, { id, first_name: "Người", username: `nguoi_${id}`, language_code });
    say(world, { chat_id: id, from_id: id, text: "/start" });
  }
  const members = { members: PEOPLE, admins: [1000, 1003] };
  const groups = [
    makeChat(world, { type: "group", title: "Nhóm", ...members }),
    makeChat(world, { type: "supergroup", title: "Nhóm lớn", ...members }),
    makeChat(world, { type: "supergroup", title: "Diễn đàn", is_forum: true, ...members }),
  ];
  changeTopic(world, { chat_id: groups[2]!.id, name: "Chủ đề" });
  const foreign = makeChat(world, { type: "group", title: "Xa lạ", members: PEOPLE, bot: "left" });
  return { world, people: PEOPLE, groups, foreign, seen };
}

/** Lets several do something at once, each again and again until it says that it is enough. */
async function doAtOnce(world: World, seed: number, step: (random: Random) => Promise<boolean>): Promise<void> {
  const one = async (number: number): Promise<void> => {
    const random = randomFrom(seed * AT_ONCE + number);
    while (await step(random)) await untilFew(world);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, number) => one(number)));
}

/** Counts what the bot is sent, and remembers some of it. */
function countUpdates(world: World, seen: NewUpdate[]): () => number {
  const push = world.updates.push.bind(world.updates);
  let count = 0;
  world.updates.push = (update) => {
    seen[count % REMEMBERED] = update;
    count += 1;
    return push(update);
  };
  return () => count;
}

/** Waits while many updates wait for the bot; in any case lets others do something. */
async function untilFew({ updates }: World): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  if (updates.pending().length < WAITING) return;
  await new Promise<void>((resolve) => {
    const watch = (): void => {
      if (updates.pending().length >= WAITING) return;
      updates.watchers.delete(watch);
      resolve();
    };
    updates.watchers.add(watch);
  });
}

/** Whether the bot still finds what the folder holds, once that is what it was. */
async function answers(talk: Conversation): Promise<boolean> {
  await cp("knowledge", talk.folder, { recursive: true });
  await talk.library.reload({ accept: true });
  const [reply] = await talk.sim.ask({ chat_id: PEOPLE.at(-1)!, text: QUESTION });
  return reply?.text?.includes("Gafarova") === true;
}

/** Counts what goes wrong, from the server's side and from the bot's log. */
function watchBot(world: World, talk: Conversation) {
  const { logged } = talk;
  const breachOf = watchPromises(talk, world, ADMINS);
  const [faults, refusals]: [string[], string[]] = [[], []];
  const takenAway = new Set<string>();
  const ofBroken: Record<string, number> = {};
  const late = new Set<string>();
  let [calls, refused400, silences, breaches] = [0, 0, 0, 0];
  /** Events of the log before the first update of a wrong shape. */
  let sound: number | undefined;
  const isOfBroken = (shape: string | undefined): boolean => {
    if (sound === undefined || shape === undefined) return false;
    ofBroken[shape] = (ofBroken[shape] ?? 0) + 1;
    return true;
  };
  const noteCall = (call: Call): void => {
    calls += 1;
    const breach = breachOf(call);
    if (breach !== undefined) {
      breaches += 1;
      faults.push(`${breach}, ${JSON.stringify(call.payload).slice(0, 1000)}`);
    }
    const { method, payload, error_code, description } = call;
    const place = `${String(payload["chat_id"])}/${String(payload["message_id"])}`;
    if (method === "deleteMessage") takenAway.add(place);
    // Someone may tap a button while the bot takes its message away.
    if (error_code !== 400 || (method.startsWith("editMessage") && takenAway.has(place))) return;
    const query = queryAnsweredLate(call, world);
    if (query !== undefined) {
      late.add(query);
      return;
    }
    if (isOfBroken(shapeOfRefused(call, world))) return;
    refused400 += 1;
    refusals.push(`${method}: ${description}, ${JSON.stringify(payload).slice(0, 1000)}`);
  };
  world.listeners.add((event) => {
    if (event.kind === "call") noteCall(event.call);
  });
  const noteSilence = (what: string): void => {
    silences += 1;
    faults.push(what);
  };
  return {
    noteSilence,
    noteRefusal(error: unknown): void {
      if (error instanceof RangeError || (error instanceof SimRefusal && error.status !== 504)) return;
      if (!(error instanceof SimRefusal)) throw error;
      noteSilence(error.message);
    },
    /** From now on updates may have a wrong shape. */
    expectBroken(): void {
      sound = logged.length;
    },
    /** What there is in the end. */
    report(): Omit<BatchReport, "updates"> {
      const errors = logged.filter(
        (event, at) => event.severity === "error" && !(at >= (sound ?? at + 1) && isOfBroken(shapeOfLogged(event))),
      );
      const said = errors.map(({ event, fields }) => `${event}: ${JSON.stringify(fields)}`);
      const counts = { calls, refused400, errorsLogged: errors.length, ofBroken, breaches };
      const faultsFirst = [...faults, ...said, ...refusals];
      // Whoever is answered late has counted as one who is not.
      return { ...counts, silences: silences - late.size, late: late.size, faults: faultsFirst };
    },
  };
}
