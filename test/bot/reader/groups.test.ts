import type { Chat, Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buttonsOf, type Conversation, dataOf, formatted, startConversation } from "../../support/bot.ts";

const AN = 1001;
const BEN = 1002;
const ADMIN = 1003;
const QUESTION = "Thủ tướng Azerbaijan tên là gì?";
let talk: Conversation;
let group: Chat;

beforeAll(async () => {
  talk = await startConversation();
  await talk.sim.user({ id: AN, first_name: "An", language_code: "vi" });
  await talk.sim.user({ id: BEN, first_name: "Ben", language_code: "en" });
  await talk.sim.user({ id: ADMIN, first_name: "Chi", language_code: "vi" });
  await talk.sim.settings({ privacy_mode: false });
  group = await newGroup();
});
afterAll(() => talk.stop());

/** A group in which the bot sees everything, so that its silence is its own. */
async function newGroup(fields: { is_forum?: boolean } = {}): Promise<Chat> {
  const chat = await talk.sim.chat({
    type: "supergroup",
    title: "Nhóm",
    members: [ADMIN, AN, BEN],
    admins: [ADMIN],
    ...fields,
  });
  await talk.sim.idle();
  return chat;
}

async function say(text: string, fields: object = {}): Promise<Message[]> {
  return await talk.sim.ask({ chat_id: group.id, from_id: AN, text, ...fields });
}

