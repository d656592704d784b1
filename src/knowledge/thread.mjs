// Where the reading thread begins: Node before 22.18 needs help to run TypeScript.
import { register } from "tsx/esm/api";

register();
await import("./thread.ts");
