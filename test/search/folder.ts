/** Folders made by hand, for tests that need no disk. */
import type { Document } from "../../src/knowledge/document.ts";
import { passagesOf } from "../../src/knowledge/passages.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { Corpus } from "../../src/search/corpus.ts";
import type { PassageWords } from "../../src/search/passage-words.ts";
import type { Vocabulary } from "../../src/search/vocabulary.ts";
import { articleOf, type Part } from "../support/articles.ts";

/** A folder with one article for each name. */
export function folderOf(
  articles: Readonly<Record<string, string | readonly Part[]>>,
  glossary: Knowledge["glossary"] = [],
): Knowledge {
  const documents = Object.entries(articles).map(([id, parts]) =>
    articleOf(typeof parts === "string" ? [parts] : parts, { id }),
  );
  return knowledgeOf(documents, glossary);
}

export function knowledgeOf(documents: readonly Document[], glossary: Knowledge["glossary"] = []): Knowledge {
  const passages = documents.flatMap(passagesOf);
  return { version: "1", documents, passages, glossary, questions: [], problems: [] };
}

/** All words of a vocabulary, by their numbers. */
export function wordsOf(vocabulary: Vocabulary): string[] {
  return Array.from({ length: vocabulary.size }, (_, number) => vocabulary.wordAt(number));
}

/** All rows of a corpus, by their numbers. */
export function rowsOf(corpus: Corpus): PassageWords[] {
  return Array.from({ length: corpus.numbered }, (_, number) => corpus.row(number));
}

/** Twelve short reports: words that differ by their diacritics alone, numbers, names, and things that have two names. */
export const NEWS = {
  "bảo tàng": "Bảo tàng Dân tộc học mở cửa từ thứ Ba đến Chủ nhật. Vé vào cửa giá 40.000 đồng.",
  "cơn bão": "Cơn bão số 3 đổ bộ vào Quảng Ninh chiều thứ Bảy. Gió giật làm tốc mái hàng nghìn ngôi nhà.",
  "giải đấu": "Giải bóng đá có năm đội dự tranh. Đội Sông Lam vô địch lần đầu tiên.",
  "miền Nam": "Miền Nam có hai mùa là mùa mưa và mùa khô. Mùa mưa kéo dài từ tháng 5 đến tháng 11.",
  "làm muối": "Diêm dân Sa Huỳnh làm muối từ tháng Ba. Mỗi héc-ta cho tám mươi tấn một vụ.",
  "con muỗi": "Muỗi vằn truyền bệnh sốt xuất huyết. Người dân nên ngủ màn và đổ nước đọng.",
  "cây cầu": "Cầu Mỹ Thuận nối Tiền Giang với Vĩnh Long. Cầu khánh thành năm 2000 nhờ vốn của Úc.",
  "thủ tướng": "Thủ tướng tiếp các doanh nghiệp Nhật Bản tại trụ sở Chính phủ. Ông đề nghị họ mở rộng đầu tư.",
  "sân bay": "Sân bay Long Thành khởi công năm 2021. Giai đoạn một phục vụ 25 triệu hành khách.",
  "con lợn": "Giá lợn hơi ở Đồng Nai tăng mạnh vì nguồn cung giảm. Người chăn nuôi tái đàn dè dặt.",
  "cà phê": "Cà phê trồng nhiều ở Đắk Lắk. Nông dân thu hoạch từ tháng 10 theo Liên minh Hợp tác xã.",
  "thư viện": "Thư viện tỉnh cho mượn sách miễn phí. Bạn đọc cần có thẻ.",
} as const;

const item = (text: string): Part => ({ text, kind: "item" });
const row = (text: string): Part => ({ text, kind: "row" });
const heading = (text: string): Part => ({ text, kind: "heading" });

/** A small town's notices: offices and their holders, prices, hours, rules with ages, a decision with articles, lists. */
export const TOWN: Readonly<Record<string, readonly Part[]>> = {
  "bệnh viện": [
    heading("Bệnh viện Hòa Bình"),
    "Giám đốc bệnh viện là bà Lê Thị Hoa. Phó giám đốc là ông Trần Văn Minh.",
    "Khoa Nhi khám từ 7 giờ đến 16 giờ các ngày trong tuần.",
    "Khi nhập viện, người bệnh cần mang:",
    item("thẻ bảo hiểm y tế"),
    item("căn cước công dân"),
    item("quần áo sạch"),
  ],
  "hồ bơi": [
    heading("Nội quy hồ bơi Thanh Niên"),
    "Trẻ em dưới 6 tuổi được miễn vé và phải có người lớn đi cùng.",
    "Trẻ em từ 6 đến dưới 16 tuổi trả nửa giá vé.",
    "Hồ bơi có hai bể, bể lớn dài 50 m.",
  ],
  "quyết định": [
    heading("Quyết định về chợ Lớn"),
    heading("Điều 1. Phạm vi"),
    "Quyết định áp dụng cho các hộ kinh doanh trong chợ.",
    heading("Điều 2. Phí"),
    "1. Hộ kinh doanh nộp phí vào ngày 5 mỗi tháng.",
    "2. Hộ nghèo được giảm một nửa.",
  ],
  "bảng giá": [
    heading("Giá vé xe buýt"),
    row("Tuyến | Giá vé"),
    row("Chợ Lớn - Bến Xe | 7.000 đồng"),
    row("Chợ Lớn - Sân Bay | 20.000 đồng"),
  ],
  "thư viện": [
    "Thư viện tỉnh mở lại vào tháng 9 sau khi sửa mái. Bạn đọc mượn sách trong 14 ngày.",
    "Nhà văn Nguyễn Nhật Ánh tặng thư viện nhiều sách.",
  ],
};
