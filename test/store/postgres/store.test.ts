import { beforeAll, describe } from "vitest";
import { openSharedStore } from "../../../src/store/postgres/store.ts";
import { empty, makeDatabase, postgres } from "../../support/postgres.ts";
import { storeSuite } from "../store.suite.ts";

describe.skipIf(postgres === "")("the store on PostgreSQL", () => {
  let url: string;
  beforeAll(async () => {
    url = await makeDatabase();
  });
  storeSuite(async (clock) => {
    await empty(url);
    return await openSharedStore(url, clock);
  });
});
