import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startPlayground } from "../src/playground/server.ts";
import { openSim } from "./support/sim.ts";

const TOKEN = "123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
const children: ChildProcess[] = [];
let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "trichdan-data-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await rm(data, { recursive: true });
});

/** Starts the program with these settings and no others. */
function launch(env: Record<string, string>) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/main.ts"], {
    env: { PATH: process.env["PATH"], DATA_FOLDER: data, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let output = "";
  let lines = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  child.stdout.on("data", (chunk: string) => (lines += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const exit = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
  return {
    child,
    exit,
    output: () => output,
    async firstLine(): Promise<string> {
      while (!lines.includes("\n")) {
        if (child.exitCode !== null) throw new Error(`It ended: ${output}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return lines.slice(0, lines.indexOf("\n"));
    },
  };
}

describe("npm start", () => {
  it("without a token opens the playground, answers there, and ends on SIGTERM", async () => {
    const program = launch({ PLAYGROUND_PORT: "0" });
    const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(await program.firstLine()) ?? [];
    const sim = openSim(url!);
    await sim.user({ id: 1001, first_name: "An", language_code: "vi" });
    const [reply] = await sim.ask({ chat_id: 1001, from_id: 1001, text: QUESTION });
    expect(reply?.text).toContain("Gafarova");
    const [refusal] = await sim.ask({ chat_id: 1001, from_id: 1001, text: "/reload" });
    expect(refusal?.text).toContain("dành cho người quản trị");
    await sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
    const [report] = await sim.ask({ chat_id: 1000, from_id: 1000, text: "/reload" });
    expect(report?.text).toContain("vẫn như cũ");
    program.child.kill("SIGTERM");
    expect(await program.exit).toBe(0);
    expect(program.output()).not.toContain("Gafarova");
  });

  it("with a token talks to Telegram alone, and ends where Telegram revokes the token", async () => {
    const telegram = await startPlayground({ port: 0, token: TOKEN });
    const program = launch({ BOT_TOKEN: TOKEN, API_ROOT: telegram.url, PLAYGROUND_PORT: "48613" });
    expect(await program.firstLine()).toBe("Listening at https://t.me/trichdan_bot");
    await expect(fetch("http://127.0.0.1:48613/")).rejects.toThrow("fetch failed");
    const sim = openSim(telegram.url);
    await sim.user({ id: 1001, first_name: "An", language_code: "vi" });
    const [reply] = await sim.ask({ chat_id: 1001, from_id: 1001, text: QUESTION });
    expect(reply?.text).toContain("Gafarova");
    await sim.fault({ method: "getUpdates", error_code: 401, description: "Unauthorized" });
    await sim.say({ chat_id: 1001, from_id: 1001, text: "/help" });
    expect(await program.exit).toBe(2);
    expect(program.output()).toContain("Telegram refuses BOT_TOKEN");
    expect(program.output()).not.toContain(TOKEN.slice(0, 20));
    await telegram.close();
  });

  it.each([
    ["a wrong token", { BOT_TOKEN: TOKEN }, /^Telegram refuses BOT_TOKEN: .*\n$/],
    [
      "bad settings, every one",
      { BOT_TOKEN: "x", QUOTE_LENGTH: "abc", ADMIN_IDS: "-5" },
      /BOT_TOKEN.*\n.*ADMIN_IDS.*\n.*QUOTE_LENGTH/,
    ],
    ["a folder without articles", { KNOWLEDGE_FOLDER: "src/bot" }, /No article in the folder src\/bot can be read/],
  ])("names %s, exits with 2, and shows no token", async (_fault, env, message) => {
    const telegram = await startPlayground({ port: 0, token: "9:another" });
    const program = launch({ ...env, API_ROOT: telegram.url, PLAYGROUND_PORT: "0" });
    expect(await program.exit).toBe(2);
    expect(program.output()).toMatch(message);
    expect(program.output()).not.toContain(TOKEN);
    await telegram.close();
  });
});
