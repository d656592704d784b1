import type { MessageEntity } from "@grammyjs/types";

/** A piece of a message's text: plain characters, or an entity around further pieces. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "entity";
      readonly entity: MessageEntity;
      /** The entity's own characters, or the part of them that lies inside the surrounding entity. */
      readonly text: string;
      readonly pieces: readonly Piece[];
    };

/** Entities that are paragraphs of their own: the line breaks around them are not shown. */
export const BLOCKS: ReadonlySet<MessageEntity["type"]> = new Set(["blockquote", "expandable_blockquote", "pre"]);

/**
 * Turns a text and its flat entities into a tree. Entities that overlap without nesting are split at the border, and
 * what lies outside the text is ignored, so that every character appears exactly once, in order.
 */
export function piecesOf(text: string, entities: readonly MessageEntity[] = []): Piece[] {
  const spans = entities
    .map((entity) => ({
      entity,
      start: Math.max(0, entity.offset),
      end: Math.min(text.length, entity.offset + entity.length),
    }))
    .filter(({ start, end }) => start < end);
  return nest(text, 0, text.length, spans);
}

interface Span {
  readonly entity: MessageEntity;
  readonly start: number;
  readonly end: number;
}

function nest(text: string, from: number, to: number, spans: readonly Span[]): Piece[] {
  const queue = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const pieces: Piece[] = [];
  let position = from;
  while (queue.length > 0) {
    const { entity, start, end } = queue.shift()!;
    pieces.push(...plain(text, position, start));
    const inside: Span[] = [];
    const outside: Span[] = [];
    for (const other of queue.splice(0)) {
      if (other.start < end) inside.push({ ...other, end: Math.min(other.end, end) });
      if (other.end > end) outside.push({ ...other, start: Math.max(other.start, end) });
    }
    queue.push(...outside);
    pieces.push({ kind: "entity", entity, text: text.slice(start, end), pieces: nest(text, start, end, inside) });
    position = end;
  }
  return [...pieces, ...plain(text, position, to)];
}

/** Of two entities over the same characters, a block stands outside. */
function rank({ entity }: Span): number {
  return BLOCKS.has(entity.type) ? 0 : 1;
}

function plain(text: string, from: number, to: number): Piece[] {
  return from < to ? [{ kind: "text", text: text.slice(from, to) }] : [];
}
