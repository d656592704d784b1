import { parseArgs, type ParseArgsConfig } from "node:util";

/** The command was called wrongly. The message says how to call it. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Writes one line to the terminal. */
export type Print = (line: string) => void;

/** Reads a command's arguments. Throws `UsageError` with the usage line for what it does not know. */
export function readArguments<Options extends ParseArgsConfig["options"]>(
  args: string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : "Wrong arguments."}\nUsage: ${usage}`, {
      cause: error,
    });
  }
}

/** A whole number of at least one. Throws `UsageError` for anything else. */
export function readCount(name: string, value: string): number {
  const count = Number(value);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new UsageError(`--${name} takes a whole number from 1, not "${value}".`);
  return count;
}
