import { readFileSync } from "node:fs";

/** The lines of a word list beside this file, without comments. Read when first asked for, and kept by who asks. */
export function linesOf(name: string): string[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
