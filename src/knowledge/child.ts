import process from "node:process";
import { type ProblemCode, type ProblemParameters, Refusal } from "./problem.ts";
import { type Content, readContent } from "./read.ts";

/** A file for the reading process. */
export interface Job {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The time zone in which days begin. */
  readonly zone: string | undefined;
}

/** What became of it. Errors lose their class between processes, so a refusal travels as a value. */
export type Outcome =
  | Content
  | {
      readonly kind: "refused";
      readonly code: ProblemCode;
      readonly parameters: ProblemParameters;
      readonly line: number | undefined;
    };

/** An outcome, and how much memory the process holds by now, in bytes. */
export interface Report {
  readonly outcome: Outcome;
  readonly memory: number;
}

process.send?.("ready");
process.on("message", ({ path, bytes, zone }: Job) => {
  void read(path, bytes, zone).then((outcome) =>
    process.send?.({ outcome, memory: process.memoryUsage.rss() } satisfies Report),
  );
});

async function read(path: string, bytes: Uint8Array, zone: string | undefined): Promise<Outcome> {
  try {
    return await readContent(path, bytes, zone);
  } catch (error) {
    const { code, parameters, line } = error instanceof Refusal ? error : new Refusal("damaged", { kind: path });
    return { kind: "refused", code, parameters, line };
  }
}
