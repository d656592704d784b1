import { numeral } from "./numerals.ts";
import type { Styles } from "./styles.ts";
import { child, childrenOf, numberOf, switchOf, valueOf, type XmlElement } from "./xml.ts";

/** What Word prints before a paragraph of a list. */
export interface Label {
  /** "Điều 4.", "1.1.", "a)"; empty for a bullet. */
  readonly text: string;
  /** What parts it from the words: nothing or a space. */
  readonly gap: string;
  /** Its number, where it is counted by one number in digits: a clause of an article, not a point of a clause. */
  readonly number?: number;
}

/** Counts the paragraphs of lists in the order in which it is asked. */
export type Count = (list: string, depth: number) => Label | undefined;

interface Level {
  readonly start: number;
  readonly format: string;
  /** "Điều %1.", "%1.%2." */
  readonly pattern: string;
  readonly gap: string;
  /** Whether it counts on when a level above goes on. */
  readonly isContinued: boolean;
  /** Whether numbers of the levels above are written in digits. */
  readonly isLegal: boolean;
}

interface List {
  /** Lists of the same kind count on together. */
  readonly kind: string;
  readonly levels: readonly Level[];
  /** Where a level begins anew when this list first comes. */
  readonly starts: ReadonlyMap<number, number>;
}

/** A list has nine levels. */
const MOST_LEVELS = 9;

/** Reads how the lists of a file are numbered. */
export function createCount(part: XmlElement | undefined, styles: Styles): Count {
  const lists = readLists(part, styles);
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, depth) => {
    const list = lists.get(id);
    const level = list?.levels[depth];
    if (!list || !level) return undefined;
    const values = counts.get(list.kind) ?? [];
    counts.set(list.kind, values);
    if (!begun.has(id)) for (const at of list.starts.keys()) values[at] = undefined;
    begun.add(id);
    advance(values, list, depth);
    return labelOf(list, depth, values);
  };
}

function advance(values: (number | undefined)[], { levels, starts }: List, depth: number): void {
  const start = (at: number) => starts.get(at) ?? levels[at]?.start ?? 1;
  for (let above = 0; above < depth; above++) values[above] ??= start(above);
  const value = values[depth];
  values[depth] = value === undefined ? start(depth) : value + 1;
  for (let below = depth + 1; below < MOST_LEVELS; below++) if (!levels[below]?.isContinued) values[below] = undefined;
}

function labelOf({ levels }: List, depth: number, values: readonly (number | undefined)[]): Label {
  const { format, pattern, gap, isLegal } = levels[depth]!;
  const text = pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return numeral(values[at] ?? 1, isLegal && at < depth ? "decimal" : (levels[at]?.format ?? "decimal"));
  });
  const isBullet = format === "bullet" || !/[\p{L}\p{N}]/u.test(text);
  if (isBullet) return { text: "", gap: "" };
  const isPlain = /^\(?\d{1,4}[.)]?$/.test(text.trim());
  return { text: text.trim(), gap, ...(isPlain && { number: values[depth]! }) };
}

function readLists(part: XmlElement | undefined, styles: Styles): Map<string, List> {
  const kinds = new Map(childrenOf(part, "w:abstractNum").map((kind) => [kind.attributes["w:abstractNumId"], kind]));
  const kindOfList = new Map(
    childrenOf(part, "w:num").map((list) => [list.attributes["w:numId"], valueOf(list, "w:abstractNumId")]),
  );
  const lists = new Map<string, List>();
  for (const element of childrenOf(part, "w:num")) {
    const id = element.attributes["w:numId"] ?? "";
    const own = valueOf(element, "w:abstractNumId");
    // A kind may only name the style that describes it.
    const linked = valueOf(kinds.get(own), "w:numStyleLink");
    const kind = linked === undefined ? own : kindOfList.get(styles(linked).list);
    const described = childrenOf(kinds.get(kind), "w:lvl");
    const overrides = childrenOf(element, "w:lvlOverride");
    const levels: Level[] = [];
    for (const level of [...described, ...overrides.flatMap((override) => childrenOf(override, "w:lvl"))])
      if (depthOf(level) < MOST_LEVELS) levels[depthOf(level)] = levelOf(level);
    const starts = overrides.flatMap((override) => {
      const start = numberOf(override, "w:startOverride");
      return start === undefined ? [] : [[depthOf(override), start] as const];
    });
    lists.set(id, { kind: kind ?? id, levels, starts: new Map(starts) });
  }
  return lists;
}

function depthOf(element: XmlElement): number {
  const depth = Number(element.attributes["w:ilvl"]);
  return Number.isSafeInteger(depth) && depth >= 0 ? depth : MOST_LEVELS;
}

function levelOf(element: XmlElement): Level {
  return {
    start: numberOf(element, "w:start") ?? 1,
    format: valueOf(element, "w:numFmt") ?? child(element, "w:numFmt")?.attributes["w:format"] ?? "decimal",
    pattern: (valueOf(element, "w:lvlText") ?? "").slice(0, 100),
    gap: valueOf(element, "w:suff") === "nothing" ? "" : " ",
    isContinued: numberOf(element, "w:lvlRestart") === 0,
    isLegal: switchOf(element, "w:isLgl") ?? false,
  };
}
