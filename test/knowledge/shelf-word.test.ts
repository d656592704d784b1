/** A decision that an office wrote in Word, beside other articles: the whole way from the file to the quote. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { answeringSlice } from "../../src/answer/shown.ts";
import { type Knowledge, readKnowledge } from "../../src/knowledge/knowledge.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { NEWS } from "../search/folder.ts";
import { decision } from "./shelf/word.ts";

const FILE = "quyet-dinh-27.docx";

let folder: string;
let knowledge: Knowledge;
let index: SearchIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trichdan-shelf-"));
  for (const [name, text] of Object.entries(NEWS)) await writeFile(join(folder, `${name}.txt`), text);
  await writeFile(join(folder, FILE), decision);
  knowledge = await readKnowledge(folder, { nobodyWaits: true });
  index = await buildIndex(knowledge);
});
afterAll(() => rm(folder, { recursive: true }));

/** What answers, of the first quote of a firm answer, and the file and the innermost heading that it is cited with. */
async function quoted(question: string): Promise<readonly string[]> {
  const reply = await answer(question, index);
  if (reply.kind !== "found") return [reply.kind];
  const [quote] = reply.quotes;
  const { start, end } = answeringSlice(quote);
  const { document, passage } = quote;
  return [document.id, passage.block.headings.at(-1) ?? "", document.text.slice(start, end)];
}

const FEES = "Loại bè | Phí neo một tháng (đồng) – Mùa khô | Phí neo một tháng (đồng) – Mùa lũ | Bến";

describe("a decision whose chapters, articles, clauses and points Word counts", () => {
  it.each([
    [
      "Quyết định áp dụng cho bè nuôi cá trên sông nào?",
      "Điều 1. Phạm vi áp dụng",
      "1. Quyết định này áp dụng cho bè nuôi cá trên sông Lau, từ cầu Sắt đến ngã ba Cồn Én.",
    ],
    [
      "Hai bè liền nhau cách nhau ít nhất bao nhiêu mét?",
      "Điều 2. Khoảng cách giữa các bè",
      "1. Hai bè liền nhau cách nhau ít nhất 25 mét.",
    ],
    [
      "Khi mực nước vượt bao nhiêu thì chủ bè phải kéo bè vào bờ?",
      "Điều 2. Khoảng cách giữa các bè",
      "2. Khi mực nước vượt 4,2 mét, chủ bè phải kéo bè vào bờ.",
    ],
    ["Mực nước đo ở đâu?", "Điều 2. Khoảng cách giữa các bè", "Mực nước đo tại cọc tiêu của trạm thủy văn Cồn Én."],
    [
      "Giấy phép neo bè được cấp trong mấy năm?",
      "Điều 3. Quyền của chủ bè",
      "1. Được cấp giấy phép neo bè trong 5 năm.",
    ],
    [
      "Chủ bè được hỗ trợ bao nhiêu tiền khi bè bị lũ cuốn?",
      "Điều 3. Quyền của chủ bè",
      "2. Được hỗ trợ 14 triệu đồng khi bè bị lũ cuốn.",
    ],
    [
      "Khoản 3 Điều 3 quy định gì?",
      "Điều 3. Quyền của chủ bè",
      "3. Được học miễn phí lớp phòng bệnh cho cá do trạm khuyến nông mở.",
    ],
    [
      "Toàn tuyến sông được thả nhiều nhất bao nhiêu con cá giống?",
      "Điều 6. Số lượng cá",
      "Toàn tuyến sông được thả nhiều nhất 3·10⁶ con cá giống mỗi năm.",
    ],
    ["Phí neo bè composite mùa lũ là bao nhiêu?", "Điều 5. Phí neo bè", "Bè composite | 210.000 | 175.000 | Bến Hạ"],
    ["Bè sắt neo ở bến nào?", "Điều 5. Phí neo bè", "Bè sắt | 160.000 |  | Bến Thượng"],
  ])("%s", async (question, section, quote) => {
    expect(await quoted(question)).toEqual([FILE, section, quote]);
  });

  it("a point is quoted with its letter, a row behind the row that names its columns", async () => {
    expect((await quoted("Có được nuôi cá lau kính không?")).at(-1)).toBe("b) Nuôi cá lau kính;");
    const reply = await answer("Bè sắt neo ở bến nào?", index);
    expect(reply.kind === "found" && reply.quotes[0].text.startsWith(FEES)).toBe(true);
  });

  it("tells its kind and subject, who issued it and when; whoever typed it is not named", () => {
    const read = knowledge.documents.find(({ id }) => id === FILE);
    expect({ author: undefined, ...read }).toMatchObject({
      title: "QUYẾT ĐỊNH Về việc quản lý bè nuôi cá trên sông Lau",
      publisher: "ỦY BAN NHÂN DÂN XÃ BẾN LAU",
      author: undefined,
      date: "2026-03-12",
    });
  });

  it.each(["dự thảo", "anh Bảy", "9 triệu", "18", "......", "Microsoft"])(
    "holds nothing of what no reader sees: %s",
    (words) => {
      expect(knowledge.documents.find(({ id }) => id === FILE)?.text).not.toContain(words);
    },
  );
});
