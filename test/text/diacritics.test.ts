import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withDiacritics } from "../../src/text/diacritics.ts";
import { exactKey, fold } from "../../src/text/fold.ts";
import { countGeneral } from "../../src/text/general-counts.ts";
import { wordCounter } from "../../src/text/word-counts.ts";
import { words } from "../../src/text/words.ts";
import { anyText } from "./hostile.ts";

const general = wordCounter();
for (const _ of countGeneral(general));
const folder = wordCounter();
folder.read("Nhà máy nước Suối Tre do ông Mạc Văn Chiến lập. Trạm Gò Sành cấp nước cho thôn Đoài.");
const SOURCES = [
  { counts: general.counts, share: 0.7, smoothing: 50 },
  { counts: folder.counts, share: 0.3, smoothing: 2 },
];
const restored = (text: string) => withDiacritics(words(text), SOURCES, 0.7).map(({ exact }) => exact);
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

  it("stay as they were typed where some were", () => {
    expect(restored("mở của")).toEqual(keys("mở của"));
  });

  it("are left out where nothing is sure: a word may be many", () => {
    expect(restored("ban")).toEqual(["ban"]);
  });

  it("change no text, place or letter of any question", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const typed = words(text);
        const own = withDiacritics(typed, SOURCES, 0.7);
        expect(own.map(({ exact: _, ...rest }) => rest)).toEqual(typed.map(({ exact: _, ...rest }) => rest));
      }),
    );
  });
});
