import { afterAll, beforeAll, expect, it } from "vitest";
import { openStage, type Stage } from "./support.ts";

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it("serves the page with rules that keep it to itself", async () => {
  const response = await fetch(`${stage.url}/`);
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(await response.text()).toContain("<html");
});

it.each(["br", "gzip", "identity"])("serves the script as %s, and not again when it is known", async (encoding) => {
  const headers = { "accept-encoding": encoding };
  const response = await fetch(`${stage.url}/page.js`, { headers });
  expect(response.headers.get("content-encoding") ?? "identity").toBe(encoding);
  expect((await response.text()).length).toBeGreaterThan(10_000);
  const known = { ...headers, "if-none-match": response.headers.get("etag")! };
  expect((await fetch(`${stage.url}/page.js`, { headers: known })).status).toBe(304);
});

it("serves nothing else, and changes nothing by a page's address", async () => {
  expect((await fetch(`${stage.url}/server.ts`)).status).toBe(404);
  expect((await fetch(`${stage.url}/`, { method: "POST" })).status).toBe(404);
});
