import type { MessageEntity } from "@grammyjs/types";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatted, readFormatted } from "../../../src/playground/server/text/formatted.ts";
import type { Formatted } from "../../../src/playground/server/text/entities.ts";
import { Refusal } from "../../../src/playground/server/refusal.ts";

/** `[text, "type text", …]`: entities as the words that they cover. */
function read(text: string, mode: string): string[] {
  const { text: plain, entities } = readFormatted(text, mode, undefined);
  return [
    plain,
    ...entities.map((entity) => `${entity.type} ${plain.slice(entity.offset, entity.offset + entity.length)}`),
  ];
}

describe("HTML", () => {
  it.each([
    ["<b>a</b><i>b</i><u>c</u><s>d</s>", ["abcd", "bold a", "italic b", "underline c", "strikethrough d"]],
    [
      "<strong>a</strong> <em>b</em> <ins>c</ins> <del>d</del>",
      ["a b c d", "bold a", "italic b", "underline c", "strikethrough d"],
    ],
    ["<b>a <i>b</i></b>", ["a b", "bold a b", "italic b"]],
    ['<tg-spoiler>a</tg-spoiler> <span class="tg-spoiler">b</span>', ["a b", "spoiler a", "spoiler b"]],
    [
      "<blockquote>a</blockquote>\n<blockquote expandable>b</blockquote>",
      ["a\nb", "blockquote a", "expandable_blockquote b"],
    ],
    ["<pre><code class='language-js'>let a</code></pre>", ["let a", "pre let a"]],
    ["1 &lt; 2 &amp;&amp; &quot;a&quot; &#7879; &#x1EC7; &unknown;", ['1 < 2 && "a" ệ ệ &unknown;']],
    ['<a href="https://vnanet.vn/?a=1&amp;b=2">tin</a>', ["tin", "text_link tin"]],
    ["<code>a <b></code>".replace("<b>", "&lt;b&gt;"), ["a <b>", "code a <b>"]],
  ])("%s", (html, expected) => {
    expect(read(html, "html")).toEqual(expected);
  });

  it("keeps the link's address, and drops a link that is none", () => {
    const link = readFormatted('<a href="vnanet.vn?a=1&amp;b=2">tin</a>', "HTML", undefined).entities[0];
    expect(link).toMatchObject({ type: "text_link", url: "http://vnanet.vn?a=1&b=2" });
    expect(read('<a href="no link">tin</a>', "html")).toEqual(["tin"]);
    expect(read('<a href="tg://user?id=7">An</a>', "html")).toEqual(["An", "text_mention An"]);
  });

  it.each([
    ["<b>unclosed", `Can't find end tag corresponding to start tag "b"`],
    ["<script>alert(1)</script>", `Unsupported start tag "script" at byte offset 0`],
    ["ế <p>", `Unsupported start tag "p" at byte offset 4`],
    ["<b><i>test</b></i>", `Unmatched end tag at byte offset 10, expected "</i>", found "</b>"`],
    ["a</b>", "Unexpected end tag at byte offset 1"],
    ["<b", "Unclosed start tag at byte offset 0"],
    ["<b>a</b", "Unclosed end tag at byte offset 4"],
    ["<span>a</span>", `Tag "span" must have class "tg-spoiler" at byte offset 0`],
    ['<tg-emoji emoji-id="x">a</tg-emoji>', "Invalid custom emoji identifier specified"],
  ])("refuses %s", (html, why) => {
    expect(() => read(html, "html")).toThrow(`Bad Request: can't parse entities: ${why}`);
  });
});

describe("MarkdownV2", () => {
  it.each([
    ["*a* _b_ __c__ ~d~ ||e||", ["a b c d e", "bold a", "italic b", "underline c", "strikethrough d", "spoiler e"]],
    ["*a _b ~c~_*", ["a b c", "bold a b c", "italic b c", "strikethrough c"]],
    ["`a` ```js\nlet b```", ["a let b", "code a", "pre let b"]],
    ["```a```", ["a", "pre a"]],
    ["`a*_[`", ["a*_[", "code a*_["]],
    ["[tin](https://vnanet.vn/a_\\)b)", ["tin", "text_link tin"]],
    [">a\n>b\nc", ["a\nb\nc", "blockquote a\nb"]],
    [">a\n>*b*||", ["a\nb", "expandable_blockquote a\nb", "bold b"]],
    [">a\n**>b\n>c||", ["a\nb\nc", "blockquote a", "expandable_blockquote b\nc"]],
    ["**>a||", ["a", "expandable_blockquote a"]],
    [">a\n**>b||\nc", ["a\nb\nc", "blockquote a", "expandable_blockquote b"]],
    [">>a", ["a", "blockquote a"]],
    ["![👍](tg://emoji?id=5368324170671202286)", ["👍", "custom_emoji 👍"]],
    ["1\\. a\\-b \\\\", ["1. a-b \\"]],
  ])("%s", (markdown, expected) => {
    expect(read(markdown, "MarkdownV2")).toEqual(expected);
  });

  it.each([
    ["hello.", "Character '.' is reserved and must be escaped with the preceding '\\'"],
    ["a-b", "Character '-' is reserved and must be escaped with the preceding '\\'"],
    ["test()", "Character '(' is reserved and must be escaped with the preceding '\\'"],
    ["*unclosed", "Can't find end of Bold entity at byte offset 0"],
    ["a >b", "Character '>' is reserved and must be escaped with the preceding '\\'"],
    ["`a\n`>b", "Character '>' is reserved and must be escaped with the preceding '\\'"],
    ["*>a*", "Can't find end of Bold entity at byte offset 3"],
    ["*bold _italic\\_*", "Can't find end of Bold entity at byte offset 15"],
    ["ế `a", "Can't find end of Code entity at byte offset 4"],
    ["[a](b", "Can't find end of a URL at byte offset 3"],
  ])("refuses %s", (markdown, why) => {
    expect(() => read(markdown, "MarkdownV2")).toThrow(`Bad Request: can't parse entities: ${why}`);
  });
});

