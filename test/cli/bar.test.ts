import { expect, it } from "vitest";
import { openBar } from "../../src/cli/bar.ts";

function drawn(isTTY: boolean, total: number): string[] {
  const written: string[] = [];
  const bar = openBar({ isTTY, write: (text: string) => written.push(text) });
  for (let done = 1; done <= total; done++) bar(done, total);
  return written;
}

it("a bar grows on its line with every hundredth, and leaves it empty", () => {
  const lines = drawn(true, 10_000);
  expect(lines).toHaveLength(101);
  expect(lines[50]).toBe(`\r${"█".repeat(15)}${"░".repeat(15)} 5000/10000`);
  expect(lines.at(-1)).toBe("\r\u001B[K");
});

it("nothing is drawn where there is no terminal", () => {
  expect(drawn(false, 10)).toEqual([]);
});
