import { type Changes, changesBetween, hasLost, isSameReading } from "./changes.ts";
import { duplicateProblems } from "./check.ts";
import { type Knowledge, readKnowledge, type Reading } from "./knowledge.ts";
import { isSameProblem, type Problem, problem } from "./problem.ts";

export type { FileChange } from "./changes.ts";

/** The folder as the bot sees it: one complete index at a time, replaced whole by a reload. */
export interface Library<Index> {
  /** The index in force. Take it once per question: a question under way keeps the one it began with. */
  current(): Index;
  /** What is wrong with the files that the index in force was made from, and what it gets wrong. */
  problems(): Promise<readonly Problem[]>;
  /**
   * Reads the folder again, builds and checks a new index beside the old one, then swaps. Never throws: on any error the
   * old index stays and the report says why. A call during a reload joins it; if files changed meanwhile, one more follows.
   */
  reload(options?: ReloadOptions): Promise<ReloadReport>;
  /** Where the folder was opened before all of it was read: what the rest of it changed. */
  readonly rest: Promise<ReloadReport> | undefined;
}

interface ReloadOptions {
  /** Swap even if `check` finds new problems: someone has seen them and confirmed. Default false. */
  readonly accept?: boolean;
  /** Told how many of how many files have been looked at. */
  readonly progress?: (done: number, total: number) => void;
}

/** What a reload did. Its changes are against the index that was in force before, also when the swap was refused. */
export interface ReloadReport extends Changes {
  /** `refused`: the old index stays in force, for the reasons in `problems`. */
  readonly kind: "swapped" | "unchanged" | "refused";
  /** The version now in force. */
  readonly version: string;
  readonly problems: readonly Problem[];
  /** Those of `problems` that were not known of the index in force before. */
  readonly newProblems: readonly Problem[];
  /** From the call to the swap. */
  readonly milliseconds: number;
  /** Whether it was made for another call, which this one joined and which found nothing more. */
  readonly isJoined: boolean;
}

/** The folder holds nothing that can be read. The message names every problem and its remedy. */
export class KnowledgeError extends Error {
  override readonly name = "KnowledgeError";
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    const lines = problems.map(({ file, line, reason, remedy }) => {
      return `  ${file}${line === undefined ? "" : `:${line}`}: ${reason} ${remedy}`;
    });
    super(`No article in the folder ${folder} can be read:\n${lines.join("\n")}`);
    this.problems = problems;
  }
}

/** Makes a complete index. `previous` is the index in force, from which it may take over what belongs to unchanged documents. */
export type BuildIndex<Index> = (knowledge: Knowledge, previous?: Index) => Promise<Index>;

/** Looks for what a complete index gets wrong, such as pinned questions. New findings refuse the swap. */
export type CheckIndex<Index> = (index: Index, knowledge: Knowledge) => Promise<readonly Problem[]>;

interface OpenOptions {
  /** What has not been read after so many milliseconds is read behind the first index, which answers meanwhile. Default: all is read first. */
  readonly patience?: number;
  /** The time zone in which days begin, for stamps of time in the files. Default: that of Vietnam. */
  readonly zone?: string;
  /** What the folder held when the bot ran last: files that have not changed since are not read again, and it answers until all have been looked at. */
  readonly kept?: Reading | undefined;
  /**
   * Keeps what was read elsewhere than in memory, and gives the same reading. Never throws for what is on the disk.
   * Default: all stays in memory.
   */
  readonly keep?: KeepReading | undefined;
}

type KeepReading = (reading: Reading) => Promise<Reading>;

/** An index in force, with what it was made from and what is known to be wrong with it. */
interface State<Index> {
  readonly reading: Reading;
  readonly index: Index;
  readonly findings: readonly Problem[];
  /** All that is wrong with it; looked for where it is asked of a first index. */
  readonly problems?: readonly Problem[];
}

/**
 * Opens the folder. Throws `KnowledgeError` when nothing in it can be read, and whatever `build` and `check` throw.
 */
