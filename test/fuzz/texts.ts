/** What people write: questions, commands, and what no one expects. */
import type { Random } from "../support/random.ts";

const COMMANDS =
  "/start /help /sources /ask /ask@trichdan_bot /language /language@trichdan_bot /privacy /forget /settings /nosuch /start@trichdan_bot /add /add /remove /restore /gaps /digest /stats /status /explain /audit /admins /admins@trichdan_bot /saved /saved /cancel".split(
    " ",
  );
const WORDS =
  "Thủ tướng tổng thống Azerbaijan ai gì năm nào bao nhiêu còn thì sao Bộ Tư pháp dầu khí Baku the prime minister of vé giá @trichdan_bot thu tuong la ai dc ko tbt 7/5/2025 1.234,5 % “hợp tác”".split(
    " ",
  );
const ODD_TEXTS = [
  "🙂",
  "?",
  "\u200B",
  "\u0301",
  "e\u0323\u0302".repeat(300),
  "🇻🇳".repeat(200),
  "مرحبا بالعالم",
  "x".repeat(200),
  "a\nb\n\n\nc",
  "<b>*_[`",
  "/",
  "@",
  "\u202Eabc",
  "\uD800 nửa chữ",
  "Bộ\0Tư pháp",
  "__proto__",
  "constructor toString",
  "{ $name } %s ${x}",
  "ﬁ Å ①",
  "9".repeat(400),
  "https://example.vn/?q=Baku#:~:text=Baku",
];
/** What takes the bot longest. */
const LONG_TEXTS = ["x".repeat(4096), "ai ".repeat(1365), "Baku ".repeat(800), "7/5 ".repeat(1000)];

/** At most 4,096 UTF-16 units. */
export function textFrom(random: Random): string {
  const words = Array.from({ length: 1 + Math.floor(random.next() * 8) }, () => random.pick(WORDS)).join(" ");
  const kind = random.next();
  if (kind < 0.1) return random.pick(ODD_TEXTS);
  if (kind < 0.13) return lettersFrom(random);
  if (kind < 0.25) return random.pick(COMMANDS);
  if (kind < 0.4) return `${random.pick(COMMANDS)} ${words}`;
  if (kind < 0.402) return random.pick(LONG_TEXTS);
  // To read the folder again costs as much as a hundred answers.
  if (kind < 0.404) return "/reload";
  return kind < 0.5 ? `@trichdan_bot ${words}` : words;
}

/** Any letters of the planes that people write with, whole ones and halves. */
function lettersFrom(random: Random): string {
  const ends = [0x80, 0x250, 0x370, 0x2000, 0x3000, 0x10000, 0x20000];
  const letter = (): string => String.fromCodePoint(Math.floor(random.next() * random.pick(ends)));
  return Array.from({ length: 1 + Math.floor(random.next() * 60) }, letter).join("");
}

const FILES: [name: string, content: string | Uint8Array][] = [
  ["../../x.md", "---\ntitle: Một bài\nurl: https://example.vn/a\n---\n\nMột bài về Baku."],
  ["x.md", "---\ntitle: Một bài\nurl: https://example.vn/a\n---\n\nMột bài khác về Baku."],
  ["", "Nội dung không tên."],
  ["a.html", "<html><head><title>T</title></head><body><p>Một đoạn dài về dầu khí ở Baku.</p></body></html>"],
  ["b.pdf", "%PDF-1.7"],
  ["c.docx", "PK\u0003\u0004"],
  ["d.md", "---\ntitle: ["],
  ["e.txt", Uint8Array.of(1, 2, 3)],
];

export function documentFrom(random: Random): { file_name: string; base64: string } {
  const [file_name, content] = random.pick(FILES);
  return { file_name, base64: Buffer.from(content).toString("base64") };
}
