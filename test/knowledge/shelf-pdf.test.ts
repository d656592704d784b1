import { beforeAll, describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { readPdf } from "../../src/knowledge/readers/pdf.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import { knowledgeOf } from "../search/folder.ts";
import { ownWords } from "../support/articles.ts";
import { bulletin, decision } from "./shelf/papers.ts";

/** The question, the whole quote, and the page that is cited. */
type Asked = readonly [question: string, quote: string, page: number];

async function indexOf(bytes: Uint8Array): Promise<SearchIndex> {
  return buildIndex(knowledgeOf([{ id: "a.pdf", ...(await readPdf(bytes)) }]));
}

const boats =
  "Hợp tác xã đò ngang Bến Lau có mười hai chiếc đò, chở bình quân tám trăm lượt khách mỗi ngày. Đò chạy từ năm giờ sáng đến mười giờ đêm.";
const head =
  "Chủ nhiệm hợp tác xã là ông Đỗ Văn Thuyền. Ông nói rằng mùa nước năm nay lên sớm hơn mọi năm, cho nên chuyến cuối cùng trong ngày phải dời sang tám giờ tối.";

/** The first quote and its citation: title, page. */
async function citedIn(index: SearchIndex, question: string): Promise<string> {
  const reply = await answer(question, index);
  if (reply.kind !== "found") return reply.kind;
  const { text, document, passage, slices } = reply.quotes[0];
  for (const { start, end } of slices) expect(text).toContain(document.text.slice(start, end));
  return `${ownWords(reply.quotes[0])} (${document.title}, page ${passage.block.page})`;
}

describe("a bulletin in two columns with running heads", () => {
  let index: SearchIndex;
  beforeAll(async () => {
    index = await indexOf(bulletin());
  });

  it.each<Asked>([
    ["Hợp tác xã có mấy chiếc đò?", boats, 1],
    ["Đò chạy từ mấy giờ đến mấy giờ?", boats, 1],
    ["Chủ nhiệm hợp tác xã là ai?", head, 1],
    [
      "Hai chiếc đò lớn được đóng ở đâu?",
      "Hai chiếc đò lớn được đóng ở xưởng Cồn Cát, mỗi chiếc chở ba mươi người. Tiền đóng đò do xã viên góp.",
      1,
    ],
    ["Chuyến cuối cùng trong ngày dời sang mấy giờ?", head, 1],
    ["Nhà chờ có bao nhiêu chỗ ngủ?", "Nhà chờ có hai mươi chỗ ngủ và một bếp chung.", 2],
    ["Trạm sạc đặt ở đâu?", "Trạm sạc đặt ở bờ bắc. Sạc đầy một chiếc đò mất bốn giờ.", 2],
    ["Pin của đò được bảo hành mấy năm?", "Pin của đò được bảo hành tám năm.", 2],
    ["Giá vé tháng của xe máy là bao nhiêu?", "Loại khách | Một lượt | Vé tháng […] Xe máy | 7.000 | 150.000", 2],
    ["Bến không thu tiền của những khách nào?", "Bến không thu tiền của những khách sau: […] trẻ em dưới sáu tuổi;", 3],
  ])("%s", async (question, quote, page) => {
    expect(await citedIn(index, question)).toBe(`${quote} (Bến đò Lau sau một năm chạy điện, page ${page})`);
  });
});

describe("a decision from the gazette", () => {
  const title = "QUYẾT ĐỊNH Về việc ban hành Quy chế nuôi cá lồng trên sông Lau";
  let index: SearchIndex;
  beforeAll(async () => {
    index = await indexOf(decision());
  });

  it.each<Asked>([
    [
      "Lồng cá được đặt ở đoạn sông nào?",
      "1. Lồng cá được đặt ở đoạn sông từ cầu Đá đến miếu Ông, cách bờ ít nhất hai mươi mét.",
      1,
    ],
    [
      "Mỗi hộ được đặt tối đa mấy lồng?",
      "2. Mỗi hộ được đặt tối đa sáu lồng, mỗi lồng rộng không quá ba mươi mét vuông.",
      1,
    ],
    ["Khoản 1 Điều 2 nói gì?", "1. Được vay 15 triệu đồng trong mười hai tháng.", 1],
    ["Hộ nuôi cá được vay bao nhiêu tiền?", "1. Được vay 15 triệu đồng trong mười hai tháng.", 1],
    ["Được tập huấn phòng bệnh mỗi năm mấy lần?", "2. Được tập huấn phòng bệnh mỗi năm hai lần.", 1],
    [
      "Đánh cá trộm ban đêm bị phạt bao nhiêu?",
      "Phạt tiền từ 300.000 đồng đến 900.000 đồng đối với một trong các hành vi sau: […] a) Đánh cá trộm ban đêm;",
      1,
    ],
    [
      "Quyết định có hiệu lực từ ngày nào?",
      "Quyết định này có hiệu lực từ ngày 1 tháng 4 năm 2026 và thay thế Quyết định số 5 năm 2019.",
      2,
    ],
    [
      "Quyết định này thay thế quyết định nào?",
      "Quyết định này có hiệu lực từ ngày 1 tháng 4 năm 2026 và thay thế Quyết định số 5 năm 2019.",
      2,
    ],
    ["Ai là chủ tịch?", "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Thị Bưởi", 2],
    ["Căn cứ luật nào?", "Căn cứ Luật Thủy sản;", 1],
  ])("%s", async (question, quote, page) => {
    expect(await citedIn(index, question)).toBe(`${quote} (${title}, page ${page})`);
  });
});
