import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buttonsOf, type Conversation, dataOf, formatted, startConversation, UNANSWERABLE } from "../../support/bot.ts";

const AN = { from_id: 1001, chat_id: 1001 };
const MINUTE = 60_000;
let talk: Conversation;

beforeAll(async () => {
  talk = await startConversation();
  await talk.sim.user({ id: 1001, first_name: "An", language_code: "vi" });
});
beforeEach(() => talk.advance(11 * MINUTE));
afterAll(() => talk.stop());

async function ask(text: string, more: object = {}): Promise<Message> {
  const [reply] = await talk.sim.ask({ ...AN, text, ...more });
  if (!reply) throw new Error(`No reply to ${text}`);
  return reply;
}

async function last(): Promise<Message> {
  return (await talk.sim.messages(AN.chat_id)).at(-1)!;
}

describe("a short question that says nothing of what it asks about", () => {
  it.each([
    ["Tổng Bí thư Tô Lâm rời Azerbaijan khi nào?", "rồi đi đâu?", "Liên bang Nga"],
    ["Tổng Bí thư Tô Lâm rời Azerbaijan khi nào?", "roi di dau", "Liên bang Nga"],
    ["Lễ trao văn kiện diễn ra ở đâu?", "khi nào?", "chiều 7/5"],
    ["Lễ trao văn kiện diễn ra ở đâu?", "khi nao vay", "chiều 7/5"],
    ["Lễ trao văn kiện diễn ra ở đâu?", "when?", "chiều 7/5"],
    ["Hai bên nhất trí về nhóm giải pháp nào?", "bao nhiêu?", "5 nhóm giải pháp"],
    ["Tổng Bí thư Tô Lâm lên chuyên cơ lúc nào?", "với ai?", "Phu nhân Ngô Phương Ly"],
  ])("%s — %s", async (question, text, expected) => {
    await ask(question);
    const reply = await ask(text);
    expect(reply.text).toContain(`Hỏi tiếp câu “${question}”`);
    expect(formatted(reply, "blockquote").join("\n")).toContain(expected);
  });

  it.each(["tại sao?", "tai sao", "vì sao vậy", "ở đâu", "ai vậy?", "why?"])(
    "leans on the answer: %s",
    async (text) => {
      await ask("Tổng Bí thư Tô Lâm sang Nga ngày nào?");
      expect((await ask(text)).text).toContain("Hỏi tiếp câu “Tổng Bí thư Tô Lâm sang Nga ngày nào?”");
    },
  );

  it("follows up the follow-up", async () => {
    await ask("Lễ trao văn kiện diễn ra ở đâu?");
    await ask("khi nào?");
    expect((await ask("ai vậy?")).text).toContain("Hỏi tiếp câu “Lễ trao văn kiện khi nào”");
  });

  it("leans on nothing after ten minutes", async () => {
    await ask("Lễ trao văn kiện diễn ra ở đâu?");
    talk.advance(11 * MINUTE);
    expect((await ask("khi nào?")).text).not.toContain("Hỏi tiếp");
  });

  it("leans on the question before it, not on its own, when it is edited", async () => {
    await ask("Lễ trao văn kiện diễn ra ở đâu?");
    const followUp = await talk.sim.say({ ...AN, text: "tại sao?" });
    await talk.sim.idle();
    await talk.sim.edit({ chat_id: AN.chat_id, message_id: followUp.message_id, text: "khi nào?" });
    await talk.sim.idle();
    expect((await last()).text).toContain("Hỏi tiếp câu “Lễ trao văn kiện diễn ra ở đâu?”");
  });
});

describe("“còn X?”", () => {
  it.each([
    ["Chủ tịch Quốc hội Azerbaijan là ai?", "còn thủ tướng?", "Thủ tướng Ali Asadov"],
    ["Chủ tịch Quốc hội Azerbaijan là ai?", "con thu tuong thi sao", "Thủ tướng Ali Asadov"],
    ["Ai cùng đi với Tổng Bí thư Tô Lâm trên chuyên cơ?", "còn Phu nhân?", "Phu nhân Ngô Phương Ly"],
    ["Tổng Bí thư của Việt Nam là ai?", "con phu nhan?", "Phu nhân Ngô Phương Ly"],
    ["Who is the Prime Minister of Azerbaijan?", "what about the president?", "Ilham Aliyev"],
  ])("asks the same about something else: %s — %s", async (question, text, expected) => {
    await ask(question);
    const reply = await ask(text);
    expect(reply.text).toContain(`Hỏi tiếp câu “${question}”`);
    expect(formatted(reply, "blockquote")[0]).toContain(expected);
  });
});

