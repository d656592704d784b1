import type { Chat, Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buttonsOf, type Conversation, startConversation, UNANSWERABLE } from "../../support/bot.ts";

const ADMIN = 1000;
const AN = 1001;
const BEN = 1002;
/** Found, doubtful, near, about something else altogether, about the bot's own words. */
const QUESTIONS = [
  "Chủ tịch Quốc hội Azerbaijan là ai?",
  "Kết quả chuyến thăm ra sao?",
  "Có bao nhiêu người dự tiệc?",
  UNANSWERABLE,
  "Giá vàng hôm nay bao nhiêu?",
  "Công thức nấu phở bò?",
];
let talk: Conversation;
let open: Chat;
let whispering: Chat;

beforeAll(async () => {
  talk = await startConversation();
  await talk.sim.user({ id: ADMIN, first_name: "Quản trị", language_code: "vi" });
  await talk.sim.user({ id: AN, first_name: "An", language_code: "vi" });
  await talk.sim.user({ id: BEN, first_name: "Ben", language_code: "en" });
  const members = [ADMIN, AN, BEN];
  open = await talk.sim.chat({ type: "supergroup", title: "Nhóm", members });
  whispering = await talk.sim.chat({ type: "supergroup", title: "Nhóm kín", members });
  await talk.store.chats.change(whispering.id, { answers: "private" });
  const { bot } = await talk.sim.state();
  await talk.sim.member({ chat_id: whispering.id, user_id: bot.id, status: "administrator" });
  await talk.sim.idle();
});
afterAll(() => talk.stop());

const places = (): readonly [string, { chat_id: number; from_id: number }, string][] => [
  ["in private", { chat_id: AN, from_id: AN }, ""],
  ["in private, in English", { chat_id: BEN, from_id: BEN }, ""],
  ["to an admin, who has a button more", { chat_id: ADMIN, from_id: ADMIN }, ""],
  ["in a group", { chat_id: open.id, from_id: AN }, "/ask "],
  ["to the asker alone, in a group", { chat_id: whispering.id, from_id: AN }, "/ask "],
];

/** The labels of every row that is too much, or too long for a phone. */
function excess(message: Message): string[][] {
  const rows = buttonsOf(message).map((row) => row.map(({ text }) => text));
  return [...rows.slice(2), ...rows.filter((row) => row.length > 8)];
}

describe("an answer has two rows of buttons at most", () => {
  it.each([0, 1, 2, 3, 4])("wherever it is given, and whatever is tapped (%i)", async (index) => {
    const [place, who, before] = places()[index]!;
    for (const question of QUESTIONS) {
      const [answer] = await talk.sim.ask({ ...who, text: `${before}${question}` });
      expect([place, question, excess(answer!)]).toEqual([place, question, []]);
      const id =
        answer!.ephemeral_message_id === undefined
          ? { message_id: answer!.message_id }
          : { ephemeral_message_id: answer!.ephemeral_message_id };
      for (const label of ["▶", "Ngữ cảnh", "Context", "👎", "«", "☆", "Xem các"]) {
        const shown = await reread(who.chat_id, answer!);
        const button = buttonsOf(shown)
          .flat()
          .find(({ text }) => text.startsWith(label));
        if (!button || !("callback_data" in button)) continue;
        await talk.sim.click({ ...who, ...id, data: button.callback_data });
        await talk.sim.idle();
        const then = await reread(who.chat_id, answer!);
        expect([place, question, label, excess(then)]).toEqual([place, question, label, []]);
      }
    }
  });

  async function reread(chatId: number, { message_id, ephemeral_message_id }: Message): Promise<Message> {
    const found = (await talk.sim.messages(chatId)).find(
      (each) => each.message_id === message_id && each.ephemeral_message_id === ephemeral_message_id,
    );
    if (!found) throw new Error("The message is gone.");
    return found;
  }
});
