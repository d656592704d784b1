import { Agent, type Dispatcher } from "undici";

/**
 * How long a connection that nothing is sent over stays open, in milliseconds: a question minutes later needs no new one.
 * Below the 75 seconds after which web servers commonly close it.
 */
const IDLE_MS = 60_000;

/** What grammY says of a call, as far as it concerns undici. */
type Call = Required<Pick<Dispatcher.DispatchOptions, "method" | "headers" | "body">> & { signal: AbortSignal };

/**
 * The way to Telegram, for grammY in the place of its own, which takes more than half as much time again. Of an answer
 * it has the JSON alone. A call rejects with the error of its connection, or when it is aborted. A failure that a server
 * before Telegram tells, in HTML as a rule, is one of the server: nothing was done.
 */
export function openHttp(): typeof fetch {
  const agent = new Agent({ keepAliveTimeout: IDLE_MS });
  const call = async (url: string, { method, headers, body, signal }: Call) => {
    const { origin, pathname, search } = new URL(url);
    const answer = await exchange(agent, { origin, path: pathname + search, method, headers, body }, signal);
    return { json: async () => readAnswer(answer) };
  };
  return call as unknown as typeof fetch;
}

/** An answer as it came over the wire. */
interface Answer {
  readonly status: number;
  readonly text: string;
}

function readAnswer({ status, text }: Answer): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (status < 400) throw error;
    return { ok: false, error_code: Math.max(500, status), description: "no answer of Telegram" };
  }
}

/** Sends a request and gives its whole answer, without a stream between. Aborted, it rejects at once. */
async function exchange(agent: Agent, request: Dispatcher.DispatchOptions, signal: AbortSignal): Promise<Answer> {
  const chunks: Buffer[] = [];
  let status = 0;
  let abort = (): void => {};
  try {
    await new Promise<void>((resolve, reject) => {
      let controller: Dispatcher.DispatchController | undefined;
      abort = () => {
        const reason = new DOMException("The call was aborted.", "AbortError");
        reject(reason);
        controller?.abort(reason);
      };
      signal.addEventListener("abort", abort);
      if (signal.aborted) return abort();
      agent.dispatch(request, {
        onRequestStart(begun) {
          controller = begun;
          if (signal.aborted) abort(); // while it connected: nothing is sent
        },
        onResponseStart: (_controller, code) => void (status = code),
        onResponseData: (_controller, chunk) => void chunks.push(chunk),
        onResponseEnd: () => resolve(),
        onResponseError: (_controller, error) => reject(error),
      });
    });
  } finally {
    signal.removeEventListener("abort", abort);
  }
  return { status, text: Buffer.concat(chunks).toString() };
}
