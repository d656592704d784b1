import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composeArticle } from "../../../../src/bot/admin/articles/article.ts";
import { readMarkdown } from "../../../../src/knowledge/readers/markdown.ts";
import { formatted } from "../../../support/bot.ts";
import { ADMIN, AN, type Desk, startDesk } from "../desk.ts";

const PASTED = `Giải bơi học sinh
Em Lê Thị Sen thắng chung kết bơi 100 mét.
1. Không phải danh sách, *không* nghiêng, <b>không</b> đậm, a_b_c.`;

describe("a pasted text", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "http://a.vn/b_c",
      "www.a_b.vn",
      "x@y.vn",
      "# ",
      "1. ",
      "- ",
      "> ",
      "```",
      "~~",
      "| a |",
      "[^1]: ",
      "&amp;",
      "\\",
      "---",
      "***",
      "===",
    ),
    fc.string({ maxLength: 12 }),
    fc.constantFrom("Tô Lâm", "năm 2025", "é"),
  );
  const line = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(" "));
  const written = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join("\n"));

  it("keeps every word as an article", () => {
    fc.assert(
      fc.property(written, (text) => {
        // oxlint-disable-next-line no-control-regex -- those are refused by the reader, with a sentence of their own
        fc.pre(/[\p{L}\p{N}]/u.test(text.split("\n").slice(-1)[0]!) && !/[\0-\x08\x0b-\x1f\x7f-\x9f]/.test(text));
        const lines = text.split("\n").map(spaced).filter(Boolean);
        const { text: read } = readMarkdown(new TextEncoder().encode(composeArticle(text)));
        expect(read.split(/\n+/).map(spaced)).toEqual(lines);
      }),
      { numRuns: 400 },
    );
  });

  it("carries where it was forwarded from, whatever that is called", () => {
    const origin = { publisher: 'Báo "A": #1\\', date: "2025-05-07", url: "https://t.me/bao/12" };
    expect(readMarkdown(new TextEncoder().encode(composeArticle("Một câu.", origin)))).toMatchObject(origin);
  });
});

describe("/add", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk();
  });
  afterAll(() => desk.stop());

  it("takes the text behind it", async () => {
    const preview = await desk.say(ADMIN, `/add ${PASTED}`);
    expect(formatted(preview, "bold")).toEqual(["Giải bơi học sinh"]);
    expect((await desk.tap(ADMIN, preview, "Thêm")).text).toContain("giai-boi-hoc-sinh.md (2 đoạn)");
    expect(await readFile(join(desk.folder, "giai-boi-hoc-sinh.md"), "utf8")).toContain("# Giải bơi học sinh\n");
    const answer = await desk.say(AN, "Ai thắng chung kết bơi 100 mét?");
    expect(formatted(answer, "blockquote")[0]).toBe("Em Lê Thị Sen thắng chung kết bơi 100 mét.");
  });

  it("takes a forwarded article that it replies to, with its channel, day and address", async () => {
    const forwarded = await desk.sim.say({
      ...ADMIN,
      text: "Cầu Long Biên mở lại\nCầu Long Biên mở lại cho người đi bộ từ sáng chủ nhật.",
      forward_origin: {
        type: "channel",
        chat: { id: -1001, type: "channel", title: "Báo Cầu Đường", username: "bao_cau_duong" },
        message_id: 77,
        date: Date.UTC(2025, 4, 7, 18) / 1000,
      },
    });
    await desk.sim.idle();
    const preview = await desk.say(ADMIN, "/add", { reply_to_message_id: forwarded.message_id });
    expect(preview.text).toContain("Báo Cầu Đường · 8/5/2025 · 1 đoạn");
    await desk.tap(ADMIN, preview, "Thêm");
    const answer = await desk.say(AN, "Cầu Long Biên mở lại cho ai?");
    expect(answer.text).toContain("— “Cầu Long Biên mở lại” · Báo Cầu Đường · 8/5/2025");
    expect(JSON.stringify(answer.entities)).toContain("https://t.me/bao_cau_duong/77");
  });

  it("takes a file that it replies to", async () => {
    const base64 = Buffer.from("Nội dung trong tệp.").toString("base64");
    const sent = await desk.sim.say({ ...AN, document: { file_name: "Tệp trả lời.txt", base64 } });
    await desk.sim.idle();
    await desk.appoint(1002);
    expect((await desk.say(AN, "/add", { reply_to_message_id: sent.message_id })).text).toContain("Tệp trả lời.txt");
    await desk.say(ADMIN, "/admins remove 1002");
  });

  it("not one call was refused", async () => {
    expect(await desk.refusals()).toEqual([]);
  });
});

/** Several spaces are one to Markdown behind a number or a sign. */
function spaced(line: string): string {
  return line.trim().replace(/\s+/g, " ");
}
