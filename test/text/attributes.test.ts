import { describe, expect, it } from "vitest";
import { attributesAsked, mayTell } from "../../src/text/attributes.ts";
import { words } from "../../src/text/words.ts";

const askedIn = (question: string) => attributesAsked(words(question));
const tells = (question: string, text: string) => askedIn(question).some((attribute) => mayTell(text, attribute));

describe("an attribute that is asked for", () => {
  it.each([
    ["Ông Lê Hưng quê ở đâu?", "Ông Lê Hưng sinh năm 1960 ở làng Hạ Bì."],
    ["ba khue co may nguoi con", "Bà Khuê có hai con gái, đều đi học xa."],
    ["luong y ta Mai", "Y tá Mai có thu nhập 9 triệu đồng."],
    ["Kẻ trộm bị mấy năm tù?", "Tòa tuyên Trần Văn Sóc 3 năm tù."],
    ["Chiếm bao nhiêu phần trăm?", "Số đơn nộp qua mạng chiếm 62%."],
    ["Email của trạm y tế?", "Thư gửi về tramyte@habi.example."],
    ["Nhà văn hóa nằm ở đường nào", "Nhà văn hóa ở số 8 phố Cầu Gỗ, thành phố Hạ Đồng."],
    ["nhà máy ở tỉnh nào", "Nhà máy nằm ở Quảng Ngãi."],
    ["ông tặng quà gì", "Ông trao cho nhà trường bộ đàn bầu."],
    ["Gửi xe có mất tiền không?", "Xe máy 5.000 đồng một lượt."],
    ["Is the museum free of charge?", "Trẻ em vào cửa tự do."],
    ["Vé cuối tuần có đắt hơn không", "Cuối tuần phụ thu 10%."],
    ["Mai trời có mưa không?", "Theo dự báo, ngày mai có mưa rào."],
    ["Thủ đô nước Pháp là gì?", "Hội nghị họp ở thủ đô Paris."],
    ["mẹ bà Vân làm nghề gì", "Mẹ tôi bán cá khô ở chợ này 26 năm."],
    ["nộp đơn ở phòng nào", "Hồ sơ gửi Phòng Công tác sinh viên."],
    ["cach lam banh chung", "Gạo nếp ngâm bốn tiếng, luộc mười tiếng."],
  ])("%s may be told by “%s”", (question, text) => expect(tells(question, text)).toBe(true));

  it.each([
    ["Ông Lê Hưng quê ở đâu?", "Ông Lê Hưng, 65 tuổi, là thợ rèn cuối cùng."],
    ["ba khue co may nguoi con", "Bà Khuê, 44 tuổi, đi làm từ năm giờ sáng."],
    ["Kẻ trộm bị mấy năm tù?", "Công an bắt Trần Văn Sóc sau 3 ngày."],
    ["Bà Ly làm nghề gì?", "Bà Ly lên chuyên cơ rời sân bay."],
    ["nop don o phong nao", "Mỗi hãng được cấp không quá 40 phù hiệu."],
    ["công ty nộp thuế bao nhiêu", "Một tập đoàn trả 19 triệu đô la mua công ty."],
    ["Chiếm bao nhiêu phần trăm?", "Có 62 đơn nộp qua mạng."],
    ["Email của trạm y tế?", "Trạm y tế mở cửa từ 7 giờ."],
    ["Nhà văn hóa nằm ở đường nào", "Nhà văn hóa thành phố Hạ Đồng mở cửa từ 8 giờ."],
    ["Gửi xe có mất tiền không?", "Chỗ để xe ở sân sau hơi hẹp."],
    ["Vé cuối tuần có đắt hơn không", "Cuối tuần mở đến 20 giờ."],
    ["Mai trời có mưa không?", "Buổi lễ vẫn diễn ra dù có mưa nhỏ."],
    ["Thủ đô nước Pháp là gì?", "Ủy thác tư pháp ra nước ngoài 5.000.000 đồng."],
    ["nhà máy ở tỉnh nào", "Nhà máy lọc dầu Dung Quất mua dầu thô dài hạn."],
    ["ông tặng quà gì", "Hai bên trao đổi nhiều văn kiện hợp tác."],
    ["cach lam banh chung", "Bánh chưng của làng được tặng cho 40 hộ nghèo."],
  ])("%s is not told by “%s”", (question, text) => expect(tells(question, text)).toBe(false));

  it.each([
    "Cuối tuần về quê thì đi xe nào?",
    "so luong ve bao nhieu",
    "Vệ tinh nào được sử dụng?",
    "Số nhà sập ở từng huyện",
    "Ở thành phố nào?",
    "Vợ con tôi có được vào không?",
    "Bắt mấy con bò?",
    "Hôm khánh thành có mưa không?",
  ])("is none in “%s”", (question) => expect(askedIn(question)).toEqual([]));

  it("is named as it was typed", () => {
    expect(askedIn("ông ấy QUE O DAU vậy").map(({ asked }) => asked)).toEqual(["QUE O DAU"]);
  });

  it("may be told in any way by a text in another language", () => {
    expect(tells("Ông ấy quê ở đâu?", "He lives in Baku.")).toBe(true);
  });
});
