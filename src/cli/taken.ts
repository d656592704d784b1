import type { Document } from "../knowledge/document.ts";
import { countsOf } from "../knowledge/check.ts";

/** Columns of a terminal. */
const WIDTH = 80;
const INDENT = "  ";
/** Columns of the names of facts. */
const NAMES = 11;
/** Stands where a file says nothing. */
const NONE = "–";

/** What was taken from a file: its name, and a line for each fact and for what it holds, none wider than 80 columns. */
export function renderTaken(document: Document): string[] {
  const { id, title, publisher, author, date, url } = document;
  const facts = { title, publisher, author, date, address: url };
  const lines = Object.entries({ ...facts, holds: holdingOf(document) }).map(
    ([name, value]) => `${INDENT}${name.padEnd(NAMES)}${value || NONE}`,
  );
  return [id, ...lines].map(cut);
}

function holdingOf(document: Document): string {
  const { headings, captions, tables, items } = countsOf(document);
  return `headings ${headings} · captions ${captions} · tables ${tables} · list items ${items}`;
}

function cut(line: string): string {
  const letters = Array.from(line.normalize("NFC").replace(/\s/g, " "));
  return letters.length <= WIDTH ? letters.join("") : `${letters.slice(0, WIDTH - 1).join("")}…`;
}
