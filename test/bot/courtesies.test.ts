import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buttonsOf, startConversation } from "../support/bot.ts";
import type { Conversation } from "../support/bot.ts";

const AN = { chat_id: 1001, from_id: 1001 };
const BEN = { chat_id: 1002, from_id: 1002 };
let talk: Conversation;

beforeAll(async () => {
  talk = await startConversation();
  await talk.sim.user({ id: 1001, first_name: "An", language_code: "vi" });
  await talk.sim.user({ id: 1002, first_name: "Ben", language_code: "en" });
});
afterAll(() => talk.stop());

describe("in private", () => {
  it.each(["Xin chào", "alo", "bot oi"])("%s is greeted like /start, with questions to tap", async (text) => {
    const [reply, ...others] = await talk.sim.ask({ ...AN, text });
    expect(others).toEqual([]);
    expect(reply?.text).toMatch(/^Chào bạn! Tôi trả lời câu hỏi bằng cách trích nguyên văn/);
    expect(buttonsOf(reply)).not.toHaveLength(0);
  });

  it("thanks and good-byes are returned, each in their language", async () => {
    const said = async (who: typeof AN, text: string) => (await talk.sim.ask({ ...who, text })).map((m) => m.text);
    expect(await said(AN, "cảm ơn bot nhiều nhé")).toEqual(["Không có gì. Cần biết gì thêm, bạn cứ hỏi nhé."]);
    expect(await said(AN, "ok ạ")).toEqual(["Vâng. Khi nào cần, bạn cứ hỏi tôi nhé."]);
    expect(await said(BEN, "Thanks a lot!")).toEqual(["You’re welcome. Just ask if there is anything else."]);
    expect(await said(BEN, "bye")).toEqual(["All right. Ask me whenever you like."]);
  });

  it("what only begins so is a question", async () => {
    const [reply] = await talk.sim.ask({ ...AN, text: "chào bạn, thủ tướng Azerbaijan là ai" });
    expect(reply?.text).toContain("Ali Asadov");
  });

  it("an answer stays where its question is edited into thanks", async () => {
    const [answer] = await talk.sim.ask({ ...AN, text: "Thủ tướng Azerbaijan là ai?" });
    await talk.sim.edit({ ...AN, message_id: answer!.message_id - 1, text: "cảm ơn" });
    await talk.sim.idle();
    const shown = (await talk.sim.messages(1001)).find((message) => message.message_id === answer!.message_id);
    expect(shown?.text).toContain("Ali Asadov");
  });

  it("are neither counted nor kept as gaps", async () => {
    await talk.sim.ask({ ...AN, text: "hi" });
    expect((await talk.store.gaps.list({ limit: 10 })).gaps.map(({ question }) => question)).not.toContain("hi");
  });
});

describe("in a group", () => {
  it("are returned only to who speaks to the bot", async () => {
    const group = await talk.sim.chat({ type: "supergroup", title: "Nhóm", members: [1001, 1002] });
    const here = { chat_id: group.id, from_id: 1001 };
    await talk.sim.idle();
    expect(await talk.sim.ask({ ...here, text: "xin chào" })).toEqual([]);
    const [greeting] = await talk.sim.ask({ ...here, text: "chào @trichdan_bot" });
    expect(greeting?.text).toBe("Chào bạn! Bạn muốn biết gì trong các bài viết?");
    const thanks = await talk.sim.say({ ...here, text: "cảm ơn ạ", reply_to_message_id: greeting!.message_id });
    await talk.sim.idle();
    const last = (await talk.sim.messages(group.id)).at(-1);
    expect(last?.text).toBe("Không có gì. Cần biết gì thêm, bạn cứ hỏi nhé.");
    expect(last?.reply_to_message?.message_id).toBe(thanks.message_id);
  });
});
