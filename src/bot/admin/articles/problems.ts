import type { Problem } from "../../../knowledge/problem.ts";
import { cutLine } from "../../message/cut.ts";
import type { Reader } from "../../message/locale.ts";

const PLACE_LENGTH = 80;
const REASON_LENGTH = 160;

/** What is wrong with a file on one line: its name and line, the reason, and the remedy, in the reader's language. */
export function problemLine(problem: Problem, reader: Reader): string {
  const { file, line } = problem;
  const place = line === undefined ? file : `${file}:${line}`;
  const { reason, remedy } = inWords(problem, reader);
  return `• ${cutLine(place, PLACE_LENGTH)} — ${cutLine(reason, REASON_LENGTH)} ${cutLine(remedy, REASON_LENGTH)}`;
}

/** The knowledge itself says it in English. */
function inWords(
  { code, parameters, reason, remedy }: Problem,
  { t, language }: Reader,
): { reason: string; remedy: string } {
  if (code === undefined || language === "en") return { reason, remedy };
  return { reason: t(`problem-${code}`, parameters ?? {}), remedy: t(`problem-${code}.remedy`, parameters ?? {}) };
}
