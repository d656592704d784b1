import { describe, expect, it } from "vitest";
import { ANSWER_TYPE } from "../../src/text/answer-types.ts";
import { askedBy } from "../../src/text/asking.ts";
import { exactKey } from "../../src/text/fold.ts";
import { readQuestion } from "../../src/text/question.ts";
import { words } from "../../src/text/words.ts";

const WHEN = "time hour order year";
const WHO = "person name";
const WHOM = "person place phone name";

function namesOf(answerTypes: number): string {
  return Object.entries(ANSWER_TYPE)
    .flatMap(([name, bit]) => (answerTypes & bit ? [name] : []))
    .join(" ");
}

/** What a question asks for, and its words, those in brackets that only ask. */
function asked(question: string): [answerTypes: string, marked: string] {
  const read = words(question);
  const { answerTypes, asking } = askedBy(read);
  return [namesOf(answerTypes), read.map(({ text }, at) => (asking[at] ? `[${text}]` : text)).join(" ")];
}

describe("askedBy", () => {
  it.each([
    ["Xe có bao nhiêu chỗ ngồi?", "number", "Xe [có] [bao] [nhiêu] chỗ ngồi"],
    ["san co bao nhieu cho ngoi", "number", "san [co] [bao] [nhieu] cho ngoi"],
    ["Đền bao nhiêu cho khách?", "money amount", "Đền [bao] [nhiêu] cho khách"],
    ["Thủ tướng là ai?", WHO, "Thủ tướng [là] [ai]"],
    ["thu tuong la ai", WHO, "thu tuong [la] [ai]"],
    ["Những ai dự lễ?", WHO, "[Những] [ai] dự lễ"],
    ["Ai là người ký?", WHO, "[Ai] [là] [người] ký"],
    ["Thủ tướng tên gì?", WHO, "Thủ tướng [tên] [gì]"],
    ["ten la gi", WHO, "[ten] [la] [gi]"],
    ["Hiện nay ai là giám đốc?", WHO, "[Hiện] [nay] [ai] [là] giám đốc"],
    ["Hỏng thẻ thì liên hệ ai?", WHOM, "Hỏng thẻ thì [liên] [hệ] [ai]"],
    ["hong the thi lien he ai", WHOM, "hong the thi [lien] [he] [ai]"],
    ["Công ty nào trúng thầu?", "name", "Công ty [nào] trúng thầu"],
    ["cong ty nao trung thau", "name", "cong ty [nao] trung thau"],
    ["Có bao nhiêu đội?", "number", "[Có] [bao] [nhiêu] đội"],
    ["co bao nhieu doi", "number", "[co] [bao] [nhieu] doi"],
    ["nhiêu đội dự", "number", "[nhiêu] đội dự"],
    ["có mấy đội", "number", "[có] [mấy] đội"],
    ["Từ đây đến chợ bao xa?", "measure", "Từ đây đến chợ [bao] [xa]"],
    ["Hồ sâu bao nhiêu mét?", "measure", "Hồ sâu [bao] [nhiêu] mét"],
    ["Vé giá bao nhiêu?", "money", "Vé [giá] [bao] [nhiêu]"],
    ["ve gia bao nhieu", "money", "ve [gia] [bao] [nhieu]"],
    ["gửi xe hết bao nhiêu tiền", "money", "gửi xe [hết] [bao] [nhiêu] [tiền]"],
    ["gia vang hom nay bao nhieu", "money", "gia vang hom nay [bao] [nhieu]"],
    ["tham gia co bao nhieu nguoi", "number", "tham gia [co] [bao] [nhieu] nguoi"],
    ["Tham gia có bao nhiêu người?", "number", "Tham gia [có] [bao] [nhiêu] người"],
    ["Lương thầy giáo bao nhiêu?", "money", "Lương thầy giáo [bao] [nhiêu]"],
    ["Chuyến thăm kéo dài bao lâu?", "duration", "Chuyến thăm kéo dài [bao] [lâu]"],
    ["tham viet nam bao nhieu nguoi", "number", "tham viet nam [bao] [nhieu] nguoi"],
    ["thanh lap nam bao nhieu", "year", "thanh lap [nam] [bao] [nhieu]"],
    ["mat bao lau", "duration", "[mat] [bao] [lau]"],
    ["Nghỉ mấy ngày?", "duration", "Nghỉ [mấy] [ngày]"],
    ["Ông bao nhiêu tuổi?", "age", "Ông [bao] [nhiêu] [tuổi]"],
    ["may tuoi duoc vao", "age", "[may] [tuoi] duoc vao"],
    ["mấy giờ bay?", "hour", "[mấy] [giờ] bay"],
    ["may gio mo cua", "hour", "[may] [gio] mo cua"],
    ["Từ mấy giờ đến mấy giờ?", "hour", "[Từ] [mấy] [giờ] [đến] [mấy] [giờ]"],
    ["Khi nào khai giảng?", WHEN, "[Khi] [nào] khai giảng"],
    ["khi nao khai giang", WHEN, "[khi] [nao] khai giang"],
    ["chừng nào có lương", WHEN, "[chừng] [nào] có lương"],
    ["Lễ diễn ra ngày nào?", "time order", "Lễ [diễn] [ra] [ngày] [nào]"],
    ["Hội chợ mở tháng mấy?", "time order", "Hội chợ mở [tháng] [mấy]"],
    ["Hai nước lập quan hệ năm nào?", "year", "Hai nước lập quan hệ [năm] [nào]"],
    ["Ông ấy sinh năm mấy?", "year", "Ông ấy sinh [năm] [mấy]"],
    ["Tập huấn mỗi năm mấy lần?", "number", "Tập huấn mỗi năm [mấy] lần"],
    ["Uống ngày mấy viên?", "number", "Uống ngày [mấy] viên"],
    ["Mỗi ngày mấy tiếng?", "duration", "Mỗi ngày [mấy] [tiếng]"],
    ["Họp vào ngày mấy?", "time order", "Họp vào [ngày] [mấy]"],
    ["Đội xếp thứ mấy?", "order", "Đội xếp [thứ] [mấy]"],
    ["Họp ngày nào trong tuần?", "order", "Họp [ngày] [nào] [trong] [tuần]"],
    ["Lễ ký diễn ra ở đâu?", "place", "Lễ ký [diễn] [ra] [ở] [đâu]"],
    ["le ky o dau", "place", "le ky [o] [dau]"],
    ["chỗ nào bán vé", "place", "[chỗ] [nào] bán vé"],
    ["Phòng nào khám mắt?", "place", "[Phòng] [nào] khám mắt"],
    ["Số điện thoại của trạm là gì?", "phone", "[Số] [điện] [thoại] của trạm [là] [gì]"],
    ["Cho hỏi số điện thoại trạm là bao nhiêu?", "phone", "Cho hỏi [số] [điện] [thoại] trạm [là] [bao] [nhiêu]"],
    ["so dien thoai tram", "phone", "[so] [dien] [thoai] tram"],
    ["goi so may", "phone", "[goi] [so] [may]"],
    ["Vì sao hai bên hợp tác?", "reason", "[Vì] [sao] hai bên hợp tác"],
    ["vi sao hai ben hop tac", "reason", "[vi] [sao] hai ben hop tac"],
    ["Sao lễ hội lại bị hoãn?", "reason", "[Sao] lễ hội lại bị hoãn"],
    ["Học để làm gì?", "reason", "Học [để] [làm] [gì]"],
    ["Ai đến và khi nào?", "person time hour order name year", "[Ai] đến và [khi] [nào]"],
  ])("%s asks for %s", (question, answerTypes, marked) => {
    expect(asked(question)).toEqual([answerTypes, marked]);
  });

  it.each([
    ["Hai bên ký những gì?", "Hai bên ký [những] [gì]"],
    ["Kể tên các đội", "[Kể] [tên] các đội"],
    ["ke ten cac doi", "[ke] [ten] cac doi"],
    ["Liệt kê các văn kiện", "[Liệt] [kê] các văn kiện"],
    ["liet ke cac van kien", "[liet] [ke] cac van kien"],
    ["Cho biết giờ mở cửa", "[Cho] [biết] giờ mở cửa"],
    ["cho biet gio mo cua", "[cho] [biet] gio mo cua"],
    ["TTXVN là viết tắt của cụm từ gì?", "TTXVN [là] [viết] [tắt] [của] cụm từ [gì]"],
    ["ODA nghĩa là gì", "ODA [nghĩa] [là] [gì]"],
    ["Nội quy quy định gì về xe?", "Nội quy [quy] [định] [gì] về xe"],
    ["Nêu các bước", "[Nêu] các bước"],
    ["Lễ diễn ra thế nào?", "Lễ [diễn] [ra] [thế] [nào]"],
    ["Tóm tắt nội quy", "[Tóm] [tắt] nội quy"],
    ["Thẻ mất thì làm sao?", "Thẻ mất [thì] [làm] [sao]"],
    ["Có phải mua vé không ạ?", "[Có] [phải] mua vé [không] [ạ]"],
    ["Tổng thống Azerbaijan", "Tổng thống Azerbaijan"],
  ])("%s has no answer type", (question, marked) => {
    expect(asked(question)).toEqual(["", marked]);
  });

  it.each([
    ["máy bay", "mấy"],
    ["may bay", "mấy"],
    ["đau đầu", "đâu"],
    ["neu troi mua", "nêu"],
    ["ke toan", "kể"],
    ["ngôi sao trên cờ", "sao"],
    ["bản sao giấy khai sinh", "sao"],
    ["sao y ở phường", "sao"],
  ])("hears no question in “%s” (%s)", (text) => {
    expect(asked(text)).toEqual(["", text]);
  });

  it.each([
    ["mo cua luc may h", "hour"],
    ["tt là ai z", WHO],
    ["vé bnhiu", "money"],
    ["bx mở ở đâu v", "place"],
    ["vs ko dc vào", ""],
  ])("understands chat spelling once it is read: %s", (question, answerTypes) => {
    expect(namesOf(readQuestion(question, () => false).answerTypes)).toBe(answerTypes);
  });

  it.each([
    ["xin visa ở đâu", "visa"],
    ["xe bus đi đâu", "bus"],
    ["thur tướng là ai", "thủ"],
  ])("takes a word of general text for no left-over keys: %s", (question, word) => {
    expect(readQuestion(question, () => false).words.map(({ exact }) => exact)).toContain(exactKey(word));
  });

  it("knows a question that is typed decomposed", () => {
    expect(asked("Bản sao ở đâu?".normalize("NFD"))[0]).toBe("place");
    expect(askedBy(words("ở đâu".normalize("NFD")))).toEqual(askedBy(words("ở đâu")));
  });

  it.each([
    ["Có bao nhiêu đội dự?", "number", "đội"],
    ["Có gặp mấy hãng lớn không?", "number", undefined],
    ["Ông đánh giá mấy giấy tờ vừa ký thế nào?", "number", undefined],
    ["nhà máy có mấy lò, mỗi lò mấy người", "number", "lò"],
    ["quá cân bao nhiêu một ký", "money", undefined],
    ["bao nhiêu thì bị khóa thẻ", "amount", undefined],
    ["giường một ngày bao nhiêu tiền", "money", undefined],
    ["lai suat may phan tram", "amount", undefined],
    ["được mấy phần trăm lương", "amount", undefined],
    ["khách phàn nàn nhiều nhất về cái gì", "", undefined],
    ["khach phan nan nhieu nhat ve cai gi", "", undefined],
  ])("tells a number of things from an amount: %s", (question, answerTypes, counted) => {
    const read = words(question);
    const { answerTypes: found, counted: at } = askedBy(read);
    expect([namesOf(found), read[at]?.text]).toEqual([answerTypes, counted]);
  });

  it.each([
    ["Chồng bà Khuê tên gì?", true],
    ["Hãng nào sản xuất vắc xin?", true],
    ["Giám đốc là ai", true],
    ["tên nhà thầu thứ hai là gì", true],
    ["ten nguoi bi gay chan", true],
    ["Ông Tư tên thật là gì?", true],
    ["tập đoàn nào mua công ty", true],
    ["Ai được miễn học phí?", false],
    ["nhường ghế cho những ai", false],
    ["Thành lập tổ chức nào?", false],
  ])("tells whether a name is asked for: %s", (question, wantsName) => {
    expect(askedBy(words(question)).wantsName).toBe(wantsName);
  });

  it.each([
    ["giá vé trẻ em", "money"],
    ["gia com o tram dung", "money"],
    ["giờ mở cửa thư viện", "hour"],
    ["địa chỉ thư viện Bến Đá", "place"],
    ["diện tích khu bảo tồn", "measure"],
    ["điểm chuẩn ngành y", "amount"],
    ["lý do hoãn giải", "reason"],
    ["giá xăng hôm nay tăng chưa", ""],
    ["giá", ""],
    ["giá của một tấm lòng là thứ đem cho đi mãi mãi về sau này", ""],
    ["trẻ em giá vé", ""],
  ])("tells what a few words ask for by the first of them: %s (%s)", (question, answerTypes) => {
    expect(namesOf(askedBy(words(question)).answerTypes)).toBe(answerTypes);
  });

  it.each([
    ["vé vào bể bơi bao nhiêu", "money"],
    ["ve tau di dao bao nhieu", "money"],
    ["tiền bồi thường mỗi hộ là bao nhiêu", "money"],
    ["làm thẻ mới tốn nhiêu", "money"],
    ["in màu bao nhiêu 1 tờ", "money"],
    ["phi moi truong bao nhieu", "money"],
    ["Bán được bao nhiêu vé?", "number money"],
    ["lấy lại được mấy phần tiền", "amount"],
    ["lan dau tien co bao nhieu", "amount"],
    ["khu bao ton co bao nhieu", "amount"],
    ["ve nha con bao nhieu", "amount"],
    ["Ở đây có chỗ gửi xe ko, giá gửi xe", "money"],
    ["Ở đây mấy giờ mở, giá vé vào cửa", "hour money"],
    ["Hội mở ở đâu, giá vé có tăng không", "place"],
    ["Hội mở ở đâu, ngày 5/9 được không", "place"],
  ])("asks for a price, and for no other number: %s (%s)", (question, answerTypes) => {
    expect(namesOf(askedBy(words(question)).answerTypes)).toBe(answerTypes);
  });

  it("marks as many words as there are, whatever is asked", () => {
    expect(askedBy([])).toEqual({ answerTypes: 0, asking: [], counted: -1, wantsName: false });
    expect(askedBy(words("ai ai ai")).asking).toEqual([true, true, true]);
  });
});
