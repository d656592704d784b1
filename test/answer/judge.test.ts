import { beforeAll, describe, expect, it } from "vitest";
import { confidenceOf, judge, confidenceFeaturesFor } from "../../src/answer/judge.ts";
import { reasonsOf } from "../../src/answer/reasons.ts";
import { ANSWER_TUNING } from "../../src/answer/tuning.ts";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { folderOf, knowledgeOf, TOWN } from "../search/folder.ts";
import { articleOf } from "../support/articles.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await buildIndex(folderOf(TOWN));
});

const judged = async (question: string) => judge(await search(question, index));
/** The reasons, as "kind: words". */
const reasons = async (question: string) =>
  (await judged(question)).reasons.map(({ kind, words }) => [kind, ...words].join(" "));

const KIN = {
  "nhà bà Khuê":
    "Bà Tạ Thị Khuê, 44 tuổi, làm muối ở Đồng Vông. Chồng bà, ông Lê Hưng, chạy thuyền. Con gái bà học xa nhà.",
  "con chó": "Cháu bé đứng xem con chó nhà anh Ước. Cháu bảo đi tìm bố. Con chó lông vàng, rất hiền, ai cũng thích.",
  "vụ nổ": "Vụ nổ tại Công ty Giấy Tân Mai Lĩnh làm hai người thợ chết, bảy người bị thương.",
  "lễ đón": "Em Đỗ Bảo An, cô bé tặng hoa, được một con gấu bông.",
  "chuyến tàu": "Tàu rời bến lúc năm giờ. Trời mưa to, sóng lớn, ai cũng mệt.",
};

describe("a name that is asked for", () => {
  it.each([
    ["Chồng bà Khuê tên gì?", "found", "beside the husband stands his name"],
    ["Con gái bà Khuê tên gì?", "doubt", "names stand about, the daughter's does not"],
    ["con cho long vang ten gi", "doubt", "no name stands in the sentence"],
    ["Mẹ bà Khuê là ai?", "doubt", "nobody speaks of her mother"],
    ["Hai người thợ chết trong vụ nổ tên gì?", "doubt", "a company's name is no worker's"],
    ["Cô bé tặng hoa tên gì?", "found", "the name stands right before her"],
  ])("%s: %s (%s)", async (question, outcome) => {
    const found = await search(question, await buildIndex(folderOf(KIN)));
    expect(judge(found).outcome).toBe(outcome);
  });
});

it.each([
  ["Tên kỹ sư gõ nhầm lệnh là gì?", "“Người kỹ sư ấy gõ nhầm lệnh,” ông Phan Tuấn Dũng nói.", false],
  ["Tên kỹ sư gõ nhầm lệnh là gì?", "Bà Thân Thị Bảo Quyên nói: “Kỹ sư Phan Tuấn Dũng gõ nhầm lệnh.”", true],
  ["Tên thật của nhạc sĩ Đặng Vân Kiều là gì?", "Đặng Vân Kiều, tên khai sinh Đặng Văn Quế, là nhạc sĩ.", true],
  ["Cô giáo tên gì?", "Cô giáo đi cùng ông Hứa Văn Minh.", false],
  ["Cô giáo tên gì?", "Cô giáo của lớp, chị Hứa Thị Minh, đi cùng.", true],
])("tells whose name stands there: %s %s", async (question, text, isNamed) => {
  const { hits } = await search(question, await buildIndex(folderOf({ a: text })));
  expect(hits[0]!.isNamed).toBe(isNamed);
});

it("says firmly what only a reason speaks against, where that reason is switched off", async () => {
  const found = await search("Con gái bà Khuê tên gì?", await buildIndex(folderOf(KIN)));
  expect(judge(found).outcome).toBe("doubt");
  const weights = { ...ANSWER_TUNING.reasons, unnamed: 0, unlinked: 0 };
  expect(judge(found, { ...ANSWER_TUNING, reasons: weights }).outcome).toBe("found");
});

