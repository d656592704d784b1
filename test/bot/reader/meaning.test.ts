import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Reranker, RerankerStatus } from "../../../src/search/search.ts";
import { type Conversation, startConversation } from "../../support/bot.ts";

const ADMIN = { chat_id: 1000, from_id: 1000 };
const ENGLISH_ADMIN = { chat_id: 1001, from_id: 1001 };
const AN = { chat_id: 1002, from_id: 1002 };
const FINE: RerankerStatus = { done: 1240, total: 4100, lookups: {} };

let status = FINE;
let steady = true;
let asked = 0;
const reranker: Reranker = {
  considered: 50,
  isSteady: () => steady,
  begin: async () => {
    asked++;
    return async (found) => found;
  },
  status: () => status,
};
let talk: Conversation;
let plain: Conversation;

beforeAll(async () => {
  const settings = { adminIds: [1000, 1001] };
  [talk, plain] = [await startConversation({ settings, reranker }), await startConversation({ settings })];
  for (const { sim } of [talk, plain]) {
    await sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
    await sim.user({ id: 1001, first_name: "Keeper", language_code: "en" });
    await sim.user({ id: 1002, first_name: "An", language_code: "vi" });
  }
});
afterAll(async () => {
  await talk.stop();
  await plain.stop();
});
beforeEach(() => {
  status = FINE;
  steady = true;
});

async function ask(who: typeof ADMIN, text: string, { sim } = talk): Promise<string> {
  const [reply]: Message[] = await sim.ask({ ...who, text });
  return reply?.text ?? "";
}

describe("a bot that orders by meaning", () => {
  it.each([
    [ADMIN, "Xếp theo ý nghĩa: 1.240/4.100 đoạn"],
    [ENGLISH_ADMIN, "Ordered by meaning: 1,240/4,100 paragraphs"],
  ])("tells admins in /status how far it is (%#)", async (who, expected) => {
    const text = await ask(who, "/status");
    expect(text).toContain(expected);
    expect(text).not.toMatch(/vectơ|embeddings/);
  });

  it.each([
    ["late", "quá chậm"],
    ["out-of-reach", "không kết nối được"],
    ["refused", "EMBEDDINGS_API_KEY"],
    ["overloaded", "quá tải"],
    ["failing", "gặp lỗi"],
    ["garbage", "không dùng được"],
    ["store", "thư mục dữ liệu"],
  ] as const)("tells admins in /status that its server is %s", async (trouble, expected) => {
    status = { ...FINE, trouble };
    const text = await ask(ADMIN, "/status");
    expect(text).toContain("Chưa xếp theo ý nghĩa được, tạm theo từ ngữ: ");
    expect(text).toContain(expected);
  });

  it("tells in the report of a reload how far it is", async () => {
    await writeFile(join(talk.folder, "moi.md"), "# Bài mới\n\nSân vận động mở cửa lúc năm giờ sáng.\n");
    expect(await ask(ADMIN, "/reload")).toContain("Xếp theo ý nghĩa: 1.240/4.100 đoạn");
    expect(await ask(ADMIN, "/reload")).not.toContain("Xếp theo ý nghĩa");
  });

  it.each([
    [AN, "gửi đến một máy chủ", "Không ai khác nhận được dữ liệu này"],
    [ENGLISH_ADMIN, "go to a server", "Nobody else receives any of this"],
  ])("tells in /privacy where questions go, and without it that they go nowhere (%#)", async (who, sent, kept) => {
    const text = await ask(who, "/privacy");
    expect(text).toContain(sent);
    expect(text).not.toContain(kept);
    const other = await ask(who, "/privacy", plain);
    expect(other).toContain(kept);
    expect(other).not.toContain(sent);
  });

  it("remembers an answer only while meaning is whole", async () => {
    const question = "Hai bên ký kết những văn kiện gì?";
    steady = false;
    await ask(AN, question);
    const once = asked;
    await ask(AN, question);
    expect(asked).toBeGreaterThan(once);
    steady = true;
    await ask(AN, question);
    const whole = asked;
    await ask(AN, question);
    expect(asked).toBe(whole);
  });

  it("says nothing of it where there is none", async () => {
    expect(await ask(ADMIN, "/status", plain)).not.toContain("ý nghĩa");
  });
});
