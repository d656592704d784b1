import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkQuestions } from "../../../../src/answer/pinned.ts";
import { type Conversation, dataOf, formatted, startConversation } from "../../../support/bot.ts";

const ADMIN = { chat_id: 1000, from_id: 1000 };
const ENGLISH_ADMIN = { chat_id: 1001, from_id: 1001 };
const AN = { chat_id: 1002, from_id: 1002 };
const FINAL = "Ai thắng trận chung kết cầu lông?";
let talk: Conversation;

beforeAll(async () => {
  talk = await startConversation({ settings: { adminIds: [1000, 1001] }, check: checkQuestions });
  await talk.sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
  await talk.sim.user({ id: 1001, first_name: "Keeper", language_code: "en" });
  await talk.sim.user({ id: 1002, first_name: "An", language_code: "vi" });
});
afterAll(() => talk.stop());

async function ask(who: typeof ADMIN, text: string): Promise<Message> {
  const [reply] = await talk.sim.ask({ ...who, text });
  if (!reply) throw new Error(`No reply to ${text}`);
  return reply;
}

async function write(name: string, text: string): Promise<void> {
  await writeFile(join(talk.folder, name), text);
}

describe("/reload", () => {
  it.each([
    [AN, "dành cho người quản trị"],
    [{ chat_id: 1003, from_id: 1003 }, "those who look after the articles"],
  ])("is refused kindly to those who are no admins (%#)", async (who, expected) => {
    await talk.sim.user({ id: 1003, first_name: "Ben", language_code: "en" });
    expect((await ask(who, "/reload")).text).toContain(expected);
  });

  it("is refused to an anonymous admin of a group, who may be anyone", async () => {
    const group = await talk.sim.chat({ type: "supergroup", title: "Nhóm", members: [1000, 1002] });
    await talk.sim.idle();
    const replies = await talk.sim.ask({ chat_id: group.id, sender_chat_id: group.id, text: "/reload@trichdan_bot" });
    expect(replies.at(-1)?.text).toContain("dành cho người quản trị");
  });

  it("says what changed, and the new words answer", async () => {
    await write("cau-long.md", "# Giải cầu lông\n\nNguyễn Thùy Linh thắng trận chung kết cầu lông.\n");
    const report = await ask(ADMIN, "/reload");
    expect(report.text).toMatch(/^Đã đọc lại các bài viết trong \d+(,\d)? giây/);
    expect(report.text).toMatch(/Mới:\n• cau-long\.md \(1 đoạn\)/);
    expect(formatted(await ask(AN, FINAL), "blockquote")[0]).toContain("Nguyễn Thùy Linh");
    expect((await ask(ENGLISH_ADMIN, "/reload")).text).toContain("The articles are as they were");
  });

  it.each([
    [
      ADMIN,
      "Câu trả lời vẫn theo bản cũ",
      /cau-long\.md:\d+ — Có dấu ngoặc hoặc dấu nháy mở ra mà không đóng. Thêm dấu đóng/,
    ],
    [
      ENGLISH_ADMIN,
      "Answers still follow the old version",
      /cau-long\.md:\d+ — A bracket or a quotation mark is opened and never closed. Close it/,
    ],
  ])(
    "that meets a broken file keeps the old answers and names file, line and remedy (%#)",
    async (who, kept, place) => {
      await write("cau-long.md", "---\ntitle: [\n---\nchữ\n");
      const report = await ask(who, "/reload");
      expect(report.text).toContain(kept);
      expect(report.text!.split("\n").slice(2, 4).join("\n")).toMatch(place); // first of all
      expect(formatted(await ask(AN, FINAL), "blockquote")[0]).toContain("Nguyễn Thùy Linh");
    },
  );

  it("that breaks a pinned question waits for a second look by the same admin, once", async () => {
    await write("cau-long.md", "# Giải cầu lông\n\nTrận chung kết cầu lông bị hoãn.\n");
    const pinned = [FINAL, "Ai vô địch giải cầu lông?", "Ai đoạt cúp cầu lông?"];
    await write(
      "questions.yaml",
      pinned.map((question) => `- { question: "${question}", quote: Nguyễn Thùy Linh }\n`).join(""),
    );
    const report = await ask(ADMIN, "/reload");
    expect(report.text).toMatch(/^Chưa đổi: 3 câu ghim không còn trả lời đúng\. Câu trả lời vẫn theo bản cũ\./);
    const listed = pinned.map((question) => `• ${question}`).join("\n");
    expect(report.text).toContain(`3 câu ghim không còn trả lời đúng:\n${listed}`);
    expect(report.text).not.toContain("tệp cần sửa");
    expect(formatted(await ask(AN, FINAL), "blockquote")[0]).toContain("Nguyễn Thùy Linh");

    const group = { chat_id: ADMIN.chat_id, message_id: report.message_id, data: dataOf(report, "Vẫn dùng bản mới") };
    await talk.sim.click({ ...group, from_id: 1000 });
    await talk.sim.idle();
    expect((await talk.sim.messages(1000)).at(-1)?.text).toMatch(/^Đã đọc lại/);
    expect((await ask(AN, FINAL)).text).toContain("bị hoãn");
    expect((await talk.sim.click({ ...group, from_id: 1000 })).text).toContain("hết hạn");
  });

  it("says what is new, and has what was wrong before behind a button", async () => {
    const before = await ask(ADMIN, "/reload");
    expect(before.text).toMatch(/^Các bài viết vẫn như cũ/);
    expect(before.text).not.toContain(FINAL);
    expect(dataOf(before, "Mọi điều cần xem lại (")).toMatch(/^\S+$/);
    await write("hong.md", "---\ntitle: [\n---\nchữ\n");
    const report = await ask(ADMIN, "/reload");
    expect(report.text).toContain("hong.md:");
    expect(report.text).not.toContain(FINAL);
    await talk.sim.click({ ...ADMIN, message_id: report.message_id, data: dataOf(report, "Mọi điều cần xem lại (") });
    await talk.sim.idle();
    const all = (await talk.sim.messages(1000)).at(-1)!;
    expect(all.text).toMatch(/^Cần xem lại:\n/);
    expect(all.text).toContain(FINAL);
    await rm(join(talk.folder, "hong.md"));
    await talk.library.reload();
  });

  it("says of a new file that cannot be read first that it is to be mended, though nothing else is new", async () => {
    await write("hong.pdf", "%PDF-1.7");
    expect((await ask(ADMIN, "/reload")).text).toMatch(
      /^Chưa đổi được: có tệp cần sửa\. Câu trả lời vẫn theo bản cũ\.\n\nCần sửa:\n• hong\.pdf — /,
    );
    await rm(join(talk.folder, "hong.pdf"));
    expect((await ask(ADMIN, "/reload")).text).toMatch(/^Các bài viết vẫn như cũ/);
  });

  it("lets inline searches be answered within a second meanwhile", async () => {
    for (let index = 0; index < 200; index++)
      await write(`bai-${index}.txt`, `Bài thứ ${index} nói về hồ số ${index}.\n`);
    const reloading = talk.library.reload();
    const began = performance.now();
    const { results } = await talk.sim.inline({ from_id: 1002, query: "cầu lông" });
    expect(performance.now() - began).toBeLessThan(1000);
    expect(results.length).toBeGreaterThan(0);
    expect((await reloading).added).toHaveLength(200);
  });

  it("fits into one message however much is wrong", async () => {
    for (let index = 0; index < 60; index++) {
      await write(`${"tên rất dài ".repeat(10)}${index}.md`, `---\ntitle: [${"x".repeat(500)}\n---\nchữ\n`);
    }
    const report = await ask(ADMIN, "/reload");
    expect(report.text).toContain("… và 50 mục nữa.");
  });
});

