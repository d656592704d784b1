import { describe, expect, it } from "vitest";
import { bold, join, messageOf } from "../../../src/bot/message/rich-text.ts";

describe("messageOf", () => {
  it("ends at Telegram's limit, with the entities that still have words", () => {
    const long = join(["🇻🇳".repeat(1000), bold("x".repeat(500)), bold("y")]);
    const { text, entities } = messageOf(long);
    expect(text.length).toBe(4096);
    expect(entities).toEqual([{ type: "bold", offset: 4000, length: 96 }]);
  });

  it("holds no half of a surrogate pair", () => {
    expect(messageOf("a\uD83D b\uDE42").text).toBe("a\uFFFD b\uFFFD");
  });

  it("ends before a character that would be cut", () => {
    expect(messageOf("🇻🇳".repeat(1025)).text).toBe("🇻🇳".repeat(1024));
    expect(messageOf(`${"x".repeat(4095)}🙂`).text).toBe("x".repeat(4095));
  });
});
