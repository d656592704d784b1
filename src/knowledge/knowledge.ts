import { createHash, webcrypto } from "node:crypto";
import { correct, type Correction, type Uncorrected } from "./corrections.ts";
import type { Document, Passage } from "./document.ts";
import { passagesOf } from "./passages.ts";
import { type Sketch, sketchOf } from "./duplicates.ts";
import { codeOf, listFolder, readBytes, stampReader } from "./folder.ts";
import { leftOut, type Problem, problem, Refusal } from "./problem.ts";
import type { PinnedQuestion } from "./questions.ts";
import type { Content } from "./read.ts";
import { readInWorker } from "./reading-worker.ts";

/** All that one reading of the knowledge folder gave: a value that never changes afterwards. */
export interface Knowledge {
  /** Short hash over the content of every file read; the same files give the same version. */
  readonly version: string;
  readonly documents: readonly Document[];
  /** Of all documents. Asking for them fetches every article where they lie in a file: for what is done now and then. */
  readonly passages: readonly Passage[];
  /** Groups of words that mean the same, as `glossary.yaml` writes them. */
  readonly glossary: readonly (readonly string[])[];
  /** The questions of `questions.yaml`, which the folder must answer. */
  readonly questions: readonly PinnedQuestion[];
  /** What could not be read, and why. Those files are left out; the others stand. */
  readonly problems: readonly Problem[];
}

/** A knowledge that remembers its files, so that the next reading takes over what has not changed. */
export interface Reading extends Knowledge {
  readonly files: ReadonlyMap<string, FileReading>;
}

/** What one file gave. */
export interface FileReading {
  readonly stamp: string;
  /** SHA-256 of its bytes; empty where they could not be had. */
  readonly hash: string;
  readonly content: Taken;
}

type Taken =
  | {
      readonly kind: "article";
      readonly document: Document;
      readonly passages: readonly Passage[];
      readonly sketch: Sketch;
      /** What was left out of it. */
      readonly warnings: readonly Problem[];
      /** As its file has it, where `articles.yaml` says otherwise. */
      readonly uncorrected?: Uncorrected | undefined;
    }
  | Exclude<Content, { kind: "article" }>
  | { readonly kind: "refused"; readonly problem: Problem };

interface ReadingOptions {
  /** The reading before this one. Documents of files that have not changed are the same objects again. */
  readonly previous?: Reading | undefined;
  /** Whether small files may be read in this process, which spares the start of another. Default false. */
  readonly nobodyWaits?: boolean | undefined;
  /** The time zone in which days begin, for stamps of time in the files. Default: that of Vietnam. */
  readonly zone?: string | undefined;
  /** Told how many of how many files have been looked at. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** Takes, once, what has been read after so many milliseconds, as soon as there is an article in it. Not called where all is read before. */
  readonly early?: { readonly after: number; readonly take: (reading: Reading) => void } | undefined;
}

/** How many files are read at the same time: enough to keep the disk busy, few enough to keep memory small. */
const FILES_AT_ONCE = 8;
/** Files that are only put together after which others get their turn. */
const FILES_IN_TURN = 1000;

/**
 * Reads the folder. Documents stand in the order of their paths. A file that cannot be read is a problem and the others stand;
 * a folder that cannot be read gives a knowledge with that problem and nothing else. Never throws for what is on the disk.
 */
export async function readKnowledge(folder: string, options: ReadingOptions = {}): Promise<Reading> {
  const listed = await listFolder(folder).catch((error: unknown) => ({
    files: [],
    problems: [problem(".", "no-folder", { detail: codeOf(error) })],
  }));
  const files = new Map<string, FileReading | undefined>(listed.files.map((id) => [id, undefined]));
  const waiting = files.keys();
  const readSoFar = () => {
    const present = new Map<string, FileReading>();
    for (const [id, file] of files) if (file) present.set(id, file);
    return readingOf(present, listed.problems);
  };
  const early = options.early && offerEarly(options.early, readSoFar);
  const stampOf = stampReader(folder);
  let done = 0;
  const work = async () => {
    for (const id of waiting) {
      files.set(id, (await unchanged(id, stampOf, options)) ?? (await readFile(folder, id, options)));
      options.progress?.(++done, files.size);
      early?.fileRead();
    }
  };
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, work));
  early?.end();
  return await readSoFar();
}

/** Hands out what has been read, once, when it is time and there is an article. */
function offerEarly({ after, take }: NonNullable<ReadingOptions["early"]>, readSoFar: () => Promise<Reading>) {
  const is = { due: false, busy: false, over: false };
  const offer = async (): Promise<void> => {
    if (!is.due || is.busy || is.over) return;
    is.busy = true;
    const reading = await readSoFar();
    is.busy = false;
    if (is.over || reading.documents.length === 0) return;
    is.over = true;
    take(reading);
  };
  const timer = setTimeout(() => {
    is.due = true;
    void offer();
  }, after);
  const end = () => {
    clearTimeout(timer);
    is.over = true;
  };
  return { fileRead: () => void offer(), end };
}