describe("a group", () => {
  it("is welcomed with one line of help", async () => {
    const fresh = await newGroup();
    const messages = (await talk.sim.messages(fresh.id)).filter(({ from, text }) => from?.is_bot && text);
    expect(messages.map(({ text }) => text)).toEqual([expect.stringContaining("/ask")]);
  });

  it.each([
    ["/ask", `/ask ${QUESTION}`],
    ["/ask@bot", `/ask@trichdan_bot ${QUESTION}`],
    ["a mention", `@trichdan_bot ${QUESTION}`],
    ["a mention amid the words", `Cho hỏi @trichdan_bot thủ tướng Azerbaijan tên là gì?`],
  ])("gets an answer to %s", async (_way, text) => {
    const [reply] = await say(text);
    expect(formatted(reply, "blockquote")[0]).toContain("Ali Asadov");
    expect(reply?.reply_to_message?.text).toBe(text);
  });

  it.each([QUESTION, "/ask@other_bot Ai?", "/help@other_bot", "/nosuch", "@an_nguyen Ai?"])(
    "gets silence to %j",
    async (text) => {
      expect(await say(text)).toEqual([]);
    },
  );

  it("gets an answer to a reply to the bot, but not to a reply to someone else", async () => {
    const [answer] = await say(`/ask ${QUESTION}`);
    const [reply] = await say("Chủ tịch Quốc hội là ai?", { reply_to_message_id: answer!.message_id });
    expect(reply?.text).toContain("Gafarova");
    const theirs = await talk.sim.say({ chat_id: group.id, from_id: BEN, text: "Chào!" });
    expect(await say(QUESTION, { reply_to_message_id: theirs.message_id })).toEqual([]);
  });

  it("gets someone's message answered there by /ask below it", async () => {
    const theirs = await talk.sim.say({ chat_id: group.id, from_id: BEN, text: QUESTION });
    const [reply] = await say("/ask", { reply_to_message_id: theirs.message_id });
    expect(reply?.reply_to_message?.message_id).toBe(theirs.message_id);
    expect(reply?.text).toContain("Ali Asadov");
  });

  it("is told how to ask by a bare /ask, each in their language", async () => {
    expect((await say("/ask"))[0]?.text).toContain("Bạn gõ câu hỏi ngay sau /ask");
    expect((await say("/ask", { from_id: BEN }))[0]?.text).toContain("type your question right after /ask");
  });

  it.each([
    "haha bot này hay đấy",
    "hay quá",
    "mình thấy cũng được",
    "ok cảm ơn mọi người nhé 😂",
    "Azerbaijan xa phết",
    "mình từng đi Baku rồi",
    "đấy thấy chưa, tao nói rồi mà",
    "Ali Asadov đẹp trai nhỉ 😍",
    "@chi xem này",
    "ai cũng biết mà",
    "sao nó biết hay vậy",
    "ai tag bot vào đây thế",
    "bao nhiêu năm rồi còn gì",
    "ghê thật, năm 1959 cơ à",
    "chắc gì đã đúng",
    "ai mà chả biết chuyện này",
    "ủa thật hả?",
    "sao không google cho nhanh?",
    "mọi người nghĩ sao?",
    "đứa nào thêm bot vào nhóm thế",
    "công nhận nhanh thật",
    "isn't that cool?",
  ])("is not answered where someone only remarks on an answer: %s", async (text) => {
    const [answer] = await say(`/ask ${QUESTION}`);
    const replies = await say(text, { reply_to_message_id: answer!.message_id });
    expect(replies.filter((reply) => formatted(reply, "blockquote").length > 0)).toEqual([]);
    expect(JSON.stringify(replies)).not.toMatch(/không (nói|nhắc)/);
    const { questions } = await talk.store.unanswered.list({ limit: 20 });
    expect(questions.map(({ question }) => question)).not.toContain(text);
  });

  it.each([
    ["tặng quà gì", "refused"],
    ["có cần visa không", "answered"],
    ["nghĩa trang nào", "answered"],
    ["chức vụ hiện tại là gì", "answered"],
    ["phó thủ tướng", "answered"],
  ])("is answered where someone asks on below an answer without a question mark: %s", async (text, how) => {
    const [answer] = await say(`/ask ${QUESTION}`);
    const [reply] = await say(text, { reply_to_message_id: answer!.message_id });
    expect(formatted(reply, "blockquote").length > 0 ? "answered" : reply && "refused").toBe(how);
  });

  it.each(["/help", "/start"])("is told by %s how to ask in it, with commands that it has", async (command) => {
    const [help] = await say(command);
    expect(help?.text).toMatch(/^Trong nhóm này/);
    expect(help?.text).toContain("Cả nhóm thấy câu trả lời.");
    const named = [...help!.text!.matchAll(/(?<![\w/])\/([a-z]+)/g)].map(([, name]) => name!);
    const own = (await talk.sim.commands(group.id, ADMIN)).map((each) => each.command);
    expect(own).toEqual(expect.arrayContaining([...new Set(named)]));
    expect((await say(command, { from_id: BEN }))[0]?.text).toMatch(/^In this group/);
  });

  it("asks of a 👎 what was wrong only who asked: the others keep the buttons as they are", async () => {
    const [answer] = await say(`/ask ${QUESTION}`);
    const labels = async () => {
      const now = (await talk.sim.messages(group.id)).find(({ message_id }) => message_id === answer!.message_id);
      return buttonsOf(now).map((row) => row.map(({ text }) => text));
    };
    const before = await labels();
    const tap = { chat_id: group.id, message_id: answer!.message_id, data: dataOf(answer, "👎") };
    expect((await talk.sim.click({ ...tap, from_id: ADMIN })).text).toBe("Cảm ơn bạn, chúng tôi sẽ xem lại.");
    expect(await labels()).toEqual(before.map((row) => row.map((label) => (label === "👎" ? "👎 1" : label))));
    expect((await talk.sim.click({ ...tap, from_id: AN })).text).toBe("Chưa ổn ở chỗ nào?");
    expect((await labels())[0]).toEqual(["Sai đoạn", "Còn thiếu", "Lạc đề", "«"]);
  });

  it("is answered when an anonymous admin asks", async () => {
    const replies = await say(`/ask ${QUESTION}`, { from_id: undefined, sender_chat_id: group.id });
    expect(replies.at(-1)?.text).toContain("Ali Asadov");
  });

  it("gets no echo of the bot's own inline results", async () => {
    const answer = await talk.sim.inline({ from_id: AN, query: QUESTION });
    const before = (await talk.sim.messages(group.id)).length;
    await talk.sim.choose({
      from_id: AN,
      inline_query_id: answer.inline_query_id,
      result_id: answer.results[0]!.id,
      chat_id: group.id,
    });
    await talk.sim.idle();
    expect(await talk.sim.messages(group.id)).toHaveLength(before + 1);
  });

  it("is answered in the topic it asks in", async () => {
    const forum = await newGroup({ is_forum: true });
    const topic = await talk.sim.topic({ chat_id: forum.id, name: "Ngoại giao" });
    const [reply] = await talk.sim.ask({
      chat_id: forum.id,
      from_id: AN,
      text: `/ask ${QUESTION}`,
      message_thread_id: topic.message_thread_id,
    });
    expect(reply?.message_thread_id).toBe(topic.message_thread_id);
    expect(reply?.text).toContain("Ali Asadov");
  });

  it("in which the bot may not write is left in peace, and noted once", async () => {
    const silent = await newGroup();
    const { bot } = await talk.sim.state();
    await talk.sim.member({ chat_id: silent.id, user_id: bot.id, status: "restricted", can_send_messages: false });
    await talk.sim.idle();
    const before = talk.logged.filter(({ severity }) => severity !== "info").length;
    await talk.sim.ask({ chat_id: silent.id, from_id: AN, text: `/ask ${QUESTION}` });
    await talk.sim.ask({ chat_id: silent.id, from_id: AN, text: `/ask ${QUESTION}` });
    expect(talk.logged.filter(({ severity }) => severity !== "info")).toHaveLength(before);
    await talk.sim.member({ chat_id: silent.id, user_id: bot.id, status: "member" });
    const [reply] = await talk.sim.ask({ chat_id: silent.id, from_id: AN, text: `/ask ${QUESTION}` });
    expect(reply?.text).toContain("Ali Asadov");
  });
});

