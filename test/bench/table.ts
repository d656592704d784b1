import type { EngineFigures } from "./engine.ts";

/** The figures of one engine over so many passages. */
export interface Row extends EngineFigures {
  readonly engine: string;
  readonly size: number;
}

/** What all else is compared with. */
const YARDSTICK = "MiniSearch";

/** What the table tells of an engine: each figure with its ratio to the yardstick's. */
const COLUMNS: readonly { head: string; digits: number; of: (row: Row) => number }[] = [
  { head: "p50, ms", digits: 2, of: ({ p50 }) => p50 },
  { head: "p99, ms", digits: 1, of: ({ p99 }) => p99 },
  { head: "build, s", digits: 1, of: ({ build }) => build / 1000 },
  { head: "its processor time, s", digits: 1, of: ({ work }) => work / 1000 },
  { head: "first answer, s", digits: 1, of: ({ firstAnswer }) => firstAnswer / 1000 },
  { head: "longest block, ms", digits: 0, of: ({ longestBlock }) => longestBlock },
  { head: "heap, MB", digits: 0, of: ({ heap }) => heap },
  { head: "resident, MB", digits: 0, of: ({ resident }) => resident },
];

/** A Markdown table of engines over one folder; in brackets, how many times the figure of MiniSearch as it comes, where it is among them. */
export function tableOf(rows: readonly Row[]): string[] {
  const other = rows.find(({ engine }) => engine === YARDSTICK);
  const lines = rows.map((row) => {
    const figures = COLUMNS.map(({ of, digits }) => {
      const ratio = other ? ` (${(of(row) / of(other)).toPrecision(2)})` : "";
      return `${of(row).toFixed(digits)}${ratio}`;
    });
    return lineOf([row.size.toLocaleString("en"), row.engine, found(row, other), ...figures]);
  });
  const heads = ["passages", "engine", "first / among ten, %", ...COLUMNS.map(({ head }) => head)];
  return [lineOf(heads), lineOf(heads.map(() => "---")), ...lines];
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** How often the right passage stands first and among ten. */
function found({ top1, top10 }: Row, other: Row | undefined): string {
  // No question knows its passage; from another process that comes as null.
  if (!Number.isFinite(top1)) return "–";
  const ratio = other ? ` (${(top1 / other.top1).toFixed(2)} / ${(top10 / other.top10).toFixed(2)})` : "";
  return `${(100 * top1).toFixed(1)} / ${(100 * top10).toFixed(1)}${ratio}`;
}

/** How the figures of each engine grow from the smallest folder to the largest that it was asked for: how many times, and the exponent. */
export function growthOf(rows: readonly Row[]): string[] {
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  return engines.flatMap((engine) => {
    const own = rows.filter((row) => row.engine === engine);
    const [first, last] = [own[0]!, own.at(-1)!];
    if (first.size === last.size) return [];
    const grows = COLUMNS.filter(({ of }) => of(first) > 0).map(({ head, of }) => {
      const times = of(last) / of(first);
      const exponent = Math.log(times) / Math.log(last.size / first.size);
      return `${head.replace(/, \w+$/, "")} ${times.toPrecision(2)} × (${exponent.toFixed(2)})`;
    });
    return [`${engine}, from ${first.size} to ${last.size} passages, times (exponent): ${grows.join(", ")}`];
  });
}
