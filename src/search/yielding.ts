import { setImmediate } from "node:timers/promises";

/** Lets other work run when enough time has passed since it last could; else goes on at once. */
export type YieldToEventLoop = () => Promise<void> | undefined;

/** How long building may hold the event loop: far less than anyone notices. */
const LONGEST_HOLD_MS = 8;

export function yielder(): YieldToEventLoop {
  let since = performance.now();
  const pause = async (): Promise<void> => {
    await setImmediate();
    since = performance.now();
  };
  return () => (performance.now() - since < LONGEST_HOLD_MS ? undefined : pause());
}
