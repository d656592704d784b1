import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkQuestions } from "../../../../src/answer/pinned.ts";
import { dataOf, UNANSWERABLE } from "../../../support/bot.ts";
import { ADMIN, AN, type Desk, labelsOf, startDesk } from "../desk.ts";

const POND = "Hồ Hoàn Kiếm sâu bao nhiêu mét?";
const ARTICLE = "---\nurl: https://example.vn/ho\n---\n\n# Hồ Hoàn Kiếm\n\nHồ Hoàn Kiếm sâu trung bình 1,2 mét.\n";
let desk: Desk;

beforeAll(async () => {
  const bridge = "# Cầu Long Biên\n\nCầu Long Biên bắc qua sông Hồng.\n";
  desk = await startDesk({ check: checkQuestions, files: { "cau.md": bridge } });
  await desk.say(AN, POND);
  await desk.say(AN, UNANSWERABLE.replace("NATO", "OPEC"));
});
afterAll(() => desk.stop());

/** The whole folder as it is: names and content. */
async function folder(): Promise<Record<string, string>> {
  const names = (await readdir(desk.folder)).filter((name) => !name.startsWith(".")).toSorted();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(desk.folder, name), "utf8")] as const)),
  );
}

/** Opens the first question of `/gaps`. */
const openFirst = async () => desk.tap(ADMIN, await desk.say(ADMIN, "/gaps"), "1");
const addArticle = async (name = "ho.md", text = ARTICLE) =>
  desk.tap(ADMIN, await desk.send(ADMIN, name, text), "Thêm");

it("an article that was added leaves what was wrong before behind a button", async () => {
  await writeFile(join(desk.folder, "hong.md"), "---\ntitle: [\n---\nchữ\n");
  await desk.say(ADMIN, "/reload");
  const report = await addArticle();
  expect(labelsOf(report)).toEqual([expect.stringMatching(/^Mọi điều cần xem lại \(\d\)$/), "Hoàn tác"]);
  await desk.tap(ADMIN, report, "Hoàn tác");
  await rm(join(desk.folder, "hong.md"));
  await desk.say(ADMIN, "/reload");
});

