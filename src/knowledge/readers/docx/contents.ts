/** Fewest dots before the number of a page. */
const FEWEST_DOTS = 4;
const DOTS: Readonly<Record<string, number>> = { " ": 0, ".": 1, "·": 1, _: 1, "…": 3 };
const TITLE =
  /^(?:mục lục|danh mục (?:các )?(?:bảng|hình|hình vẽ|bảng biểu|từ viết tắt)|contents|table of contents)$/iu;
const PART = /^(?:\d{1,2}[. ]|[ivx]{1,5}\. |(?:phần|chương|mục|điều|bảng|hình|phụ lục) )/iu;

/** Without the lines of a table of contents that was typed: "MỤC LỤC", "1.4 Kết quả . . . . . 6". A list of prices stays. */
export function withoutContents<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  const hasTitle = lines.some(({ text }) => TITLE.test(text));
  return lines.filter(({ text }) => !TITLE.test(text) && !(leadsToPage(text) && (hasTitle || PART.test(text))));
}

function leadsToPage(text: string): boolean {
  const page = /\d{1,4}$/.exec(text)?.[0];
  if (page === undefined) return false;
  let count = 0;
  for (let at = text.length - page.length - 1; at >= 0; at--) {
    const worth = DOTS[text[at]!];
    if (worth === undefined) break;
    count += worth;
  }
  return count >= FEWEST_DOTS;
}
