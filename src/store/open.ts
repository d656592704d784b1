import { existsSync, renameSync } from "node:fs";
import type { Clock, Engine } from "./database.ts";
import { StoreError } from "./error.ts";
import { openSqlite } from "./sqlite.ts";

/**
 * How the file was found. `rebuilt`: it was damaged and now lies at `movedTo`; what could still be read of it was taken
 * over. `beside`: another process holds it, or the disk is full: until it is started again the bot remembers in the file
 * `instead`, or in `:memory:`.
 */
export type Opening =
  | { readonly kind: "opened" | "created" }
  | { readonly kind: "rebuilt"; readonly reason: string; readonly movedTo: string }
  | { readonly kind: "beside"; readonly reason: string; readonly instead: string };

/** Opens the file whatever its state. Throws `StoreError` where no file can be made. */
export function openFile(file: string, clock: Clock): { engine: Engine; opening: Opening } {
  const kind = existsSync(file) ? "opened" : "created";
  try {
    return { engine: openSqlite(file), opening: { kind } };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.kind === "damaged") {
      const movedTo = moveAside(file, clock);
      return { engine: openSqlite(file), opening: { kind: "rebuilt", reason: error.message, movedTo } };
    }
    if (error.kind === "busy" || error.kind === "full") {
      // To move a file that is in use would damage it.
      const instead = error.kind === "full" ? ":memory:" : `${file}.beside-${stamp(clock)}`;
      return { engine: openSqlite(instead), opening: { kind: "beside", reason: error.message, instead } };
    }
    throw error;
  }
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
