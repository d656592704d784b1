import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresEngine } from "../../src/search/postgres/postgres-engine.ts";
import { sharedIndexes } from "../../src/search/postgres/shared-indexes.ts";
import { openSharedStore, type SharedStore } from "../../src/store/postgres/store.ts";
import { makeDatabase, postgres } from "../support/postgres.ts";
import { engineSuite } from "./engine.suite.ts";

describe.skipIf(postgres === "")("the engine over a database", () => {
  let store: SharedStore;
  beforeAll(async () => {
    store = await openSharedStore(await makeDatabase(), Date.now);
  });
  afterAll(() => store.close());
  let indexes: ReturnType<typeof sharedIndexes> | undefined;
  engineSuite(async (knowledge) => {
    indexes ??= sharedIndexes(store.tables, "1");
    return await postgresEngine(knowledge, indexes, store.tables);
  });
});
