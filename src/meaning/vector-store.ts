/** Where vectors are kept. Any verb may reject: the caller then goes by words. */
export interface VectorStore {
  /** What stands under these keys; keys that hold nothing are left out. */
  get(keys: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Those of the keys that hold something. */
  known(keys: readonly string[]): Promise<ReadonlySet<string>>;
  put(rows: ReadonlyMap<string, Uint8Array>): Promise<void>;
  /** Deletes what stands under other keys than these; how many rows went. */
  keepOnly(keys: ReadonlySet<string>): Promise<number>;
  /** What the vectors were made by, as `startOver` noted it; undefined where there are none yet. */
  maker(): Promise<Maker | undefined>;
  /** Deletes all vectors, and notes what the next ones are made by. */
  startOver(maker: Maker): Promise<void>;
  close(): Promise<void>;
}

/** What vectors were made by. */
interface Maker {
  /** Model, roles and prefixes, as the settings name them. */
  readonly name: string;
  /** Its vector of a fixed text, by which a model that changed under its name is known. */
  readonly probe: Uint8Array;
}

/** A store for one process's life. */
export function vectorsInMemory(): VectorStore {
  const rows = new Map<string, Uint8Array>();
  let made: Maker | undefined;
  return {
    get: async (keys) => new Map(keys.flatMap((key) => (rows.has(key) ? [[key, rows.get(key)!] as const] : []))),
    known: async (keys) => new Set(keys.filter((key) => rows.has(key))),
    put: async (added) => added.forEach((bytes, key) => rows.set(key, bytes)),
    keepOnly: async (keys) => {
      const gone = [...rows.keys()].filter((key) => !keys.has(key));
      for (const key of gone) rows.delete(key);
      return gone.length;
    },
    maker: async () => made,
    startOver: async (maker) => {
      rows.clear();
      made = maker;
    },
    close: async () => rows.clear(),
  };
}