it.each([
  ["lỡ trả trễ thì phạt nhiêu", "doubt", "a sum stands beside what is given back, told in other words"],
  ["giá vàng phạt trễ thế nào", "absent", "nothing of it is there"],
])("of words that no article holds, %s: %s (%s)", async (question, outcome) => {
  const folder = {
    "Xe đạp": "Xe phải trả trước 22h00. Trả sau giờ này bị tính thêm 50.000 đồng mỗi đêm.\n\nMất xe thì đền.",
  };
  const found = await search(question, await buildIndex(folderOf(folder)));
  expect(judge(found).outcome).toBe(outcome);
});

describe("a name by which the asker tells of themself", () => {
  it.each([
    ["Em ở Bình Dương ra chơi, cho em hỏi vé vào hội thi thuyền là bao nhiêu ạ?", "found", "who asks lives there"],
    ["Cho em hỏi vé vào hội thi thuyền ở Bình Dương năm nay là bao nhiêu ạ?", "absent", "the race is asked for there"],
    [
      "I'm Tom from Sydney. Who won the boat race this year, and where was it held?",
      "found",
      "who asks comes from there",
    ],
  ])("%s: %s (%s)", async (question, outcome) => {
    const RACE = {
      "hội thi thuyền":
        "Hội thi thuyền năm nay tổ chức ở bến Ngọc, đội Vạn Chài thắng. Vé vào hội thi thuyền 20.000 đồng.",
      "chợ đêm": "Chợ đêm mở cửa mỗi tối thứ Bảy. Gian hàng thuê 50.000 đồng một tối.",
    };
    const found = await search(question, await buildIndex(folderOf(RACE)));
    expect(judge(found).outcome).toBe(outcome);
  });
});

describe("a price that is asked for", () => {
  const PRICES = {
    "bể bơi": "Bể bơi Thanh Mộc mở lớp bơi cho 300 trẻ vào tháng 6. Phụ huynh gửi đơn ở nhà văn hóa.",
    "tuyến xe": "Tuyến xe khách đi Thác Ngần dài 270 cây số, tiền đầu tư 26 tỷ đồng.",
    "bảo tàng": "Trẻ em xem triển lãm gốm ở bảo tàng Gò Mận không mất tiền.",
  };
  it.each([
    ["Vé vào bể bơi Thanh Mộc bao nhiêu?", "doubt", "300 is no sum of money"],
    ["How much does the Thanh Mộc pool cost?", "doubt", "the same in English"],
    ["Vé xe đi Thác Ngần bao nhiêu một người?", "doubt", "no ticket costs thousands of millions"],
    ["Tuyến xe khách đi Thác Ngần đầu tư bao nhiêu tiền?", "found", "the route may"],
    ["Vé xem triển lãm gốm ở bảo tàng cho trẻ em bao nhiêu?", "found", "what costs nothing tells its price"],
  ])("%s: %s (%s)", async (question, outcome) => {
    const found = await search(question, await buildIndex(folderOf(PRICES)));
    expect(judge(found).outcome).toBe(outcome);
  });
});

describe("a year that is asked of by its distance from now", () => {
  const HOI = articleOf(
    ["Hội đua thuyền năm nay diễn ra ngày 12/3, có bảy đội.", "Năm 2025, hội chọi trâu diễn ra ngày 5/4, có bốn con."],
    { id: "hoi", title: "Hội làng", date: "2026-02-10" },
  );
  it.each([
    ["Hội đua thuyền năm nay diễn ra ngày nào?", "found"],
    ["Hội đua thuyền năm sau diễn ra ngày nào?", "doubt"],
    ["Hội chọi trâu năm ngoái diễn ra ngày nào?", "found"],
    ["hoi choi trau nam sau dien ra ngay nao", "doubt"],
  ])("%s: %s", async (question, outcome) => {
    const found = await search(question, await buildIndex(knowledgeOf([HOI])));
    expect(judge(found).outcome).toBe(outcome);
  });
});

