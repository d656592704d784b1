import { StoreError } from "../error.ts";

/** What the server's answers mean, by their SQLSTATE or its class (PostgreSQL, appendix A), and what helps. */
const TROUBLES: readonly (readonly [state: RegExp, kind: StoreError["kind"], what: string, remedy: string])[] = [
  [/^28P01$/, "failed", "refuses the password", "give the right one in DATABASE_URL"],
  [/^28/, "failed", "refuses this user", "allow it in pg_hba.conf, or give another in DATABASE_URL"],
  [/^3D000$/, "failed", "has no such database", "make it with createdb, or name another in DATABASE_URL"],
  [/^42501$/, "failed", "denies this user a right", "make it the owner of the database and of all tables in it"],
  [/^53300$/, "away", "has no connection left", "raise its max_connections: each process takes up to 10"],
  [/^53100$/, "full", "has no space left on its disk", "free some"],
  [/^(?:08|57P)/, "away", "is shutting down or starting", "wait, or start it"],
  [/^25006$/, "away", "is a read-only standby", "give the address of the primary in DATABASE_URL"],
];
/** What a broken connection says: the system's names of errors, and sentences of `pg` and its pool. */
const BROKEN = /^E(?:CONN|NOTFOUND|AI_AGAIN|TIMEDOUT|HOSTUNREACH|NETUNREACH|PIPE)|terminated|timeout|not queryable/;

/** An error of `pg` as the store's own: it names the server and the remedy, and no value of the statement. */
export function errorOf(cause: unknown, server: string): StoreError {
  if (cause instanceof StoreError) return cause;
  const state = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const [, kind, what, remedy] = TROUBLES.find(([pattern]) => pattern.test(state)) ?? [];
  if (kind) return new StoreError(kind, `${server} ${what}: ${remedy}.`, { cause });
  const message = cause instanceof Error ? cause.message : String(cause);
  if (BROKEN.test(state) || BROKEN.test(message)) {
    const reason = state === "" ? "it does not answer" : state;
    const help = "start it, or give the right address in DATABASE_URL";
    return new StoreError("away", `${server} cannot be reached (${reason}): ${help}.`, { cause });
  }
  return new StoreError("failed", `${server} cannot do this (${state || "unknown"}: ${message}).`, { cause });
}