/** A file as it was read before, if it has not changed since. */
async function unchanged(
  id: string,
  stampOf: ReturnType<typeof stampReader>,
  { previous }: ReadingOptions,
): Promise<FileReading | undefined> {
  const before = previous?.files.get(id);
  return before?.stamp && before.stamp === (await stampOf(id)) ? before : undefined;
}

/** `undefined` when the file is gone by now. */
async function readFile(folder: string, id: string, options: ReadingOptions): Promise<FileReading | undefined> {
  const before = options.previous?.files.get(id);
  try {
    const read = await readBytes(folder, id);
    if (!read) return undefined;
    const hash = Buffer.from(await webcrypto.subtle.digest("SHA-256", read.bytes)).toString("hex");
    const content = before?.hash === hash ? before.content : await contentOf(id, read.bytes, options);
    return isLasting(content) ? { stamp: read.stamp, hash, content } : { stamp: "", hash: "", content };
  } catch (error) {
    return { stamp: "", hash: "", content: refused(id, error) };
  }
}

async function contentOf(id: string, bytes: Uint8Array, { nobodyWaits, zone }: ReadingOptions): Promise<Taken> {
  try {
    const content = await readInWorker(id, bytes, { nobodyWaits, zone });
    if (content.kind !== "article") return content;
    const { warnings = [], ...article } = content.article;
    const document = { id, ...article };
    return {
      kind: "article",
      document,
      passages: passagesOf(document),
      sketch: sketchOf(document.text),
      warnings: leftOut(id, warnings),
    };
  } catch (error) {
    return refused(id, error);
  }
}

/** A busy machine may have been the reason why a file took too long, so that one is tried again. */
function isLasting(content: Taken): boolean {
  return content.kind !== "refused" || content.problem.code !== "too-slow";
}

/** Anything else than a refusal is a bug, and is not hidden. */
function refused(id: string, error: unknown): Taken {
  if (!(error instanceof Refusal)) throw error;
  return { kind: "refused", problem: problem(id, error.code, error.parameters, error.line) };
}

/** The same knowledge with other documents or lists. */
export function changedKnowledge(
  knowledge: Knowledge,
  changes: Partial<Pick<Knowledge, "version" | "documents" | "glossary" | "questions">>,
): Knowledge {
  const { version, documents, glossary, questions, problems } = knowledge;
  return {
    version,
    documents,
    glossary,
    questions,
    problems,
    ...changes,
    ...("files" in knowledge && { files: knowledge.files }),
    get passages() {
      return changes.documents ? changes.documents.flatMap(passagesOf) : knowledge.passages;
    },
  };
}

/** A reading of files as they were read at some time. Lets other work run in between. */
export async function readingOf(
  files: ReadonlyMap<string, FileReading>,
  listingProblems: readonly Problem[] = [],
): Promise<Reading> {
  const given = await correctionsIn(files);
  const signature = createHash("sha256");
  const correctedFiles = new Map<string, FileReading>();
  const articles: Extract<Taken, { kind: "article" }>[] = [];
  const glossary: (readonly string[])[] = [];
  const questions: PinnedQuestion[] = [];
  const problems = [...listingProblems];
  for (const [id, read] of files) {
    if (correctedFiles.size % FILES_IN_TURN === 0) await new Promise(setImmediate);
    const file = correctedFile(id, read, given);
    const { hash, content } = file;
    correctedFiles.set(id, file);
    if (content.kind !== "refused") signature.update(`${id}\0${hash}\n`);
    if (content.kind === "article") articles.push(content);
    if (content.kind === "glossary") glossary.push(...content.groups);
    if (content.kind === "questions") questions.push(...content.questions);
    problems.push(...problemsOf(content));
  }
  return {
    version: signature.digest("hex").slice(0, 12),
    documents: articles.map(({ document }) => document),
    get passages() {
      return articles.flatMap(({ passages }) => passages);
    },
    glossary,
    questions,
    problems,
    files: correctedFiles,
  };
}

async function correctionsIn(files: ReadonlyMap<string, FileReading>): Promise<Correction[]> {
  const given: Correction[] = [];
  let looked = 0;
  for (const { content } of files.values()) {
    if (looked++ % FILES_IN_TURN === 0) await new Promise(setImmediate);
    if (content.kind === "corrections") given.push(...content.corrections);
  }
  return given;
}

/** A file with what `articles.yaml` says of it; the very same where nothing of it has changed. */
function correctedFile(id: string, file: FileReading, given: readonly Correction[]): FileReading {
  if (file.content.kind !== "article") return file;
  const description = given.findLast((each) => each.file === id)?.description;
  const content = correct(file.content, description);
  return content === file.content ? file : { ...file, content };
}

function problemsOf(content: Taken): readonly Problem[] {
  if (content.kind === "refused") return [content.problem];
  return content.kind === "article" ? content.warnings : [];
}
