import { answer, type Answer, type Quote } from "../answer/answer.ts";
import { answerAsJson } from "../answer/as-json.ts";
import { shown as shownOf } from "../answer/shown.ts";
import type { Config } from "../config.ts";
import { openLibrary } from "../knowledge/library.ts";
import { readKnowledge } from "../knowledge/knowledge.ts";
import { followed, openMeaningOf } from "../open-meaning.ts";
import { buildIndex } from "../search/search.ts";
import { explain } from "./explain.ts";
import { type Print, readArguments, readCount, UsageError } from "./usage.ts";

const USAGE = "npm run --silent ask -- [--json] [--explain] [--knowledge DIR] [--limit N] QUESTION, or --text DOCUMENT";
const OPTIONS = {
  json: { type: "boolean" },
  explain: { type: "boolean" },
  knowledge: { type: "string" },
  limit: { type: "string" },
  text: { type: "string" },
} as const;

/** `ask`: what the bot would reply, in the terminal. */
export async function ask(args: string[], config: Config, print: Print): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, USAGE);
  const folder = values.knowledge ?? config.knowledgeFolder;
  if (values.text !== undefined) return await printText(values.text, folder, config.timeZone, print);
  const question = positionals.join(" ");
  if (positionals.length === 0) throw new UsageError(`Ask something.\nUsage: ${USAGE}`);
  const meaning = await openMeaningOf(config, { folder });
  const library = await openLibrary(folder, (knowledge) => buildIndex(knowledge, { reranker: meaning }), undefined, {
    zone: config.timeZone,
  });
  const index = followed(library, meaning).current();
  await meaning?.settled();
  if (values.explain) {
    print(await explain(question, index, config.quoteLength));
    await meaning?.close();
    return 0;
  }
  const limit = values.limit === undefined ? undefined : readCount("limit", values.limit);
  const began = performance.now();
  const reply = await answer(question, index, { quoteLength: config.quoteLength });
  const milliseconds = Math.round((performance.now() - began) * 100) / 100;
  await meaning?.close();
  const shown = limit === undefined ? reply : atMost(reply, limit);
  print(values.json ? JSON.stringify(answerAsJson(question, shown, milliseconds)) : asText(shown));
  return 0;
}

async function printText(id: string, folder: string, zone: string, print: Print): Promise<number> {
  const { documents } = await readKnowledge(folder, { zone });
  const document = documents.find((candidate) => candidate.id === id);
  if (!document)
    throw new UsageError(
      `There is no document "${id}" in ${folder}. It has: ${documents.map((one) => one.id).join(", ")}.`,
    );
  print(document.text);
  return 0;
}

/** With a limit the terminal shows that many hits instead of the reply's own choice. */
function atMost(reply: Answer, limit: number): Answer {
  if (reply.kind !== "found") return reply;
  const [first, ...rest] = reply.hits.slice(0, limit);
  return { ...reply, quotes: first ? [first, ...rest] : reply.quotes };
}

function asText(reply: Answer): string {
  if (reply.kind === "empty") return "Bạn hãy gõ một câu hỏi.";
  if (reply.kind !== "nothing") {
    const opening = reply.kind === "doubt" ? ["Tôi chưa tìm được đoạn trả lời chắc chắn; gần nhất là:"] : [];
    return [...opening, ...reply.quotes.map(quoteAsText)].join("\n\n");
  }
  const missing = reply.missing.length > 0 ? ` Các bài viết không nhắc đến: ${reply.missing.join(", ")}.` : "";
  return `Các bài viết không trả lời câu này.${missing}`;
}

function quoteAsText(quote: Quote): string {
  const { document, passage } = quote;
  const source = [
    document.publisher,
    document.author,
    document.title,
    document.date?.split("-").map(Number).toReversed().join("/"),
    passage.block.page && `trang ${passage.block.page}`,
    `đoạn ${passage.paragraph}`,
  ];
  return [
    `“${shownOf(quote).text}”`,
    `  — ${source.filter((part) => part !== undefined).join(" · ")}`,
    ...(document.url ? [`  ${document.url}`] : []),
  ].join("\n");
}
