import type { List, Nodes } from "mdast";

declare module "mdast" {
  interface ListItemData {
    /** The item's number, where its list is numbered. */
    number?: number;
  }
}

/** Notes the numbers of all items of numbered lists: as the source writes them where they go up, else counted as Markdown does. */
export function noteNumbers(node: Nodes, source: string): void {
  if (node.type === "list" && node.ordered) {
    const numbers = numbersOf(node, source);
    node.children.forEach((item, at) => (item.data = { ...item.data, number: numbers[at]! }));
  }
  if (node.type === "root" || node.type === "list" || node.type === "listItem" || node.type === "blockquote")
    for (const child of node.children) noteNumbers(child, source);
}

function numbersOf({ children, start }: List, source: string): number[] {
  const written = children.map(({ position }) =>
    Number(/^\d{1,9}/.exec(source.slice(position?.start.offset ?? 0).slice(0, 9))?.[0] ?? Number.NaN),
  );
  const goUp = written.every((number, at) => at === 0 || number > written[at - 1]!);
  return goUp ? written : children.map((_, at) => (start ?? 1) + at);
}
