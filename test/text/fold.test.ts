import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactKey, fold, foldedKey, hasDiacritics } from "../../src/text/fold.ts";
import { anyText } from "./hostile.ts";

const SYLLABLES =
  "hòa hoà khỏe khoẻ thủy thuỷ quý kỹ Mỹ nghiêng nước đường ĐẶNG việt ngưỡng ỷ yểu quýt giữa gìn Ỹ".split(" ");

describe("fold", () => {
  it.each([
    ["Đặng Thùy Trâm", "dang thuy tram"],
    ["ĐƯỜNG", "duong"],
    ["ư ơ ă â ê ô", "u o a a e o"],
    ["café 5 %", "cafe 5 %"],
    ["Ilham Əliyev", "ilham əliyev"],
    ["", ""],
  ])("%s → %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize("NFD"))).toBe(folded);
  });

  it("changes nothing the second time", () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });
});

describe("exactKey", () => {
  it.each([
    ["hòa", "hoà"],
    ["khỏe", "khoẻ"],
    ["thủy", "thuỷ"],
    ["THỦY", "thuỷ"],
    ["Mĩ", "Mỹ"],
    ["kĩ", "kỹ"],
    ["lí", "lý"],
    ["tỉ", "tỷ"],
    ["qui", "quy"],
    ["quí", "Quý"],
    ["Đức", "đức"],
  ])("%s is %s", (one, other) => {
    expect(exactKey(one)).toBe(exactKey(other));
    expect(foldedKey(one)).toBe(foldedKey(other));
  });

  it.each([
    ["năm", "nam"],
    ["bảo", "bão"],
    ["đa", "da"],
    ["hoa", "hoà"],
    ["thúy", "thúi"], // "y" is no "i" where it is half of another sound
    ["tay", "tai"],
    ["y", "i"],
  ])("%s is not %s", (one, other) => {
    expect(exactKey(one)).not.toBe(exactKey(other));
  });
});

describe("foldedKey", () => {
  it.each([
    ["Mỹ", "mi"],
    ["mĩ", "my"],
    ["Đảng", "dang"],
    ["kỹ", "KI"],
  ])("%s is %s", (one, other) => expect(foldedKey(one)).toBe(foldedKey(other)));

  it("is the same for words whose exact keys are", () => {
    const word = fc.constantFrom(...SYLLABLES);
    fc.assert(
      fc.property(word, word, (one, other) => exactKey(one) !== exactKey(other) || foldedKey(one) === foldedKey(other)),
    );
  });
});

describe("keys", () => {
  it("are the same for composed and decomposed text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [composed, decomposed] = [text.normalize("NFC"), text.normalize("NFD")];
        expect(exactKey(decomposed)).toBe(exactKey(composed));
        expect(foldedKey(decomposed)).toBe(foldedKey(composed));
        expect(hasDiacritics(decomposed)).toBe(hasDiacritics(composed));
      }),
    );
  });

  it("are the same for capitals", () => {
    for (const syllable of SYLLABLES) expect(exactKey(syllable.toUpperCase())).toBe(exactKey(syllable));
  });
});

describe("hasDiacritics", () => {
  it.each(["đi", "Đ", "năm", "hoà", "cơ", "na\u0306m"])("is true of %s", (text) =>
    expect(hasDiacritics(text)).toBe(true),
  );
  it.each(["di", "", "Azerbaijan 1992", "日本", "🙂"])("is false of “%s”", (text) =>
    expect(hasDiacritics(text)).toBe(false),
  );
});
