import { afterAll, beforeAll, expect, it } from "vitest";
import { buttonsOf, type Conversation, formatted, startConversation } from "../../support/bot.ts";

const BEN = { chat_id: 1002, from_id: 1002 };
const AN = { chat_id: 1001, from_id: 1001 };
const NOTE = "The articles are in Vietnamese; I quote them as they are.";
const ENGLISH = "Who is the Prime Minister of Azerbaijan?";
let talk: Conversation;

beforeAll(async () => {
  const pinned = `- { question: "Thủ tướng Azerbaijan là ai?", quote: Ali Asadov }\n- { question: "${ENGLISH}", quote: Ali Asadov }\n`;
  talk = await startConversation({ files: { "questions.yaml": pinned } });
  await talk.sim.user({ id: 1002, first_name: "Ben", language_code: "en" });
  await talk.sim.user({ id: 1001, first_name: "An", language_code: "vi" });
});
afterAll(() => talk.stop());

const ask = async (who: typeof BEN, text: string) => (await talk.sim.ask({ ...who, text })).at(-1)!;

it("an English reader gets examples in English, and a Vietnamese one those of the folder", async () => {
  const labels = async (who: typeof BEN) => buttonsOf(await ask(who, "/start")).map(([button]) => button?.text);
  expect(await labels(BEN)).toEqual([ENGLISH]);
  expect(await labels(AN)).toEqual(["Thủ tướng Azerbaijan là ai?", ENGLISH]);
});

it("an English reader is told once that the articles are in Vietnamese", async () => {
  const first = await ask(BEN, ENGLISH);
  expect(first.text?.endsWith(`\n\n${NOTE}`)).toBe(true);
  expect(formatted(first, "italic")).toEqual([NOTE]);
  expect((await ask(BEN, "Who is the President of Azerbaijan?")).text).not.toContain(NOTE);
  expect((await ask(AN, "Thủ tướng Azerbaijan là ai?")).text).not.toContain("tiếng Việt");
});

it("an English reader sees English dates and the article's title as it is", async () => {
  const reply = await ask(BEN, ENGLISH);
  expect(reply.text).toMatch(/“Chuyến thăm lần này của Tổng Bí thư Tô Lâm.*” · 8 May 2025 · paragraph\u00a0\d+/);
});
