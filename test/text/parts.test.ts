import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/text/parts.ts";
import { anyText } from "./hostile.ts";

describe("partsOf", () => {
  it.each([
    ["Ai ký và ký khi nào?", ["Ai ký", "ký khi nào?"]],
    ["Vé giá bao nhiêu, mở cửa mấy giờ?", ["Vé giá bao nhiêu", "mở cửa mấy giờ?"]],
    ["gia ve bao nhieu va mo cua may gio", ["gia ve bao nhieu", "mo cua may gio"]],
    ["Vé giá bao nhiêu? Mở cửa mấy giờ?", ["Vé giá bao nhiêu", "Mở cửa mấy giờ?"]],
    ["Anh Rạm bao nhiêu tuổi và vợ anh bán gì?", ["Anh Rạm bao nhiêu tuổi", "vợ anh bán gì?"]],
    ["chi Buoi may tuoi voi lai luong bao nhieu", ["chi Buoi may tuoi", "luong bao nhieu"]],
    ["Tên gì, ở đâu?", ["Tên gì", "ở đâu?"]],
    ["Ai tới và vì sao, rồi đi đâu", ["Ai tới", "vì sao", "đi đâu"]],
    ["Vé người lớn bao nhiêu còn vé trẻ em bao nhiêu", ["Vé người lớn bao nhiêu", "vé trẻ em bao nhiêu"]],
    ["gọi ai báo cháy, sđt số mấy z", ["gọi ai báo cháy", "sđt số mấy z"]],
    ["giám đốc sở y tế với giám đốc sở xây dựng là ai", ["giám đốc sở y tế là ai", "giám đốc sở xây dựng là ai"]],
    ["Ai là chủ tịch xã với chủ tịch huyện?", ["Ai là chủ tịch xã", "Ai là chủ tịch huyện?"]],
    ["gửi xe ở chợ vs ở bến tốn nhiu", ["gửi xe ở chợ tốn nhiu", "gửi xe ở bến tốn nhiu"]],
    ["thủ tướng với chủ tịch quốc hội tên gì", ["thủ tướng tên gì", "chủ tịch quốc hội tên gì"]],
    ["ai là tổng thống và thủ tướng", ["ai là tổng thống", "ai là thủ tướng"]],
    ["Who invited him and when did he leave?", ["Who invited him", "when did he leave?"]],
    ["How much is the ticket, and is parking free?", ["How much is the ticket", "is parking free?"]],
  ])("parts %j", (text, expected) => expect(partsOf(text)).toEqual(expected));

  it.each([
    ["Ai?", "one word"],
    ["Thủ tướng và Tổng thống gặp ai?", "two persons, one question"],
    ["Hà Nội, Huế và Đà Nẵng ở đâu?", "a list that is asked about"],
    ["Mẹ em bị gãy chân, vào viện cần mang gì?", "what leads to it asks nothing"],
    ["Hội chợ mở mấy giờ và có gì hay?", "the second does not say of what it asks something"],
    ["Công tác phòng, chống tội phạm nào?", "a comma inside a word"],
    ["Giám đốc gặp ai với chủ tịch?", "one is with the other"],
    ["Bộ trưởng hợp tác với Bộ trưởng Lào về gì?", "what is asked has no answer type for each"],
    ["What are the opening hours and ticket prices?", "the second thing is asked by the same words"],
    ["When there is no water, how does the hospital cope?", "what leads to an English question"],
    ["", "nothing"],
  ])("leaves %j alone: %s", (text) => expect(partsOf(text)).toEqual([text]));

  it("makes no part of anything but the text's words, in their order", () => {
    const part = fc.oneof(anyText, fc.constantFrom("ai", "và", ",", "?", "khi nào", "vé", "rồi ", "ở đâu", " "));
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 10 }).map((list) => list.join(" ")),
        (text) => {
          const parts = partsOf(text);
          expect(parts.length).toBeGreaterThan(0);
          for (const one of parts) {
            let from = 0;
            for (const word of one.split(/[\s\p{Cc}]+/u)) {
              const at = text.indexOf(word, from);
              expect(at).toBeGreaterThanOrEqual(from);
              from = at + word.length;
            }
          }
        },
      ),
    );
  });
});
