import type { Config } from "../../src/config.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { openMeaningOf } from "../../src/open-meaning.ts";
import { buildIndex, search, type SearchIndex } from "../../src/search/search.ts";
import { quantile } from "../../src/cli/measure.ts";
import type { Print } from "../../src/cli/usage.ts";

/** What ordering by meaning adds to a search: of a question that is new, and of one that is remembered. Nothing where no server is set. */
export async function benchMeaning(
  { folder, ...config }: Config & { readonly folder: string | undefined },
  knowledge: Knowledge,
  questions: readonly string[],
  print: Print,
): Promise<void> {
  const meaning = await openMeaningOf(config, { folder });
  if (!meaning) return;
  meaning.follow(knowledge);
  await meaning.settled();
  const byWords = await buildIndex(knowledge);
  const byMeaning = await buildIndex(knowledge, { reranker: meaning });
  for (const question of questions) await search(question, byWords); // compiled while they run
  const [asked, remembered]: [number[], number[]] = [[], []];
  for (const question of new Set(questions)) {
    const words = await timed(question, byWords);
    asked.push((await timed(question, byMeaning)) - words);
    remembered.push((await timed(question, byMeaning)) - words);
  }
  const { done, total, lookups } = meaning.status();
  print(
    `by meaning (${done} of ${total} passages, ${lookups["failed"]} requests failed): median of what it adds to a search: ` +
      `${quantile(asked, 0.5).toFixed(2)} ms for a new question, ${quantile(remembered, 0.5).toFixed(2)} ms for a remembered one`,
  );
  await meaning.close();
}

async function timed(question: string, index: SearchIndex): Promise<number> {
  const began = performance.now();
  await search(question, index);
  return performance.now() - began;
}
