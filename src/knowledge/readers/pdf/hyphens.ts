/** The words of a text in lower case, by which a word that was cut at a line's end is known. */
export type Words = ReadonlySet<string>;

/** All words but those cut at a line's end; none where no line cuts a word. */
export function wordsIn(lines: readonly { readonly text: string }[]): Words {
  const words = new Set<string>();
  if (!lines.some(({ text }) => text.endsWith("-") || text.endsWith("‐"))) return words;
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+(?![\p{L}\p{M}]|[-\u00ad]$)/gu)) words.add(word);
  return words;
}

/** Joins a line to what stands before it. "environ-" and "mental" become one word when the text knows it elsewhere; else the hyphen stays. */
export function joinLines(before: string, line: string, words: Words): string {
  if (before.endsWith("\u00ad")) return before.slice(0, -1) + line;
  if (!/\S[-‐]$/u.test(before)) return `${before} ${line}`;
  const head = /[\p{L}\p{M}]{1,60}(?=[-‐]$)/u.exec(before.slice(-62))?.[0] ?? "";
  const tail = /^\p{Ll}[\p{L}\p{M}]{0,60}/u.exec(line)?.[0] ?? "";
  const isOne = head !== "" && tail !== "" && words.has((head + tail).toLowerCase());
  return (isOne ? before.slice(0, -1) : before) + line;
}