export async function openLibrary<Index>(
  folder: string,
  build: BuildIndex<Index>,
  check: CheckIndex<Index> = async () => [],
  howOpened: OpenOptions = {},
): Promise<Library<Index>> {
  const { zone, keep = async (reading) => reading } = howOpened;
  const opening = await readFirst(folder, howOpened);
  if (isEmpty(opening.reading)) throw new KnowledgeError(folder, withEmptyFolder(opening.reading.problems));
  let lastRead = await keep(opening.reading);
  let state = await makeState(lastRead, build, check);
  let running: Promise<ReloadReport> | undefined;
  let following: { readonly report: Promise<ReloadReport>; options: ReloadOptions } | undefined;

  /** Reads, and swaps if it may. The only place where the index in force changes. */
  const run = async (
    options: ReloadOptions,
    joined?: ReloadReport,
    whole?: Promise<Reading>,
  ): Promise<ReloadReport> => {
    const started = performance.now();
    const before = lastRead;
    const known = await problemsOf(state);
    const old = { ...state, problems: known };
    let outcome: ReloadOutcome<Index>;
    try {
      const read = await (whole ?? readKnowledge(folder, { previous: before, progress: options.progress, zone }));
      lastRead = isEmpty(read) || hasLost(state.reading, read) ? read : await keep(read);
      const wasRefused = joined?.kind === "refused" && options.accept === true;
      if (joined && !wasRefused && isSameReading(before, lastRead)) return { ...joined, isJoined: true };
      outcome = await nextState(old, lastRead, build, check, options.accept ?? false);
    } catch (error) {
      outcome = failed(old, error);
    }
    state = outcome.state;
    const { kind, problems } = outcome;
    const changes = changesBetween(old.reading, lastRead);
    const milliseconds = performance.now() - started;
    const newProblems = problems.filter((each) => !known.some((other) => isSameProblem(each, other)));
    return { kind, version: state.reading.version, ...changes, problems, newProblems, milliseconds, isJoined: false };
  };

  const start = (options: ReloadOptions, joined?: ReloadReport, whole?: Promise<Reading>) =>
    (running = run(options, joined, whole).finally(() => (running = undefined)));

  const reload = (options: ReloadOptions = {}): Promise<ReloadReport> => {
    if (following) {
      following.options = { ...following.options, ...options };
      return following.report;
    }
    if (!running) return start(options);
    const report = running.then((joined) => {
      const wanted = following?.options ?? options;
      following = undefined;
      return start(wanted, joined);
    });
    following = { report, options };
    return report;
  };

  const rest = opening.whole && start({ accept: true }, undefined, opening.whole);
  return { current: () => state.index, problems: () => problemsOf(state), reload, rest };
}

/** How long a bot that has something to answer from waits for the folder to be looked at. */
const LOOK_TIMEOUT_MS = 100;

/** All of a folder; or what could be read in time, or was kept, and the promise of all of it. */
function readFirst(
  folder: string,
  { patience, kept, zone }: OpenOptions,
): Promise<{ reading: Reading; whole?: Promise<Reading> }> {
  return new Promise((resolve, reject) => {
    const take = (reading: Reading) => resolve({ reading, whole });
    const early = kept || patience === undefined ? undefined : { after: patience, take };
    const whole = readKnowledge(folder, { previous: kept, nobodyWaits: true, early, zone });
    whole.then((reading) => resolve({ reading }), reject);
    if (!kept) return;
    const wait = Math.min(patience ?? LOOK_TIMEOUT_MS, LOOK_TIMEOUT_MS);
    if (wait > 0) setTimeout(() => resolve({ reading: kept, whole }), wait);
    else resolve({ reading: kept, whole });
  });
}

/** What a reload comes to: the state from now on, and why it is that one. */
interface ReloadOutcome<Index> extends Pick<ReloadReport, "kind" | "problems"> {
  readonly state: State<Index>;
}

function failed<Index>(old: State<Index>, error: unknown, known: readonly Problem[] = []): ReloadOutcome<Index> {
  const detail = error instanceof Error ? error.message : "unknown error";
  return { kind: "refused", state: old, problems: [...known, problem(".", "build-failed", { detail })] };
}

async function makeState<Index>(
  reading: Reading,
  build: BuildIndex<Index>,
  check: CheckIndex<Index>,
  previous?: Index,
): Promise<State<Index>> {
  const index = await build(reading, previous);
  return { reading, index, findings: await check(index, reading) };
}

/** The state after a reading: a new one if everything held, else the old one, and why. */
async function nextState<Index>(
  old: State<Index>,
  reading: Reading,
  build: BuildIndex<Index>,
  check: CheckIndex<Index>,
  accept: boolean,
): Promise<ReloadOutcome<Index>> {
  const refuse = (problems: readonly Problem[]) => ({ kind: "refused" as const, state: old, problems });
  if (isEmpty(reading)) return refuse(withEmptyFolder(reading.problems));
  if (hasLost(old.reading, reading)) return refuse(reading.problems);
  const known = [...reading.problems, ...(await duplicateProblems(reading))];
  if (reading.version === old.reading.version)
    return { kind: "unchanged", state: old, problems: [...known, ...old.findings] };
  try {
    const state = await makeState(reading, build, check, old.index);
    const problems = [...known, ...state.findings];
    const isWorse = state.findings.some(({ reason }) => !old.findings.some((finding) => finding.reason === reason));
    return isWorse && !accept ? refuse(problems) : { kind: "swapped", state: { ...state, problems }, problems };
  } catch (error) {
    return failed(old, error, known);
  }
}

async function problemsOf<Index>({ problems, reading, findings }: State<Index>): Promise<readonly Problem[]> {
  return problems ?? [...reading.problems, ...(await duplicateProblems(reading)), ...findings];
}

function isEmpty({ documents }: Reading): boolean {
  return documents.length === 0;
}

function withEmptyFolder(problems: readonly Problem[]): Problem[] {
  return [problem(".", "empty-folder"), ...problems];
}
