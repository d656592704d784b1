/** Longest name of a field, in UTF-16 units. */
const LONGEST_NAME = 60;

/** Obsidian's fields with one colon: "Giá:: 5.000 đồng" is a line of its own, "[giá:: 5.000 đồng]" and "(giá:: 5.000 đồng)" stand within one. */
export function withPlainFields(line: string): string {
  if (!line.includes("::")) return line;
  const parts = line.split("::");
  const isLine = isName(parts[0]!.replace(/^\s*(?:[-*+]\s)?(?:\*\*|__)?/, "")) && /^\s\S/.test(parts[1]!);
  const plain = parts.slice(1).map((part, at) => {
    const isField = (isLine && at === 0) || isWithin(parts[at]!, part);
    return isField ? `: ${part.trimStart()}` : `::${part}`;
  });
  return parts[0]! + plain.join("") + (isLine ? "  " : "");
}

/** Whether a field stands in brackets: its name behind the one that opens, its value before the one that closes. */
function isWithin(before: string, part: string): boolean {
  const open = Math.max(before.lastIndexOf("["), before.lastIndexOf("("));
  return open >= 0 && isName(before.slice(open + 1)) && part.trim() !== "" && /[\])]/.test(part);
}

function isName(text: string): boolean {
  const name = text.trim();
  return name.length <= LONGEST_NAME && /^\p{L}[^[\]():`]*$/u.test(name);
}
