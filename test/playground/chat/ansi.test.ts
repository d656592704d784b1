import type { Message } from "@grammyjs/types";
import { expect, it } from "vitest";
import { buttonsOf, renderMessage, renderText } from "../../../src/playground/chat/ansi.ts";

const visible = (text: string) => text.replaceAll("\u001B", "␛");

it("sets a bar before every line of a quotation and prints its marks bold", () => {
  const text = "Ông đến Baku\nngày 7/5";
  const entities = [
    { type: "blockquote" as const, offset: 0, length: text.length },
    { type: "bold" as const, offset: 8, length: 4 },
  ];
  expect(visible(renderText(text, entities))).toMatchInlineSnapshot(`
    "␛[36m┃ ␛[39mÔng đến ␛[1mBaku␛[22m
    ␛[36m┃ ␛[39mngày 7/5"
  `);
});

it("shows a link's page, and opens it at the quoted words", () => {
  const link = { type: "text_link" as const, offset: 0, length: 3, url: "https://example.org/a#:~:text=b" };
  expect(visible(renderText("Bài", [link]))).toBe(
    "Bài ␛]8;;https://example.org/a#:~:text=b␛\\␛[2m‹https://example.org/a›␛[22m␛]8;;␛\\",
  );
});

it("numbers the buttons in reading order", () => {
  const button = (text: string) => ({ text, callback_data: text });
  const message: Message = {
    message_id: 1,
    date: 0,
    chat: { id: 1, type: "private", first_name: "Lan" },
    from: { id: 2, is_bot: true, first_name: "Bot" },
    text: "Đây",
    reply_markup: { inline_keyboard: [[button("a"), button("b")], [button("c")]] },
  };
  expect(visible(renderMessage(message, false)).replaceAll(/␛\[\d+m/g, "")).toBe("Bot\nĐây\n[1] a   [2] b\n[3] c");
  expect(buttonsOf(message).map(({ text }) => text)).toEqual(["a", "b", "c"]);
});

it("keeps a message from driving the terminal", () => {
  expect(renderText("a\u001B]0;title\u0007b\r\u009Bc\n")).toBe("a\uFFFD]0;title\uFFFDb\uFFFD\uFFFDc\n");
});
