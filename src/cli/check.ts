import { checkQuestions } from "../answer/pinned.ts";
import type { Config } from "../config.ts";
import { checkFolder } from "../knowledge/check.ts";
import { isWarning } from "../knowledge/problem.ts";
import { buildIndex } from "../search/search.ts";
import { openBar, type Screen } from "./bar.ts";
import { type Print, readArguments } from "./usage.ts";

const OPTIONS = { knowledge: { type: "string" } } as const;

/** `check`: reads the folder and reports every problem with file, line and remedy. Returns 1 where there is one that must be mended. */
export async function check(args: string[], config: Config, print: Print, screen: Screen): Promise<number> {
  const { values } = readArguments(args, OPTIONS, "npm run check -- [--knowledge DIR]");
  const { reading, problems } = await checkFolder(values.knowledge ?? config.knowledgeFolder, openBar(screen));
  const broken = await checkQuestions(await buildIndex(reading));
  const all = [...problems, ...broken];
  for (const { file, line, reason, remedy } of all) print(`${file}${line ? `:${line}` : ""}: ${reason} ${remedy}`);
  const { documents, passages, questions } = reading;
  print(
    `${documents.length} documents, ${passages.length} passages, ${questions.length - broken.length} of ${questions.length} pinned questions held, ` +
      `${all.length} problems.`,
  );
  return all.every(isWarning) ? 0 : 1;
}
