import { version } from "node:process";

/**
 * How much V8 compiles within a function that is often called, in bytes of its code (its own: 920); and, where it has no quick
 * compiler before the thorough one, how much of a function runs before that takes it (its own: 67,584). A bot's first 300
 * questions take half of the processor by these, later ones a quarter less.
 */
export const V8_FLAGS = [
  "--max-inlined-bytecode-size-cumulative=200",
  ...(version.startsWith("v20.") ? ["--interrupt-budget=528000"] : []),
];
