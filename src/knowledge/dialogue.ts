import type { Span } from "../text/sentences.ts";
import { turnsIn } from "../text/speakers.ts";
import type { Piece } from "./piece.ts";

/** What begins a line of someone who speaks. */
const SPEAKS = /^[-–—]\s/u;
/** A run of such lines is a talk, not a list, where so many of them ask, as a share. */
const ASKING_SHARE = 0.3;

/**
 * The lines of an interview that begin with a dash as paragraphs: "– Vì sao trường mở ngành này?", "– Vì tỉnh cần …". A reader takes them for the
 * items of a list, which they are not.
 */
export function withDialogues(all: readonly Piece[]): readonly Piece[] {
  const pieces = all.flatMap(turnsOf);
  if (!pieces.some(speaks)) return pieces;
  const found: Piece[] = [];
  for (let from = 0; from < pieces.length;) {
    let to = from;
    while (to < pieces.length && speaks(pieces[to]!)) to++;
    const run = pieces.slice(from, Math.max(to, from + 1));
    found.push(...(isDialogue(run) ? run.map((piece) => ({ ...piece, kind: "paragraph" as const })) : run));
    from += run.length;
  }
  return found;
}

/** "Hỏi: …? Đáp: …" in one paragraph as a question and its answer. */
function turnsOf(piece: Piece): readonly Piece[] {
  if (piece.kind !== "paragraph" && piece.kind !== "item") return [piece];
  const [first, ...others] = turnsIn(piece.text.trim());
  if (others.length === 0) return [piece];
  const partOf = ({ start, end }: Span): string => piece.text.trim().slice(start, end);
  const place = piece.page === undefined ? {} : { page: piece.page };
  return [
    { ...piece, text: partOf(first!) },
    ...others.map((turn): Piece => ({ ...place, kind: "paragraph", text: partOf(turn) })),
  ];
}

function speaks({ kind, text, depth }: Piece): boolean {
  return kind === "item" && depth === undefined && SPEAKS.test(text.trimStart());
}

/** Whether questions are answered in a run: one and its answer at least. */
function isDialogue(run: readonly Piece[]): boolean {
  const asking = run.filter(asks).length;
  const isAnswered = run.some((piece, at) => at > 0 && asks(run[at - 1]!) && !asks(piece));
  return isAnswered && asking >= ASKING_SHARE * run.length;
}

function asks({ text }: Piece): boolean {
  return /\?["”»]?$/u.test(text.trimEnd());
}
