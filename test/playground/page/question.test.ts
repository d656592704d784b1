import type { Message } from "@grammyjs/types";
import { describe, expect, it } from "vitest";
import { lastQuestion } from "../../../src/playground/page/question.ts";

const BOT = { id: 1, is_bot: true, first_name: "Trích dẫn", username: "trichdan_bot" };
const LAN = { id: 1001, is_bot: false, first_name: "Lan" };
const PRIVATE = { id: 1001, type: "private", first_name: "Lan" } as const;
const GROUP = { id: -1, type: "group", title: "Nhóm" } as const;

type Said = Partial<Pick<Message, "from" | "via_bot" | "reply_to_message">>;

function said(chat: typeof PRIVATE | typeof GROUP, text: string, more: Said = {}): Message {
  return { message_id: 5, date: 0, chat, from: LAN, text, ...more };
}

describe("the last question of a chat", () => {
  it.each([
    ["any words in private", said(PRIVATE, "Ai là thủ tướng?"), "Ai là thủ tướng?"],
    ["a command with the bot's name", said(GROUP, "/ask@trichdan_bot ai là thủ tướng?"), "ai là thủ tướng?"],
    ["words that name the bot, in any case", said(GROUP, "@TrichDan_bot ai?"), "ai?"],
    [
      "a reply to the bot",
      said(GROUP, "còn ai?", { reply_to_message: { ...said(GROUP, ""), from: BOT } as never }),
      "còn ai?",
    ],
    ["not other commands", said(PRIVATE, "/sources"), undefined],
    ["not talk in a group", said(GROUP, "Ăn gì chưa?"), undefined],
    ["not the bot's own words", said(PRIVATE, "Chào bạn", { from: BOT }), undefined],
    ["not what was sent through the bot", said(PRIVATE, "“trích dẫn”", { via_bot: BOT }), undefined],
    ["not a bare call", said(GROUP, "@trichdan_bot"), undefined],
  ])("is %s", (_, message, question) => {
    expect(lastQuestion([message], BOT, undefined)).toBe(question);
  });

  it("is a tapped one until something is asked after it", () => {
    const asked = said(PRIVATE, "Ai?");
    expect(lastQuestion([asked], BOT, { text: "Khi nào?", after: 5 })).toBe("Khi nào?");
    expect(lastQuestion([asked], BOT, { text: "Khi nào?", after: 4 })).toBe("Ai?");
  });
});
