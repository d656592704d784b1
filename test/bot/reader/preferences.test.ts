import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buttonsOf, type Conversation, dataOf, formatted, startConversation } from "../../support/bot.ts";

const AN = { chat_id: 1001, from_id: 1001 };
const BEN = { chat_id: 1002, from_id: 1002 };
const ADMIN = { chat_id: 1000, from_id: 1000 };
const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
/** Long enough for several pages of reading, and many enough for several pages of the list. */
const FILES = {
  "dai.md": `# Bài dài\n\n## Mở đầu\n\n${"Một câu của bài dài. ".repeat(30)}\n\n${"Đoạn nữa của bài. ".repeat(400)}\n`,
  ...Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`bai-${index}.md`, `# Bài số ${index}\n\nNội dung bài ${index}.\n`]),
  ),
};
let talk: Conversation;

beforeAll(async () => {
  talk = await startConversation({ files: FILES, settings: { rateLimit: 3 } });
  await talk.sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
  await talk.sim.user({ id: 1001, first_name: "An", language_code: "vi" });
  await talk.sim.user({ id: 1002, first_name: "Ben", language_code: "en" });
});
afterAll(() => talk.stop());

async function ask(who: typeof AN, text: string): Promise<Message> {
  const [reply] = await talk.sim.ask({ ...who, text });
  if (!reply) throw new Error(`No reply to ${text}`);
  return reply;
}

async function tap(who: typeof AN, message: Message, label: string): Promise<Message> {
  const now = (await reread(who, message))!;
  await talk.sim.click({ ...who, message_id: message.message_id, data: dataOf(now, label) });
  return (await reread(who, message))!;
}

async function reread(who: typeof AN, { message_id }: Message): Promise<Message | undefined> {
  return (await talk.sim.messages(who.chat_id)).find((message) => message.message_id === message_id);
}

describe("/sources", () => {
  it.each([
    [AN, "12 bài viết", "Đọc tiếp", "« Danh sách", "« Về bài viết"],
    [BEN, "12 articles", "Read on", "« All articles", "« About the article"],
  ])("lists the articles in pages, opens one, and reads it to its end (%#)", async (who, count, read, list, card) => {
    const first = await ask(who, "/sources");
    expect(first.text).toContain(count);
    const second = await tap(who, first, "▶");
    expect(second.text).toContain("12. ");
    const number = /(\d+)\. Bài dài/.exec(`${first.text}\n${second.text}`)?.[1];
    const page = first.text!.includes("Bài dài") ? await tap(who, first, "◀") : second;
    expect(page.text).toContain("Bài dài");

    const opened = await tap(who, first, number!);
    expect(formatted(opened, "bold")).toContain("Bài dài");
    expect(opened.text).toContain("• Mở đầu");
    expect(formatted(opened, "blockquote")[0]).toMatch(/^Một câu của bài dài\./);

    let reading = await tap(who, first, read);
    let text = body(reading);
    while (buttonsOf(reading)[0]!.some(({ text: label }) => label === "▶")) {
      reading = await tap(who, first, "▶");
      text += ` ${body(reading)}`;
    }
    const document = talk.library.current().knowledge.documents.find(({ id }) => id === "dai.md")!;
    // The title that heads each page is not said again where the text begins with it.
    expect(words(`Bài dài ${text}`)).toEqual(words(document.text));
    await tap(who, first, card);
    expect((await tap(who, first, list)).text).toContain(count);
  });

  function body({ text }: Message): string {
    return text!.slice("Bài dài\n\n".length);
  }

  function words(text: string): string[] {
    return text.split(/\s+/).filter(Boolean);
  }
});

describe("/language", () => {
  it("is remembered, also after a restart", async () => {
    expect((await ask(BEN, "/language vi")).text).toContain("Từ giờ tôi nói tiếng Việt");
    await talk.restart();
    expect((await ask(BEN, "/help")).text).toContain("Bạn hỏi, tôi tìm");
    const menu = await ask(BEN, "/language");
    expect((await tap(BEN, menu, "English")).text).toContain("I'll speak English");
    expect((await ask(BEN, "/help")).text).toContain("You ask, I find");
  });

  it("offers both where another is named", async () => {
    expect(buttonsOf(await ask(AN, "/language fr"))[0]?.map(({ text }) => text)).toEqual(["Tiếng Việt", "English"]);
  });
});

