import type { PdfPage } from "./fragments.ts";

/** Operators of a page that place what is drawn; see `OPS` of PDF.js. */
const OPERATORS = { save: 10, restore: 11, transform: 12 } as const;
/** A picture that covers this share of a page is a picture of the page. */
const MOST_OF_PAGE = 0.5;

/** How the axes are stretched and turned. */
type Matrix = readonly [a: number, b: number, c: number, d: number];

/** What is needed of a page's list of operators. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Whether a page is one picture, as a scanner makes it: the unit square, which a picture fills, is stretched over most of it. */
export async function isPicture(page: PdfPage): Promise<boolean> {
  const list = (await page.getOperatorList().catch(() => undefined)) as Operators | undefined;
  const [left = 0, top = 0, right = 0, bottom = 0] = page.view;
  const least = Math.abs((right - left) * (bottom - top)) * MOST_OF_PAGE;
  return list !== undefined && stretches(list).some((area) => area >= least);
}

/** The area of the unit square at each operator that places something, in square points. */
function stretches({ fnArray, argsArray }: Operators): number[] {
  const kept: Matrix[] = [];
  const areas: number[] = [];
  let [a, b, c, d]: Matrix = [1, 0, 0, 1];
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPERATORS.save) kept.push([a, b, c, d]);
    else if (operator === OPERATORS.restore) [a, b, c, d] = kept.pop() ?? [1, 0, 0, 1];
    else if (operator === OPERATORS.transform) {
      const [e = 1, f = 0, g = 0, h = 1] = Array.from(argsArray[at] as ArrayLike<number>);
      [a, b, c, d] = [e * a + f * c, e * b + f * d, g * a + h * c, g * b + h * d];
      areas.push(Math.abs(a * d - b * c));
    }
  }
  return areas;
}
