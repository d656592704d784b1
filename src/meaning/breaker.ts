/** How long a server is left alone after it failed: twice as long after each further failure, up to the second. */
const FIRST_REST_MS = 2000;
const LONGEST_REST_MS = 60_000;

/** Leaves a server alone for a while after it failed, so that not every question waits for it. */
interface Breaker {
  /** Whether the server may be asked. After a rest one caller may try; the others wait for how that goes. */
  admits(): boolean;
  succeeded(): void;
  failed(): void;
}

/** A breaker that admits everyone until the first failure. `clock`: milliseconds since any moment. */
export function openBreaker(clock: () => number): Breaker {
  let failures = 0;
  let until = 0;
  return {
    admits() {
      if (failures === 0) return true;
      if (clock() < until) return false;
      until = clock() + restAfter(failures);
      return true;
    },
    succeeded() {
      failures = 0;
    },
    failed() {
      failures++;
      until = clock() + restAfter(failures);
    },
  };
}

function restAfter(failures: number): number {
  return Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** (failures - 1));
}
