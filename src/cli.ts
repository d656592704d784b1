import { existsSync } from "node:fs";
import { ask } from "./cli/ask.ts";
import { check } from "./cli/check.ts";
import { evaluate } from "./cli/eval.ts";
import { learn } from "./cli/learn.ts";
import { ConfigError, parseConfig } from "./config.ts";
import { KnowledgeError } from "./knowledge/library.ts";
import { UsageError } from "./cli/usage.ts";

const COMMANDS = { ask, check, eval: evaluate, learn };

/** Runs one command; the exit code is 0 when it worked, 1 when the folder has problems, 2 when it was called wrongly. */
async function main([name = "", ...rest]: readonly string[]): Promise<number> {
  try {
    if (existsSync(".env")) process.loadEnvFile();
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : undefined;
    if (!command)
      throw new UsageError(`There is no command "${name}". Use one of: ${Object.keys(COMMANDS).join(", ")}.`);
    return await command(
      [...rest],
      parseConfig(process.env),
      (line) => process.stdout.write(`${line}\n`),
      process.stderr,
    );
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ConfigError || error instanceof KnowledgeError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
