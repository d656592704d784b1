// Where the reading thread begins: Node before 22.18 needs help to run TypeScript.
import process from "node:process";
import { register } from "tsx/esm/api";

// A parser gives up a damaged file and leaves promises behind that nobody awaits: they must not end the thread.
process.on("unhandledRejection", () => undefined);
register();
await import("./thread.ts");
