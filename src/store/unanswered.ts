import {
  type Clock,
  type Database,
  prepared,
  present,
  type UnansweredKind,
  type UnansweredRow,
  type UnansweredState,
} from "./database.ts";
import { newId } from "./id.ts";

/** A follow-up as it was typed, and the question that it followed. */
interface FollowedUp {
  readonly typed: string;
  readonly after: string;
}

/** A question that the folder does not answer well, however many asked it. */
export interface UnansweredQuestion {
  /** 12 characters of `A-Za-z0-9_-`. */
  readonly id: string;
  /** What equal questions share; made by the caller. */
  readonly key: string;
  /** As it was asked last; a follow-up as it was read, so that it can be understood alone. */
  readonly question: string;
  /** What it followed up, where it did: the words that were typed, and the question before them. */
  readonly followUp?: FollowedUp;
  /** As it went last. */
  readonly kind: UnansweredKind;
  readonly state: UnansweredState;
  /** What was wrong with the answer that was voted down last, as the bot's choices name it. */
  readonly reason?: string;
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

interface UnansweredPage {
  readonly questions: readonly UnansweredQuestion[];
  /** How many there are on all pages. */
  readonly total: number;
}

export interface UnansweredQuestions {
  /** Counts one more question in vain. `askerId` is kept only where it is given. */
  note(
    question: Pick<UnansweredQuestion, "key" | "question" | "followUp" | "kind"> & { readonly askerId?: number },
  ): Promise<void>;
  /** Says what was wrong with the answer to a question in vain. */
  explain(key: string, reason: string): Promise<void>;
  /** Most asked first, then the latest. `since` leaves out what was last asked before it. `state` is `open` by default. */
  list(page: { limit: number; offset?: number; state?: UnansweredState; since?: number }): Promise<UnansweredPage>;
  find(id: string): Promise<UnansweredQuestion | undefined>;
  /** Who asked it, in so far as that was kept. */
  askers(id: string): Promise<number[]>;
  setState(id: string, state: UnansweredState): Promise<void>;
}

export function unansweredIn(database: Database, clock: Clock): UnansweredQuestions {
  type Asked = Pick<UnansweredRow, "id" | "key" | "question" | "typed" | "after" | "kind"> & { at: number };
  const count = prepared<Asked, { id: string }>(
    database,
    (slot) =>
      database
        .insertInto("gaps")
        .values({
          id: slot("id"),
          key: slot("key"),
          question: slot("question"),
          typed: slot("typed"),
          after: slot("after"),
          kind: slot("kind"),
          state: "open",
          count: 1,
          firstAt: slot("at"),
          lastAt: slot("at"),
        })
        .onConflict((conflict) =>
          conflict.column("key").doUpdateSet((row) => ({
            question: row.ref("excluded.question"),
            typed: row.ref("excluded.typed"),
            after: row.ref("excluded.after"),
            kind: row.ref("excluded.kind"),
            lastAt: row.ref("excluded.lastAt"),
            count: row("gaps.count", "+", 1),
            state: row
              .case()
              .when("gaps.state", "=", "resolved")
              .then<UnansweredState>("open")
              .else(row.ref("gaps.state"))
              .end(),
          })),
        )
        .returning("id"),
    { isRelaxed: true },
  );
  return {
    async note({ key, question, followUp, kind, askerId }) {
      const { typed = null, after = null } = followUp ?? {};
      const { rows } = await count({ id: newId(), key, question, typed, after, kind, at: clock() });
      const gapId = rows[0]!.id;
      if (askerId === undefined) return;
      await database
        .insertInto("gapAskers")
        .values({ gapId, userId: askerId })
        .onConflict((conflict) => conflict.columns(["gapId", "userId"]).doNothing())
        .execute();
    },
    async explain(key, reason) {
      await database.updateTable("gaps").set({ reason }).where("key", "=", key).execute();
    },
    async list({ limit, offset = 0, state = "open", since = 0 }) {
      const matching = database.selectFrom("gaps").where("state", "=", state).where("lastAt", ">=", since);
      const questions = await matching
        .selectAll()
        .orderBy("count", "desc")
        .orderBy("lastAt", "desc")
        .orderBy("id")
        .limit(limit)
        .offset(offset)
        .execute();
      const { total } = await matching.select((row) => row.fn.countAll<number>().as("total")).executeTakeFirstOrThrow();
      return { questions: questions.map(questionIn), total };
    },
    async find(id) {
      const row = await database.selectFrom("gaps").selectAll().where("id", "=", id).executeTakeFirst();
      return row && questionIn(row);
    },
    async askers(id) {
      const rows = await database
        .selectFrom("gapAskers")
        .select("userId")
        .where("gapId", "=", id)
        .orderBy("userId")
        .execute();
      return rows.map((row) => row.userId);
    },
    async setState(id, state) {
      await database.updateTable("gaps").set({ state }).where("id", "=", id).execute();
    },
  };
}

function questionIn({ typed, after, ...row }: UnansweredRow): UnansweredQuestion {
  const question = present(row);
  return typed === null || after === null ? question : { ...question, followUp: { typed, after } };
}
