import { expect, it } from "vitest";
import { isSafeAddress, linkAddress } from "../../../src/playground/page/address.ts";

it.each([
  ["https://example.org/a#:~:text=b", true],
  ["mailto:a@example.org", true],
  ["tg://user?id=1", true],
  ["javascript:alert(1)", false],
  [" JaVaScript:alert(1)", false],
  ["data:text/html,<script>alert(1)</script>", false],
  ["vbscript:x", false],
  ["no address", false],
])("opens %s: %s", (address, isSafe) => {
  expect(isSafeAddress(address)).toBe(isSafe);
});

it("completes an address that was typed without its scheme", () => {
  expect(linkAddress({ type: "url", offset: 0, length: 11 }, "example.org")).toBe("https://example.org");
  expect(linkAddress({ type: "url", offset: 0, length: 18 }, "http://example.org")).toBe("http://example.org");
  expect(linkAddress({ type: "email", offset: 0, length: 13 }, "a@example.org")).toBe("mailto:a@example.org");
});
