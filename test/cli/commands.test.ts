import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** What one run of the real command printed, and how it ended. */
interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `trichdan` in a terminal of its own, without any setting of this one. */
function run(...args: readonly string[]): Promise<Run> {
  const command = spawn(process.execPath, ["src/start.mjs", "cli.ts", ...args], {
    cwd: join(import.meta.dirname, "../.."),
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [out, err] = ["", ""];
  command.stdout.setEncoding("utf8").on("data", (chunk: string) => (out += chunk));
  command.stderr.setEncoding("utf8").on("data", (chunk: string) => (err += chunk));
  return new Promise((resolve) => command.once("close", (code) => resolve({ code, out, err })));
}

interface Printed {
  readonly kind: string;
  readonly quotes: readonly {
    text: string;
    document: string;
    start: number;
    end: number;
    slices?: [number, number][];
    marks: [number, number][];
  }[];
}

describe("the commands of the terminal", () => {
  it("ask: the quote is made of slices of what --text prints", async () => {
    const question = "thu tuong azerbaijan ten la gi";
    const asked = await run("ask", "--json", question);
    expect([asked.code, asked.err]).toEqual([0, ""]);
    const printed = JSON.parse(asked.out) as Printed;
    expect(printed).toMatchObject({ question, kind: "found" });
    const [first] = printed.quotes;
    expect(first!.text).toContain("Ali Asadov");
    const text = await run("ask", "--text", first!.document);
    expect(text.code).toBe(0);
    expect(first!.slices).toHaveLength(2); // the sentence is too long
    for (const { document, slices, start, end, text: quoted } of printed.quotes) {
      if (document !== first!.document) continue;
      const parts = (slices ?? [[start, end]]).map(([from, to]) => text.out.slice(from, to));
      expect(parts.join(" […] ")).toBe(quoted);
    }
  });

  it("check: the folder of the repository has no problem and holds its questions", async () => {
    const checked = await run("check");
    expect(checked.out).toMatch(/(\d+) of \1 pinned questions held, 0 problems\.\n$/u);
    expect([checked.code, checked.err]).toEqual([0, ""]);
  });

  it("a wrong call: exit code 2, and how to call it on the other channel", async () => {
    const [nothing, wrong] = await Promise.all([run("ask"), run("frobnicate")]);
    expect([nothing.code, nothing.out]).toEqual([2, ""]);
    expect(nothing.err).toContain("npm run --silent ask");
    expect([wrong.code, wrong.out]).toEqual([2, ""]);
    expect(wrong.err).toMatch(/frobnicate.*ask, .*check, eval/su);
  });
});
