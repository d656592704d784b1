import { describe, expect, it } from "vitest";
import { exactKey } from "../../src/text/fold.ts";
import { spelled } from "../../src/text/spelled.ts";

describe("the spelling of a word from what it is compared by", () => {
  it.each(
    "hòa mùa mía giá gì già quý quà quốc người được nước hoài ngoại thuế tuyết khuyến toàn muốn bảo tàng vé đường ước của yếu chuối nghĩa museum 12".split(
      " ",
    ),
  )("is %s", (word) => {
    expect(spelled(exactKey(word))).toBe(word.replace("quý", "quí"));
  });

  it("has the same key", () => {
    for (const word of ["hoà", "thuý", "Mỹ", "xoè"]) expect(exactKey(spelled(exactKey(word)))).toBe(exactKey(word));
  });
});
