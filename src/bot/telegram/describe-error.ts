import { GrammyError, HttpError } from "grammy";
import type { LogFields } from "../../log.ts";

/** An error in words that are safe to log: no message, since it may hold someone's text, and no address, since it holds the token. */
export function describeError(error: unknown): LogFields {
  if (error instanceof GrammyError) {
    return { error: "GrammyError", method: error.method, code: error.error_code, refusal: error.description };
  }
  if (error instanceof HttpError) return { error: "HttpError", cause: nameOf(error.error) };
  const frames =
    error instanceof Error
      ? placesOf(error)
          .split("\n")
          .filter((line) => /^\s+at /.test(line))
      : [];
  return {
    error: nameOf(error),
    at: frames
      .slice(0, 4)
      .map((frame) => frame.trim())
      .join(" ← "),
  };
}

/** The stack without the message above it, which may hold lines that look like places. */
function placesOf({ stack = "", message }: Error): string {
  const at = stack.indexOf(message);
  return at < 0 ? "" : stack.slice(at + message.length);
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  return error.name + code;
}
