import type { Document } from "../../knowledge/document.ts";
import { type FileReading, type Reading, readingOf } from "../../knowledge/knowledge.ts";
import { type YieldToEventLoop, yielder } from "../yielding.ts";
import type { KeptArticles } from "./kept-articles.ts";
import { KeptFiles, type Whereabouts } from "./kept-files.ts";
import { passagesIn } from "./passage-reader.ts";

/** The folder as a file has it. */
export async function readingIn(articles: KeptArticles): Promise<Reading> {
  const order = new Int32Array(articles.size).map((_, place) => place);
  const reading = await readingOf(new KeptFiles(articles, { order, others: [] }));
  const others: [string, FileReading][] = [];
  let place = 0;
  for (const [id, file] of reading.files) {
    if (isCorrected(file)) order[place] = -others.push([id, file]);
    place++;
  }
  return await keptReading(articles, reading, { order, others });
}

/** The same reading with what an open file has of it lying there. */
export async function keptIn(articles: KeptArticles | undefined, reading: Reading): Promise<Reading> {
  return articles ? await keptReading(articles, reading, await whereaboutsOf(articles, reading)) : reading;
}

/** Where the files of a reading are, and how many are not as the file has them. */
export async function whereaboutsOf(
  articles: KeptArticles,
  { files }: Reading,
): Promise<Whereabouts & { readonly changed: number }> {
  const yieldToEventLoop = yielder();
  const order = new Int32Array(files.size);
  const others: [string, FileReading][] = [];
  let [at, known, changed] = [0, 0, 0];
  for (const [id, file] of files) {
    await yieldToEventLoop();
    const place = articles.placeOf(id);
    const correction = file.content.kind === "article" ? file.content.uncorrected?.correction : undefined;
    const isSame = place >= 0 && articles.isAt(place, file) && articles.correctionAt(place) === correction;
    order[at++] = isSame && correction === undefined ? place : -others.push([id, file]);
    if (place >= 0) known++;
    if (!isSame) changed++;
  }
  return { order, others, changed: changed + articles.size - known };
}

function isCorrected({ content }: FileReading): boolean {
  return content.kind === "article" && content.uncorrected !== undefined;
}

/** The same, where it is known where its files are. */
export async function keptReading(
  articles: KeptArticles,
  { version, glossary, questions, problems }: Reading,
  whereabouts: Whereabouts,
): Promise<Reading> {
  const files = new KeptFiles(articles, whereabouts);
  const documents = await documentsAt(whereabouts, articles, yielder());
  return {
    version,
    documents,
    get passages() {
      return documents.flatMap(passagesIn);
    },
    glossary,
    questions,
    problems,
    files,
  };
}

/** The file's own list where it is the same. */
async function documentsAt(
  { order, others }: Whereabouts,
  articles: KeptArticles,
  yieldToEventLoop: YieldToEventLoop,
): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for (const place of order) {
    await yieldToEventLoop();
    const content = place < 0 ? others[-1 - place]![1].content : undefined;
    const document = content?.kind === "article" ? content.document : articles.documentAt(place);
    if (document) documents.push(document);
  }
  const own = articles.documents;
  const isSame = documents.length === own.length && documents.every((document, number) => document === own[number]);
  return isSame ? own : documents;
}
