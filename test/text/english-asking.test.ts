import { describe, expect, it } from "vitest";
import { askingIn } from "../../src/text/english-asking.ts";
import { words } from "../../src/text/words.ts";

const asking = (question: string) => {
  const read = words(question);
  return askingIn(question, read).map(({ at, length }) =>
    read
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(" "),
  );
};

describe("askingIn", () => {
  it.each([
    ["When does it open and who opened it?", ["When", "who"]],
    ["Can you tell me when it opens?", ["when"]],
    ["Do you know who won?", ["who"]],
    ["If it rains, where do we meet?", ["where"]],
    ["From which date is it free?", ["which date"]],
    ["How many teams are there, and where do they meet?", ["How many", "where"]],
  ])("hears what asks in %s", (question, expected) => expect(asking(question)).toEqual(expected));

  it.each([
    ["What do I do when I lose my card?", ["What"]],
    ["What was unfinished when the line opened?", ["What"]],
    ["When I lose my card, what do I do?", ["what"]],
    ["Is there a fine when I am late?", []],
    ["How old was the man who won?", ["How old"]],
  ])("hears that a question word only joins a clause in %s", (question, expected) =>
    expect(asking(question)).toEqual(expected),
  );
});
