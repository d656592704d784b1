import { cp } from "node:fs/promises";
import type { Chat, Message, Update } from "@grammyjs/types";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buttonsOf, startConversation } from "../support/bot.ts";
import type { Conversation } from "../support/bot.ts";

/** `npm run fuzz` makes 10,000; `RANDOM_SEED=7 npm run fuzz` makes others. */
const COUNT = Number(process.env["RANDOM_UPDATES"] ?? 300);
const SEED = Number(process.env["RANDOM_SEED"] ?? 1);
/** So many things happen at once. */
const AT_ONCE = 8;
const PEOPLE = Array.from({ length: 40 }, (_, index) => 1000 + index);
/** They may change the folder as they like. */
const ADMINS = PEOPLE.slice(0, 8);
const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";

let talk: Conversation;
let chats: Chat[];
/** A group that the bot is not in. */
let foreign: Chat;

beforeAll(async () => {
  talk = await startConversation({ settings: { rateLimit: 1_000_000, adminIds: ADMINS } });
  for (const [index, id] of PEOPLE.entries()) {
    await talk.sim.user({
      id,
      first_name: "Người",
      username: `nguoi_${id}`,
      language_code: index % 2 === 0 ? "vi" : "en",
    });
    await talk.sim.say({ chat_id: id, from_id: id, text: "/start" });
  }
  const members = { members: PEOPLE, admins: [1000, 1003] };
  chats = [
    await talk.sim.chat({ type: "group", title: "Nhóm", ...members }),
    await talk.sim.chat({ type: "supergroup", title: "Nhóm lớn", ...members }),
    await talk.sim.chat({ type: "supergroup", title: "Diễn đàn", is_forum: true, ...members }),
  ];
  foreign = await talk.sim.chat({ type: "group", title: "Xa lạ", members: PEOPLE, bot: "left" });
  await talk.sim.topic({ chat_id: chats[2]!.id, name: "Chủ đề" });
  await talk.sim.settings({ privacy_mode: false });
  await talk.sim.idle();
});
afterAll(() => talk.stop());

it(`${COUNT} random updates leave the bot answering, with no call refused as wrong`, { timeout: 600_000 }, async () => {
  const random = randomFrom(SEED);
  for (let done = 0; done < COUNT; done += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, () => act(random));
    const outcomes = await Promise.allSettled(batch);
    const silences = outcomes.filter((outcome) => outcome.status === "rejected" && /504/.test(String(outcome.reason)));
    expect(silences).toEqual([]);
    await check();
  }
  expect(await talk.sim.idle(20_000)).toBe(true);
  await cp("knowledge", talk.folder, { recursive: true });
  await talk.library.reload({ accept: true });
  const [reply] = await talk.sim.ask({ chat_id: PEOPLE.at(-1)!, text: QUESTION });
  expect(reply?.text).toContain("Gafarova");
  await check();
});

let checked = 0;

async function check(): Promise<void> {
  const calls = await talk.sim.calls(checked);
  checked = calls.at(-1)?.n ?? checked;
  expect(calls.filter(({ error_code }) => error_code === 400)).toEqual([]);
  expect(talk.logged.filter(({ severity }) => severity === "error")).toEqual([]);
}

/** One thing that someone does. What the world itself refuses, such as an edit that changes nothing, is nothing to the bot. */
async function act(random: Random): Promise<unknown> {
  const from_id = random.pick(PEOPLE);
  const chat_id = random.next() < 0.7 ? from_id : random.pick(chats).id;
  const actions: [weight: number, action: () => Promise<unknown>][] = [
    [30, () => talk.sim.say({ chat_id, from_id, text: textFrom(random), ...forwarded(random) })],
    [10, () => sayBelow(random, chat_id, from_id)],
    [4, () => talk.sim.say({ chat_id, from_id, document: documentFrom(random), ...forwarded(random) })],
    [4, () => talk.sim.say({ chat_id, from_id, content: random.pick(CONTENTS) as Partial<Message> })],
    [2, () => talk.sim.say({ chat_id: random.pick(chats).id, sender_chat_id: chats[0]!.id, text: textFrom(random) })],
    [10, () => editOne(random, chat_id)],
    [20, () => tapOne(random, chat_id, from_id)],
    [
      14,
      () =>
        talk.sim.inline({ from_id, query: textFrom(random).slice(0, 256), offset: random.pick(["", "20", "x", "-4"]) }),
    ],
    [3, () => chooseOne(random, from_id, chat_id)],
    [
      2,
      () =>
        talk.sim.guest({
          chat_id: foreign.id,
          from_id,
          text: `@trichdan_bot ${textFrom(random).slice(0, 300)}`,
        }),
    ],
    [3, () => talk.sim.update(random.pick(ODD_UPDATES) as unknown as Omit<Update, "update_id">)],
  ];
  let left = random.next() * actions.reduce((sum, [weight]) => sum + weight, 0);
  const [, action] = actions.find(([weight]) => (left -= weight) < 0) ?? actions[0]!;
  return await action();
}

function forwarded(random: Random): object {
  return random.next() < 0.1 ? { forward_origin: { type: "hidden_user", sender_user_name: "Ai đó", date: 1 } } : {};
}

async function sayBelow(random: Random, chat_id: number, from_id: number): Promise<unknown> {
  const message = random.pick(await talk.sim.messages(chat_id));
  return await talk.sim.say({ chat_id, from_id, text: textFrom(random), reply_to_message_id: message.message_id });
}

