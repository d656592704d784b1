import type { Picture } from "./png.ts";

/** A bar: what its two parts count, and what stands below it. */
export interface Bar {
  /** Digits and "/" alone. */
  readonly label: string;
  /** From the bottom. */
  readonly parts: readonly [number, number];
}

/** Wide enough for a fortnight of labels. */
const WIDTH = 1008;
const HEIGHT = 440;
const MARGIN = 24;
/** Below the bars, for the labels; above them, for the highest one's number. */
const FOOT = 40;
const HEAD = 40;
/** Of a bar's place the bar itself takes this share. */
const BAR = 0.7;
/** Pixels for one of a digit's own. */
const SCALE = 3;
/** Columns and rows of a digit, and one column between two. */
const DIGIT = { width: 3, height: 5, step: 4 };

/** White; dark grey for letters; green and orange for the two parts; light grey for the ground line. */
const PALETTE = [
  [255, 255, 255],
  [60, 64, 67],
  [52, 168, 83],
  [245, 150, 60],
  [200, 204, 208],
] as const;
const [INK, LINE] = [1, 4];
const PARTS = [2, 3] as const;

/** Five rows of three pixels each, from the top, as bits. */
const DIGITS: Readonly<Record<string, readonly number[]>> = {
  "0": [7, 5, 5, 5, 7],
  "1": [2, 6, 2, 2, 7],
  "2": [7, 1, 7, 4, 7],
  "3": [7, 1, 7, 1, 7],
  "4": [5, 5, 7, 1, 1],
  "5": [7, 4, 7, 1, 7],
  "6": [7, 4, 7, 5, 7],
  "7": [7, 1, 2, 2, 2],
  "8": [7, 5, 7, 5, 7],
  "9": [7, 5, 7, 1, 7],
  "/": [1, 1, 2, 4, 4],
};

/** Draws bars side by side, each with its sum above and its label below. */
export function drawBars(bars: readonly Bar[]): Picture {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  const fill = (left: number, top: number, width: number, height: number, colour: number): void => {
    for (let row = top; row < top + height; row++) pixels.fill(colour, row * WIDTH + left, row * WIDTH + left + width);
  };
  const write = (text: string, centre: number, top: number): void => {
    const left = Math.round(centre - (text.length * DIGIT.step * SCALE) / 2);
    for (const [place, sign] of text.split("").entries()) {
      for (const [row, bits] of (DIGITS[sign] ?? []).entries()) {
        for (let column = 0; column < DIGIT.width; column++) {
          if (!((bits >> (DIGIT.width - 1 - column)) & 1)) continue;
          fill(left + (place * DIGIT.step + column) * SCALE, top + row * SCALE, SCALE, SCALE, INK);
        }
      }
    }
  };
  const ground = HEIGHT - FOOT;
  const most = Math.max(1, ...bars.map(({ parts: [first, second] }) => first + second));
  const room = (WIDTH - 2 * MARGIN) / Math.max(1, bars.length);
  fill(MARGIN, ground, WIDTH - 2 * MARGIN, 2, LINE);
  for (const [index, { label, parts }] of bars.entries()) {
    const centre = MARGIN + room * (index + 0.5);
    let top = ground;
    for (const [part, amount] of parts.entries()) {
      const height = Math.round((Math.max(0, amount) / most) * (ground - HEAD));
      top -= height;
      fill(Math.round(centre - (room * BAR) / 2), top, Math.round(room * BAR), height, PARTS[part]!);
    }
    const sum = parts[0] + parts[1];
    if (sum > 0) write(String(sum), centre, top - (DIGIT.height + 2) * SCALE);
    write(label, centre, ground + 4 * SCALE);
  }
  return { width: WIDTH, height: HEIGHT, palette: PALETTE, pixels };
}
