import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataOf, formatted, UNANSWERABLE } from "../../support/bot.ts";
import { ADMIN, AN, type Desk, ENGLISH_ADMIN, labelsOf, startDesk } from "./desk.ts";

const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
  const answer = await desk.say(AN, QUESTION);
  await desk.toast(AN, answer, dataOf(answer, "👍"));
  await desk.say(AN, UNANSWERABLE);
  await desk.sim.inline({ from_id: 1002, query: QUESTION });
});
afterAll(() => desk.stop());

describe("/status", () => {
  it.each([
    [
      ADMIN,
      /Bản bài viết: [0-9a-f]{12}\n• 2 bài viết, \d+ đoạn, 3 câu hỏi đã ghim\n• Bộ nhớ: 100 MB\n• Đã chạy: 1 ngày 2 giờ 0 phút\n• Liên lạc gần nhất với Telegram: 0 giây trước\n• Lỗi gần nhất: không có/,
    ],
    [ENGLISH_ADMIN, /2 articles, \d+ paragraphs, 3 pinned questions\n• Memory: 100 MB\n• Running for 2 d 4 h 0 min/],
  ])("tells the version, the size and how the process fares (%#)", async (who, expected) => {
    desk.advance(DAY + 2 * HOUR);
    expect((await desk.say(who, "/status")).text).toMatch(expected);
  });
});

describe("/stats", () => {
  it.each([
    [
      ADMIN,
      /^Câu hỏi mỗi ngày trong 14 ngày qua: █ .*, ░ .*/,
      [
        "Hôm nay · 7 ngày qua · 30 ngày qua:",
        "• Câu hỏi: 0 · 2 · 2",
        "• Được trả lời bằng trích dẫn: 0 · 1 · 1",
        "• Chưa có câu trả lời: 0 · 1 · 1",
        "• Đáp được: – · 50 % · 50 %",
        "• Khen 👍: 0 · 1 · 1",
        "• Lượt gõ tìm từ chat khác (@bot): 0 · 1 · 1",
      ],
      "1 câu hỏi đang chờ được trả lời tốt hơn, xem ở /gaps.",
      /^ {0,3}\d+\/\d+ █{8}░{8} 1\/1$/,
    ],
    [
      ENGLISH_ADMIN,
      /^Questions a day in the last 14 days: █ .*, ░ .*/,
      [
        "Today · last 7 days · last 30 days:",
        "• Questions: 0 · 2 · 2",
        "• Answered with a quote: 0 · 1 · 1",
        "• Without an answer: 0 · 1 · 1",
        "• Share answered: – · 50% · 50%",
        "• Praised 👍: 0 · 1 · 1",
        "• Searches typed in other chats (@bot): 0 · 1 · 1",
      ],
      "One question waits for a better answer, see /gaps.",
      /^ {0,1}\d+ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) █{8}░{8} 1\/1$/,
    ],
  ])(
    "shows the days as bars of text, and says what its figures are (%#)",
    async (who, heading, figures, unanswered, bar) => {
      const shown = await desk.say(who, "/stats");
      expect(shown.text).toMatch(heading);
      expect(shown.text).toContain(`\n\n${figures.join("\n")}\n\n`);
      expect(shown.text?.endsWith(unanswered)).toBe(true);
      const [chart] = formatted(shown, "pre");
      expect(chart!.split("\n")).toHaveLength(14);
      expect(chart!.split("\n").filter((line) => bar.test(line))).toHaveLength(1);
    },
  );

  it("counts as many open questions as /gaps does, none of them small talk", async () => {
    await desk.store.unanswered.note({ key: "haha", question: "haha bot này hay đấy", kind: "nothing" });
    await desk.store.unanswered.note({ key: "khon", question: "con bot này khôn thế nhỉ?", kind: "unsure" });
    expect((await desk.say(ADMIN, "/stats")).text).toContain("1 câu hỏi đang chờ");
    expect((await desk.say(ADMIN, "/gaps")).text).toMatch(/^1 câu hỏi chưa được trả lời tốt/);
  });
});

describe("/help", () => {
  it("tells an admin what only admins can do", async () => {
    expect((await desk.say(ADMIN, "/help")).text).toContain("/gaps – những câu hỏi chưa có lời đáp");
    expect((await desk.say(ENGLISH_ADMIN, "/help")).text).toContain("/restore brings its previous version back");
    expect((await desk.say(AN, "/help")).text).not.toContain("/gaps");
  });
});

