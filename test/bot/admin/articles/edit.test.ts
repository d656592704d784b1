import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docxOf, pdfOf, wordParagraph } from "../../../knowledge/files.ts";
import { dataOf, formatted } from "../../../support/bot.ts";
import { ADMIN, AN, type Desk, ENGLISH_ADMIN, labelsOf, startDesk } from "../desk.ts";

const LIST = "articles.yaml";
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const documents = () => desk.library.current().knowledge.documents;

describe("what a preview says of an article", () => {
  it("is edited by a tap and a message, as often as wanted, and kept with the article", async () => {
    const preview = await desk.send(ADMIN, "ho.txt", "Hồ Hoàn Kiếm sâu trung bình 1,2 mét.");
    expect(labelsOf(preview)).toEqual(["Thêm", "Hủy", "✏️ Sửa thông tin"]);
    const choice = await desk.tap(ADMIN, preview, "✏️");
    expect(labelsOf(choice)).toEqual(["Tiêu đề", "Ngày", "Nơi đăng", "Địa chỉ", "« Quay lại"]);
    expect((await desk.tap(ADMIN, choice, "Ngày")).text).toContain("chẳng hạn 7/5/2025");
    expect((await desk.say(ADMIN, "hôm qua")).text).toContain("chưa đọc được ngày này");
    const dated = await desk.say(ADMIN, "5/3/2025");
    expect(dated.text).toContain("5/3/2025 · 1 đoạn");
    // What asked for it has gone, with its button.
    expect((await desk.sim.messages(1000)).filter(({ text }) => /Bạn gửi ngày|chưa đọc được/.test(text ?? ""))).toEqual(
      [],
    );

    await desk.tap(ADMIN, await desk.tap(ADMIN, dated, "✏️"), "Tiêu đề");
    const titled = await desk.say(ADMIN, "Hồ Gươm");
    await desk.tap(ADMIN, await desk.tap(ADMIN, titled, "✏️"), "Nơi đăng");
    const published = await desk.say(ADMIN, "Báo Giáo dục");
    await desk.tap(ADMIN, await desk.tap(ADMIN, published, "✏️"), "Địa chỉ");
    expect((await desk.say(ADMIN, "bao.vn")).text).toContain("chưa phải một địa chỉ");
    const whole = await desk.say(ADMIN, "https://bao.example/ho");
    expect(formatted(whole, "bold")).toEqual(["Hồ Gươm"]);
    expect(whole.text).toContain("Báo Giáo dục · 5/3/2025 · 1 đoạn\nĐịa chỉ: https://bao.example/ho\nTệp:");

    await desk.tap(ADMIN, whole, "Thêm");
    expect(documents().find(({ title }) => title === "Hồ Gươm")).toMatchObject({
      date: "2025-03-05",
      publisher: "Báo Giáo dục",
      url: "https://bao.example/ho",
      text: "Hồ Hoàn Kiếm sâu trung bình 1,2 mét.",
    });
    expect(await readFile(join(desk.folder, LIST), "utf8")).toContain("Hồ Gươm");
    const answer = await desk.say(AN, "Hồ Hoàn Kiếm sâu bao nhiêu mét?");
    expect(answer.text).toContain("“Hồ Gươm” · Báo Giáo dục · 5/3/2025");
  });

  it.each<[string, string | Uint8Array]>([
    ["suoi.txt", "Suối Tiên dài hai cây số."],
    ["suoi.md", "---\ntitle: Suối cạn\ndate: 2020-01-01\n---\n\nSuối Tiên rộng hai mét.\n"],
    [
      "suoi.html",
      "<!doctype html><title>Suối cạn</title><article><h1>Suối cạn</h1><p>Suối Tiên chảy từ đỉnh núi xuống biển.</p></article>",
    ],
    ["suoi.pdf", pdfOf([[{ text: "Suối Tiên sâu nửa mét.", bottom: 700 }]])],
    [
      "suoi.docx",
      docxOf(
        wordParagraph("(Báo Giáo dục, 5/3/2025)") +
          wordParagraph("Suối cạn", "Heading1") +
          wordParagraph("Suối Tiên có ba thác."),
      ),
    ],
  ])("is shown as it was edited, and so kept: %s", async (name, content) => {
    let preview = await desk.send(ADMIN, name, content);
    const title = `Suối Tiên, bản ${name}`;
    for (const [label, value] of [
      ["Tiêu đề", title],
      ["Ngày", "7/5/2025"],
      ["Nơi đăng", "Báo Suối"],
      ["Địa chỉ", `https://bao.example/${name}`],
    ] as const) {
      await desk.tap(ADMIN, await desk.tap(ADMIN, preview, "✏️"), label);
      preview = await desk.say(ADMIN, value);
    }
    expect(formatted(preview, "bold")).toEqual([title]);
    // What the file has above its first paragraph is not said again below what was edited.
    expect(formatted(preview, "blockquote")[0]).toMatch(/^Suối Tiên (?:dài|rộng|chảy|sâu|có)/);
    expect(preview.text!.split("\n")[1]).toMatch(/^Báo Suối · 7\/5\/2025 · \d đoạn$/);
    expect(preview.text).toContain(`Địa chỉ: https://bao.example/${name}`);
    await desk.tap(ADMIN, preview, "Thêm");
    expect(documents().find((document) => document.title === title)).toMatchObject({
      date: "2025-05-07",
      publisher: "Báo Suối",
      url: `https://bao.example/${name}`,
    });
  });

  it("is taken back with the article", async () => {
    const before = documents();
    const preview = await desk.send(ENGLISH_ADMIN, "cau.txt", "Cầu Long Biên dài 2.290 mét.");
    await desk.tap(ENGLISH_ADMIN, await desk.tap(ENGLISH_ADMIN, preview, "✏️"), "Title");
    const report = await desk.tap(ENGLISH_ADMIN, await desk.say(ENGLISH_ADMIN, "Cầu cũ"), "Add");
    expect(documents().map(({ title }) => title)).toContain("Cầu cũ");
    await desk.tap(ENGLISH_ADMIN, report, "Undo");
    expect(documents()).toEqual(before);
    expect(await readFile(join(desk.folder, LIST), "utf8")).not.toContain("Cầu cũ");
  });

  it("stays as the file says where the admin goes back or cancels", async () => {
    const preview = await desk.send(ADMIN, "tau.txt", "Tàu chạy lúc sáng sớm.");
    const choice = await desk.tap(ADMIN, preview, "✏️");
    const back = await desk.tap(ADMIN, choice, "« Quay lại");
    expect(labelsOf(back)).toEqual(["Thêm", "Hủy", "✏️ Sửa thông tin"]);
    await desk.tap(ADMIN, await desk.tap(ADMIN, back, "✏️"), "Tiêu đề");
    expect((await desk.say(ADMIN, "/cancel")).text).toBe("Đã hủy, không có gì thay đổi.");
    expect(documents().map(({ title }) => title)).not.toContain("tau");
  });
});

