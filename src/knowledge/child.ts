import process from "node:process";
import { type ProblemCode, type ProblemParameters, Refusal } from "./problem.ts";
import { type Content, readContent } from "./read.ts";

/** A file for the reading process. */
export interface Job {
  readonly path: string;
  readonly bytes: Uint8Array;
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
process.on("message", ({ path, bytes }: Job) => {
  void read(path, bytes).then((outcome) =>
    process.send?.({ outcome, memory: process.memoryUsage.rss() } satisfies Report),
  );
});

async function read(path: string, bytes: Uint8Array): Promise<Outcome> {
  try {
    return await readContent(path, bytes);
  } catch (error) {
    const { code, parameters, line } = error instanceof Refusal ? error : new Refusal("damaged", { kind: path });
    return { kind: "refused", code, parameters, line };
  }
}
