import { describe, expect, it } from "vitest";
import { personNamed } from "../../src/text/person-asked.ts";
import { words } from "../../src/text/words.ts";

/** Whom the name is asked for, as typed. */
function named(question: string): string | undefined {
  const run = words(question);
  const span = personNamed(run);
  return span && question.slice(run[span.start]!.start, run[span.end - 1]!.end);
}

describe("whom a name is asked for by what they are", () => {
  it.each([
    ["hai con gai anh Hợi ten gi", "con gai"],
    ["Ông Nhàn lấy vợ tên gì?", "vợ"],
    ["bé gái đưa hoa cho bà tổng thống tên là gì", "bé gái"],
    ["giám thị phòng 27 tên gì", "giám thị"],
    ["tên hai cháu bé bị đuối nước là gì", "cháu bé"],
    ["Giám đốc bảo tàng tên gì?", "Giám đốc"],
    ["What is the founder's wife's name?", "wife"],
    ["What is the name of the boy at the station?", "boy"],
  ])("%s: %s", (question, person) => expect(named(question)).toBe(person));

  it.each([
    "Hồi ký của ông Hưng tên gì?",
    "con gấu được đặt tên gì",
    "Ông sáu tên thật là gì?",
    "Ai đặt tên cho voi con?",
    "Con gái ông làm gì?",
  ])("is nobody in “%s”", (question) => expect(named(question)).toBeUndefined());
});