describe("a pronoun", () => {
  it.each(["ông ấy nói gì về thương mại?", "ong ay noi gi ve thuong mai"])(
    "stands for the person last quoted: %s",
    async (text) => {
      await ask("Ai là Tổng thống Azerbaijan?");
      const reply = await ask(text);
      expect(reply.text).toContain("Hỏi tiếp câu “Ai là Tổng thống Azerbaijan? (Ilham Aliyev)”");
      expect(formatted(reply, "blockquote")[0]).toContain("cân bằng cơ cấu thương mại");
    },
  );

  it("stands for a woman where it says so", async () => {
    await ask("Ai cùng đi với Tổng Bí thư Tô Lâm trên chuyên cơ?");
    expect((await ask("bà ấy là ai?")).text).toContain("(Ngô Phương Ly)”");
  });
});

describe("more of an answer", () => {
  it.each(["chi tiết hơn", "chi tiet hon", "nói rõ hơn đi bạn", "đọc thêm", "them nua", "more details", "rồi sao nữa"])(
    "is the paragraphs around its quote: %s",
    async (text) => {
      const answer = await ask("Chủ tịch Hồ Chí Minh thăm Azerbaijan năm nào?");
      const more = await ask(text);
      expect(formatted(more, "blockquote")[0]!.length).toBeGreaterThan(formatted(answer, "blockquote")[0]!.length);
      expect(more.text).toContain("bày tỏ cảm ơn sự đón tiếp trọng thị");
      await talk.sim.click({ ...AN, message_id: more.message_id, data: dataOf(more, "« Trích dẫn") });
      await talk.sim.idle();
      expect(formatted(await last(), "blockquote")).toEqual(formatted(answer, "blockquote"));
    },
  );

  it("goes on to the next passage, and to the whole article by a button", async () => {
    await ask("Chủ tịch Hồ Chí Minh thăm Azerbaijan năm nào?");
    await ask("chi tiết hơn");
    const next = await ask("chi tiết hơn");
    expect(buttonsOf(next)[1]?.map(({ text }) => text)[0]).toBe("◀");
    await talk.sim.click({ ...AN, message_id: next.message_id, data: dataOf(next, "Mở trong bài") });
    await talk.sim.idle();
    const article = await last();
    expect(article.message_id).toBe(next.message_id);
    expect(article.text!.length).toBeGreaterThan(1500);
  });

  it("is said to be no answer below a refusal, and is a question where there was no answer", async () => {
    await ask(UNANSWERABLE);
    expect((await ask("chi tiết hơn")).text).toContain("Không phải câu trả lời");
    talk.advance(11 * MINUTE);
    expect(formatted(await ask("chi tiết hơn"), "bold")).toEqual([]);
  });
});

describe("the article in short", () => {
  it.each(["tóm tắt đoạn này", "tom tat bai nay", "summarise this", "tóm tắt"])(
    "is its lead, word for word: %s",
    async (text) => {
      await ask("Chủ tịch Hồ Chí Minh thăm Azerbaijan năm nào?");
      const reply = await ask(text);
      expect(reply.text).toMatch(/^Tôi không tự viết tóm tắt/);
      expect(formatted(reply, "blockquote")[0]).toMatch(/^Theo Đặc phái viên TTXVN/);
    },
  );
});

describe("an edit to small talk", () => {
  async function edited(
    from: string,
    to: string,
  ): Promise<{ before: Message; after: Message; back: () => Promise<Message> }> {
    const question = await talk.sim.say({ ...AN, text: from });
    await talk.sim.idle();
    const before = await last();
    const edit = async (text: string): Promise<Message> => {
      await talk.sim.edit({ chat_id: AN.chat_id, message_id: question.message_id, text });
      await talk.sim.idle();
      return await last();
    };
    return { before, after: await edit(to), back: () => edit(from) };
  }

  it.each(["cảm ơn bạn", "cam on ban", "thanks"])("replaces a refusal: %s", async (text) => {
    const { before, after, back } = await edited(UNANSWERABLE, text);
    expect(after.message_id).toBe(before.message_id);
    expect(after.text).toMatch(/^Không có gì/);
    expect((await back()).text).toBe(before.text);
  });

  it("leaves an answer with quotes", async () => {
    const { before, after } = await edited("Chủ tịch Quốc hội Azerbaijan là ai?", "cảm ơn bạn");
    expect(after).toEqual(before);
  });
});
