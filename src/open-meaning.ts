import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Config } from "./config.ts";
import type { Library, ReloadReport } from "./knowledge/library.ts";
import { openEmbeddings } from "./meaning/client.ts";
import { type Meaning, type MeaningParts, openMeaning } from "./meaning/meaning.ts";
import { vectorsInMemory } from "./meaning/vector-store.ts";
import type { SearchIndex } from "./search/search.ts";
import { openVectors } from "./store/vectors.ts";

/** Who is told what the embeddings server does. */
type Listeners = Pick<MeaningParts, "count" | "report">;

/** Ordering by meaning as the settings want it, its vectors in `DATA_FOLDER`; undefined where they want none. */
export async function openMeaningOf(config: Config, listeners: Listeners = {}): Promise<Meaning | undefined> {
  const { embeddings, dataFolder } = config;
  if (!embeddings) return undefined;
  const { url, model, roles, prefixes, timeout } = embeddings;
  await mkdir(dataFolder, { recursive: true });
  const store = await openVectors(join(dataFolder, "vectors.sqlite"), Date.now).catch(() => vectorsInMemory());
  const maker = JSON.stringify([
    new URL(url).host,
    model,
    roles,
    ...(roles === "prefix" ? Object.values(prefixes) : []),
  ]);
  return openMeaning({ embed: openEmbeddings(embeddings), store, maker, timeout, ...listeners });
}

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
    rest: library.rest?.then(follow),
    reload: async (options) => follow(await library.reload(options)),
  };
}