describe("a reload that no admin asked for", () => {
  it("is told to every admin in their language, a refusal once and with the button that takes it", async () => {
    await write("cau-long.md", "# Giải cầu lông\n\nTrận chung kết cầu lông chưa diễn ra.\n");
    await write(
      "questions.yaml",
      `- { question: "${FINAL}", quote: Nguyễn Thùy Linh }\n- { question: "Ai là ai?", quote: x }\n`,
    );
    for (let index = 0; index < 60; index++) await rm(join(talk.folder, `${"tên rất dài ".repeat(10)}${index}.md`));
    await ask(ENGLISH_ADMIN, "/language en");
    const counts = async () => [(await talk.sim.messages(1000)).length, (await talk.sim.messages(1001)).length];
    const before = await counts();
    await talk.announce(await talk.library.reload());
    await talk.announce(await talk.library.reload());
    expect(await counts()).toEqual(before.map((count) => count + 1));
    const told = (await talk.sim.messages(1001)).at(-1)!;
    expect(told.text).toContain("Answers still follow the old version");
    await talk.sim.click({
      ...ADMIN,
      chat_id: 1001,
      from_id: 1001,
      message_id: told.message_id,
      data: dataOf(told, "Use"),
    });
    await talk.sim.idle();
    expect((await ask(AN, FINAL)).text).toContain("chưa diễn ra");
    await talk.announce(await talk.library.reload());
    expect(await counts()).toEqual(before.map((count) => count + 1));
  });

  it("is not told where it joined the reload of an admin, who has the report", async () => {
    const before = (await talk.sim.messages(1000)).length;
    await write("cau-long.md", "# Giải cầu lông\n\nTrận chung kết cầu lông lại bị hoãn.\n");
    const [own, joined] = await Promise.all([talk.library.reload({ accept: true }), talk.library.reload()]);
    await talk.announce(joined);
    expect([own.kind, joined.kind]).toEqual(["swapped", "swapped"]);
    expect(await talk.sim.messages(1000)).toHaveLength(before);
  });
});