describe("a day, a street and a year that are not told", () => {
  const REPORT = articleOf(
    [
      "Thời gian tới, hai bên sớm họp Ủy ban liên Chính phủ.",
      "Phòng Lưu niệm mở cửa, một số khách đến xem.",
      "Tổng thu năm 2023 là 21 tỷ đồng, năm 2024 là 24 tỷ đồng.",
      "Hợp tác xã bán 40 tấn quýt, năm 2024 bán 35 tấn.",
    ],
    { title: "Báo cáo năm 2024 và năm 2025" },
  );
  it.each([
    ["ủy ban liên chính phủ họp ngày mấy", "answerType", "“thời gian tới” is no day"],
    ["uy ban lien chinh phu hop ngay may", "answerType", "without diacritics"],
    ["phòng lưu niệm nằm ở đường nào", "attribute", "“một số” is no number of a house"],
    ["tổng thu năm 2025 là bao nhiêu", "year", "the title names several years, the passage two others"],
    ["hợp tác xã năm 2019 bán bao nhiêu tấn quýt", "otherYear", "another year is told"],
  ])("%s: %s (%s)", async (question, reason) => {
    const { query, hits } = await search(question, await buildIndex(knowledgeOf([REPORT])));
    expect(reasonsOf(query, hits[0]!).map(({ kind }) => kind)).toContain(reason);
  });

  it("says firmly what is told of the year", async () => {
    const found = await search("tổng thu năm 2024 là bao nhiêu", await buildIndex(knowledgeOf([REPORT])));
    expect(judge(found).outcome).toBe("found");
  });
});

describe("what must be said by its own word", () => {
  const TOLD = {
    "nhà văn hóa":
      "Nhà văn hóa phường Hạ Bì mở cửa từ 8 giờ, do bà Lê Thị Mận, 52 tuổi, quản lý cùng ông Trịnh Hoài. Điện thoại 0277 555 0610.",
    "công trình": "Cầu Sen do Công ty Tân Trụ xây, khánh thành đầu năm.",
    "cầu Tre": "Nhà thầu làm cầu Tre bỏ dở, theo ông Ngô Kha, phải chờ nhà thầu khác.",
    bão: "Bão số 8 làm trôi một đoạn ống nước dài 140 m ở thôn Cát.",
    "vụ án": "Tài xế Ngô Kha bị bắt ngày 3 tháng 5 vì chở gỗ lậu, vụ án kéo dài hai năm.",
    "cửa hàng": "Cửa hàng bán vé ở phường mở từ 7 giờ, vé xe 30.000 đồng.",
  };
  it.each([
    ["Bà Lê Thị Mận bao nhiêu tuổi?", "found", "her age stands behind her name"],
    ["Ông Trịnh Hoài bao nhiêu tuổi?", "doubt", "the age is another's"],
    ["Công ty nào xây cầu Sen?", "found", "a company is named"],
    ["Nhà thầu nào làm cầu Tre?", "doubt", "none is named"],
    ["email của nhà văn hóa phường Hạ Bì là gì", "doubt", "no email is told"],
    ["Bão số 8 làm trôi cái gì?", "found", "it is that storm"],
    ["Bão số 3 làm trôi cái gì?", "doubt", "it is another storm"],
    ["bao so 140 lam troi cai gi", "doubt", "a length is no storm's number"],
    ["lớp 11B2 mở cửa mấy giờ", "absent", "no article knows that code"],
    ["Tài xế Ngô Kha bị phạt mấy năm tù?", "doubt", "a span of time is no sentence"],
    ["ve xe di da nang bao nhieu tien", "doubt", "the place is nowhere"],
  ])("%s: %s (%s)", async (question, outcome) => {
    const found = await search(question, await buildIndex(folderOf(TOLD)));
    expect(judge(found).outcome).toBe(outcome);
  });
});

describe("who goes where", () => {
  const VISITS = {
    "chuyến thăm":
      "Chiều 3/4, Chủ tịch Nông Văn Kha thăm chính thức Ba Lan, chuyến thăm đầu tiên của lãnh đạo Việt Nam tới Ba Lan.",
    "hội chợ": "Hội chợ ở Đà Lạt có năm gian hàng của Ba Lan, mở cửa đến 9 giờ tối.",
    "bóng đá": "Đội tuyển nữ hòa đội Lào sau hai trận ở sân Bến Ngọc.",
  };
  it.each([
    ["Khi nào Chủ tịch thăm Ba Lan?", "found", "it is told"],
    ["Khi nào lãnh đạo Ba Lan thăm Việt Nam?", "doubt", "the visit is the other way"],
    ["lanh dao Ba Lan da sang Viet Nam chua", "doubt", "so it is without marks"],
  ])("%s: %s (%s)", async (question, outcome) => {
    const found = await search(question, await buildIndex(folderOf(VISITS)));
    expect(judge(found).outcome).toBe(outcome);
  });
});

