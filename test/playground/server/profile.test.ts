import { afterEach, beforeEach, expect, it } from "vitest";
import { AN, BINH, expectation, openStage, type Rule, type Stage } from "./support.ts";

const GROUP = -1001;
let stage: Stage;

beforeEach(async () => {
  stage = await openStage();
  await stage.sim.user({ id: AN, first_name: "An", language_code: "vi" });
  await stage.sim.user({ id: BINH, first_name: "Bình", language_code: "en-GB" });
  for (const id of [AN, BINH]) await stage.sim.say({ chat_id: id, text: "/start" });
  await stage.sim.chat({ id: GROUP, type: "group", members: [AN, BINH] });
});
afterEach(() => stage.close());

/** Commands that are told apart by their description. */
async function setCommands(description: string, given: object = {}): Promise<void> {
  await stage.result("setMyCommands", { commands: [{ command: "ask", description }], ...given });
}
async function seen(chatId: number, userId: number): Promise<string | undefined> {
  return (await stage.sim.commands(chatId, userId))[0]?.description;
}

it("shows the narrowest commands of a private chat, in the person's language", async () => {
  expect(await seen(AN, AN)).toBeUndefined();
  await setCommands("default");
  expect(await seen(AN, AN)).toBe("default");
  await setCommands("default, vi", { language_code: "vi" });
  expect(await seen(AN, AN)).toBe("default, vi");
  expect(await seen(BINH, BINH)).toBe("default");
  await setCommands("private", { scope: { type: "all_private_chats" } });
  expect(await seen(AN, AN)).toBe("private");
  await setCommands("An", { scope: { type: "chat", chat_id: AN } });
  expect(await seen(AN, AN)).toBe("An");
  expect(await seen(BINH, BINH)).toBe("private");
});

it("shows the narrowest commands of a group, and to administrators theirs", async () => {
  await setCommands("default");
  await setCommands("groups", { scope: { type: "all_group_chats" } });
  await setCommands("admins", { scope: { type: "all_chat_administrators" } });
  expect([await seen(GROUP, AN), await seen(GROUP, BINH)]).toEqual(["admins", "groups"]);
  await setCommands("this group", { scope: { type: "chat", chat_id: GROUP } });
  await setCommands("its admins", { scope: { type: "chat_administrators", chat_id: GROUP } });
  expect([await seen(GROUP, AN), await seen(GROUP, BINH)]).toEqual(["its admins", "this group"]);
  await setCommands("Bình", { scope: { type: "chat_member", chat_id: GROUP, user_id: BINH } });
  expect(await seen(GROUP, BINH)).toBe("Bình");
  await stage.result("deleteMyCommands", { scope: { type: "chat_member", chat_id: GROUP, user_id: BINH } });
  expect(await seen(GROUP, BINH)).toBe("this group");
});

const COMMAND = "BotCommand.command: 1-32 characters, lowercase English letters, digits and underscores";
const DESCRIPTION = "BotCommand.description: 1-256 characters";

/** A list of one command. */
function command(name: string, description = "a"): object {
  return { commands: [{ command: name, description }] };
}

