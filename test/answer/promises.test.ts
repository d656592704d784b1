import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, type Answer, hitsOf, type Quote } from "../../src/answer/answer.ts";
import { LIST_LENGTH } from "../../src/answer/tuning.ts";
import { sentencesOf } from "../../src/answer/passage-sentences.ts";
import { isWithin } from "../../src/answer/shown.ts";
import type { Document } from "../../src/knowledge/document.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";
import type { Span } from "../../src/text/sentences.ts";
import { words } from "../../src/text/words.ts";
import { knowledgeOf } from "../search/folder.ts";
import { articleOf } from "../support/articles.ts";
import { anyText } from "../text/hostile.ts";

const REPORT = [
  "Chiều 7/5, hai bên hội đàm tại Phủ Tổng thống. Tổng thống Ilham Aliyev chủ trì lễ đón; sau đó hai đoàn họp kín.",
  "Giải có năm đội dự tranh, gồm đội Sông Lam, đội Hồng Hà, đội Cửu Long và hai đội khách mời từ Baku.",
  "👨‍👩‍👧‍👦 Cả nhà tôi 👍🏽 thích 🇻🇳🇦🇿 lắm. e\u0301 là é, o\u031B\u0301 là ớ.",
  "النص العربي هنا. שלום לכולם. Tiếng Việt ở giữa. العربية",
];
/** Paragraphs that a reader might make of a file: trimmed, and never empty. */
const paragraph = fc
  .oneof(
    fc.constantFrom(...REPORT),
    fc.array(anyText, { maxLength: 15 }).map((texts) => texts.join("đội")),
    fc.array(fc.constantFrom(...REPORT.join(" ").split(" ")), { maxLength: 90 }).map((list) => list.join(" ")),
    fc
      .tuple(fc.constantFrom("a", "🇻🇳", "👨‍👩‍👧‍👦", "ướ", "e\u0301", "1."), fc.integer({ min: 1, max: 300 }))
      .map(([unit, times]) => `đội ${unit.repeat(times)} hội đàm`),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");
const article = fc.array(
  fc.record({
    text: paragraph,
    kind: fc.constantFrom("paragraph", "paragraph", "heading", "caption", "related", "item", "row"),
  }),
  { minLength: 1, maxLength: 5 },
);
const documents = fc
  .array(article, { minLength: 1, maxLength: 3 })
  .map((articles) => articles.map((parts, at) => articleOf(parts, { id: `${at}.md` })));
/** Questions about the articles as a rule: some of their words, with other text between. */
const asked = fc
  .tuple(documents, fc.array(fc.nat(), { maxLength: 6 }), fc.oneof(fc.constant(""), anyText))
  .map(([all, picks, text]) => {
    const held = all.flatMap((document) => words(document.text).map((word) => word.text));
    return { documents: all, question: [...picks.map((pick) => held[pick % held.length] ?? "đội"), text].join(" ") };
  });
const quoteLength = fc.integer({ min: 80, max: 1000 });

function quotesOf(reply: Answer): readonly Quote[] {
  const shown = reply.kind === "found" || reply.kind === "doubt" ? reply.quotes : [];
  return [...shown, ...hitsOf(reply)];
}

/** Asks random questions about random articles and holds every quote to one promise. */
async function everyQuote(
  promise: (quote: Quote, limit: number, index: SearchIndex) => void,
  numRuns = 40,
): Promise<void> {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(asked, quoteLength, async ({ documents: all, question }, limit) => {
      const index = await buildIndex(knowledgeOf(all));
      const quotes = quotesOf(await answer(question, index, { quoteLength: limit }));
      seen += quotes.length;
      for (const quote of quotes) promise(quote, limit, index);
    }),
    { numRuns },
  );
  expect(seen).toBeGreaterThan(numRuns / 4);
}

