import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const path = join(import.meta.dirname, "postgres-server.ts");

it("leaves the process its exit code", { timeout: 60_000 }, async () => {
  const program = `import(${JSON.stringify(path)}).then(() => { process.exitCode = 3; });`;
  const ended = promisify(execFile)(process.execPath, ["--import", "tsx", "--eval", program]);
  await expect(ended).rejects.toMatchObject({ code: 3, stderr: "" });
});
