import type { EngineFigures } from "./engine.ts";

/** The figures of one engine over so many passages. */
export interface Row extends EngineFigures {
  readonly engine: string;
  readonly size: number;
}

/** What all else is compared with. */
const YARDSTICK = "MiniSearch";

const HEAD =
  "| passages | engine | p50, ms (ratio) | p99, ms | first / among ten, % | build, s (ratio) | first answer, s | longest block, ms | heap, MB | resident, MB (ratio) |";

/** A Markdown table of engines over one folder; ratios are to MiniSearch as it comes, where it is among them. */
export function tableOf(rows: readonly Row[]): string[] {
  const other = rows.find(({ engine }) => engine === YARDSTICK);
  const ratio = (of: (row: Row) => number, row: Row): string =>
    other ? ` (${(of(row) / of(other)).toPrecision(2)})` : "";
  const lines = rows.map((row) => {
    const cells = [
      row.size.toLocaleString("en"),
      row.engine,
      `${row.p50.toFixed(2)}${ratio(({ p50 }) => p50, row)}`,
      row.p99.toFixed(1),
      Number.isNaN(row.top1) ? "–" : `${(100 * row.top1).toFixed(1)} / ${(100 * row.top10).toFixed(1)}`,
      `${(row.build / 1000).toFixed(1)}${ratio(({ build }) => build, row)}`,
      (row.firstAnswer / 1000).toFixed(1),
      row.longestBlock.toFixed(0),
      row.heap.toFixed(0),
      `${row.resident.toFixed(0)}${ratio(({ resident }) => resident, row)}`,
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [HEAD, HEAD.replaceAll(/[^|]+/g, "---"), ...lines];
}

/** How the median and the 99th percentile of each engine grow from the smallest folder to the largest: how many times, and the exponent. */
export function growthOf(rows: readonly Row[]): string[] {
  const engines = [...new Set(rows.map(({ engine }) => engine))];
  return engines.flatMap((engine) => {
    const own = rows.filter((row) => row.engine === engine);
    const [first, last] = [own[0]!, own.at(-1)!];
    if (first.size === last.size) return [];
    const grows = (of: (row: Row) => number): string => {
      const times = of(last) / of(first);
      return `${times.toPrecision(2)} × (exponent ${(Math.log(times) / Math.log(last.size / first.size)).toFixed(2)})`;
    };
    return [
      `${engine}, from ${first.size} to ${last.size} passages: p50 ${grows(({ p50 }) => p50)}, p99 ${grows(({ p99 }) => p99)}, ` +
        `build ${grows(({ build }) => build)}, resident ${grows(({ resident }) => resident)}`,
    ];
  });
}
