import { describe } from "vitest";
import { vectorsInMemory } from "../../src/meaning/vector-store.ts";
import { vectorStoreSuite } from "./vector-store.suite.ts";

describe("vectors in memory", () => {
  vectorStoreSuite(async () => vectorsInMemory());
});
