import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { joinParts } from "../../../../src/bot/admin/articles/article.ts";
import { formatted, UNANSWERABLE } from "../../../support/bot.ts";
import { ADMIN, AN, type Desk, ENGLISH_ADMIN, labelsOf, type Person, startDesk } from "../desk.ts";

const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
const SENTENCE = "Đoàn tàu chạy qua cầu Long Biên lúc sáng sớm. ";
const CHANNEL = {
  type: "channel",
  chat: { id: -1001, type: "channel", title: "Báo Đường Sắt", username: "bao_duong_sat" },
  date: Date.UTC(2025, 4, 7, 3) / 1000,
} as const;
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

/** What is the last message, and whether it is an answer to a question rather than part of a draft. */
const isAnswered = async (who: Person, text: string) => labelsOf(await desk.say(who, text)).includes("👍");

describe("an article in several messages", () => {
  it("is one once it is said to be complete", async () => {
    expect(labelsOf(await desk.say(ADMIN, "/add"))).toEqual(["Hủy"]);
    const first = await desk.say(ADMIN, "Tàu qua cầu Long Biên\nĐoạn thứ nhất.");
    expect(first.text).toBe("Đã nhận 1 phần, 36 ký tự. Còn nữa thì bạn gửi tiếp, đủ rồi thì chạm Xong.");
    const second = await desk.say(ADMIN, "Đoạn thứ hai nói về ga Gia Lâm.");
    expect(second.text).toContain("Đã nhận 2 phần");
    expect((await desk.sim.messages(1000)).some(({ message_id }) => message_id === first.message_id)).toBe(false);
    const preview = await desk.tap(ADMIN, second, "Xong");
    expect(preview.text).toContain("không rõ ngày · 2 đoạn");
    // The title stands above it, and is not said twice.
    expect(formatted(preview, "blockquote")).toEqual(["Đoạn thứ nhất.\n\nĐoạn thứ hai nói về ga Gia Lâm."]);
    await desk.tap(ADMIN, preview, "Thêm");
    expect(await readFile(join(desk.folder, "tau-qua-cau-long-bien.md"), "utf8")).toBe(
      "# Tàu qua cầu Long Biên\n\nĐoạn thứ nhất.\n\nĐoạn thứ hai nói về ga Gia Lâm.\n",
    );
  });

  it("may be forwarded, an album and its caption among it, and comes from the channel", async () => {
    await desk.say(ADMIN, "/add");
    const forward = (message_id: number) => ({ forward_origin: { ...CHANNEL, message_id } });
    await desk.say(ADMIN, "Ga Gia Lâm mở cửa lại", forward(7));
    for (const caption of ["Ảnh ga Gia Lâm do độc giả gửi.", undefined]) {
      const content = { media_group_id: "1", photo: [], ...(caption && { caption }) };
      await desk.sim.ask({ ...ADMIN, content, ...forward(8) });
    }
    const last = await desk.say(ADMIN, "Ga Gia Lâm đón khách từ thứ hai.", forward(9));
    expect(last.text).toContain("Đã nhận 3 phần");
    const preview = await desk.tap(ADMIN, last, "Xong");
    expect(preview.text).toContain("Báo Đường Sắt · 7/5/2025 · 2 đoạn");
    await desk.tap(ADMIN, preview, "Thêm");
    const answer = await desk.say(AN, "Ga Gia Lâm đón khách từ khi nào?");
    expect(formatted(answer, "blockquote")[0]).toBe("Ga Gia Lâm đón khách từ thứ hai.");
    expect(JSON.stringify(answer.entities)).toContain("https://t.me/bao_duong_sat/7");
  });

  it("may begin behind /add, where Telegram has cut it in the middle of a sentence", async () => {
    const text = `Chuyến tàu dài\n${SENTENCE.repeat(100)}`;
    const cutAt = text.lastIndexOf(" ", 4000);
    expect(labelsOf(await desk.say(ADMIN, `/add ${text.slice(0, cutAt)}`))).toEqual(["Xong", "Hủy"]);
    const rest = await desk.say(ADMIN, text.slice(cutAt + 1));
    const preview = await desk.tap(ADMIN, rest, "Xong");
    expect(preview.text).toContain("· 1 đoạn");
    await desk.tap(ADMIN, preview, "Thêm");
    expect(await readFile(join(desk.folder, "chuyen-tau-dai.md"), "utf8")).toContain(SENTENCE.repeat(100).trim());
  });

  it("keeps every word of its parts in their order", () => {
    const word = fc.stringMatching(/^[a-zđêô.]{1,9}$/);
    const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));
    const long = text.map((words) => `${words} `.repeat(80).slice(0, 4000));
    fc.assert(
      fc.property(fc.array(fc.oneof(text, long), { minLength: 1, maxLength: 5 }), (texts) => {
        const source = joinParts(texts.map((each, id) => ({ id, text: each, origin: {} })));
        const words = (all: string) => all.split(/\s+/).filter(Boolean);
        if (source.kind !== "text") throw new Error("An article of parts is no text.");
        expect(words(source.text.replace(/^# /, ""))).toEqual(texts.flatMap(words));
      }),
      { numRuns: 50 },
    );
  });

  it("takes no more than its bound, and keeps what it has", async () => {
    const parts = Array.from({ length: 30 }, (_, id) => ({ id: id - 30, text: SENTENCE.repeat(80), origin: {} }));
    await desk.store.drafts.begin(1001, JSON.stringify({ kind: "article", parts }));
    const note = await desk.say(ENGLISH_ADMIN, "One more.");
    expect(note.text).toMatch(/^That is too long for messages: I kept the first 30 parts, 110,400 characters\./);
    const longer = parts.slice(0, 3).map((part) => ({ ...part, text: SENTENCE.repeat(870) }));
    await desk.store.drafts.begin(1001, JSON.stringify({ kind: "article", parts: longer }));
    expect((await desk.say(ENGLISH_ADMIN, "One more.")).text).toContain("the first 3 parts");
    await desk.say(ENGLISH_ADMIN, "cancel");
  });

  it("may be a file after all, and a picture alone is no part of it", async () => {
    await desk.say(ADMIN, "/add");
    const [refusal] = await desk.sim.ask({ ...ADMIN, content: { photo: [] } });
    expect(refusal?.text).toContain("chỉ đọc được chữ");
    expect(labelsOf(await desk.send(ADMIN, "Tàu đêm.txt", "Tàu đêm chạy lúc mười giờ."))).toEqual([
      "Thêm",
      "Hủy",
      "✏️ Sửa thông tin",
    ]);
    expect(await isAnswered(ADMIN, QUESTION)).toBe(true);
  });
});

describe("a draft", () => {
  it.each([
    ["another command", async () => void (await desk.say(ADMIN, "/help"))],
    ["the word on its button", async () => void (await desk.say(ADMIN, "hủy"))],
    ["its button", async () => void (await desk.tap(ADMIN, await desk.last(ADMIN), "Hủy"))],
    ["ten minutes of silence", async () => desk.advance(10 * 60 * 1000)],
    ["a restart after them", () => desk.restart(async () => desk.advance(10 * 60 * 1000))],
  ])("is ended by %s", async (_by, end) => {
    await desk.say(ADMIN, "/add");
    await desk.say(ADMIN, "Một phần.");
    await end();
    expect(await isAnswered(ADMIN, QUESTION)).toBe(true);
  });

  it("has ten minutes after each part", async () => {
    await desk.say(ADMIN, "/add");
    for (let part = 1; part <= 3; part++) {
      desk.advance(9 * 60 * 1000);
      expect((await desk.say(ADMIN, `Phần ${part}.`)).text).toContain(`Đã nhận ${part} phần`);
    }
    expect((await desk.say(ADMIN, "xong")).text).toContain("Bạn có muốn thêm bài này không?");
  });

  it("outlives a restart, and a part that is delivered again counts once", async () => {
    await desk.say(ADMIN, "/add");
    const said = await desk.sim.say({ ...ADMIN, text: "Trước khi khởi động lại." });
    await desk.sim.idle();
    await desk.restart();
    await desk.sim.update({ message: said } as never);
    const note = await desk.say(ADMIN, "Sau khi khởi động lại.");
    expect(note.text).toContain("Đã nhận 2 phần, 46 ký tự");
    const preview = await desk.tap(ADMIN, note, "Xong");
    expect(formatted(preview, "bold")).toEqual(["Trước khi khởi động lại."]);
    expect(formatted(preview, "blockquote")).toEqual(["Sau khi khởi động lại."]);
  });

  it("for the glossary outlives a restart, and waits for words that can be taken", async () => {
    await desk.say(AN, UNANSWERABLE);
    const opened = await desk.tap(ADMIN, await desk.say(ADMIN, "/gaps"), "1");
    await desk.tap(ADMIN, opened, "Thêm từ đồng nghĩa");
    await desk.restart();
    expect((await desk.say(ADMIN, "chỉ một")).text).toContain("từ hai đến hai mươi từ");
    expect((await desk.say(ADMIN, "bánh pizza, bánh pi da")).text).toContain("bánh pizza, bánh pi da");
    expect(await isAnswered(ADMIN, QUESTION)).toBe(true);
  });

  it("is done with once: its buttons say so, and those of a new one are others", async () => {
    await desk.say(ADMIN, "/add");
    const note = await desk.say(ADMIN, "Một bài chỉ xem một lần.");
    const done = note.reply_markup!.inline_keyboard[0]![0] as { callback_data: string };
    await desk.say(ADMIN, "/add");
    expect(await desk.toast(ADMIN, note, done.callback_data)).toContain("đã hết hạn");
    expect(labelsOf(await desk.say(ADMIN, "Bài khác."))).toEqual(["Xong", "Hủy"]);
    await desk.say(ADMIN, "Hủy");
  });

  it("is left alone by what others say, and by its admin once they are none", async () => {
    await desk.appoint(1002);
    await desk.say(AN, "/add");
    const note = await desk.say(AN, "Phần của người sắp thôi quản trị.");
    expect(await isAnswered(ADMIN, QUESTION)).toBe(true);
    await desk.say(ADMIN, "/admins remove 1002");
    expect(await isAnswered(AN, QUESTION)).toBe(true);
    const { from: _, ...fromNobody } = await desk.sim.say({ ...AN, text: QUESTION });
    await desk.sim.update({ message: fromNobody } as never);
    await desk.sim.idle();
    expect(desk.logged.filter(({ severity }) => severity === "error")).toEqual([]);
    const done = note.reply_markup!.inline_keyboard[0]![0] as { callback_data: string };
    expect(await desk.toast(AN, note, done.callback_data)).toContain("dành cho người quản trị");
  });

  it("leaves nothing in the folder that was not confirmed", async () => {
    expect((await readdir(desk.folder)).filter((name) => /phan|mot|khoi-dong/.test(name))).toEqual([]);
  });
});

it("not one call was refused", async () => {
  expect(await desk.refusals()).toEqual([]);
});
