import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { checkQuestions } from "../../../../src/answer/pinned.ts";
import { renderPreview } from "../../../../src/bot/admin/articles/preview.ts";
import { pinnedChanges } from "../../../../src/bot/admin/articles/dry-run.ts";
import type { Dependencies } from "../../../../src/bot/context.ts";
import { messageOf } from "../../../../src/bot/message/rich-text.ts";
import { knowledgeWith } from "../../../../src/knowledge/preview.ts";
import { articleOf } from "../../../support/articles.ts";
import { dataOf, formatted, PINNED } from "../../../support/bot.ts";
import { ADMIN, AN, type Desk, ENGLISH_ADMIN, labelsOf, type Person, startDesk } from "../desk.ts";

const WINNER = "Ai thắng trận chung kết cầu lông?";
const ARTICLE = `---
title: Giải cầu lông toàn quốc
publisher: Báo Thể thao
date: 2025-06-01
url: https://example.vn/cau-long
---

Nguyễn Thùy Linh thắng trận chung kết cầu lông ở Hà Nội.
`;
const UNAVAILABLE = "Bad Request: file is temporarily unavailable";
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk({ check: checkQuestions });
});
afterAll(() => desk.stop());

const files = async () => (await readdir(desk.folder)).filter((name) => !name.startsWith(".")).toSorted();