describe("/privacy and /forget", () => {
  it.each([
    [AN, "30 ngày"],
    [BEN, "30 days"],
  ])("say what is kept for how long (%#)", async (who, expected) => {
    expect((await ask(who, "/privacy")).text).toContain(expected);
  });

  it("deletes everything of the person who confirms, and of nobody else", async () => {
    await ask(BEN, "/language vi");
    const answer = await ask(BEN, QUESTION);
    await tap(BEN, answer, "👍");
    const group = await talk.sim.chat({ type: "supergroup", title: "Nhóm", members: [1001, 1002] });
    await talk.sim.idle();
    const inGroup = { chat_id: group.id, from_id: 1002 };
    const question = await ask(inGroup, "/forget");
    const click = { chat_id: group.id, message_id: question.message_id, data: dataOf(question, "Có") };
    expect((await talk.sim.click({ ...click, from_id: 1001 })).text).toContain("dành cho người đã hỏi");
    expect(await talk.store.people.language(1002)).toBe("vi");
    const kept = await ask(inGroup, "/forget");
    expect(buttonsOf(kept).map((row) => row.map(({ text }) => text))).toEqual([["Có", "Không"]]);
    expect((await tap(inGroup, kept, "Không")).text).toBe("Không xóa gì cả.");
    expect(await talk.store.people.language(1002)).toBe("vi");

    expect((await tap(inGroup, question, "Có")).text).toMatch(/Đã xóa/);
    expect(await talk.store.people.language(1002)).toBeUndefined();
    expect(await talk.store.answers.findByMessage(1002, answer.message_id)).toBeUndefined();
    expect((await ask(BEN, "/help")).text).toContain("You ask, I find");
  });
});

describe("the rate limit", () => {
  it.each([
    [{ chat_id: 1011, from_id: 1011 }, "vi", "mỗi phút tối đa 3 câu"],
    [{ chat_id: 1012, from_id: 1012 }, "en", "at most 3 questions a minute"],
  ])("is told once, politely (%#)", async (who, language_code, expected) => {
    await talk.sim.user({ id: who.from_id, first_name: "Vội", language_code });
    for (let turn = 0; turn < 6; turn++) await talk.sim.say({ ...who, text: QUESTION });
    await talk.sim.idle();
    const replies = (await talk.sim.messages(who.chat_id)).filter(({ from }) => from?.is_bot);
    expect(replies).toHaveLength(4);
    expect(replies.at(-1)?.text).toContain(expected);
    expect((await ask(who, "/help")).text).toMatch(/^(?:Bạn hỏi|You ask)/u);
  });

  it("holds for a group as for a person", async () => {
    const members = [1021, 1022, 1023, 1024];
    for (const id of members) await talk.sim.user({ id, first_name: "Người", language_code: "vi" });
    const group = await talk.sim.chat({ type: "supergroup", title: "Nhóm", members });
    for (const from_id of [...members, 1021])
      await talk.sim.say({ chat_id: group.id, from_id, text: `/ask ${QUESTION}` });
    await talk.sim.idle();
    const replies = (await talk.sim.messages(group.id)).filter(({ from, text }) => from?.is_bot && text);
    expect(replies.slice(1).map(({ text }) => text?.includes("mỗi phút"))).toEqual([false, false, false, true]);
  });
});

describe("the menus", () => {
  it("show each their commands in their language, and admins theirs", async () => {
    await ask(AN, "/help");
    await ask(ADMIN, "/help");
    const own = await talk.sim.commands(1001, 1001);
    expect(own.map(({ command }) => command)).toEqual(["sources", "saved", "help", "language", "privacy", "forget"]);
    expect(own[0]?.description).toBe("Các bài viết");
    expect((await talk.sim.commands(1002, 1002))[0]?.description).toBe("The articles");
    const admins = await talk.sim.commands(1000, 1000);
    expect(admins.slice(0, 3).map(({ command }) => command)).toEqual(["add", "gaps", "stats"]);
    expect(admins[0]).toEqual({
      command: "add",
      description: "Thêm một bài viết",
    });
  });

  it("introduce the bot in both languages", async () => {
    const { profile } = await talk.sim.state();
    const texts = Object.fromEntries(
      profile.map(({ language_code, short_description }) => [language_code, short_description]),
    );
    expect(texts).toEqual({
      "": "Answers with word-for-word quotes and their sources.",
      vi: "Trả lời bằng trích dẫn nguyên văn, kèm nguồn.",
    });
  });
});

it("not one call was refused", async () => {
  expect((await talk.sim.calls()).filter(({ ok, method }) => !ok && method !== "getUpdates")).toEqual([]);
});
