import type { StoreError } from "../error.ts";
import { errorOf } from "./errors.ts";

/** How long nothing is tried after a failure to connect: an answer does not wait for a server that is gone. */
const REST_MS = 500;

/** How it stands with a server: every failure is one of the store's own, and while it is away one caller at a time tries. */
interface Contact {
  /** Since when it cannot be reached, by `Date.now`; undefined while it can. */
  readonly awaySince: () => number | undefined;
  /** Makes a connection. Rejects at once where another caller tries already, or did so a moment ago. */
  readonly reach: <Connection>(connect: () => Promise<Connection>) => Promise<Connection>;
  /** Uses one. */
  readonly attempt: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** `name` is the server's for people. `now`: a clock that is never set back, in milliseconds. */
export function openContact(name: string, now: () => number = () => performance.now()): Contact {
  let away: { readonly since: number; readonly error: StoreError; restsUntil: number } | undefined;

  const attempt = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (cause) {
      const error = errorOf(cause, name);
      if (error.kind === "away") away = { since: away?.since ?? Date.now(), error, restsUntil: now() + REST_MS };
      throw error;
    }
  };
  return {
    awaySince: () => away?.since,
    attempt,
    async reach(connect) {
      if (away && now() < away.restsUntil) throw away.error;
      if (away) away.restsUntil = Infinity;
      try {
        const connection = await attempt(connect);
        away = undefined;
        return connection;
      } finally {
        if (away) away.restsUntil = now() + REST_MS;
      }
    },
  };
}