describe("a document sent by an admin", () => {
  it("is previewed, kept after a tap, and then answers", async () => {
    const preview = await desk.send(ADMIN, "bai.md", ARTICLE);
    expect(preview.text).toMatchInlineSnapshot(`
      "Giải cầu lông toàn quốc
      Báo Thể thao · 1/6/2025 · 1 đoạn
      Địa chỉ: https://example.vn/cau-long
      Tệp: giai-cau-long-toan-quoc.md
      Nguyễn Thùy Linh thắng trận chung kết cầu lông ở Hà Nội.

      Bạn có muốn thêm bài này không?"
    `);
    expect(labelsOf(preview)).toEqual(["Thêm", "Hủy", "✏️ Sửa thông tin"]);
    expect(await files()).not.toContain("giai-cau-long-toan-quoc.md");
    const report = await desk.tap(ADMIN, preview, "Thêm");
    expect(report.text).toMatch(/^Đã đọc lại các bài viết/);
    expect(report.text).toContain("Mới:\n• giai-cau-long-toan-quoc.md (1 đoạn)");
    expect(formatted(await desk.say(AN, WINNER), "blockquote")[0]).toContain("Nguyễn Thùy Linh");
  });

  it("says what is wrong with the file, with its line and its remedy", async () => {
    const unreadable = ARTICLE.replace("2025-06-01", "đầu tháng sáu").replace("https://", "").replace("Giải", "Vòng");
    const preview = await desk.send(ADMIN, "vong.md", unreadable);
    expect(preview.text).toMatchInlineSnapshot(`
      "Vòng cầu lông toàn quốc
      Báo Thể thao · không rõ ngày · 1 đoạn
      Tệp: giai-cau-long-toan-quoc.md
      Nguyễn Thùy Linh thắng trận chung kết cầu lông ở Hà Nội.
      Có vẻ là bản khác của “Giải cầu lông toàn quốc” (gần như cùng nội dung).

      ⚠️ Cần xem lại trong tệp:
      • vong.md:4 — Mục date không phải một ngày như 2025-05-07. Sửa dòng này, hoặc xóa đi nếu không rõ ngày.
      • vong.md:5 — Mục url không phải địa chỉ bắt đầu bằng https:// hoặc http://. Sửa dòng này, hoặc xóa đi nếu không rõ địa chỉ.

      Bạn muốn thay bài cũ, hay thêm thành một bài riêng?"
    `);
    const english = await desk.send(ENGLISH_ADMIN, "vong.md", unreadable);
    expect(english.text).toContain(
      "⚠️ Please look at this in the file:\n" +
        "• vong.md:4 — The field date is not a day such as 2025-05-07. Correct this line, or delete it",
    );
  });

  it("says no more than three things that are wrong, and counts the others", async () => {
    const fields = "date: hôm qua\nupdated: nay\nurl: x\ncanonical: y\ncreated: z\n";
    const preview = await desk.send(ADMIN, "nhieu.md", `---\ntitle: Nhiều chỗ\n${fields}---\nBài có nhiều chỗ sai.\n`);
    expect(preview.text!.match(/nhieu\.md:\d/g)).toEqual(["nhieu.md:3", "nhieu.md:4", "nhieu.md:5"]);
    expect(preview.text).toContain("\n… và 2 mục nữa.\n\nBạn có muốn thêm bài này không?");
  });

  it("replaces another version of itself, which stays restorable", async () => {
    const preview = await desk.send(ENGLISH_ADMIN, "anything.md", ARTICLE.replace("Thùy Linh", "Tiến Minh"));
    expect(preview.text).toContain("another version of “Giải cầu lông toàn quốc” (same address)");
    expect(labelsOf(preview)).toEqual(["Replace", "Add", "Cancel", "✏️ Edit details"]);
    await desk.tap(ENGLISH_ADMIN, preview, "Replace");
    expect(formatted(await desk.say(AN, WINNER), "blockquote")[0]).toContain("Nguyễn Tiến Minh");

    const list = await desk.say(ENGLISH_ADMIN, "/restore");
    expect(list.text).toContain("1. giai-cau-long-toan-quoc.md");
    await desk.tap(ENGLISH_ADMIN, list, "1");
    await desk.tap(ENGLISH_ADMIN, list, "Bring back");
    expect(formatted(await desk.say(AN, WINNER), "blockquote")[0]).toContain("Nguyễn Thùy Linh");
  });

  it("stands beside the other version where the admin wants both", async () => {
    const preview = await desk.send(ADMIN, "x.md", ARTICLE.replace("Hà Nội", "Huế"));
    await desk.tap(ADMIN, preview, "Thêm");
    expect(await files()).toEqual(
      expect.arrayContaining(["giai-cau-long-toan-quoc.md", "giai-cau-long-toan-quoc-2.md"]),
    );
  });

  it("is forgotten when cancelled", async () => {
    const before = await files();
    const preview = await desk.send(ADMIN, "khac.txt", "Một bài khác hẳn.");
    expect((await desk.tap(ADMIN, preview, "Hủy")).text).toBe("Đã hủy, không có gì thay đổi.");
    expect(await files()).toEqual(before);
  });

  it("is taken over a restart of the bot", async () => {
    const preview = await desk.send(ADMIN, "Sau khởi động.txt", "Bài này được giữ sau khi khởi động lại.");
    await desk.restart();
    expect((await desk.tap(ADMIN, preview, "Thêm")).text).toContain("Sau khởi động.txt");
  });

  it("names the pinned questions that it breaks, and is taken once that was seen", async () => {
    const sahiba = "Chủ tịch Quốc hội Azerbaijan là ai? Chủ tịch Quốc hội Azerbaijan là bà Nguyễn Thị Thử.";
    const preview = await desk.send(ADMIN, "Chủ tịch Quốc hội Azerbaijan là ai.txt", sahiba);
    expect(preview.text).toContain(`sẽ không còn câu trả lời như mong đợi:\n• ${PINNED[0]}`);
    const report = await desk.tap(ADMIN, preview, "Thêm");
    expect(report.text).toMatch(/^Đã đọc lại/);
    expect((await desk.say(AN, PINNED[0]!)).text).toContain("Nguyễn Thị Thử");
    const removal = await desk.say(ADMIN, "/remove");
    const number = /(\d+)\. Chủ tịch Quốc hội/.exec(removal.text!)![1]!;
    await desk.tap(ADMIN, removal, number);
    expect((await desk.tap(ADMIN, removal, "Bỏ bài")).text).toContain("Đã bỏ:\n• Chủ tịch Quốc hội");
    expect((await desk.say(AN, PINNED[0]!)).text).toContain("Gafarova");
  });
});

describe("a confirmation", () => {
  it("is used once", async () => {
    const preview = await desk.send(ADMIN, "Một lần.txt", "Nội dung chỉ thêm một lần.");
    const data = dataOf(preview, "Thêm");
    expect(await desk.toast(ADMIN, preview, data)).toBeUndefined();
    expect(await desk.toast(ADMIN, preview, data)).toContain("đã dùng rồi");
    expect((await files()).filter((name) => name.startsWith("Một lần"))).toEqual(["Một lần.txt"]);
  });

  it("is refused to an admin who is one no longer at the moment of the tap", async () => {
    await desk.appoint(1002);
    const preview = await desk.send(AN, "Hết quyền.txt", "Nội dung của người không còn quyền.");
    await desk.say(ADMIN, "/admins remove 1002");
    expect(await desk.toast(AN, preview, dataOf(preview, "Thêm"))).toContain("dành cho người quản trị");
    expect(await files()).not.toContain("Hết quyền.txt");
  });

  it("is for the admin who was asked, also where others see it", async () => {
    const group = await desk.sim.chat({ type: "supergroup", title: "Ban biên tập", members: [1000, 1001, 1002] });
    const original = await readFile(join(desk.folder, "questions.yaml"), "utf8");
    await writeFile(join(desk.folder, "questions.yaml"), `${original}- { question: "${WINNER}", quote: Ali Asadov }\n`);
    const report = await desk.say({ chat_id: group.id, from_id: 1000 }, "/reload@trichdan_bot");
    const data = dataOf(report, "Vẫn dùng bản mới");
    expect(await desk.toast(AN, report, data)).toContain("dành cho người quản trị");
    expect(await desk.toast(ENGLISH_ADMIN, report, data)).toContain("for the person who asked");
    await writeFile(join(desk.folder, "questions.yaml"), original);
    await desk.library.reload();
  });

  it("lapses after ten minutes", async () => {
    const preview = await desk.send(ADMIN, "Muộn.txt", "Nội dung thêm quá muộn.");
    desk.advance(10 * 60 * 1000 + 1);
    expect(await desk.toast(ADMIN, preview, dataOf(preview, "Thêm"))).toContain("hết hạn");
    expect(await files()).not.toContain("Muộn.txt");
  });
});

