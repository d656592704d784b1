import { alone } from "./alone.ts";
import type { Server } from "./server.ts";

/** What a change leaves: files by their ids, `undefined` for one that is gone. */
type FileChanges = ReadonlyMap<string, Uint8Array | undefined>;

/** The articles where processes share them, each file by its id, and which version of them is in force. */
export interface SharedFiles {
  /** Every file's id and the SHA-256 of its bytes, in hexadecimal digits. */
  list(): Promise<Map<string, string>>;
  /** A file's bytes; `undefined` where there is none. */
  read(id: string): Promise<Uint8Array | undefined>;
  /** Does `work` while no other process changes files, and keeps what it changed, all of it or, where anything fails, nothing. */
  change<Result>(work: () => Promise<{ result: Result; changes: FileChanges }>): Promise<Result>;
  /** The version that was put in force last. */
  version(): Promise<string | undefined>;
  /** Puts a version in force, and tells every process. */
  announce(version: string): Promise<void>;
  /** Calls `heard` whenever a version is put in force, and where one may have been unheard. Gives what ends it. */
  follow(heard: () => void): () => Promise<void>;
}

const CHANNEL = "trichdan_version";
/** How long after a lost connection another is made. */
const RECONNECT_DELAY_MS = 500;
/** Time between two looks whether a word went unheard. */
const CHECK_INTERVAL_MS = 10_000;

export function filesIn({ query, transaction, connect }: Server): SharedFiles {
  return {
    async list() {
      const rows = await query<{ id: string; hash: string }>("select id, encode(hash, 'hex') as hash from files");
      return new Map(rows.map(({ id, hash }) => [id, hash]));
    },
    async read(id) {
      const [row] = await query<{ bytes: Uint8Array }>("select bytes from files where id = $1", [id]);
      return row?.bytes;
    },
    change: (work) =>
      alone("files", { transaction }, async (within) => {
        const { result, changes } = await work();
        for (const [id, bytes] of changes) {
          if (bytes === undefined) await within("delete from files where id = $1", [id]);
          else
            await within(
              `insert into files values ($1, $2, sha256($2))
               on conflict (id) do update set bytes = excluded.bytes, hash = excluded.hash`,
              [id, Buffer.from(bytes)],
            );
        }
        return result;
      }),
    async version() {
      const [row] = await query<{ version: string }>("select version from knowledge");
      return row?.version;
    },
    announce: (version) =>
      transaction(async (within) => {
        await within("insert into knowledge values (1, $1) on conflict (id) do update set version = excluded.version", [
          version,
        ]);
        await within("select pg_notify($1, $2)", [CHANNEL, version]);
      }),
    follow: (heard) => listen(connect, heard),
  };
}

/** Listens on a connection of its own, and on another one where that is lost. */
function listen(connect: Server["connect"], heard: () => void): () => Promise<void> {
  let isOver = false;
  let end = async (): Promise<void> => {};
  let timer: NodeJS.Timeout | undefined;

  const begin = async (): Promise<void> => {
    const client = await connect();
    end = () => client.end();
    client.on("notification", heard).on("end", retry);
    await client.query(`listen ${CHANNEL}`);
    heard();
  };
  const retry = (): void => {
    if (!isOver) timer = setTimeout(() => void (running = begin().catch(retry)), RECONNECT_DELAY_MS);
  };
  let running = begin().catch(retry);
  const looking = setInterval(heard, CHECK_INTERVAL_MS);
  return async () => {
    isOver = true;
    clearTimeout(timer);
    clearInterval(looking);
    await running;
    await end().catch(() => undefined);
  };
}
