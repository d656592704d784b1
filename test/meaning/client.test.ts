import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EmbeddingsError, openEmbeddings } from "../../src/meaning/client.ts";
import {
  type Behaviour,
  type EmbeddingsServer,
  hanging,
  hangingUp,
  saying,
  settingsOf,
  stalling,
  startEmbeddings,
} from "./server.ts";

const KEY = "sk-never-told-to-anyone";
const QUESTION = "Thư viện mở cửa lúc nào?";

let server: EmbeddingsServer;
beforeEach(async () => {
  server = await startEmbeddings();
});
afterEach(() => server.close());

const embeddings = (...vectors: unknown[]) => ({ data: vectors.map((embedding, index) => ({ index, embedding })) });

/** What one request fails with. */
async function failureOf(behaviour: Behaviour, texts = [QUESTION], milliseconds = 200): Promise<EmbeddingsError> {
  server.behave(behaviour);
  const embed = openEmbeddings(settingsOf(server, { apiKey: KEY }));
  const error: unknown = await embed(texts, "query", AbortSignal.timeout(milliseconds)).catch(
    (caught: unknown) => caught,
  );
  if (!(error instanceof EmbeddingsError)) throw new Error(`This is no EmbeddingsError: ${String(error)}`);
  return error;
}

describe("the client of an embeddings server", () => {
  it.each([
    { roles: "prefix", role: "query", sent: { input: [`query: ${QUESTION}`] } },
    { roles: "prefix", role: "passage", sent: { input: [`passage: ${QUESTION}`] } },
    { roles: "input_type", role: "query", sent: { input: [QUESTION], input_type: "query" } },
    { roles: "input_type", role: "passage", sent: { input: [QUESTION], input_type: "passage" } },
    { roles: "none", role: "query", sent: { input: [QUESTION] } },
  ] as const)("tells a $role by $roles, and sends no other field", async ({ roles, role, sent }) => {
    await openEmbeddings(settingsOf(server, { roles }))([QUESTION], role);
    expect(server.received).toMatchObject([{ path: "/v1/embeddings" }]);
    expect(server.received[0]!.body).toEqual({ model: "hashed-words", ...sent });
    expect(server.received[0]!.headers.authorization).toBeUndefined();
    // A connection that is kept costs 40 ms a question where head and body come apart.
    expect(server.received[0]!.headers.connection).toBe("close");
  });

  it("shows the key in one header alone", async () => {
    await openEmbeddings(settingsOf(server, { apiKey: KEY }))([QUESTION], "query");
    const { path, headers, body } = server.received[0]!;
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(JSON.stringify([path, { ...headers, authorization: "" }, body])).not.toContain(KEY);
  });

  it("gives vectors of unit length", async () => {
    server.behave(saying(200, embeddings([3, 4], [0, -0.5])));
    const vectors = await openEmbeddings(settingsOf(server))(["một", "hai"], "passage");
    expect(vectors).toEqual([Float32Array.of(0.6, 0.8), Float32Array.of(0, -1)]);
  });

  it("puts vectors into the order of the texts", async () => {
    const data = [
      { index: 1, embedding: [0, 2] },
      { index: 0, embedding: [2, 0] },
    ];
    server.behave(saying(200, { object: "list", data, usage: {} }));
    const vectors = await openEmbeddings(settingsOf(server))(["một", "hai"], "passage");
    expect(vectors).toEqual([Float32Array.of(1, 0), Float32Array.of(0, 1)]);
  });

  it.each([
    { status: 401, kind: "refused", says: "EMBEDDINGS_API_KEY" },
    { status: 403, kind: "refused", says: "EMBEDDINGS_API_KEY" },
    { status: 400, kind: "refused", says: "EMBEDDINGS_ROLES" },
    { status: 404, kind: "refused", says: "EMBEDDINGS_URL" },
    { status: 301, kind: "refused", says: "EMBEDDINGS_URL" },
    { status: 429, kind: "overloaded", says: "429" },
    { status: 500, kind: "failing", says: "500" },
    { status: 503, kind: "failing", says: "503" },
  ])("takes $status as $kind and names what helps", async ({ status, kind, says }) => {
    const error = await failureOf(saying(status, { error: { message: `${KEY} ${QUESTION}` } }));
    expect(error.kind).toBe(kind);
    expect(error.message).toContain(says);
  });

  it.each([
    { what: "no JSON", body: "<html>Bad gateway</html>" },
    { what: "an empty answer", body: "" },
    { what: "another JSON", body: { vectors: [[1, 0]] } },
    { what: "no vectors", body: { data: [] } },
    { what: "more vectors than texts", body: embeddings([1, 0], [0, 1]) },
    { what: "a vector at another place", body: { data: [{ index: 7, embedding: [1, 0] }] } },
    { what: "a vector at a place below 0", body: { data: [{ index: -1, embedding: [1, 0] }] } },
    { what: "words as a vector", body: embeddings(["1", "0"]) },
    { what: "nulls as a vector", body: embeddings([null, 1]) },
    { what: "a vector of zeros", body: embeddings([0, 0]) },
    { what: "numbers beyond all bounds", body: '{"data":[{"index":0,"embedding":[1e999,1]}]}' },
    { what: "numbers whose length is beyond all bounds", body: embeddings([1.7e308, 1.7e308]) },
    { what: "a vector of one number", body: embeddings([1]) },
    { what: "a vector of too many numbers", body: embeddings(Array(16_385).fill(1)) },
    { what: "an answer that is too long", body: `{"data":[],"padding":"${"x".repeat(600_000)}"}` },
  ])("takes $what as garbage", async ({ body }) => {
    expect((await failureOf(saying(200, body))).kind).toBe("garbage");
  });

  it.each([
    { what: "fewer vectors than texts", body: embeddings([1, 0]) },
    { what: "two vectors at one place", body: { data: [0, 0].map((index) => ({ index, embedding: [1, 0] })) } },
    { what: "vectors that differ in length", body: embeddings([1, 0], [1, 0, 0]) },
  ])("takes $what as garbage", async ({ body }) => {
    expect((await failureOf(saying(200, body), ["một", "hai"])).kind).toBe("garbage");
  });

  it.each([
    { name: "never answers", behaviour: hanging },
    { name: "never ends its answer", behaviour: stalling },
  ])("waits no longer than told for a server that $name", async ({ behaviour }) => {
    const began = performance.now();
    expect((await failureOf(behaviour, [QUESTION], 100)).kind).toBe("late");
    expect(performance.now() - began).toBeLessThan(150);
  });

  it("says that a server is out of reach that hangs up, or is not there", async () => {
    expect((await failureOf(hangingUp)).kind).toBe("out-of-reach");
    await server.close();
    expect((await failureOf(hanging)).kind).toBe("out-of-reach");
  });

  it("passes on why its caller gave up", async () => {
    server.behave(hanging);
    const stop = new AbortController();
    const asked = openEmbeddings(settingsOf(server))([QUESTION], "query", stop.signal);
    stop.abort(new Error("stopped"));
    await expect(asked).rejects.toThrow("stopped");
  });

  it("tells neither the key nor the text when it fails", async () => {
    const told = `${KEY} ${QUESTION}`;
    for (const behaviour of [saying(401, told), saying(500, told), saying(200, told), hangingUp]) {
      const { message, stack, cause } = await failureOf(behaviour);
      expect(`${message} ${stack}`).not.toContain(KEY);
      expect(`${message} ${stack}`).not.toContain("Thư viện");
      expect(String(cause)).not.toContain(KEY);
    }
  });
});