describe("/settings", () => {
  it("are refused to who stands for a channel, and is a member of no group", async () => {
    const before = (await talk.sim.calls()).at(-1)?.n;
    const from = { id: 136817688, is_bot: true, first_name: "Channel", username: "Channel_Bot" };
    const entities = [{ type: "bot_command" as const, offset: 0, length: 9 }];
    const message = { message_id: 9000, date: 1, chat: group, from, text: "/settings", entities };
    await talk.sim.update({ message } as never);
    await talk.sim.idle();
    const since = (await talk.sim.calls(before)).filter(({ method }) => method !== "getUpdates");
    expect(since.map(({ method, ok }) => [method, ok])).toEqual([["sendMessage", true]]);
  });

  it("is for the group's admins, at the moment of the tap", async () => {
    expect((await say("/settings"))[0]?.text).toContain("Chỉ quản trị viên");
    expect((await say("/settings", { from_id: BEN }))[0]?.text).toContain("Only admins");
    const [menu] = await say("/settings", { from_id: ADMIN });
    const tap = { chat_id: group.id, message_id: menu!.message_id, data: dataOf(menu, "Không trả lời") };
    expect((await talk.sim.click({ ...tap, from_id: AN })).text).toContain("Chỉ quản trị viên");
    expect(await say(`/ask ${QUESTION}`)).toHaveLength(1);
  });

  it("switches the bot off and on", async () => {
    const [menu] = await say("/settings", { from_id: ADMIN });
    const tap = { chat_id: group.id, message_id: menu!.message_id, from_id: ADMIN };
    await talk.sim.click({ ...tap, data: dataOf(menu, "Không trả lời") });
    const told = await say(`/ask ${QUESTION}`);
    expect(told.map(({ text }) => text)).toEqual([expect.stringContaining("đã chọn để tôi không trả lời ở đây")]);
    expect(await say(`/ask ${QUESTION}`)).toEqual([]);
    expect(await say(`@trichdan_bot ${QUESTION}`, { from_id: BEN })).toEqual([]);
    expect((await say(`/ask ${QUESTION}`, { from_id: BEN }))[0]?.text).toContain("I do not answer here");
    const [help] = await say("/help");
    expect(help?.text).toContain("đang để tôi không trả lời ở đây");
    expect(help?.text).not.toContain("/ask");
    await talk.sim.click({ ...tap, data: dataOf(menu, "✓ Mọi người") });
    expect(await say(`/ask ${QUESTION}`)).toHaveLength(1);
    const shown = (await talk.sim.messages(group.id)).find(({ message_id }) => message_id === menu!.message_id);
    expect(buttonsOf(shown)[0]?.[0]?.text).toBe("✓ Mọi người đều thấy");
  });

  it("chooses one language for the group", async () => {
    const [menu] = await say("/settings", { from_id: ADMIN });
    const tap = { chat_id: group.id, message_id: menu!.message_id, from_id: ADMIN };
    await talk.sim.click({ ...tap, data: dataOf(menu, "English") });
    expect((await say("/ask"))[0]?.text).toContain("type your question");
    await talk.sim.click({ ...tap, data: dataOf(menu, "✓ Theo từng người") });
    expect((await say("/ask"))[0]?.text).toContain("Bạn gõ câu hỏi");
  });

  it("lets an answer be the asker's alone, until they show it to everyone", async () => {
    const [menu] = await say("/settings", { from_id: ADMIN });
    const settings = { chat_id: group.id, message_id: menu!.message_id, from_id: ADMIN };
    await talk.sim.click({ ...settings, data: dataOf(menu, "Chỉ người hỏi thấy") });
    const asks = async (from: number) =>
      (await talk.sim.commands(group.id, from)).find(({ command }) => command === "ask")?.is_ephemeral;
    expect([await asks(AN), await asks(ADMIN)]).toEqual([true, true]);
    const [seen] = await say("/ask");
    expect(seen).toMatchObject({ message_id: 0, receiver_user: { id: AN } });

    const [note] = await say(`@trichdan_bot ${QUESTION}`);
    expect(note?.text).not.toContain("Ali Asadov");
    const stranger = { chat_id: group.id, message_id: note!.message_id, from_id: BEN };
    const refused = await talk.sim.click({ ...stranger, data: dataOf(note, "Xem riêng") });
    await talk.sim.idle();
    expect(refused.text).toBe("This button is for the person who asked.");
    expect(JSON.stringify(await talk.sim.messages(group.id))).not.toContain('"receiver_user":{"id":' + BEN);
    await talk.sim.click({
      chat_id: group.id,
      message_id: note!.message_id,
      from_id: AN,
      data: dataOf(note, "Xem riêng"),
    });
    await talk.sim.idle();
    const own = (await talk.sim.messages(group.id)).at(-1);
    expect(own).toMatchObject({ message_id: 0, receiver_user: { id: AN } });
    expect(own?.text).toContain("Ali Asadov");
    const tap = { chat_id: group.id, ephemeral_message_id: own!.ephemeral_message_id!, from_id: AN };
    await talk.sim.click({ ...tap, data: dataOf(own, "Ngữ cảnh") });
    await talk.sim.click({ ...tap, data: dataOf(own, "Cho nhóm xem") });
    await talk.sim.idle();
    const shown = (await talk.sim.messages(group.id)).at(-1);
    expect(shown?.message_id).toBeGreaterThan(0);
    expect(shown?.text).toContain("Ali Asadov");
    await talk.sim.click({ ...tap, data: dataOf(own, "Cho nhóm xem") });
    await talk.sim.idle();
    expect(
      (await talk.sim.messages(group.id)).filter(({ message_id, text }) => message_id > 0 && text === shown?.text),
    ).toHaveLength(1);
    await talk.sim.click({ ...settings, data: dataOf(menu, "✓ Mọi người") });
    expect(await asks(AN)).toBeUndefined();
  });

  it("shows everyone that nothing was found, too, where the asker wants that", async () => {
    const own = await newGroup();
    await talk.sim.member({ chat_id: own.id, user_id: (await talk.sim.state()).bot.id, status: "administrator" });
    await talk.store.chats.change(own.id, { answers: "private" });
    for (const question of ["Azerbaijan có phải thành viên NATO không?", "Công thức nấu phở bò?"]) {
      const [answer] = await talk.sim.ask({ chat_id: own.id, from_id: AN, text: `/ask ${question}` });
      const tap = { chat_id: own.id, ephemeral_message_id: answer!.ephemeral_message_id!, from_id: AN };
      const { text } = await talk.sim.click({ ...tap, data: dataOf(answer, "Cho nhóm xem") });
      await talk.sim.idle();
      expect(text).toBe("Mọi người đã thấy câu trả lời này.");
      const shown = (await talk.sim.messages(own.id)).at(-1)!;
      expect(shown.message_id).toBeGreaterThan(0);
      expect(shown.text).toBe(answer!.text);
    }
  });

  it("lets a bot that is an admin answer the asker alone at once", async () => {
    const own = await newGroup();
    await talk.sim.member({ chat_id: own.id, user_id: (await talk.sim.state()).bot.id, status: "administrator" });
    await talk.store.chats.change(own.id, { answers: "private" });
    const [answer] = await talk.sim.ask({ chat_id: own.id, from_id: BEN, text: `/ask ${QUESTION}` });
    expect(answer).toMatchObject({ message_id: 0, receiver_user: { id: BEN } });
    expect(answer?.text).toContain("Ali Asadov");
  });
});

it("not one call was refused, but for the group the bot may not write in", async () => {
  const refused = (await talk.sim.calls())
    .filter(({ ok }) => !ok)
    .map(({ method, description }) => `${method}: ${description}`);
  expect(refused.filter((call) => !/rights/.test(call))).toEqual([]);
});
