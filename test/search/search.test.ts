import { beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/search/engine.ts";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import type { MemoryEngine } from "../../src/search/memory.ts";
import { TUNING } from "../../src/search/tuning.ts";
import { folderOf, NEWS, wordsOf } from "./folder.ts";

const GLOSSARY = [["Liên minh Hợp tác xã", "LMHTX", "cooperative alliance"]];
let index: SearchIndex;
beforeAll(async () => {
  index = await buildIndex(folderOf(NEWS, GLOSSARY));
});

/** The names of the reports found, best first. */
async function found(question: string, within: SearchIndex = index): Promise<string[]> {
  const { hits } = await search(question, within);
  return hits.map(({ passage }) => passage.document.id);
}

describe("ranking set", () => {
  it.each([
    ["bão", ["cơn bão", "bảo tàng"], "diacritics typed are honoured; the other word only comes after"],
    ["bảo", ["bảo tàng", "cơn bão"], "and the other way round"],
    ["muối", ["làm muối", "con muỗi"], "salt, then what only looks like it"],
    ["muỗi", ["con muỗi", "làm muối"], "a mosquito first, for the same reason"],
    ["mua mua", ["miền Nam", "làm muối", "sân bay", "cà phê"], "the rain season first, then what holds half of it"],
    ["cau my thuan", ["cây cầu"], "three words in a row, none of them typed with its diacritics"],
    ["Đắk Lắk", ["cà phê"], "a name that stands in one report"],
    ["ko ngủ màn", ["con muỗi"], "chat spelling stands for a word that no report holds"],
    ["40,000 đồng", ["bảo tàng", "con lợn", "con muỗi"], "the price; then Đồng Nai; then đọng, which is no đồng"],
    ["giá heo", ["con lợn", "bảo tàng"], "a synonym and the price; then another price"],
    ["phi trường", ["sân bay", "thư viện"], "the synonym whole; then phí, which is no phi"],
    ["LMHTX", ["cà phê"], "an abbreviation of the glossary"],
    ["What is the cooperative alliance?", ["cà phê"], "its English, also from the glossary"],
    ["library books", ["thư viện"], "English for two things that one report holds"],
    ["xuathuyet", ["con muỗi"], "two words typed as one"],
    ["xe đạp", [], "nothing holds either word"],
    ["zzz 1234 qwx", [], "nothing is like any of these"],
    ["", [], "nothing is asked"],
  ])("%s → %j: %s", async (question, expected) => {
    expect(await found(question)).toEqual(expected);
  });

  it.each([
    ["Có bao nhiêu đội?", "giải đấu", "the thing counted has a number before it"],
    ["nam doi", "giải đấu", "năm đội without its diacritics"],
    ["miền nam", "miền Nam", "the pair outweighs five, year and Nam alike"],
    ["Cầu Mĩ Thuận nối tỉnh nào với tỉnh nào?", "cây cầu", "i for y"],
    ["Cầu Mỹ Thuận".normalize("NFD"), "cây cầu", "decomposed"],
    ["80 tấn", "làm muối", "a unit in one report only"],
    ["Thủ tướg tiếp ai?", "thủ tướng", "a letter is missing"],
    ["saan bay", "sân bay", "a key of Telex was not taken"],
    ["thu7 vie65n", "thư viện", "keys of VNI were not taken"],
    ["When did construction of the airport start?", "sân bay", "an English question"],
    ["How many teams are there?", "giải đấu", "an English question for a number"],
    ["Who has the library card?", "thư viện", "a phrase whose Vietnamese no report holds is told by its words"],
    ["hai mùa", "miền Nam", "a number in words"],
    ["2 mùa", "miền Nam", "and in digits"],
    ["5 đội", "giải đấu", "in digits where the report has it in words"],
    ["tháng năm", "miền Nam", "in words where the report has it in digits"],
  ])("%s → %s first: %s", async (question, expected) => {
    expect((await found(question))[0]).toBe(expected);
  });

  it("finds both words where none is told apart by diacritics", async () => {
    expect(new Set(await found("bao"))).toEqual(new Set(["bảo tàng", "cơn bão"]));
    expect(new Set(await found("muoi"))).toEqual(new Set(["làm muối", "con muỗi"]));
  });

  it.each([
    ["Which boat leaves at 7pm?", "tối"],
    ["Which boat leaves at 9:30 am?", "sáng"],
    ["Which boat leaves on the 14th?", "rằm"],
  ])("reads an hour and a day as English writes them: %s", async (question, expected) => {
    const boats = await buildIndex(
      folderOf({
        sáng: "Tàu chạy lúc 9h30, đưa khách ra đảo.",
        rằm: "Tàu chạy ngày 14, đưa khách ra đảo.",
        tối: "Tàu chạy lúc 19h00, đưa khách ra đảo.",
      }),
    );
    expect((await found(question, boats))[0]).toBe(expected);
  });

  it("puts equal passages in the order of the folder", async () => {
    const twins = await buildIndex(folderOf({ b: "Cá voi xanh.", a: "Cá voi xanh.", c: "Cá voi xanh lớn nhất." }));
    expect((await found("cá voi", twins)).slice(0, 2)).toEqual(["b", "a"]);
  });
});

describe("search", () => {
  it.each(["bão Quảng Ninh", "giá heo", "library books", "Thủ tướg tiếp ai?"])(
    "finds passages by something each of them holds: %s",
    async (question) => {
      const { hits } = await search(question, index);
      expect(hits.length).toBeGreaterThan(0);
      for (const { features } of hits) expect(features.words).toBeGreaterThan(0);
      expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
    },
  );

  it("finds by synonyms, translations, the glossary and corrections only where these are on", async () => {
    const off = { ...TUNING, synonym: 0, glossary: 0, translation: 0, correction: 0 };
    const plain = await buildIndex(folderOf(NEWS, GLOSSARY), { tuning: off });
    for (const question of ["LMHTX", "library", "xuathuyet", "heo"]) {
      expect(await found(question)).not.toEqual([]);
      expect(await found(question, plain)).toEqual([]);
    }
  });

  it("finds nothing in an empty folder", async () => {
    expect(await found("bão", await buildIndex(folderOf({})))).toEqual([]);
  });

  it("does no more work for a question that is far too long", async () => {
    let corrected = 0;
    const engine: Engine = {
      ...index.engine,
      similar: (word, distance) => {
        corrected++;
        return index.engine.similar(word, distance);
      },
    };
    const work = async (length: number) => {
      corrected = 0;
      const known = wordsOf((index.engine as MemoryEngine).corpus.exact).join(" ");
      const unknown = Array.from(
        { length },
        (_, at) => `x${String.fromCharCode(97 + (at % 26))}${"q".repeat(at % 9)}oo`,
      );
      const question = ["phi trường heo ".repeat(length), ...unknown, known].join(" ");
      const { query } = await search(question, { ...index, engine });
      return { terms: query.terms.length, pairs: query.pairs.length, expansions: query.expansions.length, corrected };
    };
    const [long, longer] = [await work(100), await work(500)];
    expect(long.corrected).toBeGreaterThan(0);
    for (const [part, much] of Object.entries(longer))
      expect([part, much <= long[part as keyof typeof long]]).toEqual([part, true]);
  });

  it("reads numbers and dates in any spelling", async () => {
    const figures = await buildIndex(folderOf({ teams: "Giải có 25 đội.", day: "Lễ hội vào 7/5.", rain: "Trời mưa." }));
    for (const number of ["hai mươi lăm", "Hai mươi lăm", "HAI MƯƠI LĂM", "hai muoi lam", "Twenty-five teams", "25"])
      for (const form of ["NFC", "NFD"]) expect((await found(number.normalize(form), figures))[0]).toBe("teams");
    for (const date of ["7/5", "7-5", "Mùng 7 tháng 5", "ngày 7 tháng 5 năm 2025", "ngay 7 thang 5", "May 7"])
      for (const form of ["NFC", "NFD"]) expect((await found(date.normalize(form), figures))[0]).toBe("day");
  });

  it("gives the same list however often it is asked, also while other questions run", async () => {
    const questions = ["bão", "giá heo", "năm đội", "Thủ tướg tiếp ai?", "library books"];
    const one = [];
    for (const question of questions) one.push(await found(question));
    const many = await Promise.all([...questions, ...questions].map((question) => found(question)));
    expect(many).toEqual([...one, ...one]);
  });
});
