import type { Message, MessageEntity, UserFromGetMe } from "grammy/types";
import { describe, expect, it } from "vitest";
import { commandOf, readMessage } from "../../../src/bot/reader/question.ts";

const me = { id: 7, is_bot: true, first_name: "Trích dẫn", username: "trichdan_bot" } as UserFromGetMe;
const person = { id: 1001, is_bot: false, first_name: "An" };
const group = { id: -5, type: "supergroup", title: "Nhóm" } as const;

/** A message as Telegram delivers it, with its command and mentions marked. */
function message(text: string | undefined, fields: object = {}): Message {
  const entities = [...(text ?? "").matchAll(/^\/[a-z]+(?:@\w+)?|@\w+/gi)].map((match): MessageEntity => ({
    type: match[0].startsWith("/") ? "bot_command" : "mention",
    offset: match.index,
    length: match[0].length,
  }));
  return { message_id: 10, date: 0, chat: group, from: person, text, entities, ...fields } as Message;
}

const theirs = { message_id: 9, text: "Ai là thủ tướng?", from: { ...person, id: 1002 } };
const ours = { message_id: 9, text: "— VietnamPlus", from: me };
const bot = { id: 8, is_bot: true, first_name: "Bot khác" };
const privately = { chat: { id: 1001, type: "private", first_name: "An" } };
const asks = (text: string, answerTo = 10) => ({ kind: "question", text, answerTo });
const none = { kind: "none" };
const blank = { kind: "blank" };

describe("readMessage", () => {
  it.each([
    ["any text in private", message("Ai?", privately), asks("Ai?")],
    ["/ask in private", message("/ask Ai?", privately), asks("Ai?")],
    ["a photo in private", message(undefined, privately), none],
    ["another command in private", message("/help", privately), none],
    ["plain talk in a group", message("Ai?"), none],
    ["/ask in a group", message("/ask Ai là thủ tướng?"), asks("Ai là thủ tướng?")],
    ["/ask@bot over lines", message("/ask@Trichdan_Bot\nAi?\nỞ đâu?"), asks("Ai?\nỞ đâu?")],
    ["/ask for another bot", message("/ask@other_bot Ai?"), none],
    ["/ask without words", message("/ask"), blank],
    ["/ask below someone's message", message("/ask", { reply_to_message: theirs }), asks("Ai là thủ tướng?", 9)],
    ["/ask with words below someone's", message("/ask Ở đâu?", { reply_to_message: theirs }), asks("Ở đâu?")],
    ["/ask below the bot's own answer", message("/ask", { reply_to_message: ours }), blank],
    ["a mention before the words", message("@trichdan_bot Ai?"), asks("Ai?")],
    ["a mention amid the words", message("Hỏi @TRICHDAN_bot ai?"), asks("Hỏi ai?")],
    ["a mention of someone else", message("@an_nguyen Ai?"), none],
    ["a longer name that begins alike", message("@trichdan_bot2 Ai?"), none],
    ["a bare mention", message("@trichdan_bot"), blank],
    [
      "a bare mention below a message",
      message("@trichdan_bot", { reply_to_message: theirs }),
      asks("Ai là thủ tướng?", 9),
    ],
    [
      "a reply to the bot",
      message("Còn ai nữa?", { reply_to_message: ours }),
      { ...asks("Còn ai nữa?"), isMereReply: true },
    ],
    ["a reply to someone else", message("Còn ai nữa?", { reply_to_message: theirs }), none],
    ["the bot's own inline result", message("@trichdan_bot Ai?", { via_bot: me }), none],
    ["another bot", message("/ask Ai?", { from: bot }), none],
    ["an anonymous admin", message("/ask Ai?", { from: { ...bot, id: 1087968824 }, sender_chat: group }), asks("Ai?")],
    ["a linked channel's post", message("/ask Ai?", { is_automatic_forward: true }), none],
    ["someone who joined", message(undefined, { new_chat_members: [person] }), none],
  ])("%s", (_fact, given, asked) => {
    expect(readMessage(given, me)).toEqual(asked);
  });

  it("reads a mention by name, which people without a username leave", () => {
    const entities = [{ type: "text_mention", offset: 0, length: 9, user: me }];
    expect(readMessage(message("Trích dẫn ai?", { entities }), me)).toEqual(asks("ai?"));
  });

  it("reads a mention in a photo's caption", () => {
    const caption = {
      caption: "@trichdan_bot ai đây?",
      caption_entities: [{ type: "mention", offset: 0, length: 13 }],
    };
    expect(readMessage(message(undefined, { ...caption, entities: undefined }), me)).toEqual(asks("ai đây?"));
  });
});

describe("commandOf", () => {
  it.each([
    ["/Help", "help"],
    ["/help@trichdan_bot x", "help"],
    ["/help@other_bot", undefined],
    ["xem /help", undefined],
  ])("%j is %j", (text, command) => {
    expect(commandOf(message(text), me)).toBe(command);
  });
});