describe("Hoàn tác", () => {
  it.each<[string, () => Promise<Awaited<ReturnType<typeof addArticle>>>]>([
    ["an article that was added", () => addArticle()],
    [
      "one that was removed",
      async () => {
        const list = await desk.say(ADMIN, "/remove");
        await desk.tap(ADMIN, list, "1");
        return await desk.tap(ADMIN, list, "Bỏ bài");
      },
    ],
    [
      "one that was replaced by a file of another kind",
      async () => {
        const html = `<title>Cầu Long Biên</title><article><h1>Cầu Long Biên</h1><p>Cầu dài 2.290 mét.</p></article>`;
        const preview = await desk.send(ADMIN, "moi.html", html);
        const report = await desk.tap(ADMIN, preview, "Thay thế");
        expect(Object.keys(await folder()).filter((name) => name.startsWith("cau"))).toEqual(["cau-long-bien.html"]);
        return report;
      },
    ],
    [
      "words that were added",
      async () => {
        await desk.tap(ADMIN, await openFirst(), "Thêm từ đồng nghĩa");
        return await desk.say(ADMIN, "Hồ Hoàn Kiếm, Hồ Tả Vọng");
      },
    ],
    [
      "a question that was pinned",
      async () => {
        const opened = await openFirst();
        await desk.tap(ADMIN, opened, "📌 Ghim");
        return await desk.tap(ADMIN, opened, "Không đoạn nào");
      },
    ],
    ["a question that was left out of scope", async () => desk.tap(ADMIN, await openFirst(), "Ngoài phạm vi")],
  ])("takes back %s, once, and opens its question again", async (_what, change) => {
    const [before, unanswered] = [await folder(), (await desk.say(ADMIN, "/gaps")).text];
    const report = await change();
    const data = dataOf(report, "Hoàn tác");
    const undone = await desk.tap(ADMIN, report, "Hoàn tác");
    expect(undone.text).toMatch(/^Đã hoàn tác\./);
    expect(await folder()).toEqual(before);
    expect((await desk.say(ADMIN, "/gaps")).text).toBe(unanswered);
    expect((await desk.say(ADMIN, "/audit")).text).toMatch(/1000 · hoàn tác: .*\n.*1000 · /);
    expect(await desk.toast(ADMIN, report, data)).toContain("đã dùng rồi");
  });

  it("is for those who are still admins at the tap, and for ten minutes", async () => {
    await desk.appoint(1002);
    const report = await desk.tap(AN, await desk.send(AN, "ho.md", ARTICLE), "Thêm");
    const data = dataOf(report, "Hoàn tác");
    await desk.say(ADMIN, "/admins remove 1002");
    expect(await desk.toast(AN, report, data)).toContain("dành cho người quản trị");
    await desk.appoint(1002);
    desk.advance(10 * 60 * 1000);
    expect(await desk.toast(AN, report, data)).toContain("hết hạn");
    await desk.say(ADMIN, "/admins remove 1002");
    expect(await folder()).toHaveProperty("ho-hoan-kiem.md");
  });

  it("touches nothing that somebody has changed since", async () => {
    const preview = await desk.send(ADMIN, "ho.md", ARTICLE.replace("1,2", "1,3"));
    const report = await desk.tap(ADMIN, preview, "Thay thế");
    await writeFile(join(desk.folder, "ho-hoan-kiem.md"), ARTICLE.replace("1,2", "1,4"));
    const refused = await desk.tap(ADMIN, report, "Hoàn tác");
    expect(refused.text).toMatch(/^Chưa ghi được.*\n• ho-hoan-kiem\.md — Sau đó tệp đã thay đổi lần nữa\./);
    expect((await folder())["ho-hoan-kiem.md"]).toContain("1,4");
  });

  it("is offered over a restart of the bot", async () => {
    const report = await addArticle("tau.txt", "Tàu chạy qua cầu lúc sáng sớm.");
    await desk.restart();
    await desk.tap(ADMIN, report, "Hoàn tác");
    expect(await folder()).not.toHaveProperty("tau.txt");
  });
});

describe("a list of articles", () => {
  it("tells those of one title apart by their files", async () => {
    await addArticle("tau.md", "# Cầu Long Biên\n\nTàu qua cầu lúc sáng sớm.\n");
    const list = await desk.say(ADMIN, "/remove");
    expect(list.text).toContain(". Cầu Long Biên · cau-2.md\n");
    expect(list.text).toContain(". Cầu Long Biên · cau.md\n");
  });
});

describe("a change that the folder cannot be read with", () => {
  it("of pinned questions leaves nothing behind", async () => {
    const opened = await openFirst();
    await desk.tap(ADMIN, opened, "📌 Ghim");
    await writeFile(join(desk.folder, "ho-hoan-kiem.md"), "---\ntitle: [\n---\nchữ\n");
    const before = await folder();
    const refused = await desk.tap(ADMIN, opened, "Không đoạn nào");
    expect(refused.text).toMatch(/^Chưa ghi được.*\n• ho-hoan-kiem\.md:\d+ — Có dấu ngoặc hoặc dấu nháy mở ra/);
    expect(labelsOf(refused)).toEqual(["« Danh sách"]);
    expect(await folder()).toEqual(before);
  });

  it("of articles waits, and can be taken back", async () => {
    const before = await folder();
    const report = await addArticle("tau.txt", "Tàu chạy qua cầu lúc nửa đêm.");
    expect(report.text).toContain("Thay đổi này đã ghi vào thư mục nhưng chưa được dùng.");
    await desk.tap(ADMIN, report, "Hoàn tác");
    expect(await folder()).toEqual(before);
    await writeFile(join(desk.folder, "ho-hoan-kiem.md"), ARTICLE);
    await desk.library.reload();
  });
});

it("not one call was refused", async () => {
  expect(await desk.refusals()).toEqual([]);
});
