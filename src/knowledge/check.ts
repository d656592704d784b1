import type { BlockKind, Document } from "./document.ts";
import { findDuplicates, type Sketch } from "./duplicates.ts";
import { GLOSSARY_FILE } from "./glossary.ts";
import { readKnowledge, type Reading } from "./knowledge.ts";
import { type Problem, problem } from "./problem.ts";
import { QUESTIONS_FILE } from "./questions.ts";

/**
 * Reads a folder and looks for everything that its keeper should know: refused files first, then what only deserves a look.
 * `progress` is told how many of how many files have been looked at; `zone` is the time zone in which days begin.
 */
export async function checkFolder(
  folder: string,
  progress?: (done: number, total: number) => void,
  zone?: string,
): Promise<{ reading: Reading; problems: Problem[] }> {
  const reading = await readKnowledge(folder, { nobodyWaits: true, progress, zone });
  const empty = reading.documents.length === 0 ? [problem(".", "empty-folder")] : [];
  const texts = reading.documents.map(({ text }) => plain(text));
  const problems = [
    ...empty,
    ...reading.problems,
    ...directionControls(reading),
    ...missingWords(reading, texts),
    ...(await duplicateProblems(reading)),
    ...unusedGroups(reading, texts),
  ];
  return { reading, problems };
}

/** How much of each kind a document holds. Rows that follow each other are one table. */
export function countsOf({ blocks }: Document): Record<"headings" | "captions" | "tables" | "items", number> {
  const count = (kind: BlockKind) => blocks.filter((block) => block.kind === kind).length;
  const tables = blocks.filter(({ kind }, at) => kind === "row" && blocks[at - 1]?.kind !== "row").length;
  return { headings: count("heading"), captions: count("caption"), tables, items: count("item") };
}

/** Sketches, which may lie in a file, after which others get their turn. */
const SKETCHES_AT_ONCE = 500;

/** Documents that repeat another one, wholly or for the most part. */
export async function duplicateProblems({ files }: Reading): Promise<Problem[]> {
  const sketches = new Map<string, Sketch>();
  let looked = 0;
  for (const [id, { content }] of files) {
    if (++looked % SKETCHES_AT_ONCE === 0) await new Promise(setImmediate);
    const sketch = content.kind === "article" ? content.sketch : undefined;
    if (sketch && sketch.runs > 0) sketches.set(id, sketch);
  }
  const duplicates = await findDuplicates(sketches);
  return duplicates.map(({ id, other, resemblance }) =>
    resemblance === 1
      ? problem(id, "duplicate", { other })
      : problem(id, "near-duplicate", { other, percent: Math.round(resemblance * 100) }),
  );
}

/** What stands in citations and can turn the words beside it round (Unicode, UAX #9); the bot shows it without them. */
function directionControls({ documents }: Reading): Problem[] {
  return documents.flatMap(({ id, title, publisher = "" }) =>
    Object.entries({ title, publisher })
      .filter(([, value]) => /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/.test(value))
      .map(([field]) => problem(id, "direction-control", { field })),
  );
}

/** Pinned questions whose quote no document could ever hold. */
function missingWords({ questions }: Reading, texts: readonly string[]): Problem[] {
  return questions.flatMap(({ expect, line }) => {
    if (expect.kind !== "quote" || texts.some((text) => text.includes(plain(expect.words)))) return [];
    return [problem(QUESTIONS_FILE, "missing-words", { words: expect.words }, line)];
  });
}

/** Groups of the glossary that can never widen a question to words of an article. */
function unusedGroups({ glossary }: Reading, texts: readonly string[]): Problem[] {
  return glossary
    .filter((group) => !group.some((word) => texts.some((text) => text.includes(plain(word)))))
    .map((group) => problem(GLOSSARY_FILE, "unused-group", { group: group.join(", ") }));
}

function plain(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