describe("the beginning that a preview shows", () => {
  it("ends with a sentence, and shows that the text goes on", async () => {
    const sentence = "Đây là một câu dài vừa phải của bài viết này, nói về hồ nước ở giữa thành phố. ";
    const preview = await desk.send(ADMIN, "dai.txt", sentence.repeat(8));
    const [shown] = formatted(preview, "blockquote");
    expect(shown).toBe(`${sentence.repeat(3).trim()} …`);
  });
});

describe("/cancel", () => {
  it("ends a draft, and a step that waits for a yes, but leaves what can be undone", async () => {
    await desk.say(ADMIN, "/add");
    expect((await desk.say(ADMIN, "/cancel")).text).toBe("Đã hủy, không có gì thay đổi.");
    expect((await desk.say(ADMIN, "/cancel")).text).toContain("Không có việc gì đang làm dở");
    const report = await desk.tap(ADMIN, await desk.send(ADMIN, "ga.txt", "Ga Vinh có bảy ke."), "Thêm");
    const preview = await desk.send(ADMIN, "pha.txt", "Phà chạy mỗi giờ một chuyến.");
    expect((await desk.say(ADMIN, "/cancel")).text).toBe("Đã hủy, không có gì thay đổi.");
    expect(await desk.toast(ADMIN, preview, dataOf(preview, "Thêm"))).toContain("hết hạn");
    expect((await desk.tap(ADMIN, report, "Hoàn tác")).text).toMatch(/^Đã hoàn tác\. Mọi thứ lại như trước\./);
  });
});

it("not one call was refused", async () => {
  expect(await desk.refusals()).toEqual([]);
});
