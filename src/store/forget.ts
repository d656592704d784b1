import type { Database } from "./database.ts";

/** What was deleted of a person, for the reply that says so. */
export interface Forgotten {
  readonly answers: number;
  readonly votes: number;
}

/** Deletes everything that names this person, but for their acts as an admin (`admins`, `audit`). */
export async function forget(database: Database, userId: number): Promise<Forgotten> {
  await database
    .deleteFrom("votes")
    .where("answerId", "in", (own) => own.selectFrom("answers").select("id").where("userId", "=", userId))
    .where("userId", "!=", userId)
    .execute();
  const votes = await database.deleteFrom("votes").where("userId", "=", userId).executeTakeFirst();
  const answers = await database.deleteFrom("answers").where("userId", "=", userId).executeTakeFirst();
  await database.deleteFrom("people").where("userId", "=", userId).execute();
  await database.deleteFrom("gapAskers").where("userId", "=", userId).execute();
  await database.deleteFrom("digests").where("userId", "=", userId).execute();
  await database.deleteFrom("confirmations").where("ownerId", "=", userId).execute();
  await database.deleteFrom("drafts").where("ownerId", "=", userId).execute();
  await database.deleteFrom("limits").where("key", "=", String(userId)).execute();
  // A private chat has its person's id.
  await database.deleteFrom("chats").where("chatId", "=", userId).execute();
  return { answers: Number(answers.numDeletedRows), votes: Number(votes.numDeletedRows) };
}
