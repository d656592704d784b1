import type { Call, Fault } from "../client/sim.ts";

/** Calls kept for `/sim/calls`, and the bytes of their requests together; the oldest go first. */
const KEPT = 10_000;
const BYTES_KEPT = 64 * 1024 * 1024;

/** A call as it is handed in: `bytes` is the size of its request. */
type EndedCall = Omit<Call, "n"> & { readonly bytes: number };

/** What the bot called, how it ended, and what is to go wrong next. */
export interface Calls {
  /** Counts the call as open until `end` is called. */
  begin(): void;
  end(call: EndedCall): Call;
  /** Logs a call that never counted as open: a poll. */
  note(call: EndedCall): Call;
  /** Calls that have no answer yet; polls do not count. */
  open(): number;
  since(n: number): Call[];
  addFault(fault: Fault): void;
  faults(): Fault[];
  /** The fault that strikes a call of this method for this chat, used up by one. */
  takeFault(method: string, chatId?: unknown): Fault | undefined;
  clear(): void;
  /** Called when a call ends. */
  readonly watchers: Set<() => void>;
}

/** A fault that has yet to strike, until so many milliseconds of `performance.now()`. */
type OpenFault = Fault & { times: number; readonly until: number };

export function createCalls(): Calls {
  let open = 0;
  let last = 0;
  let log: { call: Call; bytes: number }[] = [];
  let bytesKept = 0;
  let faults: OpenFault[] = [];
  const watchers = new Set<() => void>();

  const note = ({ bytes, ...ended }: EndedCall) => {
    last += 1;
    const call = { n: last, ...ended };
    log.push({ call, bytes });
    bytesKept += bytes;
    if (log.length >= 2 * KEPT || bytesKept > BYTES_KEPT) {
      log = log.slice(-Math.min(KEPT, Math.floor(log.length / 2)));
      bytesKept = log.reduce((sum, entry) => sum + entry.bytes, 0);
    }
    return call;
  };

  return {
    watchers,
    note,
    begin: () => {
      open += 1;
    },
    end(ended) {
      open -= 1;
      const call = note(ended);
      watchers.forEach((watcher) => watcher());
      return call;
    },
    open: () => open,
    since: (n) => log.slice(-KEPT).flatMap(({ call }) => (call.n > n ? [call] : [])),
    addFault: (fault) => {
      const { for_ms, times = for_ms === undefined ? 1 : Number.MAX_SAFE_INTEGER } = fault;
      faults.push({ ...fault, times, until: for_ms === undefined ? Infinity : performance.now() + for_ms });
    },
    faults: () => faults,
    takeFault(method, chatId) {
      faults = faults.filter(({ until }) => performance.now() < until);
      const fault = faults.find((each) => strikes(each, method, chatId));
      if (fault) fault.times -= 1;
      faults = faults.filter(({ times }) => times > 0);
      return fault;
    },
    clear() {
      log = [];
      bytesKept = 0;
      faults = [];
    },
  };
}

function strikes(fault: Fault, method: string, chatId: unknown): boolean {
  const concerned = fault.method === "*" || fault.method.toLowerCase() === method.toLowerCase();
  const isThere = fault.chat_id === undefined || String(fault.chat_id) === String(chatId);
  return concerned && isThere && Math.random() < (fault.probability ?? 1);
}
