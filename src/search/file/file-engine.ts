import type { Knowledge, Reading } from "../../knowledge/knowledge.ts";
import { yielder } from "../yielding.ts";
import { abbreviationsIn } from "../abbreviations.ts";
import { amendCorpus } from "../corpus.ts";
import { corpusEngine } from "../corpus-engine.ts";
import type { Engine } from "../engine.ts";
import { isSmall } from "../memory.ts";
import { type Difference, differenceFrom } from "../packed/difference.ts";
import type { BuildEngine } from "../search.ts";
import { digestsIn } from "./article-digest.ts";
import { type IndexFile, openIndex } from "./index-file.ts";
import { keptAbbreviations } from "./kept-document.ts";
import { keptIn, readingIn } from "./kept-reading.ts";
import { type FileNews, openNumberedFiles } from "./numbered-files.ts";
import { writeIndex } from "./write-index.ts";

/** The index file of a folder, and the engines over it. */
export interface FileEngines {
  /** What the folder held when the file was written; undefined where there is none that can be used. */
  readonly kept: Reading | undefined;
  /** The same reading with what the file in use has of its articles lying there. */
  readonly keep: (reading: Reading) => Promise<Reading>;
  /** Whether there is a file in use. */
  readonly isOpen: () => boolean;
  /**
   * An engine over the file in use, with what has changed since in memory; where much has, the file is written anew beside
   * it and takes its place. Where it cannot be written, the one in use stays; undefined where there is none.
   */
  readonly build: (...given: Parameters<BuildEngine>) => Promise<Engine | undefined>;
}

/** Opens what there is in a folder of the bot's own. `version`: of the code that reads and writes the file. */
export async function openFileEngines(
  folder: string,
  version: string,
  report: (news: FileNews) => void,
): Promise<FileEngines> {
  const files = await openNumberedFiles(folder, "passages-N.index", (path) => openIndex(path, version), report);
  const kept = files.current();
  return {
    kept: kept && (await readingIn(kept.articles)),
    keep: (reading) => keptIn(files.current()?.articles, reading),
    isOpen: () => files.current() !== undefined,
    async build(knowledge) {
      const current = files.current();
      const difference = current && (await compare(current, knowledge));
      if (difference && isSmall(difference, { size: difference.file.facts.passages }))
        return await engineOver(difference);
      await files.replace((path) => writeIndex(path, knowledge, version));
      const next = files.current();
      return next && (await engineOver(await compare(next, knowledge)));
    },
  };
}

/** What differs between an index file and the folder. */
interface FileDifference extends Difference {
  readonly file: IndexFile;
  readonly abbreviations: Engine["abbreviations"];
}

async function compare(file: IndexFile, knowledge: Knowledge): Promise<FileDifference> {
  const { articles } = file;
  const digestOf = digestsIn(knowledge);
  const abbreviations: (readonly [string, string])[] = [];
  const difference = await differenceFrom(
    articles.firsts,
    knowledge.documents,
    (document) => {
      const number = articles.numberOf(document, digestOf);
      const known = number === undefined ? document : articles.documents[number]!;
      abbreviations.push(...(keptAbbreviations(known) ?? abbreviationsIn(document.text)));
      return number;
    },
    yielder(),
  );
  return { file, abbreviations, ...difference };
}

async function engineOver({ file, abbreviations, ...difference }: FileDifference): Promise<Engine> {
  // As the folder's knowledge has them where they are unchanged.
  const whole = file.corpus(file.articles.documents.map((own, number) => difference.same.get(number) ?? own));
  const isSame = difference.added.length + difference.gone.length === 0;
  const corpus = isSame ? { ...whole, places: difference.places } : await amendCorpus(whole, difference, yielder());
  return corpusEngine("file", corpus, abbreviations);
}
