import { describe, expect, it } from "vitest";
import { asksSomething, isAside } from "../../src/text/bystanders.ts";

const list = (text: string): string[] => text.split("|").map((each) => each.trim());

/** What people say to each other below an answer, by kinds; "|" between. */
const ASIDES = {
  "asks nobody who": `ai cũng biết mà | ai cũng biết mà? | ai mà chả nhớ | ai ngờ đâu | ai hỏi đâu? | ai thèm đọc | ai ma biet duoc | who cares? | who would have thought`,
  "asks nobody what, why or how often": `có gì đâu mà lạ | làm gì mà căng thế? | biết để làm gì? | thì sao chứ? | sao không tự tra đi | nói bao nhiêu lần rồi |
    mấy lần rồi hả | bao giờ tao mới giàu | ước gì được đi một lần | bao nhiêu năm rồi còn gì | chắc gì đã đúng | so what? | why don't you just google it | how cool is that?`,
  "does not believe it": `ủa thật hả? | thế cơ à? | tin được không trời | chẳng lẽ sai à | really? | you serious?`,
  "has known it": `thấy chưa? tao bảo mà | đúng chưa? tao thắng nhé | đố mày biết | biết ngay mà | told you so, didn't I?`,
  "asks the group": `mọi người nghĩ sao? | anh em thấy thế nào? | ai rảnh đi nhậu không | có ai đi Baku với tao không? | what do you guys think? | anyone up for lunch?`,
  "speaks of the bot": `sao nó biết hay vậy | con bot này khôn thế nhỉ? | ai tag bot vào đây thế | ai thêm bot vào nhóm thế? | who added this bot?`,
  "finds something": `Azerbaijan xa phết | đẹp trai thế nhỉ? | ghê thật, năm 1959 cơ à | lạ nhỉ?`,
};

/** Questions that look like them; "|" between. */
const QUESTIONS = `
  ai cũng được miễn vé không | ai cũng được miễn vé à | sao nó bị hoãn vậy | ai bảo lãnh cho dự án | ai nói vậy | ai mời vậy | ai ký bên phía Việt Nam | có ai đi cùng đoàn không |
  mọi người ơi hội đàm ở đâu thế | thăm trường nào vậy mọi người | anh em cho hỏi đoàn về nước ngày nào | bot ơi tổng thống là ai | sao không bay thẳng | mấy lần rồi vậy |
  bao giờ mới có đường bay thẳng | liên quan gì đến Nga không | có gì đặc biệt | nghĩa trang nào | tặng quà gì | có cần visa không | miễn visa chưa | sau đó đi Nga à |
  có chỗ gửi xe ở đâu | đi xe buýt số mấy | các mẹ cho hỏi lịch tiêm | ý là sao | giải thích giúp em khoản này | any discount for students | bao giờ em mới được nhận bằng | ông ấy nghĩ sao | tưởng niệm ở đâu | kệ sách ở đâu vậy | học ở đâu vậy | ông ấy có mấy đứa con |
  chi bao nhiêu tiền vậy | hỏi chi tiết ở đâu | dùng nó thế nào | để làm gì cho Việt Nam | thế con thì sao | cho xin giờ mở cửa nhé | did anyone sign it |
  wasn't it signed in 2024? | còn gì nữa không | tại sao | ai ngờ đâu, thế tổng thống tên gì | thật không, tổng thống bao nhiêu tuổi | what is the capital | why now? | số điện thoại của sở | who signed it | co can visa khong
`;

describe("what people say to each other below an answer", () => {
  for (const [kind, texts] of Object.entries(ASIDES))
    it.each(list(texts))(`${kind}: “%s”`, (text) => {
      expect([asksSomething(text), isAside(text)]).toEqual([false, true]);
    });

  it.each(list(QUESTIONS))("is not “%s”", (text) => {
    expect([asksSomething(text), isAside(text)]).toEqual([true, false]);
  });

  it.each(["phó thủ tướng", "cũng được"])("cannot be told of “%s”", (text) => {
    expect([asksSomething(text), isAside(text)]).toEqual([false, false]);
  });

  it("is looked for in the beginning of a long text, in no time", () => {
    const text = "ai mà có gì đâu thế vậy à ".repeat(4000);
    const began = performance.now();
    isAside(text);
    expect(performance.now() - began).toBeLessThan(300);
  });
});
