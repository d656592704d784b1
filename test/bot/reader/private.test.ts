import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  buttonsOf,
  type Conversation,
  dataOf,
  formatted,
  PINNED,
  startConversation,
  UNANSWERABLE,
} from "../../support/bot.ts";

const an = { from_id: 1001, chat_id: 1001 };
const ben = { from_id: 1002, chat_id: 1002 };
let talk: Conversation;

beforeAll(async () => {
  talk = await startConversation();
  await talk.sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
  await talk.sim.user({ id: 1001, first_name: "An", language_code: "vi" });
  await talk.sim.user({ id: 1002, first_name: "Ben", language_code: "en" });
});
afterAll(() => talk.stop());

async function ask(who: typeof an, text: string): Promise<Message> {
  const [reply] = await talk.sim.ask({ ...who, text });
  if (!reply) throw new Error(`No reply to ${text}`);
  return reply;
}

describe("a question in private", () => {
  it("is answered below it with a verbatim quote, the matched words bold, and its source", async () => {
    const reply = await ask(an, "Thủ tướng Azerbaijan tên là gì?");
    const [quote] = formatted(reply, "blockquote");
    expect(quote).toContain("Ali Asadov");
    const { documents } = talk.library.current().knowledge;
    const slices = quote!.split(" […] ");
    expect(documents.some(({ text }) => slices.every((slice) => text.includes(slice)))).toBe(true);
    expect(formatted(reply, "bold").join(" ")).toMatch(/Thủ tướng/i);
    expect(reply.text).toMatch(/— .*8\/5\/2025 · đoạn\u00a0\d+$/m);
    expect(reply.reply_to_message).toBeUndefined();
  });

  it.each([0, 20])(
    "is quoted above its answer only where other messages came between (%i of others, too)",
    async (others) => {
      await talk.restart(async () => {
        await talk.sim.say({ ...an, text: "Thủ tướng Azerbaijan tên là gì?" });
        // More than are worked on side by side.
        for (let other = 0; other < others; other += 1) await talk.sim.say({ ...ben, text: "/help" });
        await talk.sim.say({ ...an, text: "Tổng thống Azerbaijan là ai?" });
      });
      await talk.sim.idle();
      const [first, second] = (await talk.sim.messages(an.chat_id)).slice(-2);
      expect(first?.reply_to_message?.text).toBe("Thủ tướng Azerbaijan tên là gì?");
      expect(second?.reply_to_message?.text).toBe("Tổng thống Azerbaijan là ai?");
    },
  );

  it("is answered the same without diacritics", async () => {
    const reply = await ask(an, "chu tich quoc hoi azerbaijan la ai");
    expect(formatted(reply, "blockquote")[0]).toContain("Sahiba Gafarova");
  });

  it("is answered in English where the client is, with the words of the article", async () => {
    const reply = await ask(ben, "Thủ tướng Azerbaijan tên là gì?");
    expect(formatted(reply, "blockquote")[0]).toContain("Ali Asadov");
    expect(reply.text).toMatch(/8 May 2025 · paragraph\u00a0\d+/);
  });

  it("links the title to the quoted words where the article has an address", async () => {
    const reply = await ask(an, "Bộ Tư pháp hai nước trao đổi văn kiện gì?");
    const link = reply.entities?.find((entity) => entity.type === "text_link");
    expect(link?.url).toMatch(/^https:\/\/www\.vietnamplus\.vn\/.*#:~:text=./);
  });

  it.each([
    [an, UNANSWERABLE, /Các bài viết không/],
    [ben, UNANSWERABLE, /The articles/],
    [an, "🙂🙂", /chưa thấy câu hỏi/],
    [ben, "?!", /don't see a question/],
    [an, "/khongco", /không có lệnh này/],
    [ben, "/nosuch", /don't know this command/],
  ])("gets a clear word: %j %j", async (who, text, expected) => {
    expect((await ask(who, text)).text).toMatch(expected);
  });

  it.each([
    "x".repeat(4096),
    "Баку хороший город?",
    "一二三四五",
    "a\u0000b\u0007c",
    "\u202Eابت",
    "ệ".normalize("NFD").repeat(900),
  ])("of any kind gets one reply (%#)", async (text) => {
    expect((await ask(an, text)).text).toMatch(/\S/);
  });

  it("is logged in one line, without a word of it", async () => {
    const before = talk.logged.length;
    await ask(an, "Thủ tướng Azerbaijan tên là gì?");
    await ask(an, UNANSWERABLE);
    const { version } = talk.library.current().knowledge;
    const line = { milliseconds: expect.any(Number) as number, engine: "memory", version };
    expect(talk.logged.slice(before)).toEqual([
      { severity: "info", event: "question", fields: { kind: "found", ...line } },
      { severity: "info", event: "question", fields: { kind: "nothing", ...line } },
    ]);
  });

  it("that is no text gets a kind word", async () => {
    const replies = await talk.sim.ask({ ...an, content: { sticker: sticker() } as Partial<Message> });
    expect(replies.map(({ text }) => text)).toEqual(["Tôi chỉ đọc được chữ. Bạn gõ câu hỏi giúp tôi nhé."]);
  });
});

describe("/start", () => {
  it("says what the folder covers and offers three questions, each a tap away", async () => {
    const greeting = await ask(an, "/start");
    expect(greeting.text).toContain("2 bài viết");
    expect(greeting.text).toContain("Việt Nam-Azerbaijan trao đổi nhiều văn kiện");
    expect(buttonsOf(greeting).map(([button]) => button?.text)).toEqual(PINNED);

    await talk.sim.click({ ...an, message_id: greeting.message_id, data: dataOf(greeting, PINNED[0]!) });
    await talk.sim.idle();
    const answer = (await talk.sim.messages(an.chat_id)).at(-1);
    expect(answer?.text).toMatch(new RegExp(`^${PINNED[0]!.replace("?", "\\?")}\n`));
    expect(answer?.text).toContain("Sahiba Gafarova");
    const tap = { ...an, message_id: answer!.message_id };
    await talk.sim.click({ ...tap, data: dataOf(answer, "▶") });
    const second = (await talk.sim.messages(an.chat_id)).at(-1);
    await talk.sim.click({ ...tap, data: dataOf(second, "◀") });
    expect((await talk.sim.messages(an.chat_id)).at(-1)?.text).toBe(answer?.text);
  });

  it("greets in English", async () => {
    expect((await ask(ben, "/start")).text).toContain("word-for-word quotes from 2 articles");
  });

  it("makes its examples from titles where nothing is pinned", async () => {
    await writeFile(join(talk.folder, "questions.yaml"), "[]\n");
    await talk.library.reload();
    const greeting = await ask(an, "/start");
    expect(buttonsOf(greeting)[0]?.[0]?.text).toMatch(/^Bài “.+” nói gì\?$/);
  });
});

function sticker(): object {
  return {
    file_id: "s",
    file_unique_id: "s",
    type: "regular",
    width: 1,
    height: 1,
    is_animated: false,
    is_video: false,
  };
}
