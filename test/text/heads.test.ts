import { describe, expect, it } from "vitest";
import { headLength } from "../../src/text/heads.ts";

describe("headLength", () => {
  it.each([
    ["up to where a list begins", "Hai bên đã nhất trí cao về 5 nhóm giải pháp gồm¦ tăng cường gặp gỡ, trao đổi đoàn;"],
    ["with the colon behind it", "Hồ sơ xin cấp học bổng bao gồm:¦ đơn xin, bảng điểm, thư giới thiệu."],
    ["up to a colon", "Các món của quán trong tuần này:¦ cơm tấm, phở bò, bún chả và nhiều món khác."],
    ["not up to a colon behind the first item", "Ông đã hội đàm với tổng thống;¦ phát biểu trước báo giới: ông vui."],
    ["up to the last phrase in its share", "Hai bên đã hội đàm với nhau tại Baku¦ và ra tuyên bố chung về hợp tác."],
    [
      "beyond its share where the verb comes late",
      "Nhằm thực hiện tuyên bố chung của hai nước, ông đã hội đàm¦ với tổng thống nước chủ nhà.",
    ],
    ["short where no verb comes", "Chiều 8/5 theo giờ địa phương,¦ sau các hoạt động, ông Lâm cùng đoàn lên máy bay"],
    ["outside brackets", "Ông đã gặp ông Ilham Aliyev (Chủ tịch, và Tổng thống)¦ và ra tuyên bố chung."],
    ["of a row up to a cell", "Vé tham quan cho người lớn |¦ 40.000 đồng | mỗi lượt"],
    ["in English", "The two countries have signed agreements¦ with companies in the field of energy"],
  ])("goes %s: %s", (_, marked) => {
    const [head, rest] = marked.split("¦");
    const length = headLength(head! + rest!, 45)!;
    expect((head! + rest!).slice(0, length).trimEnd()).toBe(head);
  });

  it("is unknown where no phrase ends", () => {
    expect(headLength("lúa ngô khoai sắn lúa ngô khoai sắn lúa ngô khoai sắn", 45)).toBeUndefined();
    expect(headLength("a".repeat(200), 45)).toBeUndefined();
  });
});
