import type { Document, Passage } from "../knowledge/document.ts";
import { type Once, openOnce } from "../text/once.ts";
import { abbreviationsOf } from "./abbreviations.ts";
import { yielder } from "./yielding.ts";
import { amendCorpus, type Amendment, amendmentTo, buildCorpus, type Corpus } from "./corpus.ts";
import { corpusEngine } from "./corpus-engine.ts";
import type { Engine } from "./engine.ts";

/** What an engine is made of. */
interface Source {
  readonly documents: readonly Document[];
  readonly passages: readonly Passage[];
}

/** An engine in memory, with what the next one may take over from it. */
export interface MemoryEngine extends Engine {
  readonly corpus: Corpus;
  /** The corpus that this one amends; undefined for one that was built anew. */
  readonly base?: Corpus;
  /** What was worked out of its documents. */
  readonly once: Once;
}

/** An engine is amended while so much of it stays, 0 to 1; else it is built anew, so that what is gone does not pile up. */
const STAYING = 0.9;

/** Whether so little changes that amending is worth it. */
export function isSmall({ added, gone }: Amendment, { size }: Pick<Corpus, "size">): boolean {
  return added.length + gone.length <= (1 - STAYING) * size;
}

/** The default engine, all of it in this process. Built in short steps: questions go on being answered meanwhile. */
export async function memoryEngine({ documents, passages }: Source, previous?: Engine): Promise<MemoryEngine> {
  const yieldToEventLoop = yielder();
  const before = previous?.name === "memory" ? (previous as MemoryEngine) : undefined;
  const base = before?.base ?? before?.corpus;
  const amendment = base && amendmentTo(base, passages);
  const isAmended = amendment && isSmall(amendment, base);
  const corpus = isAmended
    ? await amendCorpus(base, amendment, yieldToEventLoop)
    : await buildCorpus(passages, yieldToEventLoop);
  const once = before?.once ?? openOnce();
  const abbreviations = await abbreviationsOf(documents, once, yieldToEventLoop);
  return { ...corpusEngine("memory", corpus, abbreviations), corpus, once, ...(isAmended && { base }) };
}
