import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { quantile } from "../../src/cli/measure.ts";
import { type BuildIndex, openLibrary } from "../../src/knowledge/library.ts";

/** What reading a large folder costs, in milliseconds. */
interface ReloadFigures {
  readonly documents: number;
  /** Reading all of the folder for the first time. */
  readonly open: number;
  /** A reload after one document changed: the first, which also looks for what was wrong before, and the median of five. */
  readonly first: number;
  readonly reload: number;
  /** The longest time during those reloads in which nothing else could run, the median. */
  readonly longestBlock: number;
}

const RELOADS = 5;
/** Words in a made document: about an article's. */
const wordsInDocument = 400;
/** Files younger than this are read again to be sure; see `freshMilliseconds` in folder.ts. */
const settled = 2500;

/** Makes a folder of documents, reads it, changes one and reloads. */
export async function benchReload<Index>(documents: number, build: BuildIndex<Index>): Promise<ReloadFigures> {
  const folder = await mkdtemp(join(tmpdir(), "trichdan-bench-"));
  try {
    for (let number = 0; number < documents; number++) await writeFile(join(folder, `${number}.txt`), madeText(number));
    await new Promise((resolve) => setTimeout(resolve, settled));
    const started = performance.now();
    const library = await openLibrary(folder, build);
    const open = performance.now() - started;
    const [reloads, blocks]: number[][] = [[], []];
    for (let at = 0; at < RELOADS; at++) {
      await writeFile(join(folder, `${at}.txt`), madeText(documents + at));
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      reloads!.push((await library.reload()).milliseconds);
      delay.disable();
      blocks!.push(delay.max / 1e6);
    }
    const [first] = reloads!;
    return { documents, open, first: first!, reload: quantile(reloads!, 0.5), longestBlock: quantile(blocks!, 0.5) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same number always makes the same text, of four paragraphs. */
function madeText(number: number): string {
  let state = number + 1;
  const words = Array.from({ length: wordsInDocument }, (_, index) => {
    state = (state * 48_271) % 2_147_483_647;
    return `từ${state % 5000}${index % 100 === 99 ? ".\n\n" : " "}`;
  });
  return words.join("");
}
