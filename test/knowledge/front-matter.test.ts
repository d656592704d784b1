import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../src/knowledge/front-matter.ts";
import { parseDate } from "../../src/knowledge/dates.ts";
import { readKnowledge } from "../../src/knowledge/knowledge.ts";
import { isWarning } from "../../src/knowledge/problem.ts";
import { scratchFolder } from "./scratch.ts";

const text = "\n\nCầu Bến Lau thông xe.\n";

/** What a head of these lines says, and the code and line of each warning. */
function headOf(lines: string, fence = "---") {
  const { description, body, warnings } = splitFrontMatter(`${fence}\n${lines}\n${fence}${text}`);
  expect(body).toBe(text);
  return { ...description, warnings: warnings.map(({ code, line }) => `${code}:${line}`) };
}

describe("parseDate", () => {
  it.each([
    ["2025-05-07", "2025-05-07"],
    ["2025/05/07", "2025-05-07"],
    ["2025.5.7", "2025-05-07"],
    ["7/5/2025", "2025-05-07"],
    ["07/05/2025 08:30", "2025-05-07"],
    ["08:30 07/05/2025", "2025-05-07"],
    ["7-5-2025", "2025-05-07"],
    ["7.5.2025", "2025-05-07"],
    ["7.5.2025, 8h30", "2025-05-07"],
    ["Thứ Tư, 07/05/2025, 08:30", "2025-05-07"],
    ["Chủ nhật, ngày 4/5/2025", "2025-05-04"],
    ["ngày 7 tháng 5 năm 2025", "2025-05-07"],
    ["7 tháng 5, 2025", "2025-05-07"],
    ["May 7, 2025", "2025-05-07"],
    ["Sept. 7th, 2025", "2025-09-07"],
    ["7 May 2025", "2025-05-07"],
    ["7th of May, 2025", "2025-05-07"],
    ["2025-05-07T08:30:00", "2025-05-07"],
    ["2025-05-07 08:30:00 +0700", "2025-05-07"],
    ["2025-05-07T23:30:00+07:00", "2025-05-07"],
    ["2025-05-06T23:30Z", "2025-05-07"],
    ["2025-05-06T23:30:15.123Z", "2025-05-07"],
    ["Tue, 06 May 2025 23:30:00 GMT", "2025-05-07"],
    ["Wed, 07 May 2025 01:00:00 +0900", "2025-05-06"],
  ])("reads %s", (written, day) => expect(parseDate(written)).toBe(day));

  it.each([
    "2025-05",
    "5/2025",
    "2025",
    "2025-02-30",
    "31/4/2025",
    "5/13/2025",
    "7/5/25",
    "hôm qua",
    "",
    "7/5-2025",
    "Foo 7, 2025",
  ])("leaves %j, which names no day", (written) => expect(parseDate(written)).toBeUndefined());

  it("counts a stamp of time as the day in the zone asked for", () => {
    expect(parseDate("2025-05-06T23:30Z", "Europe/London")).toBe("2025-05-07");
    expect(parseDate("2025-05-06T23:30Z", "America/New_York")).toBe("2025-05-06");
  });
});

