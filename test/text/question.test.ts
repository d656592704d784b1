import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANSWER_TYPE } from "../../src/text/answer-types.ts";
import { exactKey } from "../../src/text/fold.ts";
import { readQuestion } from "../../src/text/question.ts";
import { anyText } from "./hostile.ts";

const KNOWN = new Set("thu tuong la ai nam doi khong biet co to lam".split(" "));
const read = (text: string, known: ReadonlySet<string> = KNOWN) => readQuestion(text, (folded) => known.has(folded));
/** The words that are looked for. */
const sought = (text: string) => {
  const { words, silent } = read(text);
  return words.filter((_, at) => !silent[at]).map((word) => word.exact);
};
const keys = (text: string) => text.split(" ").map(exactKey);

describe("readQuestion", () => {
  it.each([
    ["asking words", "Thủ tướng là ai?", "thủ tướng"],
    ["politeness", "Cho mình hỏi thủ tướng là ai ạ", "thủ tướng"],
    ["politeness without diacritics", "cho minh hoi thu tuong la ai", "thu tuong"],
    ["chat spelling", "ko biết thủ tướng j", "không biết thủ tướng"],
    ["chat spelling of two words", "bn đội", "đội"],
    ["chat spelling in capitals", "KO biết", "không biết"],
    ["a call at the end", "đội có nam không bn", "đội có nam không"],
    ["one letter for vậy and rồi at the end", "thủ tướng tên gì v", "thủ tướng"],
    ["a polite “ạ” without its mark behind what asks", "thu tuong o dau a", "thu tuong"],
    ["a second sentence in English", "This is Baku. Did Lam come?", "baku lam come"],
    ["Telex left-overs", "thur tuongws là ai", "thủ tướng"],
    ["VNI left-overs", "thu3 tuong71 là ai", "thủ tướng"],
    ["English", "Who is the PM of Vietnam?", "pm vietnam"],
  ])("%s: %s", (_, question, expected) => expect(sought(question)).toEqual(keys(expected)));

  it("reads chat spelling composed and decomposed alike", () => {
    expect(sought("kô biết".normalize("NFD"))).toEqual(keys("không biết"));
  });

  it("takes a word that an article holds as it was typed", () => {
    expect(read("was", new Set()).words[0]!.exact).toBe("was");
    expect(read("thur", new Set(["thu", "thur"])).words[0]!.exact).toBe("thur");
  });

  it("keeps the form and the place of a word that it reads otherwise", () => {
    const { words } = read("thur tuongws ko");
    expect(words.map((word) => word.text)).toEqual(["thur", "tuongws", "ko"]);
    expect(words.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [5, 12],
      [13, 15],
    ]);
  });

  it("looks for all words where all of them only ask", () => {
    expect(sought("ai")).toEqual(["ai"]);
    expect(sought("how many")).toEqual(["how", "many"]);
  });

  it.each([
    ["Có bao nhiêu đội?", "đội"],
    ["co bao nhieu doi", "doi"],
    ["How many teams are there?", "teams"],
    ["How many new nursing students started?", "students"],
    ["How many people came?", "people"],
  ])("knows what is counted: %s", (question, counted) => {
    const { words, ...rest } = read(question);
    expect(words[rest.counted]!.text).toBe(counted);
    expect(rest.answerTypes & ANSWER_TYPE.number).toBe(ANSWER_TYPE.number);
  });

  it.each([
    ["How many years did it last?", ANSWER_TYPE.duration],
    ["How many kilometres is it?", ANSWER_TYPE.measure],
    ["How many people live here?", ANSWER_TYPE.number],
  ])("tells what kind of number is asked for: %s", (question, answerTypes) =>
    expect(read(question).answerTypes).toBe(answerTypes),
  );

  it.each([
    ["Hội thi tổ chức ở đâu?", "Hội thi"],
    ["hoi thi to chuc o dau", "hoi thi"],
    ["Lễ được tổ chức khi nào?", "Lễ được"],
    ["Ai tổ chức hội thi?", "Ai tổ chức hội thi"],
    ["Tổ chức ở đâu?", "Tổ chức ở đâu"],
  ])("takes a verb that any event has for what only leads to the question: %s", (question, told) => {
    const { words, background, silent } = read(question);
    const rest = words.filter(
      (_, at) => !background[at] && (told.endsWith("đâu") || told.startsWith("Ai") || !silent[at]),
    );
    expect(rest.map(({ text }) => text).join(" ")).toBe(told);
  });

  it.each([
    ["Em ở Bình Dương, cho em hỏi lễ hội năm nay diễn ra ở đâu ạ?", "Em ở Bình Dương"],
    [
      "Tôi bán hàng ở Huế, đang tìm chỗ mới. Hội chợ ở tỉnh mình mở cửa lúc mấy giờ?",
      "Tôi bán hàng ở Huế đang tìm chỗ mới",
    ],
    ["em hoc truong Le Loi, cho em hoi giai bong da co may doi du tranh", "em hoc truong Le Loi"],
    ["Hello, I'm from Hanoi. When does the boat race start, and where do teams meet?", "Hello I m from Hanoi"],
    ["Ở Bình Dương, lễ hội năm nay của phường tổ chức từ ngày nào tới ngày nào?", ""],
    ["Lễ hội ở Bình Dương mở cửa lúc mấy giờ, em đi từ sáng có kịp không?", ""],
    ["Em hỏi lễ hội ở đâu?", ""],
  ])("knows where the asker only speaks of themself: %s", (question, told) => {
    const { words, personal } = read(question);
    const own = words.filter((_, at) => personal[at]);
    expect(own.map(({ text }) => text).join(" ")).toBe(told);
  });

  it.each(["Thủ tướng là ai?", "Đội có bao nhiêu?", "How many?"])("counts nothing in %s", (question) => {
    expect(read(question).counted).toBe(-1);
  });

  it.each([
    ["Where was the statement signed?", true, ANSWER_TYPE.place],
    ["Who is To Lam?", true, ANSWER_TYPE.person | ANSWER_TYPE.name],
    ["to lam la ai", false, ANSWER_TYPE.person | ANSWER_TYPE.name],
    ["Tô Lâm", false, 0],
    ["How much is a ticket?", true, ANSWER_TYPE.money],
    ["How much do I pay for a locker?", true, ANSWER_TYPE.money],
    ["How much is the interest rate?", true, ANSWER_TYPE.money | ANSWER_TYPE.amount],
    ["How much does an elephant eat?", true, ANSWER_TYPE.money | ANSWER_TYPE.amount],
  ])("tells the language of “%s”", (question, isEnglish, answerTypes) => {
    expect(read(question)).toMatchObject({ isEnglish, answerTypes });
  });

  it("reads anything without a throw, word for word", () => {
    const part = fc.oneof(
      anyText,
      fc.constantFrom("ko", "ai", "how many", "bao nhiêu", "thur", "ạ", "mấy", "\uD83D", "5"),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join(" ");
        const { words, silent, counted } = read(text);
        expect(silent).toHaveLength(words.length);
        expect(counted).toBeLessThan(words.length);
        expect(words.length > 0 && silent.every(Boolean)).toBe(false);
        for (const word of words) expect(word.text).toBe(text.slice(word.start, word.end));
      }),
    );
  });
});
