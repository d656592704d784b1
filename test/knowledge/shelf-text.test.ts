/** Articles as people keep them, written for other programs or none, and what is asked of them: the first quote and its document. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import type { Document } from "../../src/knowledge/document.ts";
import { passagesOf } from "../../src/knowledge/passages.ts";
import { readArticle } from "../../src/knowledge/read.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { knowledgeOf } from "../search/folder.ts";

const shelf = join(import.meta.dirname, "shelf");
const files = ["bai-hugo.md", "nghi-dinh.txt", "van-ban-ngat-dong.txt"];

let documents: readonly Document[];
let index: SearchIndex;
beforeAll(async () => {
  documents = await Promise.all(files.map(readFrom));
  index = await buildIndex(knowledgeOf(documents));
});

async function readFrom(id: string): Promise<Document> {
  const { warnings: _, ...article } = await readArticle(id, await readFile(join(shelf, id)));
  return { id, ...article };
}

/** The first quote of the answer: its words, file, and headings. */
async function quoteTo(question: string): Promise<{ text: string; file: string; below: string }> {
  const given = await answer(question, index);
  if (given.kind !== "found" && given.kind !== "doubt") return { text: given.kind, file: "", below: "" };
  const { text, document, passage, slices } = given.quotes[0];
  for (const { start, end } of slices) expect(text).toContain(document.text.slice(start, end));
  return { text, file: document.id, below: passage.block.headings.join(" / ") };
}

/** A question, words of its quote from where a sentence, item or row begins to where one ends, and the last heading above them. */
type Asked = readonly [question: string, words: string, below?: string];

const asked: Readonly<Record<string, readonly Asked[]>> = {
  "bai-hugo.md": [
    [
      "Chợ nổi Vàm Sậy họp lại ngày nào?",
      "Rạng sáng 8/2, hơn 90 ghe bẹo hàng về ngã ba Vàm Sậy, mở lại phiên chợ nổi đã vắng từ năm 2015.",
    ],
    ["Chợ họp mấy giờ?", "Chợ họp từ 4 giờ đến 9 giờ vào thứ Bảy và Chủ nhật."],
    [
      "Ai làm trưởng ban quản lý chợ?",
      "Ban quản lý do bà Lư Thị Nhạn làm trưởng ban, có mười bốn người, trực ở bến nhà lồng.",
    ],
    [
      "Chủ đò không phát áo phao thì bị gì?",
      "Mỗi khách xuống đò phải mặc áo phao; chủ đò không phát áo bị đình chỉ ba phiên.",
    ],
    ["Đò chèo 4 khách ngày lễ giá bao nhiêu?", "Đò chèo 4 khách | 120.000 đồng | 160.000 đồng", "Giá đò và chỗ neo"],
    [
      "Ghe bán hàng trả bao nhiêu một phiên?",
      "Ghe bán hàng neo miễn phí trong sáu tháng đầu, sau đó trả 15.000 đồng một phiên.",
      "Giá đò và chỗ neo",
    ],
    ["Chủ ghe đặt cọc bao nhiêu?", "3. Chủ ghe đặt cọc 500.000 đồng.", "Ghe được bán những gì"],
    [
      "Vì sao chợ tan?",
      "Theo sử làng, chợ tan năm 2015 vì đường tỉnh 927 thông xe, thương lái chuyển hết lên bờ.",
      "Vì sao chợ tan",
    ],
    [
      "Năm 1998 chợ có bao nhiêu ghe?",
      "Lúc đông nhất, năm 1998, chợ có 600 ghe, mỗi phiên bán chừng 10⁵ trái khóm.",
      "Vì sao chợ tan",
    ],
    [
      "Ai bán bún nước lèo trên ghe?",
      '"Tôi bán bún nước lèo trên ghe từ năm 16 tuổi, giờ mới được nấu lại", bà Thạch Thị Út nói.',
      "Ý kiến người bán",
    ],
    [
      "Nhà lồng chợ dựng lại năm nào?",
      "Hình 2. Nhà lồng chợ dựng lại năm 2025, mái lợp lá dừa nước.",
      "Ghe được bán những gì",
    ],
  ],
  "nghi-dinh.txt": [
    [
      "Khoản 3 Điều 3 quy định gì?",
      "3. Không đặt thùng ong trong bán kính 200 m quanh trường học.",
      "Điều 3. Khoảng cách",
    ],
    [
      "Thùng ong đặt cách đường đi bao nhiêu mét?",
      "1. Thùng ong đặt cách đường đi ít nhất 40 m.",
      "Điều 3. Khoảng cách",
    ],
    [
      "Mùa hoa là thời gian nào?",
      "2. Mùa hoa là thời gian từ ngày 15 tháng 1 đến ngày 30 tháng 4.",
      "Điều 2. Giải thích từ ngữ",
    ],
    [
      "Giấy phép đặt trại có hạn bao lâu?",
      "3. Giấy phép có hạn 12 tháng và được gia hạn một lần.",
      "Điều 4. Giấy phép đặt trại",
    ],
    ["Điều 5 quy định gì?", "1. Chỉ quay mật khi hai phần ba số lỗ tổ đã vít nắp.", "Điều 5. Thời gian quay mật"],
    [
      "Chủ trại được vay tối đa bao nhiêu?",
      "1. Được vay tối đa 60 triệu đồng từ quỹ ong để mua thùng.",
      "Điều 6. Quyền của chủ trại",
    ],
    ["Đốt tổ ong rừng bị phạt bao nhiêu?", "a) Đốt tổ ong rừng;", "Điều 7. Mức phạt"],
    [
      "Pha đường vào mật đem bán bị phạt bao nhiêu?",
      "2. Phạt 2.000.000 đồng đối với người pha đường vào mật đem bán.",
      "Điều 7. Mức phạt",
    ],
    [
      "Quy chế này có hiệu lực từ ngày nào?",
      "Điều 8. Quy chế này có hiệu lực từ ngày 1 tháng 1 năm 2026 và thay thế Quy chế năm 2019.",
      "Điều 8",
    ],
    [
      "Điều 8 quy định gì?",
      "Điều 8. Quy chế này có hiệu lực từ ngày 1 tháng 1 năm 2026 và thay thế Quy chế năm 2019.",
      "Điều 8",
    ],
    ["Cấm quay mật khi nào?", "2. Cấm quay mật vào ban đêm và khi trời mưa.", "Điều 5. Thời gian quay mật"],
  ],
  "van-ban-ngat-dong.txt": [
    [
      "Ai thiết kế trạm đo nước Gành Rái?",
      "Trạm đo nước Gành Rái dựng năm 1961 trên mỏm đá bên trái sông Lũng, do\nkỹ sư Đồng Sĩ Khoát thiết kế, ban đầu chỉ có một cây thước gỗ dài bốn\nmét và một chiếc thuyền nan.",
    ],
    [
      "Người gác trạm đầu tiên là ai?",
      "Người gác trạm đầu tiên là ông Mã Văn\nThiệp, giữ việc suốt 27 năm mà không nghỉ một ngày lũ nào.",
    ],
    ["Mỗi ngày trạm đọc mực nước mấy lần?", "Mỗi ngày trạm đọc mực nước bốn lần, vào 1 giờ, 7 giờ, 13 giờ và 19\ngiờ."],
    [
      "Trận lũ lớn nhất xảy ra ngày nào?",
      "Trận lũ lớn nhất mà trạm ghi được xảy ra ngày 19/8/1986, khi mực nước\nlên tới 11,74 m, ngập mái nhà trạm.",
    ],
    [
      "Cuốn sổ đo được buộc vào đâu?",
      "PGS.TS. Lục Thị Hài, người viết sử\ncủa trạm, kể rằng cuốn sổ đo năm ấy được buộc vào ngọn cây sung nên\ncòn giữ được.",
    ],
    ["Phao bần buộc dây dài bao nhiêu?", "- phao bần buộc dây gai dài 30 m."],
    ["Vì sao không viết sổ bằng mực tàu?", "- sổ bọc vải sơn cùng bút chì, vì mực tàu\n  nhòe khi gặp mưa,"],
    [
      "Từ năm nào trạm dùng máy đo tự động?",
      "Từ năm 2009, trạm dùng máy đo tự động chạy bằng pin mặt trời, gửi số\nliệu về tỉnh mười phút một lần.",
    ],
    ["Cây thước gỗ cũ hiện treo ở đâu?", "Cây thước gỗ cũ hiện treo ở nhà truyền\nthống huyện Lũng Trên."],
    ["Kinh phí giữ trạm năm 2025 là bao nhiêu?", "Kinh phí giữ trạm năm 2025 là 84 triệu đồng, do\nSở Thủy lợi cấp."],
  ],
};