describe("a file that cannot be fetched", () => {
  it("of 21 MB is refused before it is fetched", async () => {
    const since = (await desk.sim.calls()).at(-1)!.n;
    const document = { file_id: "x", file_unique_id: "y", file_name: "to.pdf", file_size: 21 * 1024 * 1024 };
    const [reply] = await desk.sim.ask({ ...ADMIN, content: { document } });
    expect(reply?.text).toContain("to.pdf — Tệp lớn hơn 20 MB. Hãy chia thành những tệp nhỏ hơn.");
    expect((await desk.sim.calls(since)).map(({ method }) => method)).not.toContain("getFile");
  });

  it("that Telegram will not give is asked for again", async () => {
    const document = { file_id: "không-có", file_unique_id: "y", file_name: "mat.txt", file_size: 3 };
    await desk.sim.fault({
      method: "getFile",
      error_code: 400,
      description: UNAVAILABLE,
      times: 1,
    });
    const [reply] = await desk.sim.ask({ ...ADMIN, content: { document } });
    expect(reply?.text).toContain("gửi lại");
  });
});

describe("a hostile name", () => {
  it.each([
    "../../etc/x.txt",
    "/etc/passwd.txt",
    "a\0b.txt",
    `${"dài ".repeat(80)}.txt`,
    ".ẩn.txt",
    "CON.txt",
    "..\\..\\x.txt",
  ])("%j stays inside the folder, under a name of the bot's own", async (name) => {
    const before = new Set(await files());
    const preview = await desk.send(ADMIN, name, `Bài viết có tên lạ số ${name.length}, nội dung riêng của nó.`);
    await desk.tap(ADMIN, preview, "Thêm");
    const added = (await files()).filter((file) => !before.has(file));
    expect(added).toHaveLength(1);
    expect(added[0]).toMatch(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} -]{0,80}\.txt$/u);
  });

  it("that another file has in other case gets a number", async () => {
    await desk.tap(ADMIN, await desk.send(ADMIN, "Cùng Tên.txt", "Bài thứ nhất về chim."), "Thêm");
    await desk.tap(ADMIN, await desk.send(ADMIN, "cùng tên.txt", "Nội dung thứ hai nói về cá."), "Thêm");
    expect((await files()).filter((name) => /^cùng tên/i.test(name))).toHaveLength(2);
  });
});

describe("a disk that does not take the file", () => {
  it("is told with its remedy, and nothing changes", async () => {
    await desk.tap(ADMIN, await desk.send(ADMIN, "Hồ.txt", "Hồ Gươm ở giữa Hà Nội."), "Thêm");
    // Where previous versions belong, there is a file: nothing can be replaced.
    await rename(join(desk.folder, ".previous"), join(desk.folder, ".kept"));
    await writeFile(join(desk.folder, ".previous"), "");
    const reply = await desk.tap(ADMIN, await desk.send(ADMIN, "Hồ.txt", "Hồ Tây ở phía tây Hà Nội."), "Thay thế");
    expect(reply.text).toMatch(/^Chưa ghi được.*\n• Hồ\.txt — Ổ đĩa không ghi được thay đổi.*Kiểm tra quyền ghi/);
    expect(await readFile(join(desk.folder, "Hồ.txt"), "utf8")).toContain("Hồ Gươm");
    await rm(join(desk.folder, ".previous"));
    await rename(join(desk.folder, ".kept"), join(desk.folder, ".previous"));
  });
});

