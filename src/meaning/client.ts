import { request } from "undici";
import { z } from "zod";
import { unit } from "./vector.ts";

/** An OpenAI-compatible server of text embeddings. */
export interface EmbeddingsConfig {
  /** Up to and with `/v1`, without a slash at its end. */
  readonly url: string;
  readonly model: string;
  readonly apiKey?: string;
  /** How a question is told from a passage: by words before the text, by the field `input_type`, or not at all. */
  readonly roles: "prefix" | "input_type" | "none";
  /** The words before a text, where `roles` is `prefix`. */
  readonly prefixes: Readonly<Record<"query" | "passage", string>>;
  /** The longest that a question waits for its vector, in milliseconds. */
  readonly timeout: number;
}

/** What a text is to the model: many are trained to tell a question from the passage that answers it. */
export type Role = "query" | "passage";

/** Vectors of texts, of unit length, in the order of the texts. Rejects with `EmbeddingsError`, or with the reason of whoever aborts. */
export type Embed = (texts: readonly string[], role: Role, signal?: AbortSignal) => Promise<Float32Array[]>;

/** Why no vectors came. The message never holds the key nor a text. */
export class EmbeddingsError extends Error {
  override readonly name = "EmbeddingsError";
  readonly kind: "late" | "out-of-reach" | "refused" | "overloaded" | "failing" | "garbage";

  constructor(kind: EmbeddingsError["kind"], message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Most bytes of an answer that are read for each of its texts: 16,384 numbers in decimal need some 400 KB. */
const LARGEST_ANSWER = 512 * 1024;

/**
 * The embeddings of an OpenAI-compatible server (`POST …/embeddings`), over the HTTP client that carries the bot to Telegram:
 * one request with three fields needs no library of its own.
 */
export function openEmbeddings({ url, model, apiKey, roles, prefixes }: EmbeddingsConfig): Embed {
  const headers = {
    "content-type": "application/json",
    ...(apiKey !== undefined && { authorization: `Bearer ${apiKey}` }),
  };
  return async (texts, role, signal) => {
    const input = roles === "prefix" ? texts.map((text) => prefixes[role] + text) : texts;
    const body = JSON.stringify({ model, input, ...(roles === "input_type" && { input_type: role }) });
    const longest = LARGEST_ANSWER * texts.length;
    const answer = await exchange(`${url}/embeddings`, { headers, body, longest, signal });
    return vectorsIn(answer, texts.length);
  };
}

interface Sent {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Most bytes of the answer. */
  readonly longest: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Over plain HTTP, which is this machine or the next, each request has a connection of its own: many small servers write head
 * and body apart, and on a connection that is kept the second waits 40 ms for an acknowledgement (Nagle's algorithm).
 */
async function exchange(url: string, { headers, body, longest, signal }: Sent): Promise<string> {
  try {
    const reset = url.startsWith("http:");
    const response = await request(url, { method: "POST", headers, body, reset, ...(signal && { signal }) });
    const text = await bounded(response.body, longest);
    if (response.statusCode !== 200) throw refusal(response.statusCode);
    return text;
  } catch (error) {
    if (error instanceof EmbeddingsError) throw error;
    if (isTimeout(signal?.reason)) throw new EmbeddingsError("late", "The embeddings server did not answer in time.");
    signal?.throwIfAborted();
    throw new EmbeddingsError("out-of-reach", "The embeddings server cannot be reached.", { cause: error });
  }
}

/** Whether a signal was aborted by the clock, not by whoever asked. */
function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === "TimeoutError";
}

/** The text of an answer of bounded length. */
async function bounded(body: AsyncIterable<Buffer>, longest: number): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > longest) throw new EmbeddingsError("garbage", "The embeddings server's answer is too long.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function refusal(status: number): EmbeddingsError {
  if (status === 401 || status === 403)
    return new EmbeddingsError(
      "refused",
      `The embeddings server refuses the key (${status}): correct EMBEDDINGS_API_KEY.`,
    );
  if (status === 429) return new EmbeddingsError("overloaded", "The embeddings server asks for fewer requests (429).");
  if (status < 500)
    return new EmbeddingsError(
      "refused",
      `The embeddings server refuses the request (${status}): check EMBEDDINGS_URL, EMBEDDINGS_MODEL and EMBEDDINGS_ROLES.`,
    );
  return new EmbeddingsError("failing", `The embeddings server fails (${status}).`);
}

/** An answer as OpenAI describes it; other fields are left alone. */
const ANSWER = z.object({
  data: z.array(z.object({ index: z.number().int().optional(), embedding: z.array(z.number()).min(2).max(16_384) })),
});

/** The vectors of an answer by their `index`, of unit length. */
function vectorsIn(text: string, count: number): Float32Array[] {
  let data: z.infer<typeof ANSWER>["data"];
  try {
    ({ data } = ANSWER.parse(JSON.parse(text)));
  } catch (error) {
    throw new EmbeddingsError("garbage", "The embeddings server's answer is no list of vectors.", { cause: error });
  }
  const vectors = Array<Float32Array | undefined>(count).fill(undefined);
  data.forEach(({ index, embedding }, at) => (vectors[index ?? at] = directed(embedding)));
  const whole = vectors.slice(0, count).filter((vector) => vector !== undefined);
  if (whole.length < count || data.length !== count) throw garbage("it has another number of vectors than texts");
  if (whole.some((vector) => vector.length !== whole[0]!.length)) throw garbage("its vectors differ in length");
  return whole;
}

function directed(numbers: readonly number[]): Float32Array {
  const vector = unit(numbers);
  if (!vector) throw garbage("a vector has no direction");
  return vector;
}

function garbage(detail: string): EmbeddingsError {
  return new EmbeddingsError("garbage", `The embeddings server's answer cannot be used: ${detail}.`);
}
