/** Files of every kind, good and hostile, as an admin sends them or finds them in the folder. */
import { appendFile, chmod, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { docxOf, pdfOf, wordParagraph, zipOf } from "../../../knowledge/files.ts";
import { formatted, PINNED } from "../../../support/bot.ts";
import { ADMIN, AN, type Desk, labelsOf, startDesk } from "../desk.ts";

/** What no parser may need for a hostile file, in milliseconds; on an idle machine it is below 2,000. */
const PATIENCE = 15_000;
const page = (text: string) => [{ text, bottom: 700 }];
const secret = `<${"41".repeat(32)}>`;
const lock = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${secret} /U ${secret} /P -4 >>`;
/** The same words in three encodings from before Unicode, seen as Latin-1. */
const TCVN3 = "nh\xf7ng ng\xad\xeai c\xf1a n\xad\xedc Vi\xd6t Nam \xae\xb7 \xae\xad\xeec v\xedi v\xb5 nh\xad t\xf5";
const VISCII = "nh\xe6ng ng\xdf\xb6i c\xfca n\xdf\xbec Vi\xaet Nam \xf0\xe3 \xf0\xdf\xfec v\xbei v\xe0 nh\xdf t\xd7";
const VNI = "nhöõng ngöôøi cuûa nöôùc Vieät Nam ñaõ ñöôïc vôùi vaø nhö töø";
let desk: Desk;

beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const files = async () => (await readdir(desk.folder)).filter((name) => !name.startsWith(".")).toSorted();

describe("a document of every format", () => {
  it.each<[string, string | Uint8Array, string, string, string]>([
    ["tau.txt", "Đoàn tàu dài mười hai toa.", "Đoàn tàu dài bao nhiêu toa?", "mười hai toa", "đoạn\u00a01"],
    [
      "cau.md",
      "# Cầu\n\n## Nhịp\n\nCầu Mới có chín nhịp.\n",
      "Cầu Mới có mấy nhịp?",
      "chín nhịp",
      "— “Cầu” · mục “Nhịp” · đoạn\u00a01",
    ],
    [
      "trang.html",
      "<!doctype html><title>Phà</title><nav>Trang chủ</nav><article><h1>Phà</h1><p>Phà Rừng chạy từ năm giờ sáng mỗi ngày.</p></article>",
      "Phà Rừng chạy từ mấy giờ?",
      "năm giờ sáng",
      "đoạn\u00a01",
    ],
    [
      "ga.pdf",
      pdfOf([page("Ga cũ đóng cửa."), page("Ga Vinh có bảy ke.")]),
      "Ga Vinh có mấy ke?",
      "bảy ke",
      "trang\u00a02",
    ],
    [
      "duong.docx",
      docxOf(
        wordParagraph("Đường", "Heading1") +
          wordParagraph("Láng", "Heading2") +
          wordParagraph("Bề ngang", "Heading3") +
          wordParagraph("Đường Láng rộng ba mươi mét."),
      ),
      "Đường Láng rộng bao nhiêu mét?",
      "ba mươi mét",
      "— “Đường” · mục “Láng › Bề ngang” · đoạn\u00a01",
    ],
  ])("%s is read, and cited with its place", async (name, content, question, words, place) => {
    await desk.tap(ADMIN, await desk.send(ADMIN, name, content), "Thêm");
    const answer = await desk.say(AN, question);
    expect(formatted(answer, "blockquote")[0]).toContain(words);
    expect(answer.text).toContain(place);
  });

  it("is not taken twice", async () => {
    const reply = await desk.send(ADMIN, "lần nữa.md", "# Cầu\n\n## Nhịp\n\nCầu Mới có chín nhịp.\n");
    expect(reply.text).toBe("Bài này đã có trong thư mục, không khác chút nào: cau.md");
    expect(labelsOf(reply)).toEqual([]);
  });
});

describe("a hostile file", () => {
  it.each<[string, string, () => string | Uint8Array, RegExp]>([
    ["an empty PDF", "a.pdf", () => "%PDF-1.7\n", /Tệp hỏng hoặc bị cắt cụt/],
    ["a truncated PDF", "a.pdf", () => pdfOf([page("Chữ")]).subarray(0, 200), /Tệp hỏng hoặc bị cắt cụt/],
    ["an encrypted PDF", "a.pdf", () => pdfOf([page("Chữ")], lock), /khóa bằng mật khẩu. Gỡ mật khẩu/],
    ["a PDF of 10,000 pages", "a.pdf", () => pdfOf(Array.from({ length: 10_000 }, () => [])), /dài quá mức/],
    ["a PDF of pictures", "a.pdf", () => pdfOf([[]]), /chỉ có ảnh của các trang.*OCR/],
    [
      "a DOCX that is a zip bomb",
      "a.docx",
      () => zipOf({ "word/document.xml": Buffer.alloc(70 * 1024 * 1024) }),
      /Giải nén ra thì tệp lớn quá mức/,
    ],
    ["HTML with a million nested tags", "a.html", () => "<div>".repeat(1_000_000), /dài quá mức/],
    [
      "a picture",
      "a.png",
      () => Buffer.from("89504e470d0a1a0a0000", "hex"),
      /Tôi không đọc được loại tệp này \(\.png\)/,
    ],
    ["text in TCVN3", "a.txt", () => Buffer.from(TCVN3, "latin1"), /bảng mã cũ TCVN3.*Chuyển sang Unicode/],
    ["blank text", "a.txt", () => " \n", /Tệp không có chữ nào/],
    ["text with bytes that are none", "a.txt", () => Buffer.of(0x41, 0, 1, 2, 0xff), /a\.txt.* — Văn bản/],
    ["text in VNI", "a.txt", () => Buffer.from(VNI, "latin1"), /bảng mã cũ VNI.*Chuyển sang Unicode/],
    ["text in VISCII", "a.txt", () => Buffer.from(VISCII, "latin1"), /bảng mã cũ VISCII.*Chuyển sang Unicode/],
  ])("%s is refused with its remedy, and soon", { timeout: 2 * PATIENCE }, async (_, name, make, expected) => {
    const before = await files();
    const content = make();
    const began = performance.now();
    const document = { file_name: name, base64: Buffer.from(content).toString("base64") };
    await desk.sim.say({ ...ADMIN, document });
    expect(await desk.sim.idle(PATIENCE)).toBe(true);
    const reply = await desk.last(ADMIN);
    expect(performance.now() - began).toBeLessThan(PATIENCE);
    expect(reply.text).toMatch(/^Tôi chưa thêm được tệp này:\n/);
    expect(reply.text).toMatch(expected);
    expect(labelsOf(reply)).toEqual([]);
    expect(await files()).toEqual(before);
    expect((await desk.say(AN, PINNED[0]!)).text).toContain("Gafarova");
  });

  it("with an alias bomb for front matter does not unfold", async () => {
    const level = (number: number) => `l${number + 1}: &l${number + 1} [${`*l${number},`.repeat(9)}]`;
    const bomb = `---\nl0: &l0 "x"\n${Array.from({ length: 9 }, (_, number) => level(number)).join("\n")}\ntitle: Bài\n---\nChữ.`;
    expect((await desk.send(ADMIN, "bom.md", bomb)).text).toMatch(/^Bài\n/);
  });
});

it("a preview begins below the title, and below the line that says who published it and when", async () => {
  const body = wordParagraph("(Báo Giáo dục, 5/3/2025)") + wordParagraph("Trường mở thêm hai lớp mẫu giáo", "Heading1");
  const preview = await desk.send(ADMIN, "lop.docx", docxOf(body + wordParagraph("Mỗi lớp có 25 cháu.")));
  expect(preview.text).toMatch(/^Trường mở thêm hai lớp mẫu giáo\nBáo Giáo dục · 5\/3\/2025 · /);
  expect(formatted(preview, "blockquote")).toEqual(["Mỗi lớp có 25 cháu."]);
});

describe("/reload meets", () => {
  it("the same article twice, and nearly the same", async () => {
    const text = Array.from({ length: 40 }, (_, index) => `chữ${index}`).join(" ");
    await writeFile(join(desk.folder, "m1.txt"), text);
    await writeFile(join(desk.folder, "m2.txt"), text);
    await writeFile(join(desk.folder, "m3.txt"), text.replace("chữ39", "khác"));
    const report = await desk.say(ADMIN, "/reload");
    expect(report.text).toContain("• m2.txt — Văn bản này giống hệt m1.txt.");
    expect(report.text).toMatch(/• m3\.txt — Khoảng \d+ % văn bản trùng với m1\.txt\./);
    for (const name of ["m1.txt", "m2.txt", "m3.txt"]) await rm(join(desk.folder, name));
    await desk.say(ADMIN, "/reload");
  });

  it("files that are written and deleted while they are read", async () => {
    const over = new AbortController();
    const path = join(desk.folder, "dang-ghi.txt");
    const writing = (async () => {
      for (let time = 0; !over.signal.aborted; time++) {
        if (time % 40 === 39) await rm(path);
        else await appendFile(path, "Một dòng đang được ghi.\n".repeat(2000));
      }
    })();
    for (let time = 0; time < 4; time++) {
      expect((await desk.say(ADMIN, "/reload")).text).toMatch(/^(Đã đọc lại|Các bài viết vẫn|Chưa đổi được)/);
      expect((await desk.say(AN, PINNED[0]!)).text).toContain("Gafarova");
    }
    over.abort();
    await writing;
    await rm(path, { force: true });
    await desk.say(ADMIN, "/reload");
  });

  it.skipIf(process.platform === "win32")("a folder that may not be read", async () => {
    await mkdir(join(desk.folder, "sub"));
    await writeFile(join(desk.folder, "sub", "bai.txt"), "Bài trong thư mục con về thuyền thúng.");
    await desk.say(ADMIN, "/reload");
    await chmod(desk.folder, 0o755);
    await chmod(join(desk.folder, "sub"), 0);
    const isRoot = process.geteuid?.() === 0;
    // Root may read anything, so this process is somebody else for a moment.
    if (isRoot) process.seteuid!(65534);
    try {
      const report = await desk.say(ADMIN, "/reload");
      expect(report.text).toMatch(/^Chưa đổi được.*\n[^]*• sub — .*quyền/);
      expect((await desk.say(AN, "Thuyền thúng ở đâu?")).text).toContain("thuyền thúng");
    } finally {
      if (isRoot) process.seteuid!(0);
      await chmod(join(desk.folder, "sub"), 0o755);
    }
  });
});

it("not one call was refused", async () => {
  expect(await desk.refusals()).toEqual([]);
});
