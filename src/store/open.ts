import { existsSync, renameSync } from "node:fs";
import type { Clock, SqlEngine } from "./database.ts";
import type { StoreError } from "./error.ts";
import { openSqlite } from "./sqlite.ts";

/**
 * How the store was found; `message` says it in a sentence with its remedy. `shared`: it is on a database server, and others may
 * be at work on it. `rebuilt`: it was damaged and now lies at
 * `movedTo`; what could still be read of it was taken over. `beside`: another process holds it, or the disk is full: until
 * the bot is started again it remembers in the file `instead`, or in `:memory:`.
 */
export type Opening =
  | { readonly kind: "opened" | "created" | "shared" }
  | { readonly kind: "rebuilt"; readonly message: string; readonly movedTo: string }
  | { readonly kind: "beside"; readonly message: string; readonly instead: string };

/** A file that can be written, and how it was come by. */
export interface OpenedFile {
  readonly engine: SqlEngine;
  readonly opening: Opening;
}

/** Opens the file. Throws `StoreError`. */
export function openFile(file: string): OpenedFile {
  const kind = existsSync(file) ? "opened" : "created";
  return { engine: openSqlite(file), opening: { kind } };
}

/** What to work with instead of a file that could not be opened. Throws the error where there is nothing. */
export function openInstead(file: string, error: StoreError, clock: Clock): OpenedFile {
  if (error.kind === "damaged") {
    const movedTo = moveAside(file, clock);
    const message = `${file} was damaged. It now lies at ${movedTo}, and what could be read of it was taken over.`;
    return { engine: openSqlite(file), opening: { kind: "rebuilt", message, movedTo } };
  }
  // To move a file that is in use would damage it.
  if (error.kind === "busy") return openBeside(`${file}.beside-${stamp(clock)}`, error);
  if (error.kind === "full") return openBeside(":memory:", error);
  throw error;
}

function openBeside(instead: string, error: StoreError): OpenedFile {
  const message = `${error.message} Until it is started again, the bot remembers in ${instead}.`;
  return { engine: openSqlite(instead), opening: { kind: "beside", message, instead } };
}

/** Renames the file and its write-ahead log, and gives the new name. */
function moveAside(file: string, clock: Clock): string {
  const movedTo = `${file}.damaged-${stamp(clock)}`;
  for (const part of ["", "-wal", "-shm"]) if (existsSync(file + part)) renameSync(file + part, movedTo + part);
  return movedTo;
}

/** For example `20261121T210032Z`: safe in file names everywhere. */
function stamp(clock: Clock): string {
  return new Date(clock()).toISOString().replaceAll(/[-:]|\.\d+/g, "");
}
