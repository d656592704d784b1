import { webcrypto } from "node:crypto";
import { createSetAside, type SetAside } from "./set-aside.ts";
import type { Job, ReadOutcome } from "./child.ts";
import { Refusal } from "./problem.ts";
import { type Content, isQuick, readContent } from "./read.ts";
import { type ReaderLimits, type ReaderProcess, startReader } from "./reader-process.ts";

/** Reads a file by its path inside the folder. Throws `Refusal`. */
type ReadInWorker = (path: string, bytes: Uint8Array, options?: WorkerOptions) => Promise<Content>;

interface WorkerOptions {
  /** Whether small files may be read right here. Default false. */
  readonly nobodyWaits?: boolean | undefined;
  /** The time zone in which days begin. Default: that of Vietnam. */
  readonly zone?: string | undefined;
}

/** What nearly every file gets along with. */
const USUAL: ReaderLimits = { seconds: 3, megabytes: 256 };
/** What a file may take at most. Both processes and the bot itself stay below 1 GB. */
const MOST: ReaderLimits = { seconds: 15, megabytes: 480 };

/**
 * Reads files in processes of their own: no file can end the bot, hold it up or leave memory behind. One process is kept warm and
 * reads one file after another. What takes longer there than is usual, needs more memory or ends it is read once more, alone and in
 * a fresh process, while the next go on. What fails there, too, is refused and noted in `setAside`, so that it is not read again.
 */
export function createReadingWorker(
  limits: Partial<ReaderLimits> = {},
  setAside: SetAside = createSetAside(),
): ReadInWorker {
  const alone = { ...MOST, ...limits };
  const together = { ...USUAL, seconds: Math.min(USUAL.seconds, alone.seconds) };
  let warm: ReaderProcess | undefined;

  const readTogether = inTurn(async (job: Job) => {
    warm ??= startReader(together);
    const ending = await warm.read(job);
    if (!warm.isReusable()) warm = undefined;
    return ending;
  });
  const readAlone = inTurn(async (job: Job) => {
    const fresh = startReader(alone);
    const ending = await fresh.read(job);
    fresh.end();
    return ending;
  });
  const refuse = (code: "too-slow" | "too-heavy") =>
    new Refusal(code, code === "too-slow" ? { seconds: alone.seconds } : {});

  return async (path, bytes, { nobodyWaits = false, zone } = {}) => {
    if (isQuick(path, bytes, nobodyWaits)) return readContent(path, bytes, zone);
    const hash = Buffer.from(await webcrypto.subtle.digest("SHA-256", bytes as BufferSource)).toString("hex");
    const fault = setAside.faultOf(hash);
    if (fault) throw refuse(fault);
    const first = await readTogether({ path, bytes, zone });
    const ending = first.kind === "outcome" ? first : await readAlone({ path, bytes, zone });
    if (ending.kind === "outcome") return contentOf(ending.outcome);
    if (ending.kind === "unknown") throw refuse("too-slow");
    await setAside.note(hash, ending.kind);
    throw refuse(ending.kind);
  };
}

/** Files that are not read again; those of the knowledge folder. */
export const setAside = createSetAside();

/** What all of the knowledge folder is read by. */
export const readInWorker = createReadingWorker({}, setAside);

function contentOf(outcome: ReadOutcome): Content {
  if (outcome.kind === "refused") throw new Refusal(outcome.code, outcome.parameters, outcome.line);
  return outcome;
}

/** Does work one piece after another. */
function inTurn<Given, Result>(work: (given: Given) => Promise<Result>): (given: Given) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (given) => {
    const result = last.then(() => work(given));
    last = result.catch(() => undefined);
    return result;
  };
}
