/** An OpenAI-compatible server of embeddings for tests, on this machine: words hashed into vectors, and any misbehaviour. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { EmbeddingsConfig } from "../../src/meaning/client.ts";
import { englishOffset } from "../../src/meaning/english.ts";

/** One request as it came over the wire. */
interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly model: string; readonly input: readonly string[]; readonly input_type?: string };
}

/** What the server does with a request; the default answers well. */
export type Behaviour = (response: ServerResponse, input: readonly string[]) => void;

export interface EmbeddingsServer {
  readonly url: string;
  readonly received: Received[];
  /** Texts asked for since the start, those left out that every start asks for. */
  texts(): string[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A model: how long its vectors are, what tells it from others, and phrases that mean the same to it. */
interface Model {
  readonly dimension?: number;
  readonly seed?: number;
  readonly alike?: Readonly<Record<string, string>>;
}

/** Texts that are asked for at each start, whatever the folder: they tell models apart, and what English adds to a question. */
const AT_START = ["Thư viện tỉnh mở cửa từ thứ Ba đến Chủ nhật."];
await englishOffset(async (texts) => {
  AT_START.push(...texts);
  return texts.map(() => Float32Array.of(1, 0));
}, AbortSignal.abort());

export async function startEmbeddings(): Promise<EmbeddingsServer> {
  const received: Received[] = [];
  let behaviour = answering();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Received["body"];
      received.push({ path: request.url!, headers: request.headers, body });
      behaviour(response, body.input);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    received,
    texts: () =>
      received.flatMap(({ body }) => body.input).filter((text) => !AT_START.some((own) => text.endsWith(own))),
    behave: (next) => (behaviour = next),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers as a well-behaved server of this model does. */
export function answering(model: Model = {}): Behaviour {
  return (response, input) =>
    respond(response, 200, { data: input.map((text, index) => ({ index, embedding: vectorOf(text, model) })) });
}

/** Answers with this status and body, whatever was asked. */
export function saying(status: number, body: unknown): Behaviour {
  return (response) => respond(response, status, body);
}

/** Takes a request and never answers. */
export const hanging: Behaviour = () => {};

/** Begins an answer and never ends it. */
export const stalling: Behaviour = (response) => response.writeHead(200).write('{"data":[');

/** Cuts the connection. */
export const hangingUp: Behaviour = (response) => response.destroy();

function respond(response: ServerResponse, status: number, body: unknown): void {
  response
    .writeHead(status, { "content-type": "application/json" })
    .end(typeof body === "string" ? body : JSON.stringify(body));
}

/** How a vector of hashed words comes about: texts that share words, or phrases that mean the same, lie near each other. */
function vectorOf(text: string, { dimension = 64, seed = 1, alike = {} }: Model): number[] {
  const vector = Array<number>(dimension).fill(0);
  vector[0] = 0.1;
  let said = text.toLowerCase();
  for (const [phrase, other] of Object.entries(alike)) said = said.replaceAll(phrase, other);
  for (const word of said.match(/[\p{L}\p{N}]+/gu) ?? []) {
    let hash = seed;
    for (const character of word) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
    vector[hash % dimension]! += hash & 64 ? 1 : -1;
  }
  return vector;
}

/** The settings of a server. */
export function settingsOf(
  { url }: Pick<EmbeddingsServer, "url">,
  own: Partial<EmbeddingsConfig> = {},
): EmbeddingsConfig {
  const prefixes = { query: "query: ", passage: "passage: " };
  return { url, model: "hashed-words", roles: "none", prefixes, timeout: 300, ...own };
}
