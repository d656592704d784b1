import type { Row } from "./table.ts";

const [WIDTH, HEIGHT] = [720, 420];
const PLOT = { left: 70, right: 500, top: 30, bottom: 370 } as const;
const COLOURS = ["#b42318", "#175cd3", "#067647", "#7a5af8", "#b54708", "#344054", "#c11574", "#0e7090", "#667085"];
/** Between two names beside the lines, in pixels. */
const LINE = 18;

/** How the median search of each engine grows with the folder, both in powers of ten: an SVG of lines, each with its name. */
export function pictureOf(rows: readonly Row[]): string {
  const sizes = powers(rows.map(({ size }) => size));
  const times = powers(rows.map(({ p50 }) => p50));
  const x = scale(sizes, PLOT.left, PLOT.right);
  const y = scale(times, PLOT.bottom, PLOT.top);
  const engines = [...new Set(rows.map(({ engine }) => engine))].map((engine, at) => ({
    engine,
    colour: COLOURS[at % COLOURS.length]!,
    points: rows.filter((row) => row.engine === engine).map(({ size, p50 }) => [x(size), y(p50)] as const),
  }));
  const grid = [
    ...sizes.map((size) => `${line(x(size), PLOT.top, x(size), PLOT.bottom)}${label(x(size), 390, size, "middle")}`),
    ...times.map((time) => `${line(PLOT.left, y(time), PLOT.right, y(time))}${label(62, y(time) + 4, time, "end")}`),
  ];
  const lines = engines.map(
    ({ colour, points }) =>
      `<polyline points="${points.join(" ")}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      points.map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`).join(""),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    label(PLOT.left, 18, "median of a search, ms", "start"),
    label((PLOT.left + PLOT.right) / 2, 410, "passages", "middle"),
    ...grid,
    ...lines,
    ...namesOf(engines),
    "</svg>",
    "",
  ].join("\n");
}

/** The names in the order of the lines' ends, none upon another. */
function namesOf(
  engines: readonly { engine: string; colour: string; points: readonly (readonly [number, number])[] }[],
) {
  let last = -Infinity;
  return engines
    .toSorted((a, b) => a.points.at(-1)![1] - b.points.at(-1)![1])
    .map(({ engine, colour, points }) => {
      const [, end] = points.at(-1)!;
      last = Math.max(end + 4, last + LINE);
      return label(PLOT.right + 12, last, engine, "start", colour);
    });
}

/** The powers of ten around numbers above 0. */
function powers(numbers: readonly number[]): number[] {
  const from = Math.floor(Math.log10(Math.min(...numbers)));
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...numbers))));
  return Array.from({ length: to - from + 1 }, (_, at) => Number(`1e${from + at}`));
}

function scale(marks: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.log10(marks[0]!), Math.log10(marks.at(-1)!)];
  return (value) => Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from));
}

function line(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="#e4e7ec"/>`;
}

function label(x: number, y: number, text: string | number, anchor: string, colour = "#475467"): string {
  const shown = typeof text === "number" ? text.toLocaleString("en", { maximumFractionDigits: 3 }) : text;
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${shown}</text>`;
}
