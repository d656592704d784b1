/** HTTP bodies in and out, and who may talk to the server at all. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { Busboy, type BusboyInstance } from "@fastify/busboy";
import type { Upload } from "./methods/method.ts";
import { isObject } from "./parameters.ts";
import { Refusal } from "./refusal.ts";
import type { StoredFile } from "./world.ts";

/** Bytes of a body: an upload of 50 MB with its form, or any other request. */
const FORM_LARGEST = 52 * 1024 * 1024;
const BODY_LARGEST = 32 * 1024 * 1024;
const FIELDS_MOST = 200;

export interface Body {
  readonly parameters: Record<string, unknown>;
  readonly files: ReadonlyMap<string, Upload>;
  /** Of the parameters; files do not count. */
  readonly bytes: number;
}

/**
 * Whether a request comes from this machine's own page or program: a web site of another origin, or one that had its
 * name resolved to this address, must not drive the bot. Only the page itself may be opened from elsewhere.
 */
export function isLocal(request: IncomingMessage): boolean {
  const { host, origin, "sec-fetch-site": site = "none", "sec-fetch-mode": mode } = request.headers;
  const port = request.socket.localPort;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const isOpening = mode === "navigate" && request.method === "GET" && /^\/(?:\?|$)/.test(request.url ?? "");
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin !== undefined && !hosts.some((each) => origin === `http://${each}`)) return false;
  return site === "none" || site === "same-origin" || isOpening;
}

/** Reads a request's body. Throws where it is broken or too large. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const type = request.headers["content-type"] ?? "";
  return parseBody(await readBytes(request, isForm(type) ? FORM_LARGEST : BODY_LARGEST), type);
}

/** Parses JSON, urlencoded or multipart. An empty body holds no parameters, whatever its type. Throws where it is broken. */
export async function parseBody(bytes: Buffer, type: string): Promise<Body> {
  if (bytes.length === 0) return { parameters: {}, files: new Map(), bytes: 0 };
  if (isForm(type)) return parseForm(bytes, type);
  const text = bytes.toString();
  const parameters = /^\s*application\/json/i.test(type)
    ? parseObject(text)
    : Object.fromEntries(new URLSearchParams(text));
  return { parameters, files: new Map(), bytes: bytes.length };
}

function isForm(type: string): boolean {
  return /^\s*multipart\/form-data/i.test(type);
}

function parseObject(json: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(json);
    if (isObject(parsed)) return parsed;
  } catch {
    // Falls through to the same refusal.
  }
  throw new Refusal(400, "Bad Request: can't parse JSON object");
}

/** A body that is too large is read to its end all the same, but not kept: the client must be able to hear the answer. */
async function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largest) chunks.push(chunk);
  }
  if (size > largest) throw new Refusal(413, "Request Entity Too Large");
  return Buffer.concat(chunks);
}

async function parseForm(bytes: Buffer, type: string): Promise<Body> {
  const parameters: Record<string, unknown> = {};
  const files = new Map<string, Upload>();
  let size = 0;
  return new Promise((resolve, reject) => {
    const broken = () => reject(new Refusal(400, "Bad Request: can't parse the multipart form"));
    let form: BusboyInstance;
    try {
      form = new Busboy({
        headers: { "content-type": type },
        limits: { fields: FIELDS_MOST, files: 10, fieldSize: 1024 * 1024 },
      });
    } catch {
      broken();
      return;
    }
    form.on("field", (name, value) => {
      parameters[name] = value;
      size += value.length;
    });
    form.on("file", (name, stream, fileName, _encoding, mimeType) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", broken);
      stream.on("end", () => {
        files.set(name, { file_name: fileName || name, mime_type: mimeType, bytes: Buffer.concat(chunks) });
      });
    });
    form.on("error", broken);
    form.on("finish", () => resolve({ parameters, files, bytes: size }));
    Readable.from([bytes]).pipe(form);
  });
}

/** Sends a stored file as plain bytes that no browser takes for a page; a picture may be shown. */
export function sendFile(response: ServerResponse, file: StoredFile | undefined): void {
  if (!file) {
    sendJson(response, 404, { ok: false, error_code: 404, description: "Not Found" });
    return;
  }
  response.writeHead(200, {
    "content-type": file.size?.type ?? "application/octet-stream",
    "content-length": file.bytes.length,
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
  });
  response.end(file.bytes);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value);
  response.writeHead(status, {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}
