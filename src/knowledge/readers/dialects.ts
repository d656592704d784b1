/** A way of writing that is no Markdown, and what is left of it for a reader. */
type Rule = readonly [pattern: RegExp, left: (...groups: string[]) => string];

const nothing = () => "";

/** Whether there may be anything to do. */
const anything = /\{\{|\{%|:::|\[!|%%|==|\[\[|[\])]\{|\{[#:/]|^(?:import|export)\s|\[TOC\]/im;

/**
 * Hugo's and Jekyll's shortcodes and tags, Docusaurus' and Pandoc's containers, MDX' imports, Obsidian's callouts, comments, links and marks,
 * and attributes in braces: what they say stays, what they do goes. Every pattern looks at a bounded stretch from where it begins.
 */
const rules: readonly Rule[] = [
  [/\{\{[<%]\s*\/\*[\s\S]{0,5000}?\*\/\s*[%>]\}\}/g, nothing],
  [/\{%-?\s*comment\s*-?%\}[\s\S]{0,5000}?\{%-?\s*endcomment\s*-?%\}/g, nothing],
  [/\{\/\*[\s\S]{0,5000}?\*\/\}/g, nothing],
  [/^%%[\s\S]{0,5000}?%%[ \t]*$/gm, nothing],
  [/%%[^%\n]{0,1000}%%/g, nothing],
  [/\{\{[<%]([^{}]{0,2000}?)[>%]\}\}/g, (_, inner) => captionIn(inner)],
  [/\{%([^{}]{0,2000}?)%\}/g, (_, inner) => captionIn(inner)],
  [/\{\{-?\s*\w+(?:\.\w+)+(?:\s*\|[^{}\n]{0,200})?\s*-?\}\}/g, nothing],
  [
    /^[ \t]{0,3}:{3,}[ \t]*(?:\{[^}\n]{0,200}\}|[\w-]{0,40})[ \t]*(.*)$/gm,
    (_, title) => `\n\n${unbracketed(title)}\n\n`,
  ],
  [
    /^((?:[ \t]*>){0,5}[ \t]*)\[!\w[\w|-]{0,40}\](?!\()[+-]?[ \t]*(.*)$/gm,
    (_, prefix, title) => (title ? `${prefix}${title}\n${prefix}` : prefix),
  ],
  [/^[ \t]*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:toc\})[ \t]*$/gim, nothing],
  [/!\[\[([^[\]\n|]{1,300})(?:\\?\|([^[\]\n]{0,300}))?\]\]/g, (_, file, words) => pictureOf(file, words)],
  [/\[\[([^[\]\n|]{1,300})(?:\\?\|([^[\]\n]{1,300}))?\]\]/g, (_, name, words) => words || name.replace(/^.*#/, "")],
  [/(?<![=\p{L}\p{N}])==(?=[^\s=])([^=\n]{1,1000})(?<=\S)==(?!=)/gu, (_, words) => words],
  [/[ \t]+\{#[\w:.\p{L}-]{1,200}(?:[ \t][^{}\n]{0,200})?\}[ \t]*#*[ \t]*$/gmu, nothing],
  [/^(#{1,6}[ \t][^\n{]{0,500})\{[.:][^{}\n]{0,200}\}[ \t]*$/gm, (_, heading) => heading],
  [/^[ \t]*\{:[^{}\n]{0,300}\}[ \t]*$/gm, nothing],
  [/(?<=\))\{[:.#\w][^{}\n]{0,200}\}/g, nothing],
  [/\[([^[\]\n]{1,500})\]\{[.#][^{}\n]{1,200}\}/g, (_, words) => words],
  [/^import[ \t]+(?:[^'"`;]{1,500}?\sfrom[ \t]+)?(?:"[^"\n]{1,300}"|'[^'\n]{1,300}');?[ \t]*$/gm, nothing],
  [/^export[ \t]+(?:const|let|var|default|function|async|type|interface)\b.*(?:\n.+){0,200}/gm, nothing],
];

/** The Markdown of a text in which other ways of writing stand as well. Code stays as it is. */
export function plainMarkdown(source: string): string {
  if (!anything.test(source)) return source;
  return outsideCode(source, (prose) =>
    rules.reduce((text, [pattern, left]) => replaceProse(text, pattern, left), prose),
  );
}

/** Replaces what does not stand between backticks. */
function replaceProse(text: string, pattern: RegExp, left: Rule[1]): string {
  if (!new RegExp(pattern).test(text)) return text;
  const spans = [...text.matchAll(/`[^`\n]{1,500}`/g)].map(
    ({ index, 0: span }) => [index, index + span.length] as const,
  );
  let next = 0;
  return text.replace(pattern, (...match: unknown[]) => {
    const index = match.find((value): value is number => typeof value === "number")!;
    while (next < spans.length && spans[next]![1] <= index) next++;
    const isCode = next < spans.length && spans[next]![0] <= index;
    return isCode ? (match[0] as string) : left(...(match as string[]));
  });
}

/** Lines between ``` or ~~~, those lines with them, stay. */
function outsideCode(source: string, change: (prose: string) => string): string {
  const parts: { isCode: boolean; lines: string[] }[] = [{ isCode: false, lines: [] }];
  let fence: string | undefined;
  for (const line of source.split("\n")) {
    const found = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    const closes = fence !== undefined && found?.startsWith(fence) === true && /^[`~\s]*$/.test(line);
    if (fence === undefined && found !== undefined) {
      fence = found;
      parts.push({ isCode: true, lines: [line] });
    } else parts.at(-1)!.lines.push(line);
    if (!closes) continue;
    fence = undefined;
    parts.push({ isCode: false, lines: [] });
  }
  return parts.map(({ isCode, lines }) => (isCode ? lines.join("\n") : change(lines.join("\n")))).join("\n");
}

/** A shortcode that shows a picture may say what it shows. */
function captionIn(shortcode: string): string {
  if (
    !/^\s*[-\w./]*(?:fig|img|image|picture|photo)/i.test(shortcode) &&
    !/^\s*include\s+\S*(?:fig|img|image)/i.test(shortcode)
  )
    return "";
  const found = /\b(?:caption|title|alt)=(?:"([^"]{1,1000})"|'([^']{1,1000})')/i.exec(shortcode);
  const words = (found?.[1] ?? found?.[2] ?? "").replace(/[<>]/g, " ");
  return words && `\n\n<figcaption>${words}</figcaption>\n\n`;
}

/** A picture's words are its caption, unless they are its width. Another text that is shown here stands in a file of its own. */
function pictureOf(file: string, words: string | undefined): string {
  const isPicture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(file);
  return isPicture && words && !/^[\dx ]+$/.test(words) ? `![${words}](x)` : "";
}

function unbracketed(title: string): string {
  return title
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/^\{.*\}$/, "")
    .replace(/:+$/, "");
}
