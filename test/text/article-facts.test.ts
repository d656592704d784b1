import { describe, expect, it } from "vitest";
import { factsAskedOf } from "../../src/text/article-facts.ts";

const namedBy = (question: string): string | undefined =>
  factsAskedOf(question)
    ?.named.map(({ text }) => text)
    .join(" ");

describe("factsAskedOf", () => {
  it.each([
    ["bài về cầu Bến Lau đăng ngày nào", "cầu Bến Lau"],
    ["bai phong van co Sen dang o bao nao vay", "phong van co Sen"],
    ["Bài phỏng vấn cô Sen đăng báo nào, ngày mấy?", "phỏng vấn cô Sen"],
    ["bài vụ đất nền báo nào đăng, ngày bao nhiêu", "vụ đất nền"],
    ["bài về lễ hội ra hôm nào, của ai", "lễ hội"],
    ["bản tin cầu Bến Lau do ai viết", "cầu Bến Lau"],
    ["lich cat nuoc dang ngay nao", "lich cat nuoc"],
    ["Lịch cắt nước do phòng nào đăng, đăng hôm nào?", "Lịch cắt nước"],
    ["Lịch nghỉ Tết do ai công bố và đăng ngày nào", "Lịch nghỉ Tết"],
    ["When was the article about the bridge published?", "bridge"],
    ["Which newspaper published the story on the bridge?", "bridge"],
  ])("%s asks it of “%s”", (question, named) => {
    expect(namedBy(question)).toBe(named);
  });

  it.each([
    "đăng ký khám ngày nào",
    "đăng ký ở phòng nào",
    "kết quả thi ra ngày nào",
    "bài hát Bến Lau được phát hành năm nào",
    "bai tho Ben Lau ai viet",
    "bé ra viện hôm nào",
    "ai viết đơn khiếu nại",
    "ai công bố quyết định",
    "báo nào đưa tin",
    "cầu Bến Lau thông xe ngày nào",
    "When was the bridge opened?",
    "Who published a book about the bridge?",
    "",
  ])("%s does not", (question) => {
    expect(namedBy(question)).toBeUndefined();
  });
});
