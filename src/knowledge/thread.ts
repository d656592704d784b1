import { parentPort } from "node:worker_threads";
import { type ProblemCode, type ProblemParameters, Refusal } from "./problem.ts";
import { type Content, readContent } from "./read.ts";

/** A file for the reading thread. */
export interface Job {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What became of it. Errors lose their class between threads, so a refusal travels as a value. */
export type Outcome =
  | Content
  | {
      readonly kind: "refused";
      readonly code: ProblemCode;
      readonly parameters: ProblemParameters;
      readonly line: number | undefined;
    };

parentPort?.on("message", ({ path, bytes }: Job) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void read(path, bytes).then((outcome) => parentPort?.postMessage(outcome));
});

async function read(path: string, bytes: Uint8Array): Promise<Outcome> {
  try {
    return await readContent(path, bytes);
  } catch (error) {
    const { code, parameters, line } = error instanceof Refusal ? error : new Refusal("damaged", { kind: path });
    return { kind: "refused", code, parameters, line };
  }
}
