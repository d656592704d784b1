import { readFileSync } from "node:fs";

/** How the entries of a word list are written. */
export interface Format<Entry> {
  /** As an error shows it: "words: spelling spelling". */
  readonly form: string;
  /** Reads one line; undefined where the line is no entry. */
  readonly read: (line: string) => Entry | undefined;
}

/** The lines of a word list beside this file, without comments. Read when first asked for, and kept by who asks. */
export function linesOf(name: string): string[] {
  return textOf(name)
    .split("\n")
    .filter((line) => !isSilent(line));
}

/** The words of a word list that has several a line. */
export function wordsOf(name: string): ReadonlySet<string> {
  return new Set(linesOf(name).flatMap((line) => line.split(" ")));
}

/** The entries of a word list beside this file, in its order. Throws where a line is none. */
export function entriesOf<Entry>(name: string, format: Format<Entry>): Entry[] {
  return parseEntries(textOf(name), name, format);
}

/** Reads a word list; the error names the list and the line that is no entry. */
export function parseEntries<Entry>(text: string, name: string, { form, read }: Format<Entry>): Entry[] {
  return text.split("\n").flatMap((line, index) => {
    if (isSilent(line)) return [];
    const entry = read(line);
    if (entry === undefined) throw new Error(`${name}, line ${index + 1}: “${line}” is no entry. Write “${form}”.`);
    return [entry];
  });
}

/** Rules of what people say, as `grammar` reads them: those of several lists together. */
export function rulesIn(...names: readonly string[]): string {
  return names.map((name) => textOf(`remarks/${name}.txt`)).join("\n");
}

function textOf(name: string): string {
  return readFileSync(new URL(name, import.meta.url), "utf8");
}

function isSilent(line: string): boolean {
  return line === "" || line.startsWith("#");
}
