import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { Config } from "./config.ts";
import type { Library, ReloadReport } from "./knowledge/library.ts";
import { openEmbeddings } from "./meaning/client.ts";
import { type Meaning, type MeaningParts, openMeaning } from "./meaning/meaning.ts";
import { keyOf } from "./meaning/texts.ts";
import { type VectorStore, vectorsInMemory } from "./meaning/vector-store.ts";
import type { SearchIndex } from "./search/search.ts";
import { openVectors } from "./store/vectors.ts";

/** How openings differ. */
interface MeaningOptions extends Pick<MeaningParts, "report"> {
  /** Another folder of articles than the settings' own: its vectors lie in a file of their own. */
  readonly folder?: string | undefined;
}

/** Ordering by meaning as the settings want it, its vectors in `DATA_FOLDER`; undefined where they want none. */
export async function openMeaningOf(
  { embeddings, dataFolder, knowledgeFolder }: Config,
  { report, folder = knowledgeFolder }: MeaningOptions = {},
): Promise<Meaning | undefined> {
  if (!embeddings) return undefined;
  const { url, model, roles, prefixes, timeout } = embeddings;
  const isOther = resolve(folder) !== resolve(knowledgeFolder);
  const file = isOther ? `vectors-${keyOf([resolve(folder)]).slice(0, 8)}.sqlite` : "vectors.sqlite";
  const store = await openStored(dataFolder, file);
  const maker = JSON.stringify([
    new URL(url).host,
    model,
    roles,
    ...(roles === "prefix" ? Object.values(prefixes) : []),
  ]);
  return openMeaning({ embed: openEmbeddings(embeddings), store, maker, timeout, ...(report && { report }) });
}

/** The vectors of a file; for one process's life where the file cannot be had. */
async function openStored(folder: string, file: string): Promise<VectorStore> {
  try {
    await mkdir(folder, { recursive: true });
    return await openVectors(join(folder, file), Date.now);
  } catch {
    return vectorsInMemory();
  }
}

/** How long a reload waits for vectors, in milliseconds, so that its report tells how many there are. */
const COUNT_TIMEOUT_MS = 1000;

/** The library, whose every new index has its vectors computed. */
export function followed(library: Library<SearchIndex>, meaning: Meaning | undefined): Library<SearchIndex> {
  if (!meaning) return library;
  const follow = (report: ReloadReport): ReloadReport => {
    if (report.kind === "swapped") meaning.follow(library.current().knowledge);
    return report;
  };
  meaning.follow(library.current().knowledge);
  return {
    current: () => library.current(),
    problems: () => library.problems(),
    rest: library.rest?.then(follow),
    reload: async (options) => {
      const report = follow(await library.reload(options));
      if (report.kind === "swapped")
        await Promise.race([meaning.settled(), setTimeout(COUNT_TIMEOUT_MS, undefined, { ref: false })]);
      return report;
    },
  };
}
