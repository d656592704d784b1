import { describe } from "vitest";
import { memoryEngine } from "../../src/search/memory.ts";
import { engineSuite } from "./engine.suite.ts";

describe("the engine in memory", () => {
  engineSuite(memoryEngine);
});