describe("a step that fails in the middle", () => {
  it("is told in the place of its buttons", async () => {
    const preview = await desk.send(ADMIN, "Giữa chừng.txt", "Nội dung chưa kịp ghi.");
    await desk.sim.fault({ method: "getFile", error_code: 403, description: "Forbidden: not now", times: 1 });
    expect((await desk.tap(ADMIN, preview, "Thêm")).text).toContain("tôi vừa gặp trục trặc");
    expect(await files()).not.toContain("Giữa chừng.txt");
  });
});

describe("a trial", () => {
  const dependencies = () => ({ library: desk.library }) as unknown as Dependencies;

  it("names the questions that would go another way, and those alone", async () => {
    const { knowledge } = desk.library.current();
    const other = "Chủ tịch Quốc hội Azerbaijan là ai? Chủ tịch Quốc hội Azerbaijan là bà Nguyễn Thị Thử.";
    const next = knowledgeWith(knowledge, articleOf([other], { id: "x.txt", title: PINNED[0]! }));
    expect(await pinnedChanges(next, dependencies())).toEqual({ broken: [PINNED[0]], mended: [] });
    expect(await pinnedChanges({ ...next, questions: [] }, dependencies())).toEqual({ broken: [], mended: [] });
  });

  it("that would take too long is not made, and the preview says so", async () => {
    const index = desk.library.current();
    const { knowledge } = index;
    const huge = { ...index, engine: { ...index.engine, size: 7_000_000 } };
    const library = { ...desk.library, current: () => huge };
    const changes = await pinnedChanges(knowledge, { ...dependencies(), library });
    const document = knowledge.documents[0]!;
    const preview = { kind: "readable", document, passages: 1, beginning: "x", warnings: [] } as const;
    const reader = { t: (key: string) => key, language: "vi" } as const;
    expect(messageOf(renderPreview(preview, changes, reader)).text).toContain("preview-unchecked");
  });
});

describe("many files at once", () => {
  it("wait for each other up to a bound, which is said; questions do not wait for them", async () => {
    const since = (await desk.sim.calls()).at(-1)!.n;
    await desk.sim.fault({ method: "getFile", delay_ms: 1300 });
    for (let index = 0; index < 12; index++) {
      const base64 = Buffer.from(`Bài thứ ${index} về loài chim số ${index}.`).toString("base64");
      await desk.sim.say({ ...ADMIN, document: { file_name: `Chim ${index}.txt`, base64 } });
    }
    await desk.say(ADMIN, PINNED[1]!);
    const shown = (await desk.sim.calls(since)).map(({ payload }) =>
      typeof payload["text"] === "string" ? payload["text"] : "",
    );
    const place = (words: string) => shown.findIndex((text) => text.includes(words));
    expect(place("Bộ Tư pháp")).toBeLessThan(place("Bạn có muốn thêm bài này không?"));
    expect(place("Tôi xem xong 1 bài trước rồi đến bài này…")).toBeGreaterThan(-1);
    expect(shown.filter((text) => text.includes("Còn 9 bài đang chờ tôi xem."))).toHaveLength(3);
    expect(shown.filter((text) => text.includes("Bạn có muốn thêm bài này không?"))).toHaveLength(9);
  });
});

describe("one admin's file that does not come", () => {
  it("holds up no other admin", async () => {
    const delay_ms = 4000;
    await desk.sim.fault({ method: "getFile", delay_ms });
    const stalled = Buffer.from("Bài này đến chậm.").toString("base64");
    await desk.sim.say({ ...ADMIN, document: { file_name: "Chậm.txt", base64: stalled } });
    const swift = Buffer.from("Bài này đến ngay.").toString("base64");
    await desk.sim.say({ ...ENGLISH_ADMIN, document: { file_name: "Ngay.txt", base64: swift } });
    const preview = (who: Person) => desk.last(who).then(({ text = "" }) => text);
    await vi.waitFor(async () => expect(await preview(ENGLISH_ADMIN)).toContain("Ngay"), delay_ms);
    expect(await preview(ADMIN)).not.toContain("Chậm");
    await desk.sim.idle(2 * delay_ms);
  });
});

describe("somebody who is no admin", () => {
  it("cannot add anything", async () => {
    expect((await desk.send(AN, "bai.md", ARTICLE)).text).toContain("Tôi chỉ đọc được chữ");
    expect((await desk.say(AN, "/add Bài của tôi")).text).toContain("dành cho người quản trị");
  });
});

it("not one call was refused", async () => {
  expect(
    (await desk.refusals()).filter(
      ({ description }) => description !== UNAVAILABLE && description !== "Forbidden: not now",
    ),
  ).toEqual([]);
});