describe("every quote", { timeout: 90_000 }, () => {
  it("is made of verbatim slices of its document, is not longer than allowed, and is trimmed", async () => {
    await everyQuote(({ text, document, slices, start, end, isLong }, limit) => {
      const parts = slices.map((slice) => document.text.slice(slice.start, slice.end));
      expect(parts.join(" […] ")).toBe(text);
      for (const part of parts) expect(part).not.toMatch(/^$|^\s(?!\p{M})|\s$/u); // a space that carries an accent is no white space
      expect([start, end]).toEqual([slices[0]!.start, slices.at(-1)!.end]);
      expect(text.length).toBeLessThanOrEqual(isLong ? LIST_LENGTH : limit);
    }, 150);
  });

  it("begins with a sentence, cuts none that fits, and cuts out no more than one piece of one that does not", async () => {
    let sliced = 0;
    await everyQuote((quote, limit) => {
      const [leads, own] = [leadsOf(quote), ownSlices(quote)];
      const whole = sentencesOf(quote.passage);
      expect(whole.map(({ start }) => start)).toContain(own[0]!.start);
      const cut = whole.filter((sentence) => own.some((slice) => meet(sentence, slice)) && !isInOne(sentence, own));
      const taken = leads.reduce((sum, { start, end }) => sum + end - start + " […] ".length, 0);
      for (const { start, end } of cut) expect(end - start).toBeGreaterThan(limit - taken);
      expect(cut.length).toBeLessThanOrEqual(1);
      expect(own.length).toBeLessThanOrEqual(cut.length + 1);
      sliced += own.length - 1;
    }, 150);
    expect(sliced).toBeGreaterThan(0);
  });

  it("is cited: its passage belongs to its document and is no heading", async () => {
    await everyQuote(({ document, passage }, _, { knowledge }) => {
      expect(knowledge.documents).toContain(document);
      expect(knowledge.passages).toContain(passage);
      expect(passage.document).toBe(document);
      expect(passage.paragraph).toBeGreaterThanOrEqual(1);
      expect(document.blocks).toContain(passage.block);
      expect(passage.block.kind).not.toBe("heading");
    });
  });

  it("stays inside one block, but for what that hangs on and for others of its list", async () => {
    let items = 0;
    await everyQuote((quote) => {
      const { document, passage } = quote;
      let before = passage.start;
      for (const slice of ownSlices(quote)) {
        expect(slice.start).toBeGreaterThanOrEqual(before);
        before = slice.end + 1; // slices are apart
        expect(slice.end).toBeLessThanOrEqual(passage.end);
        expect(document.blocks.filter((block) => meet(block, slice))).toEqual([passage.block]);
      }
      const leads = leadsOf(quote);
      const met = document.blocks.filter((block) => leads.some((lead) => meet(block, lead)));
      expect(met).toEqual(passage.leads.slice(passage.leads.length - leads.length));
      const listed = quote.slices.filter((slice) => !leads.includes(slice) && !isWithin(slice, passage));
      for (const { start, end } of listed) {
        const block = document.blocks.find((candidate) => candidate.start === start);
        expect([block?.end, block?.kind, block?.headings]).toEqual([end, passage.block.kind, passage.block.headings]);
      }
      items += listed.length;
    }, 150);
    expect(items).toBeGreaterThan(0);
  });

  it("begins and ends, and is cut, between characters as a reader sees them", async () => {
    await everyQuote(({ document, slices }) => {
      const boundaries = boundariesOf(document);
      for (const { start, end } of slices) expect([boundaries.has(start), boundaries.has(end)]).toEqual([true, true]);
    });
  });

  it("marks whole words of its own, in order and apart", async () => {
    await everyQuote(({ document, start, slices, marks }) => {
      const found = words(document.text);
      const [starts, ends] = [new Set(found.map((word) => word.start)), new Set(found.map((word) => word.end))];
      let before = start;
      for (const [from, to] of marks) {
        expect(from).toBeGreaterThanOrEqual(before);
        expect(to).toBeGreaterThan(from);
        expect(isInOne({ start: from, end: to }, slices)).toBe(true);
        expect([starts.has(from), ends.has(to)]).toEqual([true, true]);
        before = to + 1;
      }
    });
  });

  it("has features that sum to its score", async () => {
    await everyQuote(({ score, features }) => {
      expect(Object.values(features).reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 6);
    });
  });
});

describe("the quotes of one reply", { timeout: 90_000 }, () => {
  it("never overlap; the further ones stand in the order of their scores", async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ documents: all, question }) => {
        const reply = await answer(question, await buildIndex(knowledgeOf(all)));
        const hits = hitsOf(reply);
        expect(hits.filter((one) => hits.some((other) => one !== other && overlap(one, other)))).toEqual([]);
        const shown = "quotes" in reply ? reply.quotes.length : 0;
        expect("quotes" in reply ? reply.quotes : []).toEqual(hits.slice(0, shown));
        const rest = hits.slice(shown).map(({ score }) => score);
        expect(rest).toEqual(rest.toSorted((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });
});

function overlap(one: Quote, other: Quote): boolean {
  const [own, slices] = [ownSlices(one), ownSlices(other)];
  return one.document === other.document && own.some((slice) => slices.some((also) => meet(slice, also)));
}

/** What is quoted of the blocks that a quote's passage hangs on. */
function leadsOf({ slices, passage }: Quote): readonly Span[] {
  return slices.filter((slice) => passage.leads.some((lead) => meet(slice, lead)));
}

function ownSlices({ slices, passage }: Quote): readonly Span[] {
  return slices.filter((slice) => isWithin(slice, passage));
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function isInOne({ start, end }: Span, slices: readonly Span[]): boolean {
  return slices.some((slice) => slice.start <= start && end <= slice.end);
}

/** Where a reader sees one character end and the next begin. */
function boundariesOf({ text }: Document): ReadonlySet<number> {
  const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" });
  return new Set([...Array.from(segmenter.segment(text), ({ index }) => index), text.length]);
}
