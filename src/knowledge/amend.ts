import { decode } from "./decode.ts";
import { CORRECTIONS_FILE, readCorrections } from "./corrections.ts";
import type { Description } from "./description.ts";
import { readBytes } from "./folder.ts";
import { GLOSSARY_FILE, readGlossary } from "./glossary.ts";
import { type KeepOutcome, saveFile } from "./file-store.ts";
import { caseless } from "./file-names.ts";
import { problem, Refusal } from "./problem.ts";
import { type PinnedQuestion, QUESTIONS_FILE, readQuestions } from "./questions.ts";
import { extendList, shortenList } from "./yaml.ts";

/** Adds a question to `questions.yaml`, which is made where there is none. Comments and the other questions stay as they are. */
export async function pinQuestion(
  folder: string,
  { question, expect }: Pick<PinnedQuestion, "question" | "expect">,
): Promise<KeepOutcome> {
  return await amend(folder, QUESTIONS_FILE, readQuestions, (source) =>
    extendList(source, [entryOf(question, expect)]),
  );
}

/** Takes the pins of questions, as they are written there, out of `questions.yaml`; what is only checked of them stays. */
export async function unpinQuestion(folder: string, questions: readonly string[]): Promise<KeepOutcome> {
  return await amend(folder, QUESTIONS_FILE, readQuestions, (source, entries) => {
    const isPin = ({ question: own, expect }: PinnedQuestion) => expect.kind === "pin" && questions.includes(own);
    return shortenList(
      source,
      entries.flatMap((entry, index) => (isPin(entry) ? [index] : [])),
    );
  });
}

function entryOf(question: string, expect: PinnedQuestion["expect"]): Record<string, unknown> {
  if (expect.kind === "nothing") return { question, nothing: true };
  if (expect.kind === "quote") return { question, quote: expect.words };
  return { question, pin: expect.words, ...(expect.document !== undefined && { document: expect.document }) };
}

/**
 * Makes words mean the same in `glossary.yaml`: a new group, or more words in the group that has one of them already.
 * Refused where two groups have them, since that would make all of both mean the same.
 */
export async function addWords(folder: string, words: readonly string[]): Promise<KeepOutcome> {
  return await amend(folder, GLOSSARY_FILE, readGlossary, (source, groups) => {
    const known = (word: string) =>
      groups.findIndex((group) => group.some((other) => caseless(other) === caseless(word)));
    const index = words.map(known).find((place) => place !== -1);
    if (index === undefined) return extendList(source, [[...words]]);
    const own = groups[index]!.map(caseless);
    return extendList(
      source,
      words.filter((word) => !own.includes(caseless(word))),
      index,
    );
  });
}

/** Says of an article what its file does not say, in the place of what was said before; or nothing any more, where nothing is given. */
export async function correctArticle(folder: string, file: string, description: Description): Promise<KeepOutcome> {
  return await amend(folder, CORRECTIONS_FILE, readCorrections, (source, entries) => {
    const own = entries.flatMap((entry, index) => (entry.file === file ? [index] : []));
    const rest = own.length > 0 ? shortenList(source, own) : source;
    return Object.keys(description).length === 0 ? rest : extendList(rest, [{ file, ...description }]);
  });
}

/** Writes the changed list of a file, provided that it can be read before and after. */
async function amend<Item>(
  folder: string,
  id: string,
  read: (bytes: Uint8Array) => Item[],
  change: (source: string, items: readonly Item[]) => string,
): Promise<KeepOutcome> {
  try {
    const present = (await readBytes(folder, id))?.bytes ?? new Uint8Array();
    const changed = new TextEncoder().encode(change(decode(present), read(present)));
    read(changed);
    return await saveFile(folder, id, changed);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refused", problem: problem(id, error.code, error.parameters, error.line) };
  }
}
