import type { BotCommand, Message } from "@grammyjs/types";
import type { Call, Inspection, Reaction, SimEvent, SimRoutes, SimState } from "./sim.ts";

type PostPath = keyof SimRoutes extends infer Route ? (Route extends `POST ${infer Path}` ? Path : never) : never;
type Body<Path extends PostPath> = SimRoutes[`POST ${Path}`]["body"];
type Result<Path extends PostPath> = SimRoutes[`POST ${Path}`]["result"];

/** What a person can do and see, over HTTP. Every call throws `SimRefusal` when the server says no or cannot be reached. */
export interface SimClient {
  readonly post: <Path extends PostPath>(path: Path, body: Body<Path>) => Promise<Result<Path>>;
  readonly state: () => Promise<SimState>;
  readonly messages: (chatId: number) => Promise<Message[]>;
  readonly reactions: (chatId: number) => Promise<Reaction[]>;
  readonly commands: (chatId: number, userId: number) => Promise<BotCommand[]>;
  readonly calls: (since: number) => Promise<Call[]>;
  readonly inspect: (question: string) => Promise<Inspection>;
  /** Waits, at most 5 s, until the bot has nothing more to do. */
  readonly idle: () => Promise<{ idle: boolean }>;
  /** The address of a file that a message holds. */
  readonly fileAddress: (fileId: string) => string;
  /**
   * Opens the event stream; once this resolves, no event is missed. The events end when the connection does.
   */
  readonly events: (signal: AbortSignal) => Promise<AsyncGenerator<SimEvent>>;
}

/** A refused or failed call. `status` is 0 where the server could not be reached. */
export class SimRefusal extends Error {
  override readonly name = "SimRefusal";
  readonly status: number;

  constructor(status: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }
}

/** A client of the playground at `base`, such as `http://127.0.0.1:8081`; "" is the page's own server. */
export function createSimClient(base = ""): SimClient {
  const get = async <Answer>(path: string): Promise<Answer> => (await (await request(base + path)).json()) as Answer;
  return {
    post: async (path, body) => {
      const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
      const response = await request(base + path, init);
      return (await response.json()) as Result<typeof path>;
    },
    state: () => get("/sim/state"),
    messages: (chatId) => get(`/sim/chats/${chatId}/messages`),
    reactions: (chatId) => get(`/sim/chats/${chatId}/reactions`),
    commands: (chatId, userId) => get(`/sim/chats/${chatId}/commands?user_id=${userId}`),
    calls: (since) => get(`/sim/calls?since=${since}`),
    inspect: (question) => get(`/sim/inspect?question=${encodeURIComponent(question)}`),
    idle: () => get("/sim/idle"),
    fileAddress: (fileId) => `${base}/sim/files/${encodeURIComponent(fileId)}`,
    events: async (signal) => parseEvents(await request(`${base}/sim/events`, { signal })),
  };
}

async function request(address: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(address, init).catch((cause: unknown) => {
    throw new SimRefusal(0, "The playground cannot be reached.", { cause });
  });
  if (response.ok) return response;
  const answer: unknown = await response.json().catch(() => undefined);
  throw new SimRefusal(response.status, reasonOf(answer) ?? `${response.status} ${response.statusText}`);
}

function reasonOf(answer: unknown): string | undefined {
  const error = typeof answer === "object" && answer !== null && "error" in answer ? answer.error : undefined;
  return typeof error === "string" ? error : undefined;
}

/** Server-sent events, each one JSON object on a `data:` line (HTML standard, section 9.2). */
async function* parseEvents(response: Response): AsyncGenerator<SimEvent> {
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line.startsWith("data:")) yield JSON.parse(line.slice("data:".length)) as SimEvent;
    }
  }
}
