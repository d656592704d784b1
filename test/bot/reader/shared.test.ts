/** What others see, too, keeps the language in which it was written, whoever taps; what is said in passing is the tapper's. */
import type { Chat, Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buttonsOf, type Conversation, dataOf, startConversation, UNANSWERABLE } from "../../support/bot.ts";

const AN = 1001;
const BEN = 1002;
const QUESTION = "Hai nước ký những văn kiện gì?";
let talk: Conversation;
let group: Chat;

beforeAll(async () => {
  talk = await startConversation({ settings: { adminIds: [AN, BEN] } });
  await talk.sim.user({ id: AN, first_name: "An", language_code: "vi" });
  await talk.sim.user({ id: BEN, first_name: "Ben", language_code: "en" });
  group = await talk.sim.chat({ type: "supergroup", title: "Nhóm", members: [AN, BEN], admins: [AN, BEN] });
  await talk.sim.idle();
});
afterAll(() => talk.stop());

async function say(text: string, from_id = AN, chat_id = group.id): Promise<Message> {
  return (await talk.sim.ask({ chat_id, from_id, text })).at(-1)!;
}

/** Taps the button whose label begins so, and gives the message as it is then, and what was said in passing. */
async function tap({ chat, message_id }: Message, label: string, from_id = BEN): Promise<Message & { toast?: string }> {
  const now = async () => (await talk.sim.messages(chat.id)).find((message) => message.message_id === message_id)!;
  const answer = await talk.sim.click({ chat_id: chat.id, message_id, from_id, data: dataOf(await now(), label) });
  await talk.sim.idle();
  return { ...(await now()), ...(answer.text !== undefined && { toast: answer.text }) };
}

/** All that a message says, its buttons included. */
function words(message: Message): string {
  return [message.text, ...buttonsOf(message).flatMap((row) => row.map(({ text }) => text))].join("\n");
}

const ENGLISH = /Context|Share|In the article|Read on|Show the|« (?:Quote|A)|\bparagraphs?\b|Remove|configuration/;

describe("an answer in a group", () => {
  it("keeps the asker's language through its pages, its context and its article", async () => {
    const answer = await say(`/ask ${QUESTION}`);
    const context = await tap(answer, "Ngữ cảnh");
    expect(words(context)).toContain("đoạn");
    const article = await tap(answer, "Mở trong bài");
    const back = await tap(answer, "« Trích dẫn");
    const page = await tap(answer, "▶");
    for (const shown of [context, article, back, page]) expect(words(shown)).not.toMatch(ENGLISH);
    expect(back.text).toBe(answer.text);
  });

  it("keeps it below a 'nothing', and tells the tapper in theirs what became of the tap", async () => {
    const answer = await say(`/ask ${UNANSWERABLE}`);
    expect(words(await tap(answer, "Xem"))).not.toMatch(ENGLISH);
    const found = await say(`/ask ${QUESTION}`);
    const { toast, ...voted } = await tap(found, "👍");
    expect(toast).toMatch(/^Thank/);
    expect(words(voted)).toContain("Ngữ cảnh");
  });

  it("speaks English where an English reader asked, though others tap", async () => {
    const answer = await say("/ask Who is the prime minister of Azerbaijan?", BEN);
    const context = await tap(answer, "Context", AN);
    expect(words(context)).toMatch(/Quote/);
    expect(words(context)).not.toMatch(/đoạn\u00a0\d|Trích dẫn/);
  });

  it("of an earlier version, of which no language is known, speaks that of who taps", async () => {
    const answer = await say(`/ask ${QUESTION}`);
    const { id } = (await talk.store.answers.findByMessage(group.id, answer.message_id))!;
    await talk.store.answers.change(id, { language: "" });
    expect(words(await tap(answer, "Ngữ cảnh"))).toContain("Quote");
  });
});

it("an answer in private speaks the language that its person has chosen since", async () => {
  const answer = await say(QUESTION, AN, AN);
  await say("/language en", AN, AN);
  expect(words(await tap(answer, "Ngữ cảnh", AN))).toContain("Quote");
  await say("/language vi", AN, AN);
});

it.each(["/sources", "/ask bạn có những bài nào?"])("the articles that %s lists stay in one language", async (text) => {
  const list = await say(text);
  const card = await tap(list, "1");
  const page = await tap(list, "Đọc");
  await tap(list, dataLabel(page, "d:card"));
  const again = await tap(list, "« Danh sách");
  for (const shown of [card, page, again]) expect(words(shown)).not.toMatch(ENGLISH);
  expect(again.text).toContain("Tôi trả lời từ");
});

it("a list that an earlier version made is turned all the same", async () => {
  const list = await say("/sources");
  const data = dataOf(list, "1").replace(/:vi$/, "");
  expect(
    await talk.sim.click({ chat_id: group.id, message_id: list.message_id, from_id: BEN, data }),
  ).not.toHaveProperty("text");
});

it("the settings of a group stay in the language of who asked for them, until the group's own is chosen", async () => {
  const menu = await say("/settings");
  const changed = await tap(menu, "Chỉ người hỏi thấy");
  expect(changed.text).toMatch(/^Cách tôi trả lời/);
  expect(changed.toast).toBe("Saved.");
  expect((await tap(menu, "Mọi người đều thấy")).text).toMatch(/^Cách tôi trả lời/);
  expect((await tap(menu, "English", AN)).text).toMatch(/^How I answer/);
  expect((await tap(menu, "Each their own", AN)).text).toMatch(/^How I answer/);
});

it("the choice of a language stands for the others where one has made theirs", async () => {
  const menu = await say("/language");
  const chosen = await tap(menu, "Tiếng Việt");
  expect([chosen.text, chosen.toast]).toEqual([menu.text, "Từ giờ tôi nói tiếng Việt với bạn."]);
  const other = await tap(menu, "English");
  expect([other.text, other.toast]).toEqual([menu.text, "From now on I'll speak English with you."]);
  const own = await say("/language", AN, AN);
  expect((await tap(own, "Tiếng Việt", AN)).text).toBe("Từ giờ tôi nói tiếng Việt với bạn.");
});

it("the list of admins stays in the language of who asked for it", async () => {
  await talk.store.admins.add(1003, AN);
  const list = await say("/admins@trichdan_bot");
  const { toast, ...shown } = await tap(list, dataLabel(list, "k:admin"));
  expect(toast).toMatch(/1003/);
  expect(words(shown)).not.toMatch(ENGLISH);
});

/** The label of the first button whose data begins so. */
function dataLabel(message: Message, name: string): string {
  const buttons = buttonsOf(message).flat();
  return buttons.find((button) => "callback_data" in button && button.callback_data.startsWith(name))!.text;
}
