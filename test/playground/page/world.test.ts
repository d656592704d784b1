import type { Message } from "@grammyjs/types";
import { describe, expect, it } from "vitest";
import { activityKey, changeWorld, type Change, type World } from "../../../src/playground/page/world.ts";
import type { SimState } from "../../../src/playground/client/sim.ts";

const BOT = { id: 1, is_bot: true, first_name: "Trích dẫn", username: "trichdan_bot" };
const LAN = { id: 1001, is_bot: false, first_name: "Lan" };
const CHAT = { id: 1001, type: "private", first_name: "Lan" } as const;
const state = { bot: BOT } as SimState;

function message(message_id: number, text: string, from = LAN): Message {
  return { message_id, date: 0, chat: CHAT, from, text };
}

function changed(...changes: Change[]): World {
  const start: World | undefined = undefined;
  const loaded: Change = { kind: "loaded", world: { state, calls: [], messages: new Map(), reactions: new Map() } };
  return [loaded, ...changes].reduce<World | undefined>(changeWorld, start)!;
}

const texts = (world: World) => world.messages.get(CHAT.id)?.map(({ text }) => text);

describe("the world of the page", () => {
  it("shows a message once, though it comes as an answer and as an event", () => {
    const sent: Change = { kind: "message", message: message(1, "Chào") };
    expect(texts(changed(sent, sent))).toEqual(["Chào"]);
  });

  it("replaces what was edited, in its place, and drops what was deleted", () => {
    const said: Change[] = [
      { kind: "message", message: message(1, "một") },
      { kind: "message", message: message(2, "hai") },
      { kind: "edited", message: message(1, "mot") },
    ];
    expect(texts(changed(...said))).toEqual(["mot", "hai"]);
    expect(texts(changed(...said, { kind: "deleted", chat_id: CHAT.id, message_id: 2 }))).toEqual(["mot"]);
  });

  it("tells an ephemeral message from the message of the same number", () => {
    const secret: Message = { ...message(0, "chỉ bạn thấy", BOT), ephemeral_message_id: 1 };
    const world = changed({ kind: "message", message: message(1, "một") }, { kind: "message", message: secret });
    expect(texts(world)).toEqual(["một", "chỉ bạn thấy"]);
    const gone = changeWorld(world, { kind: "deleted", chat_id: CHAT.id, message_id: 0, ephemeral_message_id: 1 })!;
    expect(texts(gone)).toEqual(["một"]);
  });

  it("stops typing when the bot's message comes, and when the time is up", () => {
    const typing: Change = { kind: "action", chat_id: CHAT.id, action: "typing" };
    const isTyping = (world: World) => world.activities.has(activityKey(CHAT.id, undefined));
    expect(isTyping(changed(typing))).toBe(true);
    expect(isTyping(changed(typing, { kind: "message", message: message(1, "Tôi đang hỏi") }))).toBe(true);
    expect(isTyping(changed(typing, { kind: "message", message: message(1, "Đây", BOT) }))).toBe(false);
    expect(isTyping(changed(typing, { kind: "expired", now: Date.now() + 60_000 }))).toBe(false);
    const world = changed(typing);
    expect(changeWorld(world, { kind: "expired", now: Date.now() })).toBe(world);
  });

  it("keeps one reaction list a person and message", () => {
    const react = (emoji?: "👍" | "🔥"): Change => ({
      kind: "reaction",
      reaction: { chat_id: CHAT.id, message_id: 1, from_id: LAN.id, reaction: emoji ? [{ type: "emoji", emoji }] : [] },
    });
    expect(changed(react("👍"), react("🔥")).reactions.get(CHAT.id)).toMatchObject([{ reaction: [{ emoji: "🔥" }] }]);
    expect(changed(react("👍"), react()).reactions.get(CHAT.id)).toEqual([]);
  });

  it("lists at most five hundred calls, the latest ones, and goes on after the stream was cut", () => {
    const calls = Array.from({ length: 510 }, (_, index): Change => ({
      kind: "call",
      call: { n: index + 1, at: 0, milliseconds: 1, method: "getMe", payload: {}, ok: true },
    }));
    const world = changed(...calls, { kind: "cut" });
    expect(world.calls.map(({ n }) => n)).toEqual(Array.from({ length: 500 }, (_, index) => index + 11));
    expect(world.online).toBe(false);
  });
});
