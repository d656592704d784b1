/** What is needed of a PDF file that the library has opened. */
export interface Pdf {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  destroy(): Promise<void>;
}

/** What is needed of a page: its texts, how they stand on it, and the fonts that they are set in. */
export interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly (Item | object)[] }>;
  getViewport(options: { scale: number }): { readonly transform: readonly number[] };
  getOperatorList(options?: { annotationMode: number }): Promise<unknown>;
  cleanup(): unknown;
  /** The left, upper, right and lower edge of the page, in points. */
  readonly view: readonly number[];
  readonly commonObjs: { has(name: string): boolean; get(name: string, known?: (object: unknown) => void): unknown };
}

/** Letters that the file draws in one go; see `TextItem` of PDF.js. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

/** A run of letters as the file draws it. Lengths are in points, from the upper left corner of the page as it is shown. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its letters stand, downwards. */
  readonly y: number;
  /** The height of its letters. */
  readonly height: number;
  readonly font: string;
  /** Whether a space was drawn before it. */
  readonly isSpaced: boolean;
  /** The place in the order of drawing. */
  readonly order: number;
}

/** What is drawn on a page: upright letters, and those that stand on their side. Slanting letters are a watermark and left out. */
export interface Drawing {
  readonly fragments: readonly Fragment[];
  readonly sideways: readonly Fragment[];
}

/** Most letters on a page, in UTF-16 units: more than any sheet has room for. */
const MOST_LETTERS = 200_000;

type Matrix = readonly [number, number, number, number, number, number];

export async function drawingOf(page: PdfPage): Promise<Drawing> {
  const { items } = await page.getTextContent();
  const view = page.getViewport({ scale: 1 }).transform as Matrix;
  const turned = new Map<number, Fragment[]>([0, 1, 2, 3].map((turn) => [turn, []]));
  let isSpaced = true;
  let letters = 0;
  for (const [order, item] of items.entries()) {
    if (!("str" in item)) continue;
    const turn = turnOf(item, view);
    const isBlank = !item.str.trim();
    if (!isBlank && (letters += item.str.length) > MOST_LETTERS) break;
    if (!isBlank && turn !== undefined) turned.get(turn)!.push(fragmentOf(item, view, turn, isSpaced, order));
    isSpaced = isBlank || item.hasEOL || /\s$/.test(item.str);
  }
  const [upright = [], ...others] = [...turned.values()].sort((left, right) => lettersOf(right) - lettersOf(left));
  return { fragments: upright, sideways: others.flat() };
}

/** How many quarters a line is turned on the page as it is shown; undefined for a slanting one. */
function turnOf({ transform }: Item, view: Matrix): number | undefined {
  const [a = 1, b = 0] = transform;
  const quarters = (Math.atan2(view[1] * a + view[3] * b, view[0] * a + view[2] * b) / Math.PI) * 2;
  const turn = Math.round(quarters);
  return Math.abs(quarters - turn) < 0.05 ? (turn + 4) % 4 : undefined;
}

function fragmentOf(item: Item, view: Matrix, turn: number, isSpaced: boolean, order: number): Fragment {
  const [a = 1, b = 0, , , e = 0, f = 0] = item.transform;
  const [x, y] = turnedBack(view[0] * e + view[2] * f + view[4], view[1] * e + view[3] * f + view[5], turn);
  const height = Math.round((item.height || Math.hypot(a, b)) * 10) / 10;
  // Most texts have no white space but single spaces.
  const text = /[^\S ]|\s{2}/.test(item.str) ? item.str.replace(/\s+/g, " ") : item.str;
  return {
    text: text.trim(),
    left: x,
    right: x + item.width,
    y,
    height,
    font: item.fontName,
    isSpaced: isSpaced || text.startsWith(" "),
    order,
  };
}

function turnedBack(x: number, y: number, turn: number): [x: number, y: number] {
  if (turn === 0) return [x, y];
  if (turn === 1) return [y, -x];
  return turn === 2 ? [-x, -y] : [-y, x];
}

function lettersOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { text }) => sum + text.length, 0);
}
