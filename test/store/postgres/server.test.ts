import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openSharedStore } from "../../../src/store/postgres/store.ts";
import { type Line, openLine } from "../../support/line.ts";
import { freePort } from "../../support/port.ts";
import { addressOf, makeDatabase, postgres, run } from "../../support/postgres.ts";

const PASSWORD = "bí-mật";

/** Makes a user who may log in and nothing else; gives the database's address for them. */
async function addressFor(database: string, user: string, rights = ""): Promise<string> {
  await run(postgres, `create role ${user} login password '${PASSWORD}' ${rights}`);
  const url = new URL(addressOf(database, user));
  url.password = PASSWORD;
  return url.href;
}

describe.skipIf(postgres === "")("the database server", () => {
  let url: string;
  let database: string;
  beforeEach(async () => {
    url = await makeDatabase();
    database = new URL(url).pathname.slice(1);
  });

  it.each([
    {
      what: "a password that is wrong",
      address: async () => url.replace(":password@", ":khac@"),
      says: "refuses the password: give the right one in DATABASE_URL.",
    },
    {
      what: "a database that is not there",
      address: async () => addressOf("nowhere"),
      says: "has no such database: make it with createdb, or name another in DATABASE_URL.",
    },
    {
      what: "a user without rights",
      address: () => addressFor(database, `r_${database}`),
      says: "denies this user a right: make it the owner of the database and of all tables in it.",
    },
    {
      what: "too few connections",
      address: () => addressFor(database, `c_${database}`, "connection limit 0"),
      says: "has no connection left: raise its max_connections: each process takes up to 10.",
    },
    {
      what: "nobody at the port",
      address: async () => `postgres://bot:${PASSWORD}@127.0.0.1:${await freePort()}/trichdan`,
      says: "cannot be reached (ECONNREFUSED): start it, or give the right address in DATABASE_URL.",
    },
    {
      what: "an old version",
      async address() {
        await run(url, `alter database ${database} set search_path = public, pg_catalog`);
        await run(url, "create function public.current_setting(text) returns text language sql as 'select ''120022'''");
        return url;
      },
      says: "runs PostgreSQL 120022: upgrade it to 13 or newer.",
    },
  ])("with $what is named in one line with the remedy, and without the password", async ({ address, says }) => {
    const given = await address();
    const { host } = new URL(given);
    const error = await openSharedStore(given, Date.now).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: "StoreError", message: expect.stringContaining(says) });
    expect(String(error)).toContain(host);
    expect(String(error)).not.toMatch(/\n|password@|khac|bí-mật|%E1%BA/);
  });

  it("is brought to this version once, by however many processes start at the same time", async () => {
    const stores = await Promise.all(Array.from({ length: 4 }, () => openSharedStore(url, Date.now)));
    await stores[0]!.admins.add(1, 2);
    expect(await stores[3]!.admins.has(1)).toBe(true);
    await Promise.all(stores.map((store) => store.close()));
  });

  describe("behind a connection that breaks", () => {
    let line: Line;
    beforeEach(async () => {
      line = await openLine(Number(new URL(url).port));
    });
    afterEach(() => line.close());

    it("is away with a StoreError at once, and used again once it is back", async () => {
      const address = new URL(url);
      address.port = String(line.port);
      const store = await openSharedStore(address.href, Date.now);
      await store.admins.add(1, 2);
      expect(store.awaySince()).toBeUndefined();
      line.cut();
      await expect(store.admins.has(1)).rejects.toMatchObject({ name: "StoreError", kind: "away" });
      const began = performance.now();
      for (let time = 0; time < 20; time += 1)
        await expect(store.admins.has(1)).rejects.toMatchObject({ kind: "away" });
      expect(performance.now() - began).toBeLessThan(400);
      expect(store.awaySince()).toBeLessThanOrEqual(Date.now());
      line.mend();
      await expect.poll(() => store.admins.has(1).catch(() => "away"), { timeout: 5000 }).toBe(true);
      expect(store.awaySince()).toBeUndefined();
      await store.close();
    });
  });
});
