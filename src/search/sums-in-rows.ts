import type { Passage } from "../knowledge/document.ts";
import type { Word } from "../text/words.ts";

/**
 * Makes what tells which words of a table's row are sums of money though no currency stands beside them: the numbers below a head or
 * a heading that speaks of money, but for those in a column of something else ("Số khách", "Tỷ lệ").
 */
export function sumsOf({ document, block, leads, start, end }: Passage): (word: Word) => boolean {
  const lead = leads.at(-1);
  const head = lead ? document.text.slice(lead.start, lead.end) : "";
  if (block.kind !== "row" || ![head, block.headings.at(-1) ?? ""].some((line) => MONEY.test(line))) return isNever;
  const cells = head.split(CELL).map((cell) => cell.trim());
  const text = document.text.slice(start, end);
  return (word) => {
    if (!SUM.test(word.text)) return false;
    const before = text.slice(text.lastIndexOf("\n", word.start) + 1, word.start);
    const cell = cells[before.split(CELL).length - 1] ?? "";
    return MONEY.test(cell) || !OTHER.test(cell);
  };
}

function isNever(): boolean {
  return false;
}

/** What parts the cells of a row. */
const CELL = "|";
const MONEY = /(?:giá(?! trị)|phí|tiền|đồng|thưởng|triệu|tỷ(?! lệ| số| trọng)|mức thu|mức phạt)(?!\p{L})/iu;
/** How the head of a column of other numbers begins; below "Năm 2" and "Ngày thường" stand sums. */
const OTHER =
  /^(?:(?:số|lượt|tỷ lệ|tỷ trọng|quãng đường|cự ly|thời gian|điểm|bậc|chỉ tiêu|lượng|sản lượng|dung lượng|sức chứa|kích thước|diện tích|điện thoại)(?!\p{L})|(?:ngày|giờ|năm|tuổi|khách)$)/iu;
const SUM = /^\p{Nd}{1,3}(?:\.\p{Nd}{3}){1,4}$|^\p{Nd}{3,15}$/u;
