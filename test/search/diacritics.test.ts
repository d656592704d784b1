import { describe, expect, it } from "vitest";
import { restorerFor } from "../../src/search/diacritics.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { exactKey } from "../../src/text/fold.ts";
import { words } from "../../src/text/words.ts";
import { folderOf } from "./folder.ts";

const FOLDER = folderOf({
  nước: "Trạm Gò Sành cấp nước cho thôn Đoài. Mở lại nước thu 120.000 đồng.",
  học: "Trường nghỉ học ba ngày vì bão. Học phí lớp Chồi là 90.000 đồng một tháng.",
});

describe("a question typed without diacritics", () => {
  it("is read with those of the folder's own words", async () => {
    const restore = await restorerFor("tram go sanh cap nuoc cho thon nao", await buildIndex(FOLDER));
    const read = restore!(words("tram go sanh cap nuoc cho thon nao")).map(({ exact }) => exact);
    expect(read).toEqual("trạm gò sành cấp nước cho thôn nào".split(" ").map(exactKey));
  });

  it("is left alone where it has any", async () => {
    expect(await restorerFor("trạm go sanh", await buildIndex(FOLDER))).toBeUndefined();
  });

  it("keeps what was typed, and is told from one typed in full", async () => {
    const { query } = await search("hoc phi lop choi", await buildIndex(FOLDER));
    expect(query.terms.map(({ word }) => word.text)).toEqual(["hoc", "phi", "lop", "choi"]);
    expect(query).toMatchObject({ isUnmarked: true, isPlain: false });
  });
});