describe("a front matter in YAML", () => {
  it.each<[what: string, lines: string, expected: object]>([
    ["a month", "title: Cầu\ndate: 2025-05", { title: "Cầu", warnings: ["field-date:3"] }],
    ["a day that is none", "date: 2025-02-30\ntitle: Cầu", { title: "Cầu", warnings: ["field-date:2"] }],
    ["an address without its site", "title: Cầu\nurl: /vi/ben-lau/", { title: "Cầu", warnings: ["field-url:3"] }],
    ["an address that is code", "url: javascript:alert(1)\ntitle: Cầu", { title: "Cầu", warnings: ["field-url:2"] }],
    [
      "an address with a password",
      "title: Cầu\nurl: https://a:b@c.example",
      { title: "Cầu", warnings: ["field-url:3"] },
    ],
    ["a list as a title", "publisher: Báo A\ntitle: [x]", { publisher: "Báo A", warnings: ["field-text:3"] }],
    ["a title by alias", "a: &a x\ntitle: *a", { warnings: ["field-text:3"] }],
    ["broken YAML", 'date: 2025-05-07\ntitle: "x" y', { date: "2025-05-07", warnings: ["yaml-extra:3"] }],
    ["an open quotation mark", 'date: 2025-05-07\ntitle: "x', { date: "2025-05-07", warnings: ["yaml-open:3"] }],
    ["an open bracket", "tags: [x, y\ntitle: Cầu", { title: "Cầu", warnings: ["yaml-open:2"] }],
    ["a field twice", "title: Cầu\ntitle: Phà", { title: "Cầu", warnings: ["yaml-twice:3"] }],
    ["a tab", "a:\n\tb: x\ntitle: Cầu", { title: "Cầu", warnings: ["yaml-tab:2"] }],
    ["fields out of line", "a:\n  b: x\n c: y\ntitle: Cầu", { title: "Cầu", warnings: ["yaml-indent:2"] }],
  ])("leaves %s out, and keeps the rest", (_, lines, expected) => expect(headOf(lines)).toEqual(expected));

  it.each<[what: string, lines: string, expected: object]>([
    ["a colon in a value", "title: Phần 1: mở đầu", { title: "Phần 1: mở đầu", warnings: ["yaml-colon:2"] }],
    ["a sign at its beginning", "title: @ban_doc hỏi", { title: "@ban_doc hỏi", warnings: ["yaml-sign:2"] }],
  ])("takes %s as it is written, and says so", (_, lines, expected) => expect(headOf(lines)).toEqual(expected));

  it.each<[what: string, lines: string, expected: object]>([
    ["a quoted value over two lines", 'title: "Cầu Bến Lau\n  thông xe"', { title: "Cầu Bến Lau thông xe" }],
    [
      "one that goes on at the edge",
      'title: "Cầu Bến Lau\nthông xe"\ndate: 7/5/2025',
      { title: "Cầu Bến Lau thông xe", date: "2025-05-07" },
    ],
    ["a folded value", "title: >\n  Cầu Bến Lau\n  thông xe", { title: "Cầu Bến Lau thông xe" }],
    ["an author", "author: Lê Lan", { author: "Lê Lan" }],
    ["authors", "authors: [Lê Lan, Hồ Bình]", { author: "Lê Lan, Hồ Bình" }],
    ["authors with more about them", "authors:\n  - name: Lê Lan\n    url: /lan", { author: "Lê Lan" }],
    ["pubDate", "pubDate: May 7, 2025", { date: "2025-05-07" }],
    ["published_at", "published_at: 2025/05/07", { date: "2025-05-07" }],
    ["the last change, where nothing else is known", "lastmod: 2025-05-09", { date: "2025-05-09" }],
    ["the day before the last change", "lastmod: 2025-05-09\ndate: 2025-05-07", { date: "2025-05-07" }],
    ["a source that is an address", "source: https://a.example/b", { url: "https://a.example/b" }],
    ["a source that is a name", "source: Báo A", { publisher: "Báo A" }],
    ["a link", "link: https://a.example/b", { url: "https://a.example/b" }],
    ["an address below a path", "canonicalURL: https://a.example/b\npermalink: /b/", { url: "https://a.example/b" }],
    [
      "Vietnamese names",
      "tiêu đề: Cầu\ntác giả: Lê Lan\nngày đăng: 7/5/2025\nnguồn: Báo A",
      { title: "Cầu", author: "Lê Lan", date: "2025-05-07", publisher: "Báo A" },
    ],
    ["fields it does not know", "tags: [x]\ndraft: false\nweight: 3", {}],
    ["nothing", "", {}],
  ])("reads %s", (_, lines, expected) => expect(headOf(lines)).toEqual({ ...expected, warnings: [] }));

  it.each(["\n", "\n \n\t\n"])("may follow blank lines: %j", (blank) => {
    const { description, warnings } = splitFrontMatter(`${blank}---\ntitle: Cầu\ndate: x\n---${text}`);
    expect([description, warnings[0]!.line]).toEqual([{ title: "Cầu" }, blank.split("\n").length + 2]);
  });

  it.each([
    ["two rules", "---\n\nMở đầu.\n\n---\n\nHết."],
    ["one rule", "---\n\nMở đầu."],
    ["a sentence with a colon", "---\nÔng nói: hôm nay thông xe.\n---\nHết."],
    ["a list between rules", "---\n- một\n- hai\n---\nHết."],
    ["a longer rule", "-----\ntitle: x\n-----\nHết."],
  ])("is not seen in a text that begins with %s", (_, source) => {
    expect(splitFrontMatter(source)).toEqual({ description: {}, body: source, warnings: [] });
  });

  it.each([
    ["two hyphens", "--\ntitle: Cầu\ndate: 2026-04-01\n--\nHết."],
    ["a long dash", "—\ntitle: Cầu\ndate: 2026-04-01\n—\nHết."],
    ["nothing before it", "title: Cầu\ndate: 2026-04-01\ntags: [x]\n---\nHết."],
  ])("is read with a warning where it stands between %s", (_, source) => {
    const { description, body, warnings } = splitFrontMatter(source);
    expect([description, body.trim()]).toEqual([{ title: "Cầu", date: "2026-04-01" }, "Hết."]);
    expect(warnings).toEqual([{ code: "front-matter-fence", line: 1 }]);
  });

  it.each(["Ngày: 2/3/2026\nĐịa điểm: Bến Lau\n---\nHết.", "Title: a tale\n\n---\nHết.", "title: Cầu\nHết."])(
    "is not seen in %j",
    (source) => expect(splitFrontMatter(source).body).toBe(source),
  );

  it("that never ends is the lines that are fields", () => {
    const { description, body, warnings } = splitFrontMatter(`---\ntitle: Cầu\ndate: 7/5/2025${text}`);
    expect([description, body, warnings]).toEqual([
      { title: "Cầu", date: "2025-05-07" },
      text.slice(1),
      [{ code: "front-matter-open", parameters: { fence: "---" }, line: 1 }],
    ]);
  });

  it("that is far too long is read up to where its fields end", () => {
    const { description, warnings } = splitFrontMatter(`---\ntitle: Cầu\n\n${"Chữ. ".repeat(5000)}\n---\n`);
    expect([description, warnings[0]!.code]).toEqual([{ title: "Cầu" }, "front-matter-long"]);
  });

  it("is no code", () => {
    const { description, body, warnings } = splitFrontMatter(`---js\n{ title: 1 }\n---${text}`);
    expect([description, body, warnings]).toEqual([
      {},
      text,
      [{ code: "front-matter-kind", parameters: { fence: "---js" }, line: 1 }],
    ]);
  });

  it.each([
    ["lists within lists", `${"[".repeat(15_000)}\ntitle: x`],
    ["fields", "a:\n".repeat(2000)],
    ["broken fields", 'a: "x" y\n'.repeat(1000)],
    ["quotation marks", `title: "${"\n'".repeat(9000)}`],
  ])("of nothing but %s is read within seconds", (_, lines) => {
    const began = performance.now();
    splitFrontMatter(`---\n${lines}\n---${text}`);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe("a front matter in TOML", () => {
  const full =
    'title = "Cầu: bến Lau"\ndate = 2025-05-07T08:30:00+07:00\ntags = ["a"]\nauthors = ["Lê Lan"]\n\n[menu]\nweight = 1';

  it("is read like one in YAML", () => {
    expect(headOf(full, "+++")).toEqual({ title: "Cầu: bến Lau", date: "2025-05-07", author: "Lê Lan", warnings: [] });
  });

  it.each<[what: string, lines: string, expected: object]>([
    ["a day without its hour", "date = 2025-05-07", { date: "2025-05-07", warnings: [] }],
    ["a day as text", 'date = "7/5/2025"', { date: "2025-05-07", warnings: [] }],
    ["a stamp in UTC", "date = 2025-05-06T23:30:00Z", { date: "2025-05-07", warnings: [] }],
    ["a path", 'title = "Cầu"\nurl = "/ben-lau/"', { title: "Cầu", warnings: ["field-url:3"] }],
    [
      "a value without quotation marks",
      'title = Cầu\nauthor = "Lê Lan"',
      { title: "Cầu", author: "Lê Lan", warnings: ["toml-value:2"] },
    ],
    ["a quoted value over two lines", 'title = "Cầu\nBến Lau"', { title: "Cầu Bến Lau", warnings: [] }],
    ["an author among the parameters", '[params]\nauthor = "Lê Lan"\nurl = "x"', { author: "Lê Lan", warnings: [] }],
    ["another one above them", 'author = "Hà Vy"\n[params]\nauthor = "Lê Lan"', { author: "Hà Vy", warnings: [] }],
    ["a broken table", 'title = "Cầu"\n[menu\na = 1\nb = 2', { title: "Cầu", warnings: ["toml-name:3"] }],
  ])("with %s", (_, lines, expected) => expect(headOf(lines, "+++")).toEqual(expected));
});

it("TOML that is broken on a line says what that line leaves no doubt about", () => {
  expect(headOf('title = "Lịch phun thuốc\ndate = 7.5.2025\nauthor = "Na"', "+++")).toEqual({
    title: "Lịch phun thuốc",
    date: "2025-05-07",
    author: "Na",
    warnings: ["yaml-open:2", "toml-value:3"],
  });
});

it.each(['{\n"title": "Cầu",\n"date": "2025-05-07"\n}', '{ "title": "Cầu", "date": "2025-05-07" }'])(
  "JSON that begins a text is a front matter: %j",
  (head) => {
    const { description, body, warnings } = splitFrontMatter(head + text);
    expect({ ...description, body, warnings }).toEqual({ title: "Cầu", date: "2025-05-07", body: text, warnings: [] });
  },
);

it.each(["{ngoặc} mở đầu câu này.", '{"a" là chữ.', "{{< toc >}}\n\nBài."])("%j is none", (source) => {
  expect(splitFrontMatter(source)).toMatchObject({ body: source, warnings: [] });
});

it("JSON between two lines ;;; is a front matter", () => {
  expect(headOf('{ "title": "Cầu", "date": "2025-05-07" }', ";;;")).toEqual({
    title: "Cầu",
    date: "2025-05-07",
    warnings: [],
  });
});

it("what is left out of a front matter is a warning of the folder, with its line; the article stays", async () => {
  const { path } = await scratchFolder({ "cau.md": `---\ntitle: Cầu\ndate: 2025-05\n---${text}` });
  const { documents, problems } = await readKnowledge(path);
  expect(documents.map(({ title }) => title)).toEqual(["Cầu"]);
  expect(problems.map((found) => [found.file, found.line, found.code, isWarning(found)])).toEqual([
    ["cau.md", 3, "field-date", true],
  ]);
});
