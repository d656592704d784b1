import { defineConfig } from "vitest/config";

/** Tests that need a PostgreSQL. They share one, which is started where any of them runs. */
const POSTGRES = ["test/**/postgres/*.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // A machine that stalls fails a test of time once; a fault fails it twice.
    retry: 1,
    // Two cores: one file at a time a core. Modules are loaded once for all files, which saves half of the time.
    maxWorkers: 2,
    isolate: false,
    projects: [
      { extends: true, test: { name: "all", include: ["test/**/*.test.ts"], exclude: POSTGRES } },
      {
        extends: true,
        test: { name: "postgres", include: POSTGRES, globalSetup: "test/support/postgres-server.ts" },
      },
    ],
  },
});
