import { type ChildProcess, fork } from "node:child_process";
import { env } from "node:process";
import type { Job, ReadOutcome, Report } from "./child.ts";

/** What a reading process may use for one file. */
export interface ReaderLimits {
  /** Of computing, from when it has the file; how busy the machine is does not matter. */
  readonly seconds: number;
  /** Resident memory of the whole process, in megabytes; it needs some 120 to begin with. */
  readonly megabytes: number;
}

/**
 * What became of a file. `too-slow`: it took too long to compute. `too-heavy`: it took too much memory, or ended the process in
 * another way. `unknown`: the system gave no process to read it in, or no time.
 */
type Ending =
  { readonly kind: "outcome"; readonly outcome: ReadOutcome } | { readonly kind: "too-slow" | "too-heavy" | "unknown" };

/** A process that reads one file after another. */
export interface ReaderProcess {
  /** To be called again only once the promise before is resolved. */
  read(job: Job): Promise<Ending>;
  /** Whether it can read another file: it lives, answered, and holds little memory. */
  isReusable(): boolean;
  end(): void;
}

const START = new URL("../start.mjs", import.meta.url);

/** Time after which a process that has not begun never will. */
const START_TIMEOUT_MS = 20_000;
/** How many times as long as it may compute a file may take by the clock. */
const CLOCK_FACTOR = 4;
/** JavaScript's own part of the memory; the rest is buffers and code. */
const HEAP_SHARE = 0.75;
/** Up to this part of it nothing is looked through for what can be thrown away: each look costs as much as some files. */
const UNTOUCHED_SHARE = 1 / 3;
/** One that still holds more than this part of its memory after a file is not used again; some of it can be thrown away. */
const KEPT_SHARE = 0.85;
/** Nothing else of the environment is handed on, least of all the token. */
const HANDED_ON = ["PATH", "TMPDIR", "TEMP", "TMP", "SystemRoot", "NODE_ENV", "TSX_DISABLE_CACHE"];

/** Starts a process. It does not keep the bot's alive by itself, and ends with it. */
export function startReader({ seconds, megabytes }: ReaderLimits): ReaderProcess {
  const child = fork(START, ["knowledge/child.ts", String(seconds), String(megabytes)], {
    execArgv: [
      `--max-old-space-size=${Math.floor(megabytes * HEAP_SHARE)}`,
      `--initial-old-space-size=${Math.floor(megabytes * HEAP_SHARE * UNTOUCHED_SHARE)}`,
    ],
    env: Object.fromEntries(HANDED_ON.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let isUsable = true;
  const end = () => {
    isUsable = false;
    child.kill("SIGKILL");
  };
  child.on("error", end).on("exit", end);
  rest(child);
  const started = nextMessage<"ready">(child, START_TIMEOUT_MS);

  const perform = async (job: Job): Promise<Ending> => {
    if ((await started) !== "ready" || !isUsable) return { kind: "unknown" };
    const report = nextMessage<Report>(child, CLOCK_FACTOR * seconds * 1000);
    child.send(job);
    const answer = await report;
    if (answer === "late") return { kind: "unknown" };
    if (answer === "gone") return { kind: child.signalCode === "SIGUSR2" ? "too-slow" : "too-heavy" };
    if (answer.memory > megabytes * KEPT_SHARE * 1024 * 1024) end();
    return { kind: "outcome", outcome: answer.outcome };
  };

  const read = async (job: Job): Promise<Ending> => {
    child.ref();
    child.channel?.ref();
    const ending = await perform(job);
    if (ending.kind !== "outcome") end();
    rest(child);
    return ending;
  };
  return { read, end, isReusable: () => isUsable };
}

/** Lets the bot's process end while this one waits. */
function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}

/** The next message of a process; or that it ended before, or said nothing for so many milliseconds. */
function nextMessage<Message>(child: ChildProcess, milliseconds: number): Promise<Message | "late" | "gone"> {
  return new Promise((resolve) => {
    const settle = (answer: unknown): void => {
      clearTimeout(timer);
      child.off("message", settle).off("exit", leave).off("error", leave);
      resolve(answer as Message);
    };
    const leave = (): void => settle("gone");
    const timer = setTimeout(() => settle("late"), milliseconds).unref();
    child.on("message", settle).on("exit", leave).on("error", leave);
  });
}
