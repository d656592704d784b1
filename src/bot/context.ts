import type { Context } from "grammy";
import type { Config } from "../config.ts";
import type { Mirror } from "../knowledge/mirror.ts";
import type { Library } from "../knowledge/library.ts";
import type { Log } from "../log.ts";
import type { SearchIndex } from "../search/search.ts";
import type { Store } from "../store/store.ts";
import type { LocaleFlavor } from "./message/locale.ts";

/** What every handler is given: grammY's context, and the bot's sentences in the reader's language (`ctx.t`). */
export type BotContext = Context & LocaleFlavor & RecordFlavor & LatestFlavor & AdminFlavor;

/** What the record of updates tells of this one. */
interface RecordFlavor {
  /** Whether it was begun before: its work may have been done, in part or whole, when the process ended. */
  isBegunAgain: boolean;
}

/** What is known of the messages in the update's chat. */
interface LatestFlavor {
  /** Whether no message is known to have come after this one, in a private chat. Elsewhere others write, too, and it is false. */
  isLatest: (messageId: number) => boolean;
}

interface AdminFlavor {
  /** Whether an admin sent the update: asked once, and kept. */
  isFromAdmin?: Promise<boolean>;
}

/** All that the bot needs from outside. */
export interface Dependencies {
  readonly library: Library<SearchIndex>;
  readonly store: Store;
  /** Where processes share the articles: the way to their files. Without it, the folder is the only one. */
  readonly shelf?: Mirror | undefined;
  readonly settings: Settings;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly log: Log;
  /** How the process fares, for `/status`. */
  readonly vitals: () => Vitals;
  /** Aborted when the bot stops: nothing that can be begun again later is waited for any longer. */
  readonly stopping?: AbortSignal;
}

/** What an admin wants to know of the process. Times are milliseconds since 1970. */
export interface Vitals {
  /** Resident memory, in bytes. */
  readonly memory: number;
  readonly startedAt: number;
  /** When Telegram last answered a poll or delivered an update. */
  readonly lastContact: number;
  /** The last error of the log, by its phrase. */
  readonly lastError?: { readonly at: number; readonly event: string };
}

export type Settings = Pick<
  Config,
  | "adminIds"
  | "knowledgeFolder"
  | "timeZone"
  | "quoteLength"
  | "nothingFound"
  | "rateLimit"
  | "groupAnswers"
  | "keepAskers"
  | "apiRoot"
>;
