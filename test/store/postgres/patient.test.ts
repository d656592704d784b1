import { describe, expect, it } from "vitest";
import { StoreError } from "../../../src/store/error.ts";
import { patient } from "../../../src/store/postgres/patient.ts";
import type { Query } from "../../../src/store/postgres/server.ts";

/** Fails so many times, then gives a row. */
function failing(times: number, error: Error): { query: Query; tries: () => number } {
  let tries = 0;
  const query = async () => {
    if (tries++ < times) throw error;
    return [{ text: "here" }];
  };
  return { query: query as unknown as Query, tries: () => tries };
}

describe("a patient statement", () => {
  it("is made again while the server is away", async () => {
    const { query, tries } = failing(2, new StoreError("away", "gone"));
    expect(await patient(query)("select")).toEqual([{ text: "here" }]);
    expect(tries()).toBe(3);
  });

  it("fails like any other where the server stays away, or does not want it", async () => {
    const away = new StoreError("away", "gone");
    await expect(patient(failing(Infinity, away).query, 150)("select")).rejects.toBe(away);
    const { query, tries } = failing(1, new StoreError("failed", "no such table"));
    await expect(patient(query)("select")).rejects.toThrow("no such table");
    expect(tries()).toBe(1);
  });
});
