import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTerminalChat, type TerminalChat } from "../../../src/playground/chat/conversation.ts";
import { assembleCast } from "../../../src/playground/client/cast.ts";
import { createSimClient } from "../../../src/playground/client/sim-client.ts";
import { startConversation, type Conversation } from "../../support/bot.ts";

const LAN = 1001;

describe("a conversation in the terminal", () => {
  let bot: Conversation;
  let chat: TerminalChat;
  let printed: string[] = [];
  const leaving = new AbortController();

  /** Types a line, and waits until something that holds `words` was printed. */
  async function type(line: string, words: string): Promise<string> {
    printed = [];
    await chat.type(line);
    await expect.poll(() => printed.join("\n"), { timeout: 5_000 }).toContain(words);
    return printed.join("\n");
  }

  beforeAll(async () => {
    bot = await startConversation();
    const sim = createSimClient(bot.url);
    await assembleCast(sim, await sim.state());
    const events = await sim.events(leaving.signal);
    const commands = await sim.commands(LAN, LAN);
    const state = await sim.state();
    chat = createTerminalChat({ sim, state, personId: LAN, commands, print: (text) => printed.push(text) });
    void (async () => {
      for await (const event of events) chat.show(event);
    })().catch(() => {});
  });
  afterAll(async () => {
    leaving.abort();
    await bot.stop();
  });

  it("asks, and presses a button by its number", async () => {
    const answer = await type("Thủ tướng Azerbaijan tên là gì?", "Ali Asadov");
    const number = /\[(\d)\].{0,12}Ngữ cảnh/.exec(answer)?.[1];
    expect(await type(number!, "✎")).not.toBe(answer);
  });

  it("searches inline, and sends the result of that number", async () => {
    await type("@thủ tướng", "[1]");
    expect(await type("1", "@trichdan_bot")).toContain("Lan");
  });

  it("sends a number that names no button as a question", async () => {
    await type("99", "Trích dẫn");
    const said = (await createSimClient(bot.url).messages(LAN)).map(({ text }) => text);
    expect(said).toContain("99");
  });

  it("completes the bot's commands", () => {
    expect(chat.complete("/so")).toEqual(["/sources "]);
    expect(chat.complete("so")).toEqual([]);
  });
});
