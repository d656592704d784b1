import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs `npm run chat` with these arguments, types the lines, and waits for its end. */
function chat(lines: readonly string[], ...parameters: string[]): Promise<Ended> {
  const command = spawn(process.execPath, ["src/start.mjs", "playground/chat.ts", ...parameters], {
    // No port that a playground of someone else listens on.
    env: { ...process.env, PLAYGROUND_PORT: "1", BOT_TOKEN: "not:used" },
    timeout: 60_000,
  });
  let output = "";
  for (const stream of [command.stdout, command.stderr])
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  command.stdin.end(lines.join("\n"));
  return new Promise((resolve) => command.on("close", (code) => resolve({ code, output })));
}

describe("npm run chat", { timeout: 60_000 }, () => {
  it("starts a playground where none runs, never Telegram, and answers what is piped in", async () => {
    const { code, output } = await chat(["Thủ tướng Azerbaijan tên là gì?"], "--as", "lan");
    expect(output).toContain("Ali Asadov");
    expect(output).not.toContain("not:used");
    expect(code).toBe(0);
  });

  it("says whom one can be", async () => {
    const { code, output } = await chat([], "--as", "nobody");
    expect(output).toContain("Choose one of: lan, emma, quantri.");
    expect(code).toBe(2);
  });
});
