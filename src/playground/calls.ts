import type { Call, Fault } from "./sim.ts";

/** Calls kept for `/sim/calls`. */
const KEPT = 10_000;

/** What the bot called, how it ended, and what is to go wrong next. */
export interface Calls {
  /** Counts the call as open until `end` is called. */
  begin(): void;
  end(call: Omit<Call, "n">): Call;
  /** Logs a call that never counted as open: a poll. */
  note(call: Omit<Call, "n">): Call;
  /** Calls that have no answer yet; polls do not count. */
  open(): number;
  since(n: number): Call[];
  addFault(fault: Fault): void;
  faults(): Fault[];
  /** The fault that strikes a call of this method, used up by one. */
  takeFault(method: string): Fault | undefined;
  clear(): void;
  /** Called when a call ends. */
  readonly watchers: Set<() => void>;
}

export function createCalls(): Calls {
  let open = 0;
  let last = 0;
  let log: Call[] = [];
  let faults: Fault[] = [];
  const watchers = new Set<() => void>();

  const note = (ended: Omit<Call, "n">) => {
    last += 1;
    const call = { n: last, ...ended };
    log.push(call);
    if (log.length >= 2 * KEPT) log = log.slice(-KEPT);
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
    since: (n) => log.slice(-KEPT).filter((call) => call.n > n),
    addFault: (fault) => {
      faults.push({ ...fault, times: fault.times ?? 1 });
    },
    faults: () => faults,
    takeFault(method) {
      const fault = faults.find((each) => strikes(each, method));
      if (fault) fault.times! -= 1;
      faults = faults.filter((each) => each.times! > 0);
      return fault;
    },
    clear() {
      log = [];
      faults = [];
    },
  };
}

function strikes(fault: Fault, method: string): boolean {
  const concerned = fault.method === "*" || fault.method.toLowerCase() === method.toLowerCase();
  return concerned && Math.random() < (fault.probability ?? 1);
}
