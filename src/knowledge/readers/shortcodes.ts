/** Shortcodes that stand for words of a sentence: they show the first ones, and the others only where a reader points at them. */
const WORDY =
  /^\s*(?:tooltip|tip|abbr|term|gloss|glossary|def|mark|highlight|kbd|badge|color|button|btn)\s+(?:text="([^"]{1,200})"|"([^"]{1,200})")/;

/** A shortcode that shows a picture may say what it shows, one that unfolds or turns to something names that, some stand for words; nothing is left of any other. */
export function captionIn(shortcode: string): string {
  const name = /^\s*(?:include\s+)?\S{1,60}/.exec(shortcode)?.[0] ?? "";
  if (/^\s*(?:\/\s*)?(?:tab|details|expand|accordion-item)\b/.test(shortcode)) return `\n\n${titleIn(shortcode)}\n\n`;
  const [, text, first] = WORDY.exec(shortcode) ?? [];
  const shown = text ?? first;
  if (shown !== undefined) return /^(?:#|\/|https?:)|\.\w{2,4}$/.test(shown) ? "" : shown;
  if (!/fig|img|image|picture|photo/i.test(name)) return "";
  const words = ["caption", "title", "alt"].map((attribute) => valueOf(shortcode, attribute)).find(Boolean) ?? "";
  return words && `\n\n<figcaption>${words.replace(/[<>]/g, " ")}</figcaption>\n\n`;
}

/** The title of a box as the deepest heading, which rules up to the shortcode that ends the box. */
function titleIn(shortcode: string): string {
  if (/^\s*\//.test(shortcode)) return "######";
  const named = ["name", "title", "header", "label", "summary"].map((attribute) => valueOf(shortcode, attribute));
  const title = named.find(Boolean) ?? /^\s*\S+\s+"([^"]{1,200})"/.exec(shortcode)?.[1] ?? "";
  return title && `###### ${title}`;
}

/** The value of `attribute="…"`, "" where there is none. */
export function valueOf(element: string, attribute: string): string {
  const at = element.indexOf(`${attribute}=`);
  const quote = element[at + attribute.length + 1];
  if (at < 0 || (quote !== '"' && quote !== "'")) return "";
  const start = at + attribute.length + 2;
  const end = element.indexOf(quote, start);
  return end < 0 ? "" : element.slice(start, end).trim();
}

/** A picture's words are its caption, unless they are its width. Another text that is shown here stands in a file of its own. */
export function pictureOf(embedded: string): string {
  const [file, words] = embedded.split(/\\?\|/, 2) as [string, string?];
  const isPicture = /\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(file);
  return isPicture && words && !/^[\dx ]*$/.test(words) ? `![${words}](x)` : "";
}

/** "==words==" marks words; "a == b" compares. */
export function withoutMarks(inner: string, before: string, after: string): string | undefined {
  const isMark = /^[^\s=]/.test(inner) && /[^\s=]$/.test(inner) && !/[\n=]/.test(inner);
  return isMark && !/[\p{L}\p{N}=]/u.test(before) && after !== "=" ? inner : undefined;
}
