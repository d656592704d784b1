import type { Answer, Quote } from "./answer.ts";
import { shown } from "./shown.ts";

/**
 * An answer for programs. Doubt is no answer to a program: what comes nearest stands where that of a "nothing" does.
 * @param milliseconds how long finding it took.
 */
export function answerAsJson(question: string, reply: Answer, milliseconds: number): object {
  const quotes = reply.kind === "found" ? reply.quotes.map(quoteAsJson) : [];
  const kind = reply.kind === "doubt" ? "nothing" : reply.kind;
  const missing = reply.kind === "nothing" ? reply.missing : [];
  const nearest = reply.kind === "doubt" ? reply.quotes : reply.kind === "nothing" ? reply.nearest : [];
  const nothing = kind === "nothing" ? { missing, nearest: nearest.map(quoteAsJson) } : {};
  return { question, kind, quotes, ...nothing, milliseconds };
}

function quoteAsJson({ text, document, passage, slices, start, end, score, marks }: Quote): object {
  const { id, title, publisher, author, url, date } = document;
  const { text: read } = shown({ document, passage, slices });
  return {
    text,
    ...(read !== text && { shown: read }),
    document: id,
    title,
    publisher,
    author,
    url,
    date,
    page: passage.block.page,
    paragraph: passage.paragraph,
    start,
    end,
    ...(slices.length > 1 && { slices: slices.map((slice) => [slice.start, slice.end]) }),
    score: Math.round(score * 100) / 100,
    marks,
  };
}