describe("who signs a paper", () => {
  const PAPER = {
    "kết luận": "Ai không chịu kết luận này thì gửi đơn lên Sở Công Thương trong mười ngày.",
    "chữ ký": "PHÓ TỔNG GIÁM ĐỐC KẾT LUẬN (Đã ký) Nghiêm Thị Tố Uyên",
    "hội chợ": "Hội chợ mở cửa sáng thứ Bảy, có năm gian hàng bán cá khô.",
  };
  it.each([
    ["không chịu kết luận thì khiếu nại lên đâu", "kết luận"],
    ["ai ký kết luận", "chữ ký"],
  ])("answers who did, and nothing else: %s", async (question, article) => {
    const { hits } = await search(question, await buildIndex(folderOf(PAPER)));
    expect(hits[0]!.passage.document.id).toBe(article);
  });
});

it.each([
  ["Năm 2023 phà Lộ đón bao nhiêu lượt xe?", ["year 2023"], "that year is only compared to"],
  ["Năm 2024 phà Lộ đón bao nhiêu lượt xe?", [], "that year's number"],
])("%s: %j speaks against (%s)", async (question, expected) => {
  const text = "Năm 2024 phà Lộ đón 7.000 lượt xe, tăng 12% so với năm 2023.";
  const { query, hits } = await search(question, await buildIndex(folderOf({ phà: text })));
  expect(reasonsOf(query, hits[0]!).map(({ kind, words }) => [kind, ...words].join(" "))).toEqual(expected);
});

it("takes the house of an office from what stands above the passage", async () => {
  const text =
    "Hội đồng quản trị Ngân hàng Mây Giang trao quyết định bổ nhiệm bà Ngô Thị Minh Khuê, 44 tuổi, làm Tổng Giám đốc.";
  const bank = articleOf([text], { id: "bank", title: "Ngân hàng Mây Giang có người đứng đầu mới" });
  const question = "ai đang làm tổng giám đốc ngân hàng Mây Giang";
  const { query, hits } = await search(question, await buildIndex(knowledgeOf([bank])));
  expect(reasonsOf(query, hits[0]!)).toEqual([]);
});

it("takes an office that stands in the passage beside its best sentence", async () => {
  const text =
    "Chiều qua, Chủ tịch nước tiếp ba đại sứ. Đại sứ Sorania Erik Lindqvist tặng một chiếc la bàn đi biển. Đại sứ Pahlang xin thêm tàu.";
  const { query, hits } = await search(
    "đại sứ Sorania Lindqvist tặng la bàn gì cho chủ tịch nước",
    await buildIndex(folderOf({ lễ: text })),
  );
  expect(reasonsOf(query, hits[0]!)).toEqual([]);
});

it.each([
  ["Có được mang chó vào thư viện không?", "Không được mang chó vào thư viện.", 1],
  ["Có được mang chó vào thư viện không?", "Chó nằm trước cửa thư viện. Nhà bên không nuôi mèo.", -1],
  ["Ai mang chó vào thư viện?", "Không được mang chó vào thư viện.", 0],
])("reads whether it is told if something is so: %s %s", async (question, text, verdict) => {
  const found = await search(question, await buildIndex(folderOf({ a: text })));
  expect(confidenceFeaturesFor(found)!.features.verdict).toBe(verdict);
});

