/** What a bar is drawn on: a terminal, or a file where nothing is drawn. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** In characters. */
const WIDTH = 30;

/** Shows on one line of a terminal how far long work has come, and leaves the line empty at the end. */
export function openBar(screen: Screen): (done: number, total: number) => void {
  let shown = -1;
  return (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (!screen.isTTY || percent === shown) return;
    shown = percent;
    const filled = Math.floor((WIDTH * done) / total);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    screen.write(done < total ? `\r${bar} ${done}/${total}` : "\r\u001B[K");
  };
}
