import type { Clock, Database, SavedPlace } from "./database.ts";
import { newId } from "./id.ts";
import { limits } from "./retention.ts";

/** A quote as it was shown, whatever becomes of its article. */
export interface SavedQuote {
  /** With its cuts. */
  readonly text: string;
  /** Its article's title as it is cited. */
  readonly title: string;
  /** Opens the article at the quoted words. */
  readonly url?: string;
  /** Publisher, author, date, section, page and paragraph, as they were shown. */
  readonly places: readonly string[];
}

/** What one page of an answer showed. */
export interface Saved {
  /** 12 characters of `A-Za-z0-9_-`. */
  readonly id: string;
  readonly question: string;
  readonly quotes: readonly SavedQuote[];
  readonly at: number;
}

/** Quotes that people keep, until they let them go. */
export interface SavedQuotes {
  /** Keeps a page. False where the person keeps as many as they may; keeping one again changes nothing. */
  add(place: SavedPlace, shown: Pick<Saved, "question" | "quotes">): Promise<boolean>;
  has(place: SavedPlace): Promise<boolean>;
  /** All that a person keeps, the latest first. */
  list(userId: number): Promise<Saved[]>;
  /** Lets one go, by its place or its id. False where this person keeps none such. */
  remove(kept: SavedPlace | { readonly userId: number; readonly id: string }): Promise<boolean>;
}

export function savedIn(database: Database, clock: Clock): SavedQuotes {
  const ofOne = (userId: number) => database.selectFrom("saved").where("userId", "=", userId);
  const saved: SavedQuotes = {
    async add({ userId, answerId, page }, { question, quotes }) {
      const { count } = await ofOne(userId)
        .select((row) => row.fn.countAll<number>().as("count"))
        .executeTakeFirstOrThrow();
      if (count >= limits.savedOfOne) return await saved.has({ userId, answerId, page });
      await database
        .insertInto("saved")
        .values({ id: newId(), userId, answerId, page, question, quotes: JSON.stringify(quotes), at: clock() })
        .onConflict((conflict) => conflict.columns(["userId", "answerId", "page"]).doNothing())
        .execute();
      return true;
    },
    async has({ userId, answerId, page }) {
      const row = await ofOne(userId)
        .select("id")
        .where("answerId", "=", answerId)
        .where("page", "=", page)
        .executeTakeFirst();
      return row !== undefined;
    },
    async list(userId) {
      const rows = await ofOne(userId).select(["id", "question", "quotes", "at"]).orderBy("at", "desc").execute();
      return rows.map((row) => ({ ...row, quotes: JSON.parse(row.quotes) as SavedQuote[] }));
    },
    async remove(kept) {
      const own = database.deleteFrom("saved").where("userId", "=", kept.userId);
      const one =
        "id" in kept
          ? own.where("id", "=", kept.id)
          : own.where("answerId", "=", kept.answerId).where("page", "=", kept.page);
      return Number((await one.executeTakeFirst()).numDeletedRows) > 0;
    },
  };
  return saved;
}