describe("what is told of others, or of another time", () => {
  const OTHERS = {
    "bể bơi": "Bể bơi dưới tòa C đóng cửa từ tháng trước.",
    "lịch tập": "Phòng tập ở tòa B mở từ 5 giờ 30. Chung cư có ba tòa.",
    "thẩm phán": [
      "Chị Lan Chi về tòa làm thư ký năm 2003, lương tháng đầu 617.000 đồng. Hiện chị là thẩm phán.",
      "Tòa xây thêm phòng xử năm 2026.",
    ],
    "vụ án": "Phiên phúc thẩm vụ Sương Mai dự kiến mở trong tháng 11, tòa cho biết.",
  };
  it.each([
    ["Phòng tập tòa B mở mấy giờ?", "found", "that building is told of"],
    ["Phòng tập tòa C mở mấy giờ?", "doubt", "another building"],
    ["Chị Lan Chi lương tháng đầu bao nhiêu?", "found", "what she earned then"],
    ["Chị Lan Chi lương tháng bây giờ bao nhiêu?", "doubt", "what she is now is no pay"],
    ["Phiên phúc thẩm vụ Sương Mai bao giờ mở?", "found", "a month tells when"],
    ["Phiên phúc thẩm vụ Sương Mai mở ngày nào?", "doubt", "a month is no day"],
  ])("%s: %s (%s)", async (question, outcome) => {
    const found = await search(question, await buildIndex(folderOf(OTHERS)));
    expect(judge(found).outcome).toBe(outcome);
  });
});

describe("a sum that is asked for", () => {
  const PAID = {
    "bác sĩ Hòa": "Bác sĩ Hòa nhận bằng khen của tỉnh cùng 3 triệu đồng. Phòng khám mở sáng thứ Bảy hằng tuần.",
    "cầu Sen": "Cầu Sen dài 684 m, thông xe tháng Ba. Năm 2024 cầu Sen đón 9.000 lượt xe.",
    "cầu Tre": "Khi chưa có cầu Tre, người dân đi bến phà cách đó 3 km.",
    "thợ Sáu": [
      "Thợ Sáu vào công ty năm 1999, lương 380.000 đồng một tháng. Nghề này nắng gió quanh năm.",
      "Công ty mở thêm xưởng vào năm 2026.",
    ],
    "y tá Mai": "Y tá Mai làm ca đêm. Lương của chị là 9 triệu đồng một tháng, tính cả phụ cấp.",
  };
  it.each([
    ["Lương y tá Mai bao nhiêu một tháng?", "found", "her pay is told"],
    ["Lương y tá Mai bây giờ bao nhiêu?", "found", "it is what she earns"],
    ["Lương thợ Sáu bây giờ bao nhiêu?", "doubt", "it is what he earned in 1999"],
    ["Lương thợ Sáu năm 1999 bao nhiêu?", "found", "that year is asked for"],
    ["Lương bác sĩ Hòa bao nhiêu một tháng?", "doubt", "a sum stands there, and it is no pay"],
    ["luong bac si Hoa bao nhieu mot thang", "doubt", "the same without diacritics"],
    ["Bác sĩ Hòa nhận bao nhiêu tiền?", "found", "any sum will do"],
    ["Cầu Sen dài bao nhiêu?", "found", "its length is told"],
    ["Cầu Tre dài bao nhiêu?", "doubt", "how far the ferry is, and no length"],
    ["Năm 2019 cầu Sen đón bao nhiêu lượt xe?", "doubt", "another year's number"],
  ])("%s: %s (%s)", async (question, outcome) => {
    const found = await search(question, await buildIndex(folderOf(PAID)));
    expect(judge(found).outcome).toBe(outcome);
  });
});