describe.each(Object.entries(asked))("%s", (file, questions) => {
  it.each(questions.map(([question, words, below = ""]) => ({ question, words, below })))("$question", async (row) => {
    const { question, words, below } = row;
    const quote = await quoteTo(question);
    expect(quote).toEqual({
      text: expect.stringContaining(words),
      file,
      below: expect.stringMatching(`${below}$`),
    });
  });
});

describe("the shelf", () => {
  it("says of its articles what stands in their heads", () => {
    expect(documents.map(({ title, date, author, publisher }) => [title, date, author, publisher])).toEqual([
      ["Chợ nổi Vàm Sậy họp lại sau mười một năm", "2026-02-11", "Trà Mỹ Lệ, Kiên Sóc", "Báo Miệt Sậy"],
      ["QUY CHẾ VỀ NUÔI ONG VÀ KHAI THÁC MẬT", "2025-11-04", undefined, "HỘI ĐỒNG TỰ QUẢN XỨ MẬT ĐỒI"],
      ["van-ban-ngat-dong", undefined, undefined, undefined],
    ]);
  });

  it.each(["{{", "%%", "==", "[[", "200.000", "{#", "hỏi lại"])("holds no %s of the post", (sign) => {
    expect(documents[0]!.text).not.toContain(sign);
  });

  it("keeps the text of its plain files as it is, headings out of the passages", async () => {
    for (const document of documents.slice(1))
      expect(document.text).toBe(await readFile(join(shelf, document.id), "utf8"));
    const passages = documents.flatMap(passagesOf).map(({ document, start, end }) => document.text.slice(start, end));
    expect(passages.filter((words) => /^(?:Chương|Điều \d+\.(?! Quy chế này có)|[\p{Lu} \n]+$)/u.test(words))).toEqual(
      [],
    );
  });
});
