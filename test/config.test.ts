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
    });
    expect(config).toMatchObject({
      botToken: token,
      adminIds: [1000, 1001],
      keepAskers: true,
      groupAnswers: "private",
      apiRoot: "http://localhost:8081",
      webhook: { url: "https://bot.example.vn/telegram", secret: "a-long-random-word", port: 8443 },
      metricsPort: 9090,
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
  ])("refuses %s=%s and says what to give", (name, value) => {
    expect(problemsOf({ WEBHOOK_SECRET: "a-long-random-word", BOT_TOKEN: token, [name]: value })).toEqual({
      [name]: expect.stringMatching(/\bgive\b/),
    });
  });

  it("names every bad variable at once", () => {
    const bad = { BOT_TOKEN: "x", ADMIN_IDS: "0", QUOTE_LENGTH: "many", LOG_LEVEL: "loud" };
    expect(Object.keys(problemsOf(bad))).toEqual(Object.keys(bad));
  });

  it("asks for what a webhook needs", () => {
    expect(Object.keys(problemsOf({ WEBHOOK_URL: "https://bot.example.vn" }))).toEqual(["BOT_TOKEN", "WEBHOOK_SECRET"]);
  });

  it("never repeats a secret", () => {
    const secret = "không phải mã";
    expect(JSON.stringify(problemsOf({ BOT_TOKEN: secret, WEBHOOK_SECRET: secret }))).not.toContain(secret);
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
      "NOTHING_FOUND",
      "NOTHING_FOUND_EN",
      "WEBHOOK_URL",
      "WEBHOOK_SECRET",
      "METRICS_PORT",
    ]);
  });
});