describe("/explain", () => {
  it("shows what each feature added, in a table that adds up and fits a phone", async () => {
    const shown = await desk.say(ADMIN, `/explain ${QUESTION}`);
    expect(shown.text).toMatch(/^Trả lời được, độ tin cậy \d+ %\./);
    const [table] = formatted(shown, "pre");
    const rows = table!.split("\n");
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(35);
    const first = rows.slice(1).map((row) => Number(row.slice(14, 21).replace(",", ".")));
    const sum = first.slice(0, -1).reduce((total, value) => total + value, 0);
    expect(sum).toBeCloseTo(first.at(-1)!, 1);
    expect(rows[1]).toMatch(/^Từ {12} +\d+,\d\d/);
    expect(table).toContain("Người giữ chức");
    expect(table).not.toMatch(/[a-z]{6}/); // no name of the code's own
    expect(shown.text).toMatch(/\n1\. .+, đoạn\u00a0\d+: /);
  });

  it.each([
    [`/explain ${UNANSWERABLE}`, /^Not answered: the confidence is only \d+ %/],
    ["/explain", /^Please type a question/],
    ["/explain 😀", /^Please type a question/],
  ])("%s", async (text, expected) => {
    expect((await desk.say(ENGLISH_ADMIN, text)).text).toMatch(expected);
  });

  it("explains the question that it replies to", async () => {
    const asked = await desk.sim.say({ ...ADMIN, text: QUESTION });
    await desk.sim.idle();
    const shown = await desk.say(ADMIN, "/explain", { reply_to_message_id: asked.message_id });
    expect(shown.text).toContain("Trả lời được");
  });
});

describe("/digest", () => {
  const digests = async (who: typeof ADMIN): Promise<Message[]> =>
    (await desk.sim.messages(who.chat_id)).filter(
      ({ text }) => text?.startsWith("Tuần qua:") || text?.startsWith("This past week:"),
    );

  it("comes once a week to the admins who want it, and to nobody else", async () => {
    expect((await desk.say(ADMIN, "/digest")).text).toContain("chưa nhận");
    expect((await desk.say(ADMIN, "/digest on")).text).toContain("Mỗi tuần");
    expect((await desk.say(AN, "/digest on")).text).toContain("dành cho người quản trị");
    await desk.sendDigests();
    expect(await digests(ADMIN)).toEqual([]);
    desk.advance(6 * DAY);
    await desk.say(AN, UNANSWERABLE);
    desk.advance(DAY);
    await desk.sendDigests();
    await desk.sendDigests();
    const [digest, ...more] = await digests(ADMIN);
    expect(more).toEqual([]);
    expect(digest?.text).toContain("1 câu hỏi (0 được trả lời bằng trích dẫn, 1 chưa có câu trả lời: đáp được 0 %)");
    expect(digest?.text).toContain(`1. ${UNANSWERABLE} (2 lần)`);
    expect(await digests(ENGLISH_ADMIN)).toEqual([]);
  });

  it("stops when switched off, and for who is no admin any more", async () => {
    await desk.say(ADMIN, "/digest off");
    await desk.appoint(1002);
    await desk.say(AN, "/digest on");
    await desk.say(ADMIN, "/admins remove 1002");
    desk.advance(8 * DAY);
    await desk.sendDigests();
    expect(await digests(ADMIN)).toHaveLength(1);
    expect(await digests(AN)).toEqual([]);
  });
});

describe("/audit", () => {
  it("shows who did what and when, in pages, newest first", async () => {
    for (let index = 0; index < 12; index++) {
      await desk.tap(
        ADMIN,
        await desk.say(ADMIN, `/add Bài số ${index}\nNội dung riêng ${"abcdefghijkl"[index]!.repeat(9)}.`),
        "Thêm",
      );
    }
    const first = await desk.say(ENGLISH_ADMIN, "/audit");
    expect(first.text).toMatch(
      /^\d+ changes, the latest first:\n\n• \d\d:\d\d \d+ [A-Z][a-z]+ \d{4} · 1000 · added: bai-so-11\.md\n/,
    );
    expect(labelsOf(first)).toEqual(["1/2", "▶"]);
    const second = await desk.tap(ENGLISH_ADMIN, first, "▶");
    expect(second.text).toContain("1000 · added an admin: 1002");
    expect(second.text).toContain("1000 · removed an admin: 1002");
  });
});

it("not one call was refused", async () => {
  expect(await desk.refusals()).toEqual([]);
});
