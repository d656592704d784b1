/** A playground for one test file, and a bot's bare view of it: method calls and their answers. */
import { expect, vi } from "vitest";
import { startPlayground } from "../../../src/playground/server/server.ts";
import { openSim, type Sim } from "../../support/sim.ts";

export const TOKEN = "4242:playground-token";
export const AN = 1001;
export const BINH = 1002;

export interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error_code?: number;
  readonly description?: string;
  readonly parameters?: { retry_after?: number };
}

export interface Stage {
  readonly url: string;
  readonly sim: Sim;
  /** Calls a method as a bot does, with a JSON body. */
  call(method: string, parameters?: object): Promise<Answer>;
  /** Calls a method that must succeed. */
  result<T>(method: string, parameters?: object): Promise<T>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const playground = await startPlayground({ port: 0, token: TOKEN });
  const call = async (method: string, parameters: object = {}): Promise<Answer> => {
    const response = await fetch(`${playground.url}/bot${TOKEN}/${method}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(parameters),
    });
    return (await response.json()) as Answer;
  };
  return {
    url: playground.url,
    sim: openSim(playground.url),
    call,
    async result<T>(method: string, parameters?: object) {
      const answer = await call(method, parameters);
      if (!answer.ok) throw new Error(`${method}: ${answer.description}`);
      return answer.result as T;
    },
    close: () => playground.close(),
  };
}

/** Begins a poll; resolves when the server holds it open. */
export async function beginPoll(stage: Stage): Promise<{ ended: Promise<Answer> }> {
  const ended = stage.call("getUpdates", { timeout: 50, allowed_updates: ["message"] });
  await vi.waitFor(async () => {
    expect(await stage.result("getWebhookInfo")).toMatchObject({ allowed_updates: ["message"] });
  });
  return { ended };
}

/** One line of a conformance table. */
export interface Rule {
  readonly rule: string;
  /** Where the Bot API's documentation says so, and what, in short. */
  readonly source: string;
  readonly method: string;
  readonly given: object;
  /** The whole description of the refusal, or a part of the result. */
  readonly expected: string | object | true;
}

/** What a rule expects of an answer, ready for `toMatchObject`. */
export function expectation({ expected }: Rule): object {
  if (typeof expected !== "string") return { ok: true, result: expected };
  const codes = { "Bad Request": 400, Unauthorized: 401, Forbidden: 403, "Not Found": 404, Conflict: 409 };
  const name = expected.split(":")[0] as keyof typeof codes;
  return { ok: false, error_code: codes[name], description: expected };
}
