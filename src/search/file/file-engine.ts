import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "../../knowledge/document.ts";
import { codeOf } from "../../knowledge/folder.ts";
import { type FileReading, type Knowledge, readingOf, type Reading } from "../../knowledge/knowledge.ts";
import { yielder } from "../yielding.ts";
import { amendCorpus } from "../corpus.ts";
import { corpusEngine } from "../corpus-engine.ts";
import type { Engine } from "../engine.ts";
import { isSmall } from "../memory.ts";
import { type Difference, differenceFrom } from "../packed/difference.ts";
import type { BuildEngine } from "../search.ts";
import { abbreviationsIn } from "../abbreviations.ts";
import { type IndexFile, openIndex } from "./index-file.ts";
import { SectionError } from "./sections.ts";
import { keyIn, writeIndex } from "./write-index.ts";

/** The index file of a folder, and the engines over it. */
export interface FileEngines {
  /** What the folder held when the file was written; undefined where there is none that can be used. */
  readonly kept: Reading | undefined;
  /** Whether there is a file in use. */
  isOpen(): boolean;
  /**
   * An engine over the file in use, with what has changed since in memory; where much has, the file is written anew beside
   * it and takes its place. Where it cannot be written, the one in use stays; undefined where there is none.
   */
  build(...given: Parameters<BuildEngine>): Promise<Engine | undefined>;
}

/** What is worth telling. `reason`: see `SectionError`, or what the system calls its error. */
export type FileNews =
  | { readonly kind: "unusable" | "unwritable"; readonly reason: string }
  | { readonly kind: "written"; readonly milliseconds: number };

const NAME = /^passages-(\d{1,15})\.index$/;
const UNFINISHED = ".unfinished";

/** Opens what there is in a folder of the bot's own. `version`: of the code that reads and writes the file. */
export async function openFileEngines(
  folder: string,
  version: string,
  report: (news: FileNews) => void,
): Promise<FileEngines> {
  const newest = await openNewest(folder, version, report);
  let current = newest?.file;
  const replace = async (knowledge: Knowledge): Promise<void> => {
    const began = performance.now();
    const number = Math.max(0, ...(await numbersIn(folder))) + 1;
    const file = join(folder, nameOf(number));
    try {
      await mkdir(folder, { recursive: true });
      await writeIndex(file + UNFINISHED, knowledge, version);
      await rename(file + UNFINISHED, file);
      current = await openIndex(file, version);
    } catch (error) {
      report({ kind: "unwritable", reason: reasonOf(error) });
      await rm(file + UNFINISHED, { force: true }).catch(() => undefined);
      return;
    }
    report({ kind: "written", milliseconds: performance.now() - began });
    await removeBelow(number, folder);
  };
  return {
    kept: newest && (await readingOf(newest.files)),
    isOpen: () => current !== undefined,
    async build(knowledge) {
      const difference = current && (await compare(current, knowledge));
      if (difference && isSmall(difference, { size: difference.file.facts.passages }))
        return await engineOver(difference);
      await replace(knowledge);
      return current && (await engineOver(await compare(current, knowledge)));
    },
  };
}

/** What differs between an index file and the folder. */
interface FileDifference extends Difference {
  readonly file: IndexFile;
  readonly abbreviations: Engine["abbreviations"];
}

async function compare(file: IndexFile, knowledge: Knowledge): Promise<FileDifference> {
  const yieldToEventLoop = yielder();
  const numbers = new Map<string, number>();
  const keyOf = keyIn(knowledge);
  for (const [number, { document }] of file.articles.entries()) {
    await yieldToEventLoop();
    numbers.set(document.id, number);
  }
  const abbreviations: (readonly [string, string])[] = [];
  const numberOf = (document: Document): number | undefined => {
    const number = numbers.get(document.id);
    const article = number === undefined ? undefined : file.articles[number];
    const isSame = article && article.key === keyOf(document);
    abbreviations.push(...(isSame ? article.abbreviations : abbreviationsIn(document.text)));
    return isSame ? number : undefined;
  };
  return {
    file,
    abbreviations,
    ...(await differenceFrom(file.articles, knowledge.documents, numberOf, yieldToEventLoop)),
  };
}

async function engineOver({ file, abbreviations, ...difference }: FileDifference): Promise<Engine> {
  // As the folder's knowledge has them where they are unchanged.
  const whole = file.corpus(file.articles.map(({ document }, number) => difference.same.get(number) ?? document));
  const isSame = difference.added.length + difference.gone.length === 0;
  const corpus = isSame ? { ...whole, places: difference.places } : await amendCorpus(whole, difference, yielder());
  return corpusEngine("file", corpus, abbreviations);
}

/** The newest file that can be used, and what the folder held when it was written; all others are removed. */
async function openNewest(
  folder: string,
  version: string,
  report: (news: FileNews) => void,
): Promise<{ file: IndexFile; files: ReadonlyMap<string, FileReading> } | undefined> {
  const numbers = (await numbersIn(folder)).toSorted((a, b) => b - a);
  for (const number of numbers) {
    const files = new Map<string, FileReading>();
    try {
      const file = await openIndex(join(folder, nameOf(number)), version, (id, reading) => files.set(id, reading));
      await removeBelow(number, folder);
      return { file, files };
    } catch (error) {
      report({ kind: "unusable", reason: reasonOf(error) });
    }
  }
  return undefined;
}

async function numbersIn(folder: string): Promise<number[]> {
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => Number(NAME.exec(name)?.[1] ?? NaN) || []);
}

/** Files of earlier numbers, and what was left unfinished. One that is open is read on all the same. */
async function removeBelow(number: number, folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const old = names.filter((name) => name.endsWith(UNFINISHED) || Number(NAME.exec(name)?.[1] ?? Infinity) < number);
  for (const name of old) await rm(join(folder, name), { force: true }).catch(() => undefined);
}

function nameOf(number: number): string {
  return `passages-${number}.index`;
}

function reasonOf(error: unknown): string {
  return error instanceof SectionError ? error.kind : codeOf(error);
}