async function editOne(random: Random, chat_id: number): Promise<unknown> {
  const own = (await talk.sim.messages(chat_id)).filter(({ from, text }) => text && !from?.is_bot);
  return await talk.sim.edit({ chat_id, message_id: random.pick(own).message_id, text: textFrom(random) });
}

async function tapOne(random: Random, chat_id: number, from_id: number): Promise<unknown> {
  const messages = (await talk.sim.messages(chat_id)).slice(-30).filter((message) => buttonsOf(message).length > 0);
  const message = random.pick(messages);
  const data = buttonsOf(message)
    .flat()
    .flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
  const tap = { chat_id, from_id, data: random.next() < 0.9 ? random.pick(data) : random.pick(ODD_DATA) };
  const place =
    message.ephemeral_message_id === undefined
      ? { message_id: message.message_id }
      : { ephemeral_message_id: message.ephemeral_message_id, from_id: message.receiver_user!.id };
  const click = { ...tap, ...place };
  return await Promise.all(
    random.next() < 0.3 ? [talk.sim.click(click), talk.sim.click(click)] : [talk.sim.click(click)],
  );
}

async function chooseOne(random: Random, from_id: number, chat_id: number): Promise<unknown> {
  const { inline_query_id, results } = await talk.sim.inline({ from_id, query: QUESTION });
  return await talk.sim.choose({ from_id, inline_query_id, result_id: random.pick(results).id, chat_id });
}

const COMMANDS =
  "/start /help /sources /ask /ask@trichdan_bot /language /language@trichdan_bot /privacy /forget /settings /reload /nosuch /start@trichdan_bot /add /add /remove /restore /gaps /digest /stats /status /explain /audit /admins /admins@trichdan_bot".split(
    " ",
  );
const WORDS =
  "Thủ tướng tổng thống Azerbaijan ai gì năm nào bao nhiêu còn thì sao Bộ Tư pháp dầu khí Baku the prime minister of vé giá @trichdan_bot".split(
    " ",
  );
const ODD_TEXTS = [
  "🙂",
  "?",
  "\u200B",
  "e\u0323\u0302".repeat(300),
  "🇻🇳".repeat(200),
  "مرحبا بالعالم",
  "x".repeat(4096),
  "a\nb\n\n\nc",
  "<b>*_[`",
  "/",
  "@",
  "\u202Eabc",
];
const ODD_DATA = [
  "",
  "a",
  "a:x:p1",
  "a:aaaaaaaaaaaa:p999",
  "d:list:99999",
  "d:card:aaaaaaaaaaaa:1",
  "e:aaaaaaaaaaaa",
  "g:answers:x",
  "g:language:zz",
  "l:zz",
  "f:1",
  "k:yes:aaaaaaaaaaaa",
  "k:gap:aaaaaaaaaaaa",
  "k:pin:aaaaaaaaaaaa:9",
  "k:gaps:9999",
  "k:audit:99999",
  "k:removes:99999",
  "k:remove:aaaaaaaaaaaa",
  "k:admin:9",
  "🙂",
];
const FILES: [name: string, content: string | Uint8Array][] = [
  ["../../x.md", "---\ntitle: Một bài\nurl: https://example.vn/a\n---\n\nMột bài về Baku."],
  ["x.md", "---\ntitle: Một bài\nurl: https://example.vn/a\n---\n\nMột bài khác về Baku."],
  ["", "Nội dung không tên."],
  ["a.html", "<html><head><title>T</title></head><body><p>Một đoạn dài về dầu khí ở Baku.</p></body></html>"],
  ["b.pdf", "%PDF-1.7"],
  ["c.docx", "PK\u0003\u0004"],
  ["d.md", "---\ntitle: ["],
  ["e.txt", Uint8Array.of(1, 2, 3)],
];
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
/** Updates that lack what one may count on. */
const ODD_UPDATES = [
  { chosen_inline_result: { result_id: "x", from: { id: 1001, is_bot: false, first_name: "A" }, query: "" } },
  { message: { message_id: 99_999, date: 1, chat: { id: 1001, type: "private", first_name: "A" } } },
  {
    message: {
      message_id: 99_998,
      date: 1,
      chat: { id: 1001, type: "private", first_name: "A" },
      from: { id: 1001, is_bot: false, first_name: "A" },
      pinned_message: {},
    },
  },
  {
    edited_message: {
      message_id: 99_997,
      date: 1,
      edit_date: 2,
      chat: { id: 1001, type: "private", first_name: "A" },
      from: { id: 1001, is_bot: false, first_name: "A" },
      location: { latitude: 1, longitude: 1 },
    },
  },
];

function documentFrom(random: Random) {
  const [file_name, content] = random.pick(FILES);
  return { file_name, base64: Buffer.from(content).toString("base64") };
}

function textFrom(random: Random): string {
  const words = Array.from({ length: 1 + Math.floor(random.next() * 8) }, () => random.pick(WORDS)).join(" ");
  const kind = random.next();
  if (kind < 0.15) return random.pick(ODD_TEXTS);
  if (kind < 0.3) return random.pick(COMMANDS);
  if (kind < 0.5) return `${random.pick(COMMANDS)} ${words}`;
  return kind < 0.6 ? `@trichdan_bot ${words}` : words;
}

interface Random {
  /** From 0 to below 1. */
  next(): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32: the same numbers for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick: (items) => {
      if (items.length === 0) throw new Error("There is nothing to pick.");
      return items[Math.floor(next() * items.length)]!;
    },
  };
}
