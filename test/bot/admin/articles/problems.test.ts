import { describe, expect, it } from "vitest";
import { problemLine } from "../../../../src/bot/admin/articles/problems.ts";
import { parseToml } from "../../../../src/knowledge/toml.ts";
import { problem, type ProblemCode, type ProblemParameters, Refusal } from "../../../../src/knowledge/problem.ts";
import { parseYaml } from "../../../../src/knowledge/yaml.ts";
import { translator } from "../../../support/locales.ts";

const vietnamese = { t: translator("vi"), language: "vi" } as const;

/** What an admin reads of a front matter that cannot be read. */
function told(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    const { code, parameters, line } = error as Refusal;
    return problemLine(problem("bai.md", code, parameters, line), vietnamese);
  }
  throw new Error("It can be read.");
}

describe("what is wrong with a file, in Vietnamese", () => {
  it.each([
    ["title: a\nngày 5/3", "• bai.md:2 — Dòng này thiếu tên mục và dấu hai chấm."],
    ["title: a\nngày 5/3\ndate: x", "• bai.md:2 — Dòng này thiếu tên mục và dấu hai chấm."],
    ["title: 'it's'", "• bai.md:1 — Dòng này có phần thừa sau giá trị, hoặc không thẳng cột"],
    ["- a\n-b\n", "• bai.md:2 — Dòng này có phần thừa sau giá trị, hoặc không thẳng cột"],
    ["- question: a\n quote: b", "• bai.md:2 — Dòng này không thẳng cột với các dòng cùng nhóm."],
    ['title: "C:\\Users"', "• bai.md:1 — Trong dấu nháy kép có dấu gạch chéo ngược (\\)."],
    ["- {a: b c: d}", "• bai.md:1 — Dòng này có phần thừa sau giá trị"],
    ["title: >x\n a", "• bai.md:1 — Dòng này sai cú pháp YAML (Block scalar header includes extra characters: >x)."],
  ])("tells of YAML its kind, line and remedy: %j", (source, line) => {
    expect(told(() => parseYaml(source))).toContain(line);
    expect(told(() => parseYaml(source)).length).toBeGreaterThan(line.length + 5);
  });

  it.each([
    ["title = Tin mới", "• bai.md:1 — Giá trị ở dòng này chưa viết đúng kiểu TOML."],
    ["date = 5/3/2025", "• bai.md:1 — Giá trị ở dòng này chưa viết đúng kiểu TOML."],
    ["title: a", "• bai.md:1 — Dòng này thiếu tên mục và dấu bằng."],
    ['title = "a"\ntitle = "b"', "• bai.md:2 — Cùng một mục được viết hai lần."],
    ['title = "a', "• bai.md:1 — Có dấu ngoặc hoặc dấu nháy mở ra mà không đóng."],
    ['title = "C:\\Users"', "• bai.md:1 — Trong dấu nháy kép có dấu gạch chéo ngược (\\)."],
  ])("tells the same of TOML: %j", (source, line) => {
    expect(told(() => parseToml(source))).toContain(line);
  });

  it.each<[ProblemCode, ProblemParameters, string]>([
    ["too-long", { limit: 2000, unit: "pages" }, "• a.pdf — Văn bản dài quá mức cho một bài (2.000 trang)."],
    ["wrong-ending", { ending: ".pdf", found: "zip" }, "nhưng nội dung là tệp Word hoặc tệp nén."],
    ["direction-control", { field: "title" }, "Gõ lại trường title; văn bản chép từ nơi khác"],
    ["front-matter-open", { fence: "+++" }, "Thêm một dòng +++ vào cuối phần đầu."],
  ])("has its details in Vietnamese, also in the remedy: %s", (code, parameters, words) => {
    expect(problemLine(problem("a.pdf", code, parameters), vietnamese)).toContain(words);
  });
});
