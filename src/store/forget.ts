import type { Database } from "./database.ts";

/** Deletes everything that names this person, but for their acts as an admin (`admins`, `audit`). */
export async function forget(database: Database, userId: number): Promise<void> {
  await database
    .deleteFrom("votes")
    .where("answerId", "in", (own) => own.selectFrom("answers").select("id").where("userId", "=", userId))
    .where("userId", "!=", userId)
    .execute();
  await database.deleteFrom("votes").where("userId", "=", userId).execute();
  await database.deleteFrom("answers").where("userId", "=", userId).execute();
  await database.deleteFrom("people").where("userId", "=", userId).execute();
  await database.deleteFrom("gapAskers").where("userId", "=", userId).execute();
  await database.deleteFrom("digests").where("userId", "=", userId).execute();
  await database.deleteFrom("confirmations").where("ownerId", "=", userId).execute();
  await database.deleteFrom("saved").where("userId", "=", userId).execute();
  await database.deleteFrom("drafts").where("ownerId", "=", userId).execute();
  await database.deleteFrom("limits").where("key", "=", String(userId)).execute();
  // A private chat has its person's id.
  await database.deleteFrom("chats").where("chatId", "=", userId).execute();
}
