import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactKey, foldedKey } from "../../src/text/fold.ts";
import { unkeyed } from "../../src/text/input-keys.ts";
import { anyText } from "./hostile.ts";

describe("unkeyed", () => {
  it.each([
    ["thur", "thu3", "thủ"],
    ["tuongws", "tuong71", "tướng"],
    ["tuowngs", "tu7o7ng1", "tướng"],
    ["nuocws", "nuoc71", "nước"],
    ["quoocs", "quoc61", "quốc"],
    ["vieejt", "viet65", "việt"],
    ["vieetj", "vie65t", "việt"],
    ["ddang", "d9ang", "đang"],
    ["ddarng", "dang39", "đảng"],
    ["nguyeenx", "nguyen64", "nguyễn"],
    ["nawm", "nam8", "năm"],
    ["hoaf", "hoa2", "hoà"],
    ["TOOI", "toi6", "tôi"],
  ])("%s and %s are %s", (telex, vni, meant) => {
    const expected = { exact: exactKey(meant), folded: foldedKey(meant) };
    expect(unkeyed(telex)).toEqual(expected);
    expect(unkeyed(vni)).toEqual(expected);
  });

  it.each(["nam", "hello", "1992", "7up", "x", "", "thủ", "a b", "incomprehensibles"])(
    "finds no keys in “%s”",
    (word) => expect(unkeyed(word)).toBeUndefined(),
  );

  it("never throws, and gives keys that can be looked up", () => {
    const typed = fc.stringMatching(/^[a-zA-Z0-9]{0,14}$/u);
    fc.assert(
      fc.property(fc.oneof(typed, anyText), (word) => {
        const keys = unkeyed(word);
        return keys === undefined || foldedKey(keys.exact) === keys.folded;
      }),
      { numRuns: 1000 },
    );
  });
});