const rules: Rule[] = [
  {
    rule: "a command has no capitals",
    source: COMMAND,
    method: "setMyCommands",
    given: command("Ask"),
    expected: "Bad Request: BOT_COMMAND_INVALID",
  },
  {
    rule: "a command has no marks",
    source: COMMAND,
    method: "setMyCommands",
    given: command("hỏi"),
    expected: "Bad Request: BOT_COMMAND_INVALID",
  },
  {
    rule: "a command is short",
    source: COMMAND,
    method: "setMyCommands",
    given: command("a".repeat(33)),
    expected: "Bad Request: BOT_COMMAND_INVALID",
  },
  {
    rule: "a command is described",
    source: DESCRIPTION,
    method: "setMyCommands",
    given: command("ask", ""),
    expected: "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
  },
  {
    rule: "in few words",
    source: DESCRIPTION,
    method: "setMyCommands",
    given: command("ask", "x".repeat(257)),
    expected: "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
  },
  {
    rule: "a list has at most a hundred",
    source: "setMyCommands, commands: at most 100 can be specified",
    method: "setMyCommands",
    given: { commands: Array.from({ length: 101 }, (_, index) => ({ command: `c${index}`, description: "a" })) },
    expected: "Bad Request: BOT_COMMANDS_TOO_MUCH",
  },
  {
    rule: "a language has two letters",
    source: "setMyCommands, language_code: two-letter ISO 639-1",
    method: "setMyCommands",
    given: { commands: [], language_code: "vie" },
    expected: "Bad Request: invalid language code specified",
  },
  {
    rule: "there are seven scopes",
    source: "BotCommandScope: 7 scopes are supported",
    method: "setMyCommands",
    given: { commands: [], scope: { type: "galaxy" } },
    expected: "Bad Request: can't parse BotCommandScope: Unsupported type specified",
  },
  {
    rule: "a chat's scope needs its chat",
    source: "BotCommandScopeChat.chat_id: the target chat",
    method: "setMyCommands",
    given: { commands: [], scope: { type: "chat", chat_id: 5 } },
    expected: "Bad Request: chat not found",
  },
  {
    rule: "a name is short",
    source: "setMyName, name: 0-64 characters",
    method: "setMyName",
    given: { name: "x".repeat(65) },
    expected: "Bad Request: BOT_TITLE_INVALID",
  },
  {
    rule: "a bot has a name",
    source: "setMyName, name: an empty one removes that of a language",
    method: "setMyName",
    given: { name: "" },
    expected: "Bad Request: BOT_TITLE_INVALID",
  },
  {
    rule: "a description has at most 512 characters",
    source: "setMyDescription, description: 0-512 characters",
    method: "setMyDescription",
    given: { description: "x".repeat(513) },
    expected: "Bad Request: BOT_DESCRIPTION_INVALID",
  },
  {
    rule: "a short one at most 120",
    source: "setMyShortDescription, short_description: 0-120 characters",
    method: "setMyShortDescription",
    given: { short_description: "x".repeat(121) },
    expected: "Bad Request: BOT_DESCRIPTION_INVALID",
  },
  {
    rule: "a menu button is of a known type",
    source: "MenuButton: commands, web_app or default",
    method: "setChatMenuButton",
    given: { menu_button: { type: "pizza" } },
    expected: "Bad Request: can't parse menu button: MenuButton has unsupported type",
  },
];

it.each(rules)("$method: $rule ($source)", async (rule) => {
  expect(await stage.call(rule.method, rule.given)).toMatchObject(expectation(rule));
});

it("keeps name and descriptions by language, and falls back to the common ones", async () => {
  await stage.result("setMyName", { name: "Trích dẫn" });
  await stage.result("setMyDescription", { description: "Hỏi đáp", language_code: "vi" });
  await stage.result("setMyShortDescription", { short_description: "Quotes" });
  expect(await stage.result("getMyName", { language_code: "en" })).toEqual({ name: "Trích dẫn" });
  expect(await stage.result("getMyDescription", { language_code: "vi" })).toEqual({ description: "Hỏi đáp" });
  expect(await stage.result("getMyDescription")).toEqual({ description: "" });
  expect(await stage.result("getMyShortDescription", { language_code: "vi" })).toEqual({ short_description: "Quotes" });
  expect(await stage.call("setMyShortDescription", { short_description: "x".repeat(121) })).toMatchObject({
    ok: false,
  });
});

it("says in getMe what BotFather has switched on", async () => {
  await stage.sim.settings({ privacy_mode: false, inline_mode: false });
  expect(await stage.result("getMe")).toMatchObject({
    is_bot: true,
    username: "trichdan_bot",
    can_read_all_group_messages: true,
    supports_inline_queries: false,
  });
});