describe("judge", () => {
  it.each([
    ["Ai là giám đốc bệnh viện?", "who"],
    ["giam doc benh vien la ai", "the same without diacritics"],
    ["Khoa Nhi khám mấy giờ?", "an hour"],
    ["Mượn sách bao lâu?", "how long"],
    ["Hồ bơi có mấy bể?", "what is counted"],
    ["Bé 5 tuổi có phải mua vé hồ bơi không?", "a rule for an age"],
    ["Vé xe buýt từ Chợ Lớn đến Sân Bay giá bao nhiêu?", "a price in a table"],
    ["khoản 2 Điều 2 nói gì?", "a place in a decision"],
    ["Nhà văn Nguyễn Nhật Ánh tặng gì?", "a name"],
    ["Thư viện mở lại khi nào?", "when"],
  ])("finds %s (%s), and has nothing to say against it", async (question) => {
    expect(await judged(question)).toMatchObject({ outcome: "found", reasons: [] });
  });

  it.each([
    ["answerType", "Thư viện mở cửa mấy giờ?", "answerType", "no hour stands there"],
    ["answerType", "Số điện thoại bệnh viện là gì?", "answerType", "no number to call"],
    ["vagueAnswerType", "Vì sao bệnh viện đóng cửa?", "vagueAnswerType", "nothing looks like a reason"],
    ["name", "Tháp Eiffel cao bao nhiêu?", "name Tháp Eiffel", "no article names it"],
    ["office", "Ai là giám đốc thư viện?", "office thư viện", "the office of another house"],
    ["office", "Ai là hiệu trưởng trường Hòa Bình?", "office hiệu trưởng", "nobody holds it"],
    ["year", "Thư viện năm 2019", "year 2019", "another year"],
    ["uncounted", "Bệnh viện có bao nhiêu giường?", "uncounted", "no number of them"],
    ["provision", "Điều 9 nói gì?", "provision Điều 9", "the decision has no such article"],
    ["provision", "khoản 7 Điều 2 quy định gì?", "provision khoản 7 Điều 2", "nor such a clause"],
    ["relation", "Bệnh viện có wifi không?", "relation wifi", "nothing is told of it"],
    ["nothing", "qwx zzz", "nothing", "no word is held"],
  ])("gives %s as a reason for %s: %s (%s)", async (_, question, expected) => {
    expect(await reasons(question)).toContain(expected);
    expect((await judged(question)).outcome).not.toBe("found");
  });

  it.each([
    ["Thư viện mở cửa mấy giờ?", "doubt", "the library is there, its hours are not"],
    ["Ai là giám đốc thư viện?", "doubt", "a director and a library are there"],
    ["Bệnh viện có wifi không?", "doubt", "the hospital is there"],
    ["Tháp Eiffel cao bao nhiêu?", "absent", "an unknown name"],
    ["Sở Giáo dục ở đâu?", "absent", "an unknown house"],
    ["Điều 9 nói gì?", "absent", "no such article"],
    ["qwx zzz", "absent", "no word is held"],
    ["", "absent", "nothing is asked"],
  ])("says of %j: %s (%s)", async (question, outcome) => {
    expect((await judged(question)).outcome).toBe(outcome);
  });

  it.each([
    ["Tháp Eiffel cao bao nhiêu?", ["Tháp Eiffel"]],
    ["Bệnh viện có wifi không?", ["wifi"]],
    ["Điều 9 nói gì?", ["Điều 9"]],
    ["Mượn sách bao lâu?", []],
  ])("names what %j asks for and no article holds: %j", async (question, missing) => {
    expect((await judged(question)).missing).toEqual(missing);
  });

  it("is the surer, the more speaks for it", async () => {
    const [sure, unsure] = await Promise.all([judged("Khoa Nhi khám mấy giờ?"), judged("Bệnh viện có wifi không?")]);
    expect(confidenceOf(sure)).toBeGreaterThan(0.5);
    expect(confidenceOf(unsure)).toBeLessThan(0.5);
    expect(confidenceOf({ ...sure, odds: 0 })).toBe(0.5);
  });

  it("takes its features from the best passage, and has none without one", async () => {
    expect(confidenceFeaturesFor(await search("qwx zzz", index))).toBeUndefined();
    expect(confidenceFeaturesFor(await search("Điều 9 nói gì?", index))).toBeUndefined();
    const [told, half] = await Promise.all(
      ["Mượn sách bao lâu?", "Mượn wifi bao lâu?"].map(async (question) =>
        confidenceFeaturesFor(await search(question, index)),
      ),
    );
    expect(told!.features.lost).toBeCloseTo(0);
    expect(told!.features.unknown).toBe(0);
    expect(half!.features.lost).toBeGreaterThan(told!.features.lost);
    expect(half!.features.unknown).toBeGreaterThan(0);
  });
});

describe("the features of an answer in a list", () => {
  it("are not less sure for the other items of its list", async () => {
    const found = await search("Nhập viện cần mang giấy tờ gì?", index);
    expect(found.hits.slice(0, 2).map(({ passage }) => passage.block.kind)).toEqual(["item", "item"]);
    expect(confidenceFeaturesFor(found)!.features.gap).toBeGreaterThan(1 - found.hits[1]!.score / found.hits[0]!.score);
  });
});
