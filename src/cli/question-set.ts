import { z } from "zod";
import { UsageError } from "./usage.ts";

/** One question of a set. */
export interface SetQuestion {
  readonly question: string;
  /** The document that answers, as its path in the knowledge folder. */
  readonly document?: string | undefined;
  /** Any of these in the quote answers. */
  readonly answers: readonly string[];
  /** Whether the folder answers it. */
  readonly answerable: boolean;
}

const LINE = z.object({
  question: z.string(),
  document: z.string().optional(),
  answers: z.array(z.string()).default([]),
  answerable: z.boolean().default(true),
});

/** Reads one question a line, as JSON. Throws `UsageError` with the line of the first that is wrong. */
export function readQuestions(jsonl: string, file: string): SetQuestion[] {
  return jsonl.split("\n").flatMap((line, index) => {
    if (!line.trim()) return [];
    const parsed = LINE.safeParse(parseJson(line));
    if (parsed.success) return [parsed.data];
    throw new UsageError(
      `${file}:${index + 1} is no question. Write {"question": "…", "document": "…", "answers": ["…"], "answerable": true}.`,
    );
  });
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
