import type { MessageEntity } from "@grammyjs/types";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf, type Piece } from "../../../src/playground/client/entities.ts";

const KINDS = ["bold", "italic", "code", "spoiler", "blockquote", "expandable_blockquote"] as const;
const entity = fc.record({
  type: fc.constantFrom(...KINDS),
  offset: fc.integer({ min: -3, max: 40 }),
  length: fc.integer({ min: 0, max: 40 }),
});

describe("the pieces of a text", () => {
  it("give the text again, whatever the entities", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(entity, { maxLength: 8 }), (text, entities) => {
        expect(
          lettersOf(piecesOf(text, entities))
            .map(({ letter }) => letter)
            .join(""),
        ).toBe(text);
      }),
    );
  });

  it("style every letter with just the entities that cover it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(entity, { maxLength: 8 }), (text, entities) => {
        const expected = Array.from({ length: text.length }, (_, at) =>
          entities.filter(({ offset, length }) => at >= offset && at < offset + length).map(({ type }) => type),
        );
        const styled = lettersOf(piecesOf(text, entities)).map(({ types }) => types);
        expect(styled.map((types) => types.sort())).toEqual(expected.map((types) => types.sort()));
      }),
    );
  });

  it("put a quotation around the bold words that fill it", () => {
    const bold: MessageEntity = { type: "bold", offset: 0, length: 4 };
    const quote: MessageEntity = { type: "blockquote", offset: 0, length: 4 };
    const [outer] = piecesOf("Baku", [bold, quote]);
    expect(outer).toMatchObject({ entity: { type: "blockquote" }, pieces: [{ entity: { type: "bold" } }] });
  });
});

/** Every UTF-16 unit with the types of the entities around it. */
function lettersOf(pieces: readonly Piece[], around: readonly string[] = []): { letter: string; types: string[] }[] {
  return pieces.flatMap((piece) =>
    piece.kind === "text"
      ? Array.from({ length: piece.text.length }, (_, at) => ({ letter: piece.text[at]!, types: [...around] }))
      : lettersOf(piece.pieces, [...around, piece.entity.type]),
  );
}
