import { defineConfig } from "vitest/config";

/** What `npm test` runs: quick, and the same on any machine. `npm run test:all` runs every file. */
const QUICK = [
  "test/{text,search,answer}/**/*.test.ts",
  "test/knowledge/{kinds,passages,dialogue}.test.ts",
  "test/dependencies.test.ts",
];

export default defineConfig({
  test: {
    include: process.env["ALL"] ? ["test/**/*.test.ts"] : QUICK,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // A machine that stalls fails a test of time once; a fault fails it twice.
    retry: 1,
    // Two cores: one file at a time a core. Modules are loaded once for all files, which saves half of the time.
    maxWorkers: 2,
    isolate: false,
    // Where a test of it runs: one PostgreSQL for all of them.
    globalSetup: "test/support/postgres-server.ts",
  },
});
