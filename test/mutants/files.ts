import { type Mutant, test } from "./mutant.ts";

const ending = (words: string) => test("ending.test.ts", words);

/** No file ends the bot or holds it up, and a signal does. */
export const FILES: readonly Mutant[] = [
  {
    name: "no depth is bounded",
    file: "src/knowledge/yaml.ts",
    from: "const DEEPEST = 40;",
    to: "const DEEPEST = 400;",
    harness: test("knowledge/check.test.ts", "deep"),
  },
  {
    name: "no memory is bounded",
    file: "src/knowledge/watchdog.mjs",
    from: "process.memoryUsage.rss() > megabytes * 1024 * 1024 ||",
    to: "",
    harness: ending("take its memory"),
  },
  {
    name: "what ended its reader is read again",
    file: "src/knowledge/set-aside.ts",
    from: "faultOf: (hash) => noted.get(hash),",
    to: "faultOf: (hash) => (hash === undefined ? noted.get(hash) : undefined),",
    harness: test("knowledge/set-aside.test.ts"),
  },
  {
    name: "slow files hold up the first answer",
    file: "src/main.ts",
    from: "const SLOW_FILES_MS = 10_000;",
    to: "const SLOW_FILES_MS = 10_000_000;",
    harness: ending("hold up no first answer"),
  },
  {
    name: "a folder put in the place of another is not watched",
    file: "src/knowledge/watch.ts",
    from: "onChange(() => identityOf(folder), identityInterval, rearm),",
    to: "",
    harness: test("knowledge/watch.test.ts", "goes on"),
  },
  {
    name: "what changes while Telegram is waited for is not read",
    file: "src/run.ts",
    from: "void watcher?.ready.then(() => news.reload());",
    to: "",
    harness: ending("SIGHUP meanwhile"),
  },
  {
    name: "SIGHUP ends a bot that waits for Telegram",
    file: "src/main.ts",
    from: 'process.on("SIGHUP", () => {});',
    to: "",
    harness: ending("SIGHUP meanwhile"),
  },
  {
    name: "a stop waits for Telegram",
    file: "src/main.ts",
    from: "      stopping.abort();\n",
    to: "",
    harness: ending("the wait for Telegram at once: SIGTERM"),
  },
  {
    name: "a stop waits for downloads",
    file: "src/bot/admin/articles/source.ts",
    from: "const signal = stopping ? AbortSignal.any([deadline, stopping]) : deadline;",
    to: "const signal = deadline;",
    harness: ending("ends a download"),
  },
  {
    name: "one admin's file holds up another's",
    file: "src/bot/admin/administration.ts",
    from: "dryRuns: createQueues()",
    to: "dryRuns: ((one) => () => one(0))(createQueues())",
    harness: test("bot/admin/articles/upload.test.ts", "holds up no other"),
  },
];
