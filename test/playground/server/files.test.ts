import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, expect, it } from "vitest";
import { AN, expectation, openStage, TOKEN, type Answer, type Rule, type Stage } from "./support.ts";

/** One white pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=",
  "base64",
);
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.sim.user({ id: AN, first_name: "An" });
  await stage.sim.say({ chat_id: AN, text: "/start" });
});
afterAll(() => stage.close());

async function upload(method: string, fields: Record<string, string>, files: Record<string, [Buffer, string]>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ chat_id: String(AN), ...fields })) form.set(name, value);
  for (const [name, [bytes, fileName]] of Object.entries(files))
    form.set(name, new Blob([new Uint8Array(bytes)]), fileName);
  const response = await fetch(`${stage.url}/bot${TOKEN}/${method}`, { method: "POST", body: form });
  return (await response.json()) as Answer & { result: Message };
}

async function download(path: string): Promise<Buffer> {
  const response = await fetch(`${stage.url}/file/bot${TOKEN}/${path}`);
  return Buffer.from(await response.arrayBuffer());
}

it("takes a file of the bot, keeps every byte, and sends it again by its id", async () => {
  const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
  const { result } = await upload(
    "sendDocument",
    { caption: "tệp", document: "attach://it" },
    { it: [bytes, "số liệu.bin"] },
  );
  expect(result).toMatchObject({ caption: "tệp", document: { file_name: "số liệu.bin", file_size: 70_000 } });
  const { file_path } = await stage.result<{ file_path: string }>("getFile", { file_id: result.document!.file_id });
  expect((await download(file_path)).equals(bytes)).toBe(true);
  const again = await stage.result<Message>("sendDocument", { chat_id: AN, document: result.document!.file_id });
  expect(again.document).toEqual(result.document);
});

it("hands a person's file to the bot", async () => {
  const text = Buffer.from("Tổng Bí thư thăm Baku.");
  const document = { file_name: "bài.txt", mime_type: "text/plain", base64: text.toString("base64") };
  const message = await stage.sim.say({ chat_id: AN, document, caption: "/add" });
  expect(message).toMatchObject({
    document: { file_name: "bài.txt", mime_type: "text/plain", file_size: text.length },
  });
  expect(message.caption_entities).toEqual([{ type: "bot_command", offset: 0, length: 4 }]);
  const { file_path } = await stage.result<{ file_path: string }>("getFile", { file_id: message.document!.file_id });
  expect(await download(file_path)).toEqual(text);
});

it("measures a photo, and refuses what is none", async () => {
  const { result } = await upload("sendPhoto", {}, { photo: [PNG, "a.png"] });
  expect(result.photo).toMatchObject([{ width: 1, height: 1, file_size: PNG.length }]);
  const refused = await upload("sendPhoto", {}, { photo: [Buffer.from("không phải ảnh"), "a.png"] });
  expect(refused).toMatchObject({ error_code: 400, description: "Bad Request: IMAGE_PROCESS_FAILED" });
});

it("gives a file to the page, a picture as one and anything else as bytes", async () => {
  const photo = await stage.sim.say({ chat_id: AN, photo: { base64: PNG.toString("base64") } });
  const page = "<script>alert(1)</script>";
  const document = { file_name: "a.html", mime_type: "text/html", base64: Buffer.from(page).toString("base64") };
  const file = await stage.sim.say({ chat_id: AN, document });
  const ids = [photo.photo![0]!.file_id, file.document!.file_id];
  const [shown, plain] = await Promise.all(ids.map(async (id) => fetch(`${stage.url}/sim/files/${id}`)));
  expect(shown!.headers.get("content-type")).toBe("image/png");
  expect(Buffer.from(await shown!.arrayBuffer())).toEqual(PNG);
  expect(plain!.headers.get("content-type")).toBe("application/octet-stream");
  expect(plain!.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
  expect(await plain!.text()).toBe(page);
});

const rules: Rule[] = [
  {
    rule: "a file is needed",
    source: "sendDocument, document: required",
    method: "sendDocument",
    given: {},
    expected: "Bad Request: there is no document in the request",
  },
  {
    rule: "what is attached must be there",
    source: "sending files: attach://<file_attach_name> names a part of the form",
    method: "sendDocument",
    given: { document: "attach://nothing" },
    expected: "Bad Request: there is no document in the request",
  },
  {
    rule: "an id is of a file that the bot knows",
    source: "sending files: pass a file_id",
    method: "sendDocument",
    given: { document: "no-such-id" },
    expected: "Bad Request: wrong file identifier/HTTP URL specified",
  },
  {
    rule: "this server fetches nothing from the net",
    source: "sending files: Telegram downloads an HTTP URL, and says so where it cannot",
    method: "sendDocument",
    given: { document: "https://example.com/a.pdf" },
    expected: "Bad Request: failed to get HTTP URL content",
  },
  {
    rule: "a caption has at most 1,024 units",
    source: "sendDocument, caption: 0-1024 characters after entities parsing",
    method: "sendDocument",
    given: { document: "attach://it", caption: "x".repeat(1025) },
    expected: "Bad Request: message caption is too long",
  },
  {
    rule: "only known files are downloaded",
    source: "getFile, file_id: of the file to get information about",
    method: "getFile",
    given: { file_id: "no-such-id" },
    expected: "Bad Request: invalid file_id",
  },
];

it.each(rules)("$method: $rule ($source)", async (rule) => {
  const fields = rule.given as Record<string, string>;
  const files: Record<string, [Buffer, string]> = fields["document"] === "attach://it" ? { it: [PNG, "a.png"] } : {};
  expect(await upload(rule.method, fields, files)).toMatchObject(expectation(rule));
});

it("refuses an empty file", async () => {
  const answer = await upload("sendDocument", {}, { document: [Buffer.alloc(0), "a.txt"] });
  expect(answer.description).toBe("Bad Request: file must be non-empty");
});

it("hands out no file of 20 MB and more, and none by a path of one's own", async () => {
  const { result } = await upload("sendDocument", {}, { document: [Buffer.alloc(20 * 1024 * 1024 + 1), "lớn.bin"] });
  expect(await stage.call("getFile", { file_id: result.document!.file_id })).toMatchObject({
    description: "Bad Request: file is too big",
  });
  for (const path of ["documents/nothing", "%2e%2e/package.json", "..%2f..%2fpackage.json"]) {
    expect((await fetch(`${stage.url}/file/bot${TOKEN}/${path}`)).status).toBe(404);
  }
});

it("refuses a broken form", async () => {
  const headers = { "content-type": "multipart/form-data" };
  const response = await fetch(`${stage.url}/bot${TOKEN}/sendDocument`, { method: "POST", headers, body: "--x" });
  expect(await response.json()).toMatchObject({ error_code: 400 });
});
