import { defineConfig } from "vitest/config";
import { V8_FLAGS } from "./src/v8-flags.mjs";
import { LongestFirst } from "./test/support/longest-first.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // A machine that stalls fails a test of time once or twice; a fault fails it every time.
    retry: 2,
    // On two cores, since the long files mostly wait. Modules are loaded once for all files, which saves half of the time.
    maxWorkers: 3,
    isolate: false,
    execArgv: V8_FLAGS,
    sequence: { sequencer: LongestFirst },
    // Where a test of it runs: one PostgreSQL for all of them.
    globalSetup: ["test/support/postgres-server.ts", "test/support/bundle.ts"],
  },
});
