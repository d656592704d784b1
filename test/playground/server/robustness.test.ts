/** Whatever a bot or a page sends, the server answers in its own words and goes on. */
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { collectMethods } from "../../../src/playground/server/methods.ts";
import { createUpdates } from "../../../src/playground/server/updates.ts";
import { createWebhook } from "../../../src/playground/server/webhook.ts";
import { AN, BINH, openStage, TOKEN, type Stage } from "./support.ts";

const GROUP = -1001000000001;
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  await stage.sim.user({ id: AN, first_name: "An" });
  await stage.sim.user({ id: BINH, first_name: "Bình" });
  await stage.sim.say({ chat_id: AN, text: "/start" });
  await stage.sim.chat({ id: GROUP, type: "supergroup", is_forum: true, members: [AN, BINH], bot: "administrator" });
});
afterAll(() => stage.close());

const WAITING = ["getUpdates", "setWebhook"];
const methods = [...collectMethods(createWebhook(createUpdates(), () => undefined)).values()]
  .map(({ name }) => name)
  .filter((name) => !WAITING.includes(name));

/** Values that are near enough to the truth to get past the first check. */
const value = fc.oneof(
  fc.constantFrom<unknown>(AN, GROUP, String(AN), 1, 0, -1, 2 ** 53, "", "a", true, null, [], {}, "attach://x"),
  fc.constantFrom<unknown>(
    [{ type: "bold", offset: 0, length: 1 }],
    [[{ text: "a" }]],
    { inline_keyboard: [[{ text: "a", callback_data: "b" }]] },
    { message_id: 1, quote: "start" },
    { receiver_user_id: AN },
    { type: "chat", chat_id: AN },
    [{ command: "a", description: "b" }],
    [{ type: "emoji", emoji: "👍" }],
    [1, 2],
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.jsonValue({ maxDepth: 3 }),
);
const PARAMETERS = [
  "text",
  "parse_mode",
  "entities",
  "caption",
  "caption_entities",
  "message_id",
  "message_ids",
  "message_thread_id",
  "reply_parameters",
  "reply_markup",
  "ephemeral_message_parameters",
  "ephemeral_message_id",
  "receiver_user_id",
  "from_chat_id",
  "inline_message_id",
  "user_id",
  "commands",
  "scope",
  "language_code",
  "results",
  "result",
  "button",
  "next_offset",
  "callback_query_id",
  "inline_query_id",
  "guest_query_id",
  "reaction",
  "action",
  "draft_id",
  "file_id",
  "document",
  "photo",
  "menu_button",
  "name",
  "link_preview_options",
  "url",
];
const parameters = fc
  .tuple(
    fc.record({ chat_id: fc.constantFrom<unknown>(AN, GROUP, "@x", undefined), message_id: fc.nat(9) }),
    fc.record({ text: fc.constantFrom("a", "start", ""), draft_id: fc.constantFrom(0, 1) }),
    fc.dictionary(fc.constantFrom(...PARAMETERS), value, { maxKeys: 5 }),
  )
  .map(([place, content, others]) => ({ ...place, ...content, ...others }));

it("answers any call of any method with a result or a refusal", async () => {
  const check = fc.asyncProperty(fc.constantFrom(...methods), parameters, async (method, given) => {
    const { ok, error_code } = await stage.call(method, given);
    return ok || error_code === 400 || error_code === 403;
  });
  await fc.assert(check, { numRuns: 400 });
  await stage.sim.chat({ id: GROUP, type: "supergroup", is_forum: true, members: [AN, BINH], bot: "administrator" });
});

const ROUTES = [
  "users",
  "chats",
  "messages",
  "edits",
  "deletions",
  "choose",
  "block",
  "members",
  "reactions",
  "topics",
  "stops",
  "settings",
  "updates",
];
const FIELDS = [
  "id",
  "first_name",
  "type",
  "members",
  "admins",
  "chat_id",
  "from_id",
  "sender_chat_id",
  "text",
  "entities",
  "document",
  "photo",
  "caption",
  "message_id",
  "reply_to_message_id",
  "message_thread_id",
  "content",
  "forward_origin",
  "user_id",
  "status",
  "blocked",
  "reaction",
  "name",
  "closed",
  "draft_id",
  "inline_query_id",
  "result_id",
  "privacy_mode",
];

it("answers any body of any /sim call with a result or a refusal", async () => {
  const place = fc.record({
    chat_id: fc.constantFrom(AN, GROUP),
    from_id: fc.constantFrom(AN, BINH),
    message_id: fc.nat(9),
  });
  const others = fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 5 });
  const body = fc.tuple(place, others).map(([fixed, given]) => ({ ...fixed, ...given }));
  const check = fc.asyncProperty(fc.constantFrom(...ROUTES), body, async (route, given) => {
    const headers = { "content-type": "application/json" };
    const request = { method: "POST", headers, body: JSON.stringify(given) };
    const { status } = await fetch(`${stage.url}/sim/${route}`, request);
    return status === 200 || status === 400;
  });
  await fc.assert(check, { numRuns: 400 });
});

it("still answers afterwards", async () => {
  expect((await fetch(`${stage.url}/bot${TOKEN}/getMe`)).status).toBe(200);
  expect((await fetch(`${stage.url}/sim/state`)).status).toBe(200);
});
