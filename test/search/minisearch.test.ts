import { describe } from "vitest";
import { miniSearchEngine } from "../../src/search/minisearch.ts";
import { engineSuite } from "./engine.suite.ts";

describe("MiniSearch", () => {
  engineSuite((passages) => miniSearchEngine(passages));
});
