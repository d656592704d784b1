import { describe, expect, it } from "vitest";
import { openBreaker } from "../../src/meaning/breaker.ts";

describe("a breaker", () => {
  it("leaves a server alone twice as long after each failure, a minute at most", () => {
    let now = 0;
    const breaker = openBreaker(() => now);
    const rests = Array.from({ length: 8 }, () => {
      breaker.failed();
      const failedAt = now;
      while (!breaker.admits()) now += 500;
      return now - failedAt;
    });
    expect(rests).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it("lets one caller try after a rest, and all once it went well", () => {
    let now = 0;
    const breaker = openBreaker(() => now);
    expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
    breaker.failed();
    now = 2000;
    expect([breaker.admits(), breaker.admits()]).toEqual([true, false]);
    breaker.succeeded();
    expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
  });
});
