import { spawn, type ChildProcess } from "node:child_process";
import { afterEach, describe, expect, it } from "vitest";
import { startPlayground } from "../../src/playground/server/server.ts";
import { freePort } from "../support/port.ts";
import { openSim } from "../support/sim.ts";

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Runs `npm run playground -- …`. */
function playground(...parameters: string[]) {
  const child = spawn(process.execPath, ["src/start.mjs", "playground/serve.ts", ...parameters], {
    env: { PATH: process.env["PATH"], BOT_TOKEN: "not:used" },
  });
  children.push(child);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, ended, output: () => output };
}

describe("npm run playground -- --serve", { timeout: 60_000 }, () => {
  it("serves any bot with this token and name at the address that it prints, and the page, until it is told to stop", async () => {
    const port = await freePort();
    const { child, ended, output } = playground(
      "--serve",
      "--token",
      "5:abc",
      "--port",
      String(port),
      "--username",
      "my_bot",
      "--name",
      "Bot của tôi",
    );
    const url = `http://127.0.0.1:${port}`;
    await expect.poll(output, { timeout: 30_000 }).toContain("\n");
    // A token that somebody gave stands nowhere.
    expect(output()).toBe(
      `Bot API at ${url} for your bot (its methods: ${url}/bot<token>/getMe …), and a chat page there for you.\n`,
    );
    const call = async (token: string, method: string) => (await fetch(`${url}/bot${token}/${method}`)).json();
    expect(await call("5:abc", "getMe")).toMatchObject({
      result: { id: 5, username: "my_bot", first_name: "Bot của tôi" },
    });
    expect(await call("6:abc", "getMe")).toMatchObject({ error_code: 401 });
    await openSim(url).user({ id: 7, first_name: "Bảy" });
    await openSim(url).say({ chat_id: 7, from_id: 7, text: "/start" });
    expect(await call("5:abc", "getUpdates")).toMatchObject({ result: [{ message: { text: "/start" } }] });
    expect(await (await fetch(url)).text()).toContain("<!doctype html>");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  it.each([
    [["--token", "abc"], "--token takes a number, a colon and a word, such as 1:abc."],
    [["--port", "99999"], "--port takes a number from 0 to 65535."],
    [["--username", "a b"], "--username takes 3 to 32 of A–Z, a–z, 0–9 and _."],
    [["--nosuch"], "Unknown option '--nosuch'"],
  ])("says what is wrong with %j, and how it is called", async (wrong, why) => {
    const { ended, output } = playground("--serve", ...wrong);
    expect(await ended).toBe(2);
    expect(output()).toContain(why);
    expect(output()).toMatch(/\nUsage: npm run playground -- \[--serve\] .*\n$/);
  });

  it("says in one sentence that the port is taken", async () => {
    const other = await startPlayground({ port: 0, token: "1:abc" });
    const { port } = new URL(other.url);
    const { ended, output } = playground("--serve", "--port", port);
    expect(await ended).toBe(2);
    expect(output()).toBe(`Port ${port} is taken; set --port to another one.\n`);
    await other.close();
  });
});