describe("Markdown", () => {
  it("reads what does not nest", () => {
    expect(read("*a* _b_ `c` [d](https://vnanet.vn) \\*e", "Markdown")).toEqual([
      "a b c d *e",
      "bold a",
      "italic b",
      "code c",
      "text_link d",
    ]);
  });

  it("refuses what does not end", () => {
    expect(() => read("*unclosed", "Markdown")).toThrow("Can't find end of the entity starting at byte offset 0");
  });
});

describe("what Telegram finds by itself", () => {
  it.each([
    ["/start@trichdan_bot x", ["bot_command /start@trichdan_bot"]],
    ["a/b 7/5/2025 http://a.vn/b", ["url http://a.vn/b"]],
    ["hỏi @An_Binh, thư: an@vnanet.vn.", ["mention @An_Binh", "email an@vnanet.vn"]],
    [
      "xem vnanet.vn/tin (https://a.vn/b_(c)) và https://a.vn.",
      ["url vnanet.vn/tin", "url https://a.vn/b_(c)", "url https://a.vn"],
    ],
    ["#Việt_Nam #2025 $USD", ["hashtag #Việt_Nam", "cashtag $USD"]],
    ["node.js và TP.HCM", []],
  ])("%s", (text, expected) => {
    const { entities } = formatted(text);
    expect(entities.map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`)).toEqual(
      expected,
    );
  });

  it("is not looked for in code and links", () => {
    expect(read("<code>/start</code> <a href='https://a.vn'>b.vn</a>", "html")).toEqual([
      "/start b.vn",
      "code /start",
      "text_link b.vn",
    ]);
  });
});

const STYLES = [
  "bold",
  "italic",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
  "pre",
  "text_link",
] as const;
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom("a", "ế", " ", "\n"), minLength: 30, maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const entity = fc.record({
  type: fc.constantFrom(...STYLES),
  offset: fc.nat(50),
  length: fc.nat(20),
  url: fc.constant("https://vnanet.vn/"),
});

/** What reading gives, or the refusal that it ends with; any other error passes through. */
function attempt(run: () => Formatted): Formatted | Refusal {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

it("keeps entities inside the text, sorted and nested, whatever is given", () => {
  fc.assert(
    fc.property(texts, fc.array(entity, { maxLength: 12 }), (text, entities) => {
      const given = entities.filter(({ offset, length }) => offset + length <= text.length);
      const result = attempt(() => readFormatted(text, "", given));
      if (result instanceof Refusal) return result.message.includes("in a middle of a UTF-16 symbol");
      return !/[ \n]$/.test(result.text) && areNested(result.entities, result.text.length);
    }),
  );
});

/** Whether every entity lies in the text, after the ones that begin before it, and inside those that it overlaps. */
function areNested(entities: readonly MessageEntity[], length: number): boolean {
  const end = (each: MessageEntity) => each.offset + each.length;
  const isQuote = (each: MessageEntity) => each.type.endsWith("blockquote");
  const mayHold = (outer: MessageEntity, inner: MessageEntity) =>
    end(inner) <= end(outer) && outer.type !== "code" && outer.type !== "pre" && !(isQuote(outer) && isQuote(inner));
  return entities.every(
    (outer, index) =>
      outer.length > 0 &&
      end(outer) <= length &&
      entities
        .slice(index + 1)
        .every((inner) => inner.offset >= outer.offset && (inner.offset >= end(outer) || mayHold(outer, inner))),
  );
}

it("reads any markup or refuses it, and never fails otherwise", () => {
  const markup = fc.string({ unit: fc.constantFrom(..."<>/abi pre&;#=\"'*_~|`[](){}\\\n!ế".split("")), maxLength: 80 });
  fc.assert(
    fc.property(markup, fc.constantFrom("HTML", "MarkdownV2", "Markdown"), (text, mode) => {
      const result = attempt(() => readFormatted(text, mode, undefined));
      return result instanceof Refusal || areNested(result.entities, result.text.length);
    }),
    { numRuns: 1_000 },
  );
});

it("cuts white space that carries nothing, and keeps what may not break or begins an entity", () => {
  expect(formatted(" \n\ta \u00A0\n ").text).toBe("a \u00A0");
  const pre = { type: "pre", offset: 1, length: 4 };
  expect(readFormatted("\n  ab ", "", [pre])).toEqual({ text: "  ab", entities: [{ ...pre, offset: 0 }] });
});

it("makes control characters spaces, and drops what only confuses", () => {
  expect(formatted("a\tb\r\nc\u0000d\u202Ee").text).toBe("a b\nc de");
});