describe("long work", () => {
  it("tells how far it has come in one message, which becomes the report", async () => {
    let isSlow = false;
    const slow = await startConversation({
      check: async () => {
        if (isSlow) await untilShown();
        return [];
      },
    });
    const shown = async () =>
      (await slow.sim.calls())
        .filter(({ method }) => method === "sendMessage" || method === "editMessageText")
        .map(({ payload }) => String(payload["text"]).split("\n")[0]);
    const untilShown = async () => {
      while ((await shown()).length === 0) await sleep(5);
    };
    await slow.sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
    await writeFile(join(slow.folder, "moi.txt"), "Bài mới.");
    isSlow = true;
    const replies = await slow.sim.ask({ ...ADMIN, text: "/reload" });
    expect(replies).toHaveLength(1);
    expect(replies[0]!.text).toMatch(/^Đã đọc lại/);
    expect(await shown()).toEqual(["Đang dựng và kiểm tra bản mới…", expect.stringMatching(/^Đã đọc lại/)]);
    await slow.stop();
  });

  it("is joined by a second request, also of the same admin, with one more run after a change; questions do not wait", async () => {
    let checks = 0;
    let release = () => {};
    let underWay = () => {};
    const isUnderWay = new Promise<void>((resolve) => (underWay = resolve));
    const slow = await startConversation({
      settings: { adminIds: [1000, 1001] },
      check: async () => {
        if (++checks === 2) {
          underWay();
          await new Promise<void>((resolve) => (release = resolve));
        }
        return [];
      },
    });
    for (const id of [1000, 1001]) await slow.sim.user({ id, first_name: "Quản trị", language_code: "vi" });
    await writeFile(join(slow.folder, "moi.txt"), "Bài mới về tàu.");
    await slow.sim.say({ ...ADMIN, text: "/reload" });
    await isUnderWay;
    await writeFile(join(slow.folder, "moi-nua.txt"), "Bài mới nữa về cầu.");
    for (const who of [ADMIN, ENGLISH_ADMIN, ADMIN]) await slow.sim.say({ ...who, text: "/reload" });
    await slow.sim.say({ ...ADMIN, text: "Chủ tịch Quốc hội Azerbaijan là ai?" });
    const texts = async (id: number) => (await slow.sim.messages(id)).map(({ text }) => text ?? "");
    while (!(await texts(1000)).some((text) => text.includes("Gafarova"))) await sleep(5);
    release();
    await slow.sim.idle();
    expect(checks).toBe(3);
    const reports = [...(await texts(1000)), ...(await texts(1001))].filter((text) => text.startsWith("Đã đọc lại"));
    expect(reports.map((text) => /• (.*?) \(/.exec(text)?.[1])).toEqual([
      "moi.txt",
      "moi-nua.txt",
      "moi-nua.txt",
      "moi-nua.txt",
    ]);
    await slow.stop();
  });
});

it("not one call was refused", async () => {
  expect((await talk.sim.calls()).filter(({ ok, method }) => !ok && method !== "getUpdates")).toEqual([]);
});
