/** The Bot API's side of the server: `/bot<token>/<method>` and `/file/bot<token>/<path>`. */
import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { readBody, sendFile, sendJson, type Body } from "./http.ts";
import type { NamedMethod } from "./methods.ts";
import type { Upload } from "./methods/method.ts";
import { Refusal } from "./refusal.ts";
import type { Fault } from "../client/sim.ts";
import { emit, type World } from "./world.ts";

export type Methods = ReadonlyMap<string, NamedMethod>;

/** Answers a method call, whatever befalls it, and logs it. */
export async function answerMethod(
  world: World,
  methods: Methods,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const [, token, name] = /^\/bot([^/]*)\/([^/]*)$/.exec(url.pathname) ?? [];
  if (token === undefined || name === undefined) return sendError(response, new Refusal(404, "Not Found"));
  if (!isToken(world, token)) return sendError(response, new Refusal(401, "Unauthorized"));
  let body: Body;
  try {
    body = await readBody(request);
  } catch (error) {
    return sendError(response, error as Refusal);
  }
  const gone = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  const parameters = { ...Object.fromEntries(url.searchParams), ...body.parameters };
  const fault = world.calls.takeFault(name, parameters["chat_id"]);
  const outcome = await perform(world, { methods, name, ...body, parameters, gone: gone.signal }, fault);
  if (fault?.half_open) return;
  if (fault?.drop_connection || fault?.drop_answer) response.destroy();
  else if (fault?.html && fault.error_code) sendPage(response, fault.error_code);
  else if (outcome.ok || methods.has(name.toLowerCase())) sendOutcome(response, outcome);
  else sendError(response, outcome.refusal, { methods: [...methods.values()].map((each) => each.name).sort() });
}

interface IncomingCall {
  readonly methods: Methods;
  readonly name: string;
  readonly parameters: Record<string, unknown>;
  readonly files: ReadonlyMap<string, Upload>;
  readonly bytes: number;
  readonly gone: AbortSignal;
}

type CallOutcome = { ok: true; result: unknown } | { ok: false; refusal: Refusal };

/** Runs the method, if no fault prevents it, and logs the call. */
export async function perform(world: World, call: IncomingCall, fault?: Fault): Promise<CallOutcome> {
  const method = call.methods.get(call.name.toLowerCase());
  return logged(world, call, method?.name ?? call.name, async () => {
    const half = call.name.toLowerCase() === "getupdates" ? 0 : world.latency() / 2;
    if (half > 0) await sleep(half);
    if (fault) await strike(fault);
    if (!method) throw new Refusal(404, "Not Found: method not found");
    const result: unknown = await method.run(world, call.parameters, { files: call.files, gone: call.gone });
    if (half > 0) await sleep(half);
    return result;
  });
}

/** Long polls do not count as open. */
async function logged(
  world: World,
  call: IncomingCall,
  method: string,
  run: () => Promise<unknown>,
): Promise<CallOutcome> {
  const isPoll = method === "getUpdates";
  const at = Date.now();
  const start = performance.now();
  if (!isPoll) world.calls.begin();
  const outcome = await attempt(run);
  const milliseconds = Math.round((performance.now() - start) * 1000) / 1000;
  const error = outcome.ok ? {} : { error_code: outcome.refusal.code, description: outcome.refusal.message };
  const ended = { at, milliseconds, method, payload: shown(call), ok: outcome.ok, ...error, bytes: call.bytes };
  emit(world, { kind: "call", call: isPoll ? world.calls.note(ended) : world.calls.end(ended) });
  return outcome;
}

/** A mistake of the server's own is an answer, too: the bot must be able to go on. */
async function attempt(run: () => Promise<unknown>): Promise<CallOutcome> {
  try {
    return { ok: true, result: await run() };
  } catch (error) {
    const cause = error instanceof Refusal ? error : new Refusal(500, "Internal Server Error");
    return { ok: false, refusal: cause };
  }
}

/** The parameters as `/sim/calls` shows them: files by name and size. */
function shown({ parameters, files }: IncomingCall): Record<string, unknown> {
  if (files.size === 0) return parameters;
  const uploads = [...files].map(([field, { file_name, bytes }]) => [field, `${file_name} (${bytes.length} bytes)`]);
  return { ...parameters, ...Object.fromEntries(uploads) };
}

/** What a fault does before the method runs, and often instead of it. */
async function strike(fault: Fault): Promise<void> {
  const { delay_ms, half_open, drop_connection, error_code } = fault;
  if (delay_ms) await sleep(delay_ms);
  if (half_open) throw new Refusal(0, "half-open connection");
  if (drop_connection) throw new Refusal(0, "dropped connection");
  if (error_code) throw faultRefusal(fault, error_code);
}

const NAMES: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

function faultRefusal(fault: Fault, code: number): Refusal {
  if (code !== 429) return new Refusal(code, fault.description ?? NAMES[code] ?? "Internal Server Error");
  const seconds = fault.retry_after ?? 1;
  return new Refusal(429, fault.description ?? `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}

/** What a proxy says in the place of the Bot API. */
function sendPage(response: ServerResponse, code: number): void {
  const body = `<html><head><title>${code} ${NAMES[code] ?? ""}</title></head><body><hr>nginx</body></html>`;
  response.writeHead(code, { "content-type": "text/html" }).end(body);
}

function sendOutcome(response: ServerResponse, outcome: CallOutcome): void {
  if (response.destroyed) return;
  if (outcome.ok) sendJson(response, 200, { ok: true, result: outcome.result });
  else sendError(response, outcome.refusal);
}

/** @param beside is said beside what Telegram says, such as the methods that there are. */
function sendError(response: ServerResponse, { code, message, parameters }: Refusal, beside: object = {}): void {
  const refused = { ok: false, error_code: code, description: message, ...(parameters && { parameters }) };
  sendJson(response, code, { ...refused, ...beside });
}

/** Sends a file's bytes, or 404. */
export function answerFile(world: World, response: ServerResponse, url: URL): void {
  const [, token, path] = /^\/file\/bot([^/]*)\/(.+)$/.exec(url.pathname) ?? [];
  if (token === undefined || path === undefined) return sendError(response, new Refusal(404, "Not Found"));
  if (!isToken(world, token)) return sendError(response, new Refusal(401, "Unauthorized"));
  const file = [...world.state.files.values()].find((each) => each.path === path);
  sendFile(response, file);
}

function isToken(world: World, token: string): boolean {
  const given = Buffer.from(decodeURIComponentSafely(token));
  const expected = Buffer.from(world.token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
