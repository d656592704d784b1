import { checkQuestions } from "../answer/pinned.ts";
import type { Config } from "../config.ts";
import { checkFolder } from "../knowledge/check.ts";
import { isWarning, type Problem } from "../knowledge/problem.ts";
import { buildIndex } from "../search/search.ts";
import { openBar, type Screen } from "./bar.ts";
import { renderTaken } from "./taken.ts";
import { type Print, readArguments } from "./usage.ts";

const OPTIONS = { knowledge: { type: "string" } } as const;

/** `check`: reads the folder, shows what was taken from each file, and reports every problem with file, line and remedy. Returns 1 where there is one that must be mended. */
export async function check(args: string[], config: Config, print: Print, screen: Screen): Promise<number> {
  const { values } = readArguments(args, OPTIONS, "npm run check -- [--knowledge DIR]");
  const { reading, problems } = await checkFolder(
    values.knowledge ?? config.knowledgeFolder,
    openBar(screen),
    config.timeZone,
  );
  const broken = await checkQuestions(await buildIndex(reading));
  const all = [...problems, ...broken];
  for (const document of reading.documents) print([...renderTaken(document), ""].join("\n"));
  for (const found of all) print(renderProblem(found));
  const { documents, passages, questions } = reading;
  print(
    `${documents.length} documents, ${passages.length} passages, ${questions.length - broken.length} of ${questions.length} pinned questions held, ` +
      `${all.length} problems.`,
  );
  return all.every(isWarning) ? 0 : 1;
}

/** "a.md:3: warning: what is wrong", and below it what to do. */
function renderProblem(found: Problem): string {
  const { file, line, reason, remedy } = found;
  return `${file}${line ? `:${line}` : ""}: ${isWarning(found) ? "warning: " : ""}${reason}\n  ${remedy}`;
}
