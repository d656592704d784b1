import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactKey, fold, hasDiacritics } from "../../src/text/fold.ts";
import { countGeneral } from "../../src/text/general-counts.ts";
import { likeliestWords } from "../../src/text/likeliest-words.ts";
import { wordCounter } from "../../src/text/word-counts.ts";
import { openFormReader } from "../../src/text/word-forms.ts";
import { words } from "../../src/text/words.ts";
import { anyText } from "./hostile.ts";

const general = wordCounter();
for (const _ of countGeneral(general));
const folder = wordCounter();
folder.read("Nhà máy nước Suối Tre do ông Mạc Văn Chiến lập. Trạm Gò Sành cấp nước cho thôn Đoài.");
const READER = openFormReader([
  { counts: general.counts, share: 0.7, smoothing: 50 },
  { counts: folder.counts, share: 0.3, smoothing: 2 },
]);
const readAs = (text: string) => {
  return likeliestWords(words(text), READER, { sure: 0.7, isUnmarked: !hasDiacritics(text) });
};
const restored = (text: string) => readAs(text).map(({ exact }) => exact);
const keys = (text: string) => text.split(" ").map(exactKey);

describe("the diacritics of a question typed without", () => {
  it.each([
    "bao giờ có điện lại",
    "vé tháng giá bao nhiêu tiền",
    "làm thẻ căn cước ở đâu",
    "ông nhà tôi nằm viện được mấy hôm rồi",
    "mất thẻ thì phải làm sao",
    "tại sao hôm qua nghỉ học",
    "nhà máy nước của ông Mạc Văn Chiến",
    "trạm Gò Sành xây hết bao nhiêu tiền",
  ])("%s", (question) => {
    const own = restored(fold(question));
    const plain = keys(fold(question));
    expect(own.filter((key, at) => key !== keys(question)[at] && key !== plain[at])).toEqual([]);
    expect(own.filter((key, at) => key === keys(question)[at]).length / own.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ["làm thẻ thư viên ở đâu", "làm thẻ thư viện ở đâu"],
    ["thời tiêt hôm nay thế nào", "thời tiết hôm nay thế nào"],
    ["năm nay nghỉ hè mấy tháng", "năm nay nghỉ hè mấy tháng"],
    ["trường Thư Viên ở đâu", "trường Thư Viên ở đâu"], // may be a name
    ["mở của", "mở của"],
  ])("stay as they were typed unless others are far likelier: %s", (typed, meant) => {
    expect(restored(typed)).toEqual(keys(meant));
  });

  it.each([
    ["vợ nhac sĩ là ai", "vợ nhạc sĩ là ai"],
    ["mat thẻ bao hiem thì phải lam sao", "mất thẻ bảo hiểm thì phải làm sao"],
    ["vé thang giá bao nhieu tiền", "vé tháng giá bao nhiêu tiền"],
  ])("are restored where a word shows that only some were typed: %s", (typed, meant) => {
    expect(restored(typed)).toEqual(keys(meant));
  });

  it("are left out where nothing is sure: a word may be many", () => {
    expect(restored("ban")).toEqual(["ban"]);
  });
});

describe("a slip of the fingers", () => {
  it.each([
    ["vé tháng bao nhiue tiền", "vé tháng bao nhiêu tiền"],
    ["nhà máy nứơc mở cửa lúc mấy gìơ", "nhà máy nước mở cửa lúc mấy giờ"],
    ["trạm Gò Sànnh ở đâu", "trạm Gò Sành ở đâu"],
    ["khôgn có thẻ thì phải làm sao", "không có thẻ thì phải làm sao"],
  ])("%s", (typed, meant) => expect(restored(typed)).toEqual(keys(meant)));

  it.each([
    ["benh vein mo cua luc nao", "benh vien mo cua luc nao"],
    ["lam teh can cuoc o dau", "lam the can cuoc o dau"],
    ["bao gio co dine lai", "bao gio co dien lai"],
    ["nuoc tram suoi ter", "nuoc tram suoi tre"],
  ])("is mended without diacritics: %s", (typed, meant) => {
    expect(readAs(typed).map(({ folded }) => folded)).toEqual(meant.split(" "));
  });

  it.each([
    "Messi đá cho đội nào",
    "bác sĩ Trần Văn Mẫn khám ở phòng nào",
    "máy in Brother giá bao nhiêu",
    "lễ hội đua ghe ngo ở đâu",
    "thuốc amoxicillin uống mấy viên",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
  ])("is not seen in what is spelled as it is meant: %s", (typed) => {
    expect(readAs(typed).map(({ folded }) => folded)).toEqual(words(typed).map(({ folded }) => folded));
  });
});

it("keeps text and place of every word of any question", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const placesOf = (run: ReturnType<typeof words>) => run.map(({ start, end, text: own }) => [start, end, own]);
      expect(placesOf([...readAs(text)])).toEqual(placesOf(words(text)));
    }),
  );
});
