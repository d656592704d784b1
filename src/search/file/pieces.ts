import type { SectionReader, SectionWriter } from "./sections.ts";

/** A part that is made of pieces. */
interface PieceWriter {
  readonly add: (piece: Uint8Array) => Promise<void> | undefined;
  /** Ends the part, and writes where each of its pieces begins. */
  end(): Promise<void>;
}

/** Pieces of a part, by their numbers. */
export interface PieceReader {
  readonly count: number;
  piece(number: number): Uint8Array;
  /** The same for what is looked at at once: it holds until the next one is asked for. */
  view(number: number): Buffer;
}

export function writePieces(name: string, out: SectionWriter): PieceWriter {
  const at = [0];
  out.begin(name);
  return {
    add(piece) {
      at.push(at.at(-1)! + piece.length);
      return out.append(piece);
    },
    async end() {
      await out.end();
      await out.write(`${name}.at`, Float64Array.from(at));
    },
  };
}

export function readPieces(name: string, file: SectionReader): PieceReader {
  const at = file.offsets(`${name}.at`);
  return {
    count: at.length - 1,
    piece: (number) => file.piece(name, at[number]!, at[number + 1]!),
    view: (number) => file.view(name, at[number]!, at[number + 1]!),
  };
}
