import type { Article } from "./compose.ts";
import { fewStraysIn, nameOf, STRAY } from "./decode.ts";
import { lostLetters } from "./garbled.ts";
import { Refusal, type Warning } from "./problem.ts";

/** An article as it can be quoted: without single control characters, which a file may also name ("&#8;"), and with a warning for each word that lost letters. Throws `Refusal` where most did. */
export function mended(article: Article, bytes: Uint8Array): Article {
  const found = fewStraysIn(article.text);
  const clean = found ? withoutStrays(article) : article;
  const lost = lostLetters(clean.text);
  if (!found && !lost) return article;
  if (lost?.isMost) throw new Refusal("garbled", { example: lost.example });
  const warnings: Warning[] = [...(article.warnings ?? [])];
  if (found) warnings.push({ code: "control-character", parameters: { character: nameOf(found) } });
  if (lost) warnings.push({ code: "garbled", parameters: { example: lost.example }, ...lineOfLoss(bytes) });
  return { ...clean, warnings };
}

function withoutStrays(article: Article): Article {
  const clean = (words: string) => words.replace(STRAY, "");
  const places = [...article.text.matchAll(STRAY)].flatMap(({ 0: { length }, index }) =>
    Array.from({ length }, (_, at) => index + at),
  );
  // Offsets are asked for in order.
  let gone = 0;
  const shifted = (offset: number) => {
    while (gone < places.length && places[gone]! < offset) gone++;
    return offset - gone;
  };
  const blocks = article.blocks.map((block) => ({
    ...block,
    start: shifted(block.start),
    end: shifted(block.end),
    headings: block.headings.map(clean),
  }));
  return {
    ...article,
    title: clean(article.title),
    text: clean(article.text),
    blocks: blocks.filter(({ start, end }) => start < end),
  };
}

/** The line of the file with the first sign for a lost letter, where the file is text. */
function lineOfLoss(bytes: Uint8Array): { line: number } | undefined {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("\ufffd");
  return at < 0 ? undefined : { line: bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1 };
}
