import type { Reading } from "../../knowledge/knowledge.ts";
import { yielder } from "../yielding.ts";
import { readArticles } from "./kept-articles.ts";
import { keptIn, keptReading, readingIn, whereaboutsOf } from "./kept-reading.ts";
import { type FileNews, openNumberedFiles } from "./numbered-files.ts";
import { openVersion, writeSections } from "./sections.ts";
import { writeArticles } from "./write-articles.ts";

/** The articles of a folder in a file, for a process that has their index elsewhere. */
export interface ArticlesFile {
  /** What the folder held when the file was written; undefined where there is none that can be used. */
  readonly kept: Reading | undefined;
  /**
   * The same reading with its articles in the file, those aside that have changed since; where many have, the file is written
   * anew first. Where it cannot be written, the one in use stays.
   */
  readonly keep: (reading: Reading) => Promise<Reading>;
}

/** The file is written anew once more than such a share of the folder's files is not as it has them, 0 to 1. */
const CHANGED = 0.1;

/** Opens what there is in a folder of the bot's own. `version`: of the code that reads and writes the file. */
export async function openArticlesFile(
  folder: string,
  version: string,
  report: (news: FileNews) => void,
): Promise<ArticlesFile> {
  const open = async (path: string) => await readArticles(await openVersion(path, version));
  const files = await openNumberedFiles(folder, "articles-N.kept", open, report);
  const write = (reading: Reading) => (path: string) =>
    writeSections(path, async (out) => {
      await writeArticles(reading.files, out, yielder());
      return { version };
    });
  const kept = files.current();
  return {
    kept: kept && (await readingIn(kept)),
    async keep(reading) {
      const known = files.current();
      const whereabouts = known && (await whereaboutsOf(known, reading));
      if (whereabouts && whereabouts.changed <= CHANGED * reading.files.size)
        return await keptReading(known, reading, whereabouts);
      await files.replace(write(reading));
      return await keptIn(files.current(), reading);
    },
  };
}
