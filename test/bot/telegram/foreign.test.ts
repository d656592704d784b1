import type { Message, MessageOrigin } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ADMIN, type Desk, labelsOf, startDesk } from "../admin/desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const date = 1_746_600_000;
const stranger = { id: 1002, is_bot: false, first_name: "An" };
const channel = { id: -1_001_777, type: "channel" as const, title: "Kênh" };
const helper = { id: 5005, is_bot: true, first_name: "Trợ", username: "tro_bot" };

/** Ways in which words that somebody else wrote arrive from an admin. */
const FOREIGN: [string, Record<string, unknown>][] = [
  [
    "forwarded from a person",
    { forward_origin: { type: "user", sender_user: stranger, date } satisfies MessageOrigin },
  ],
  ["forwarded from somebody hidden", { forward_origin: { type: "hidden_user", sender_user_name: "Ẩn", date } }],
  ["forwarded from a channel", { forward_origin: { type: "channel", chat: channel, message_id: 5, date } }],
  ["written by a bot for them", { content: { via_bot: helper } satisfies Partial<Message> }],
  [
    "quoted in a block",
    {
      entities: [
        { type: "blockquote", offset: 0, length: 15 },
        { type: "bot_command", offset: 0, length: 7 },
      ],
    },
  ],
];

describe("a command that an admin did not type", () => {
  it.each(FOREIGN)("is not obeyed: %s", async (_, how) => {
    const calls = (await desk.sim.calls()).length;
    await desk.sim.ask({ ...ADMIN, text: "/admins add 668", ...how });
    expect(await desk.store.admins.list()).toEqual([]);
    const said = JSON.stringify((await desk.sim.calls()).slice(calls));
    expect(said).not.toContain("quản trị?");
    expect(said).not.toContain("668 vào nhóm");
  });

  it.each(FOREIGN)("is a part of the article that it is forwarded for: %s", async (_, how) => {
    await desk.say(ADMIN, "/add");
    const part = await desk.say(ADMIN, "/admins add 668", how);
    expect(labelsOf(part)).toContain("Xong");
    expect(await desk.store.admins.list()).toEqual([]);
    await desk.say(ADMIN, "Hủy");
  });

  it("ends no draft by the word of a button", async () => {
    await desk.say(ADMIN, "/add");
    const part = await desk.say(ADMIN, "Hủy", { forward_origin: { type: "user", sender_user: stranger, date } });
    expect(labelsOf(part)).toContain("Xong");
    expect((await desk.say(ADMIN, "Hủy")).text).toContain("hủy");
  });

  it("is obeyed when they type it themselves", async () => {
    expect((await desk.say(ADMIN, "/admins add 668")).text).toContain("668");
    expect((await desk.say(ADMIN, "/status")).text).toContain("Bộ nhớ");
  });
});
