import { type Kysely, type Migration, Migrator, sql } from "kysely";
import { StoreError } from "../error.ts";

/** What processes that share a store keep there beside its own tables. A migration that was ever released is never edited. */
const migrations: Record<string, Migration> = {
  "001-turns": { up: makeTurns },
  "002-files": { up: makeFiles },
  "003-indexes": { up: makeIndexes },
};

/** Brings the shared tables to the state that this version works with: once, whoever else starts at the same time. */
export async function migrateShared<Schema>(database: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => migrations },
    migrationTableName: "kysely_shared_migration",
    migrationLockTableName: "kysely_shared_migration_lock",
  });
  const { error } = await migrator.migrateToLatest();
  if (error instanceof StoreError) throw error;
  if (error) throw new StoreError("failed", "The shared tables cannot be brought to this version.", { cause: error });
}

/**
 * `workers`: the processes at work, each with the time of its last sign of life, by the server's clock. `turns`: the updates
 * that are waiting for one of them or worked on. Both functions are one round trip each; what they decide, they decide under
 * the lock of the place.
 */
async function makeTurns(database: Kysely<unknown>): Promise<void> {
  for (const statement of [
    sql`create table workers (id text primary key, "seenAt" bigint not null)`,
    sql`create table turns (
      "updateId" bigint primary key, place text not null, worker text not null, begun boolean not null default false
    )`,
    sql`create index turns_place on turns (place)`,
    sql`create index updates_parked on updates ("updateId") where payload is not null`,
    sql`create function server_time() returns bigint language sql as
      $$ select (1000 * extract(epoch from clock_timestamp()))::bigint $$`,
    // Where the caller may not judge, whoever has not said goodbye is at work.
    sql`create function is_at_work(id text, judges boolean, lease bigint) returns boolean language sql as $$
      select exists (select from workers w where w.id = $1 and (not judges or w."seenAt" > server_time() - lease))
    $$`,
    sql`create function take_turn(
      id bigint, at_place text, me text, judges boolean, lease bigint, at bigint, taken int, done int[]
    ) returns text language plpgsql as $$
      declare
        holder text;
        isNew int;
      begin
        if at_place <> '' then perform pg_advisory_xact_lock(7261, hashtext(at_place)); end if;
        if exists (select from updates u where u."updateId" = id and u.answered = any(done)) then return 'done'; end if;
        insert into turns values (id, at_place, me) on conflict do nothing;
        select worker into holder from turns t where t."updateId" = id for update;
        if holder is null then return 'done'; end if;
        if holder <> me then
          if is_at_work(holder, judges, lease) then return 'elsewhere'; end if;
          update turns set worker = me, begun = false where "updateId" = id;
        end if;
        if at_place <> '' and exists (
          select from turns t where t.place = at_place and t."updateId" <> id and (t.begun or t."updateId" < id) and (
            is_at_work(t.worker, judges, lease)
            or exists (select from updates u where u."updateId" = t."updateId" and u.payload is not null)
          )
        ) then return 'waiting'; end if;
        update turns set begun = true where "updateId" = id;
        insert into updates ("updateId", answered, at) values (id, taken, at) on conflict do nothing;
        get diagnostics isNew = row_count;
        return case when isNew = 1 then 'new' else 'taken' end;
      end
    $$`,
  ])
    await statement.execute(database);
}

/** `files`: the articles and, below `.previous`, what stood in their place before. `knowledge`: the version in force, one row. */
async function makeFiles(database: Kysely<unknown>): Promise<void> {
  await sql`create table files (id text primary key, bytes bytea not null, hash bytea not null)`.execute(database);
  // Articles are stored as they are: most are small, and the large ones are compressed already.
  await sql`alter table files alter column bytes set storage external`.execute(database);
  await sql`create table knowledge (id int primary key check (id = 1), version text not null)`.execute(database);
}

/** `indexes`: those of the articles that processes share; the tables of each are named by its number. */
async function makeIndexes(database: Kysely<unknown>): Promise<void> {
  await sql`create sequence index_numbers as int cycle`.execute(database);
  await sql`create table indexes (
    number int primary key, version text not null, articles bytea not null, passages int not null,
    length bigint not null, words int not null, folded bytea not null, "usedAt" bigint not null
  )`.execute(database);
}
