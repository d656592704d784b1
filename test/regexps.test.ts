import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { transformSync } from "esbuild";
import { isSafe } from "redos-detector";
import { describe, expect, it } from "vitest";

/**
 * How many other ways an engine may have to try for one match, at worst. Any bound means linear time; this one leaves room
 * for a few bounded repetitions side by side.
 */
const MOST_WAYS = 500;
/** A pattern that the tool cannot judge in so many steps, about a second, counts as one that is not linear. */
const MOST_STEPS = 10_000;

/** What the tool cannot bound, and why it may stand. A pattern of user text belongs here only when its input is short. */
const examined: Readonly<Record<string, string>> = {
  [String.raw`/\/+$/`]: "one setting, by whoever runs the bot",
  [String.raw`/[\s,;:.–-]+$/`]: "at most 80 characters",
  [String.raw`/\{(\w+)\}/g`]: "the bot's own sentences",
  [String.raw`/^\s+["'“‘«([–—-]*\s*[\p{Lu}\p{N}\p{Lo}"'“‘«([–—-]/u`]: "at most 12 characters",
  [String.raw`/[\p{L}\p{M}\p{N}./]+$/u`]: "the few letters before a full stop",
  [String.raw`/(?:(?:[._·]\s?){4}|(?:…\s?){2})[._·…\s]*\p{Nd}{1,4}$/u`]: "at most 200 characters",
  [String.raw`/^\p{Nd}{1,2}((?:\.\p{Nd}{1,2}){1,4})\.?\s+(?=\p{Lu})/u`]: "a line of at most 200 characters",
  ["/^[\"'(“]?(?:[bcdghklmnpqrstvx]{0,3}[iuyo]{0,2}(?:u\\+o\\+|[aeo]\\^|[ou]\\+|a\\()['`?~.]?[aiouy]?(?:n|ng|nh|m|c|ch|t|p)?|dd[aeiouy][a-z^+('`?~.]{0,6})[\"')”.,;:!?]{0,3}$/iu"]:
    "a word of at most 16 characters",
  [String.raw`/^(?:hình|ảnh|biểu đồ|sơ đồ|bản đồ|tranh|đồ thị|nguồn|figure|fig\.|photo|image|source)(?:\s+(?:\p{Nd}|\p{Lu}\p{Nd})[\p{Nd}.]*)?\s*(?:[.:–—-]|$)/iu`]:
    "at most 400 characters",
  [String.raw`/(?:ảnh|nguồn ảnh|nguồn|photo|credit)\s*:\s*[^.]{1,60}\.?\)?$/iu`]: "at most 400 characters",
  [String.raw`/^[("'“]?(?:(?:điều|khoản|điểm|chương|mục|tiểu mục|phần|bài|câu|bước|hình|ảnh|bảng|biểu|sơ đồ|phụ lục|article|section|chapter|figure|table|step)\s(?:thứ\s)?)?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,4}\p{Ll}?|[IVXLC]{1,6}|\p{L})$/iu`]:
    "at most 24 characters",
  [String.raw`/^\(?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,3}){0,3}[.)]|\p{L}\)|\p{Ll}\.)\s/u`]: "at most 20 characters",
  [String.raw`/^\p{Nd}{1,3}(?:([.,])\p{Nd}{3})(?:\1\p{Nd}{3})*$/u`]: "one way through, tried from the start alone",
  [String.raw`/(?:(?:so với|kể từ|cùng kỳ)(?: [^ .;:,]+){0,5}|(?<!\p{L})hơn năm) \(?(?:năm )?$/iu`]:
    "at most 60 characters",
  [String.raw`/\s*$/u`]: "at most a quote's length",
  [String.raw`/ *\n */g`]: "a file is read in a thread that is ended after a while",
  [String.raw`/\s+[-–—|·:]\s+$/`]: "a file is read in a thread that is ended after a while",
  [String.raw`/[ \t]*\n[ \t]*/g`]: "a file is read in a thread that is ended after a while",
  [String.raw`/(?:list-style(?:-type)?:\s?|counter\([\w-]{1,60},\s?)((?:lower|upper)-(?:alpha|latin|roman))/`]:
    "a file is read in a process that is ended after a while",
  [String.raw`/^<[a-z]{1,6}\s[^>]{0,300}(?:(?<=\s)hidden(?=[\s>])|style\s?=\s?["'][^"'>]{0,200}(?:line-through|display:\s?none|visibility:\s?hidden))/i`]:
    "a file is read in a process that is ended after a while",
  [String.raw`/^(?:phụ lục|phụ biểu|mẫu|biểu|bảng|hình|phần|chương|mục|điều|bài|câu|câu hỏi|bước|đề|annex|appendix|chapter|form|part|question|step|table)(?:\s(?:số|thứ))?\s?:?\s?(\d{1,6})/iu`]:
    "a file is read in a process that is ended after a while",
};

const root = join(import.meta.dirname, "../src");
// The playground reads what its own page sends it, 4,096 characters at most.
const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.(?:ts|m?js)$/.test(file) && !file.startsWith("playground"),
);
const literals = files.flatMap((file) => literalsOf(file).map((literal) => ({ file, literal })));

describe("every regular expression of the sources", () => {
  it("is found", () => {
    expect(literals).toContainEqual({ file: "bundle.mjs", literal: /\.(?:ts|mjs)$/ });
  });

  it.each(literals.filter(({ literal }) => repeats(literal) && !(String(literal) in examined)))(
    "takes linear time: $file $literal",
    ({ literal }) => {
      expect(isLinear(literal)).toBe(true);
    },
  );

  it.each([/(a+)+$/, /\s+$/, /a*a*b/, /a+b/iu])("would be told from %s, which does not", (literal) => {
    expect(isLinear(literal)).toBe(false);
  });

  it.each(Object.keys(examined))("is examined by hand only as long as it is used: %s", (literal) => {
    expect(literals.map((other) => String(other.literal))).toContain(literal);
  });
});

/** A pattern that repeats nothing takes no more steps than it has branches, however long the text. */
function repeats({ source }: RegExp): boolean {
  const withoutLetters = source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, "");
  return /[*+{]/.test(withoutLetters);
}

function isLinear({ source, flags }: RegExp): boolean {
  // The tool knows no "iu"; a pattern's ways through a text seldom depend on case.
  const pattern = flags.includes("u") ? new RegExp(source, flags.replace("i", "")) : new RegExp(source, flags);
  return isSafe(pattern, { maxScore: MOST_WAYS, maxSteps: MOST_STEPS, timeout: 15_000 }).safe;
}

/** The literals of a file, each once. */
function literalsOf(file: string): RegExp[] {
  const { code } = transformSync(readFileSync(join(root, file), "utf8"), { loader: "ts", target: "esnext" });
  const found = new Map<string, RegExp>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("regex" in node && "value" in node && node.value instanceof RegExp) found.set(String(node.value), node.value);
    for (const child of Object.values(node)) visit(child);
  };
  visit(parse(code, { ecmaVersion: "latest", sourceType: "module" }).body);
  return [...found.values()];
}
