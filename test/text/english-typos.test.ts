import { describe, expect, it } from "vitest";
import { asRead } from "../../src/text/english-spelling.ts";
import { withoutTypos } from "../../src/text/english-typos.ts";
import { words } from "../../src/text/words.ts";

const mended = (question: string, known: readonly string[] = []) =>
  withoutTypos(words(question), (folded) => known.includes(folded))
    .map(asRead)
    .join(" ");

describe("withoutTypos", () => {
  it.each([
    ["where is the hopsital", "where is the hospital"],
    ["how much is the scholarshp", "how much is the scholarship"],
    ["when do the firewroks start", "when do the fireworks start"],
  ])("%s → %s", (question, expected) => expect(mended(question)).toBe(expected));

  it.each(["who is Maria Sharapov", "where is nguyen van trieu", "what is the blorptang", "are the tables free"])(
    "leaves alone: %s",
    (question) => expect(mended(question)).toBe(words(question).map(asRead).join(" ")),
  );

  it("leaves alone what an article holds", () =>
    expect(mended("what is hopsital", ["hopsital"])).toBe("what is hopsital"));
});
