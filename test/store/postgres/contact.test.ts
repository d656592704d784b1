import { describe, expect, it } from "vitest";
import { StoreError } from "../../../src/store/error.ts";
import { openContact } from "../../../src/store/postgres/contact.ts";
import { errorOf } from "../../../src/store/postgres/errors.ts";

const failure = (code: string, message = "") => Object.assign(new Error(message), { code });

describe("contact with a server that is away", () => {
  let now = 0;

  it("is tried by one caller at a time, and by none for a moment after", async () => {
    const contact = openContact("db", () => now);
    const tries: ((error: Error) => void)[] = [];
    const connect = () => new Promise<string>((_, reject) => tries.push(reject));
    const first = contact.reach(connect);
    tries[0]!(failure("ECONNREFUSED"));
    await expect(first).rejects.toMatchObject({ kind: "away" });
    await expect(contact.reach(connect)).rejects.toMatchObject({ kind: "away" });
    expect(tries).toHaveLength(1);
    now += 600;
    const again = contact.reach(connect);
    await expect(contact.reach(connect)).rejects.toMatchObject({ kind: "away" });
    tries[1]!(failure("28P01"));
    await expect(again).rejects.toMatchObject({ kind: "failed" });
    expect(contact.awaySince()).toBeTypeOf("number");
    now += 600;
    expect(await contact.reach(async () => "connected")).toBe("connected");
    expect(contact.awaySince()).toBeUndefined();
  });
});

describe("an error of the server", () => {
  it.each([
    ["57P01", "", "away", "is shutting down or starting"],
    ["53100", "", "full", "has no space left"],
    ["53300", "", "away", "has no connection left"],
    ["25006", "", "away", "read-only standby"],
    ["ENOTFOUND", "", "away", "cannot be reached (ENOTFOUND)"],
    ["", "Connection terminated unexpectedly", "away", "it does not answer"],
    ["", "Query read timeout", "away", "it does not answer"],
    ["23505", "duplicate key", "failed", "cannot do this (23505"],
  ])("%s %s is %s: %s", (code, message, kind, says) => {
    const error = errorOf(failure(code, message), "db");
    expect(error).toMatchObject({ kind, message: expect.stringContaining(says) });
    expect(errorOf(error, "db")).toBe(error);
    expect(error).toBeInstanceOf(StoreError);
  });
});
