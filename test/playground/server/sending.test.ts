import { afterAll, beforeAll, expect, it } from "vitest";
import { AN, BINH, expectation, openStage, type Rule, type Stage } from "./support.ts";

const BLOCKER = 1003;
const GROUP = -1001;
const KICKED = -1002;
const LEFT = -1003;
const MUTED = -1004;
const FORUM = -1001000000001;
const CHANNEL = -1001000000002;
let stage: Stage;
let question: number;
let styled: number;
let secret: number;
let topic: number;
let closedTopic: number;

beforeAll(async () => {
  stage = await openStage();
  const { sim } = stage;
  await sim.user({ id: AN, first_name: "An" });
  await sim.user({ id: BINH, first_name: "Bình" });
  await sim.user({ id: BLOCKER, first_name: "Chi" });
  await sim.chat({ type: "private", members: [BINH] });
  await sim.say({ chat_id: BLOCKER, text: "xin chào" });
  await sim.block(BLOCKER);
  question = (await sim.say({ chat_id: AN, text: "Ai là thủ tướng?" })).message_id;
  const entities = [{ type: "bold" as const, offset: 4, length: 6 }];
  styled = (await sim.say({ chat_id: AN, text: "Ali Asadov?", entities })).message_id;
  const hidden = { chat_id: AN, text: "kín", protect_content: true };
  secret = (await stage.result<{ message_id: number }>("sendMessage", hidden)).message_id;
  await sim.chat({ id: GROUP, type: "group", title: "Nhóm", members: [AN] });
  await sim.chat({ id: KICKED, type: "group", members: [AN], bot: "kicked" });
  await sim.chat({ id: LEFT, type: "group", members: [AN], bot: "left" });
  await sim.chat({ id: MUTED, type: "group", members: [AN], bot: "restricted" });
  await sim.chat({ id: FORUM, type: "supergroup", title: "Diễn đàn", members: [AN], is_forum: true });
  await sim.chat({ id: CHANNEL, type: "channel", title: "Kênh", members: [AN], bot: "member" });
  topic = (await sim.topic({ chat_id: FORUM, name: "Hỏi đáp" })).message_thread_id;
  closedTopic = (await sim.topic({ chat_id: FORUM, name: "Cũ" })).message_thread_id;
  await sim.topic({ chat_id: FORUM, message_thread_id: closedTopic, closed: true });
});
afterAll(() => stage.close());

const LONG = "x".repeat(4096);
const OUT = "(entity offsets out of the text)";

/** Identifiers known only after the set-up stand as functions. */
type LateRule = Omit<Rule, "given"> & { given: object | (() => object) };

const rules: LateRule[] = [
  {
    rule: "a text may have 4,096 units",
    source: "sendMessage, text: 1-4096 characters after entities parsing",
    method: "sendMessage",
    given: { chat_id: AN, text: LONG },
    expected: { text: LONG },
  },
  {
    rule: "markup does not count",
    source: "sendMessage, text: the limit holds after entities parsing",
    method: "sendMessage",
    given: { chat_id: AN, text: `<b>${LONG}</b>`, parse_mode: "HTML" },
    expected: { text: LONG },
  },
  {
    rule: "one unit more is refused",
    source: "sendMessage, text: 1-4096 characters",
    method: "sendMessage",
    given: { chat_id: AN, text: `${LONG}x` },
    expected: "Bad Request: message is too long",
  },
  {
    rule: "an emoji counts as two units",
    source: "MessageEntity: lengths are UTF-16 code units",
    method: "sendMessage",
    given: { chat_id: AN, text: "😀".repeat(2049) },
    expected: "Bad Request: message is too long",
  },
  {
    rule: "no text is refused",
    source: "sendMessage, text: required",
    method: "sendMessage",
    given: { chat_id: AN },
    expected: "Bad Request: message text is empty",
  },
  {
    rule: "a text of white space is refused",
    source: "sendMessage, text: at least one character is left after parsing",
    method: "sendMessage",
    given: { chat_id: AN, text: " \n\t " },
    expected: "Bad Request: text must be non-empty",
  },
  {
    rule: "white space at both ends is cut, and entities move with the text",
    source: "formatting options: offsets count in the text that is kept",
    method: "sendMessage",
    given: { chat_id: AN, text: "\n  an toàn ", entities: [{ type: "bold", offset: 6, length: 5 }] },
    expected: { text: "an toàn", entities: [{ type: "bold", offset: 3, length: 4 }] },
  },
  {
    rule: "names of methods do not mind the case",
    source: "making requests: all methods are case-insensitive",
    method: "SENDMESSAGE",
    given: { chat_id: AN, text: "a" },
    expected: { text: "a" },
  },
  {
    rule: "a method that does not exist is not found",
    source: "making requests: unsuccessful requests explain themselves",
    method: "sendNothing",
    given: {},
    expected: "Not Found: method not found",
  },
  {
    rule: "a chat is needed",
    source: "sendMessage, chat_id: required",
    method: "sendMessage",
    given: { text: "a" },
    expected: "Bad Request: chat_id is empty",
  },
  {
    rule: "a chat that nobody knows is not found",
    source: "sendMessage, chat_id: an existing chat",
    method: "sendMessage",
    given: { chat_id: -5, text: "a" },
    expected: "Bad Request: chat not found",
  },
  {
    rule: "a person must write first",
    source: "bots FAQ: bots can't start conversations",
    method: "sendMessage",
    given: { chat_id: BINH, text: "a" },
    expected: "Forbidden: bot can't initiate conversation with a user",
  },
  {
    rule: "a person who blocked the bot gets nothing",
    source: "Update.my_chat_member: private chats change when the bot is blocked",
    method: "sendMessage",
    given: { chat_id: BLOCKER, text: "a" },
    expected: "Forbidden: bot was blocked by the user",
  },
  {
    rule: "a bot that was removed may not write",
    source: "ChatMemberBanned: was banned and can't view the chat",
    method: "sendMessage",
    given: { chat_id: KICKED, text: "a" },
    expected: "Forbidden: bot was kicked from the group chat",
  },
  {
    rule: "a bot that is not in a group may not write",
    source: "ChatMemberLeft: isn't a member",
    method: "sendMessage",
    given: { chat_id: LEFT, text: "a" },
    expected: "Forbidden: bot is not a member of the group chat",
  },
  {
    rule: "a muted bot may not write",
    source: "ChatMemberRestricted.can_send_messages",
    method: "sendMessage",
    given: { chat_id: MUTED, text: "a" },
    expected: "Bad Request: not enough rights to send text messages to the chat",
  },
  {
    rule: "channels want an administrator",
    source: "sendMessage to channels: the bot must be an administrator",
    method: "sendMessage",
    given: { chat_id: CHANNEL, text: "a" },
    expected: "Bad Request: need administrator rights in the channel chat",
  },
  {
    rule: "topics exist in forums alone",
    source: "sendMessage, message_thread_id: for forum supergroups",
    method: "sendMessage",
    given: { chat_id: GROUP, text: "a", message_thread_id: 5 },
    expected: "Bad Request: message thread not found",
  },
  {
    rule: "the general topic has no number",
    source: "sendMessage, message_thread_id: identifier of a topic",
    method: "sendMessage",
    given: { chat_id: FORUM, text: "a", message_thread_id: 1 },
    expected: "Bad Request: message thread not found",
  },
  {
    rule: "a topic is answered in",
    source: "Message.is_topic_message: sent to a forum topic",
    method: "sendMessage",
    given: () => ({ chat_id: FORUM, text: "a", message_thread_id: topic }),
    expected: { is_topic_message: true },
  },
  {
    rule: "a closed topic takes nothing",
    source: "closeForumTopic: a closed topic takes no messages",
    method: "sendMessage",
    given: () => ({ chat_id: FORUM, text: "a", message_thread_id: closedTopic }),
    expected: "Bad Request: TOPIC_CLOSED",
  },
  {
    rule: "a reply needs its message",
    source: "ReplyParameters.message_id: the message that will be replied to",
    method: "sendMessage",
    given: { chat_id: AN, text: "a", reply_parameters: { message_id: 9_999 } },
    expected: "Bad Request: message to be replied not found",
  },
  {
    rule: "unless it may go without",
    source: "ReplyParameters.allow_sending_without_reply",
    method: "sendMessage",
    given: { chat_id: AN, text: "a", reply_parameters: { message_id: 9_999, allow_sending_without_reply: true } },
    expected: { text: "a" },
  },
  {
    rule: "a quote stands in the message replied to",
    source: "ReplyParameters.quote: an exact substring",
    method: "sendMessage",
    given: () => ({ chat_id: AN, text: "a", reply_parameters: { message_id: question, quote: "thủ tướng" } }),
    expected: { quote: { text: "thủ tướng", position: 6, is_manual: true } },
  },
  {
    rule: "another quote is refused",
    source: "ReplyParameters.quote: the message fails to send if it isn't found",
    method: "sendMessage",
    given: () => ({ chat_id: AN, text: "a", reply_parameters: { message_id: question, quote: "Thủ tướng" } }),
    expected: "Bad Request: QUOTE_TEXT_INVALID",
  },
  {
    rule: "a quote carries the styles of its source",
    source: "ReplyParameters.quote: including bold, italic … entities",
    method: "sendMessage",
    given: () => ({ chat_id: AN, text: "a", reply_parameters: { message_id: styled, quote: "Asadov" } }),
    expected: "Bad Request: QUOTE_TEXT_INVALID",
  },
  {
    rule: "and is found with them",
    source: "ReplyParameters.quote_entities",
    method: "sendMessage",
    given: () => {
      const quote_entities = [{ type: "bold", offset: 0, length: 6 }];
      const reply_parameters = { message_id: styled, quote: "Asadov", quote_entities };
      return { chat_id: AN, text: "a", reply_parameters };
    },
    expected: { quote: { text: "Asadov", position: 4, entities: [{ type: "bold", offset: 0, length: 6 }] } },
  },
  {
    rule: "an entity begins inside the text",
    source: "MessageEntity.offset",
    method: "sendMessage",
    given: { chat_id: AN, text: "hello", entities: [{ type: "bold", offset: 100, length: 1 }] },
    expected: `Bad Request: entity begins after the end of the text at UTF-16 offset 100 ${OUT}`,
  },
  {
    rule: "an entity ends inside the text",
    source: "MessageEntity.length",
    method: "sendMessage",
    given: { chat_id: AN, text: "hello", entities: [{ type: "bold", offset: 0, length: 100 }] },
    expected: `Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100 ${OUT}`,
  },
  {
    rule: "an entity does not cut a character in half",
    source: "MessageEntity: offsets in UTF-16 code units of valid text",
    method: "sendMessage",
    given: { chat_id: AN, text: "😀", entities: [{ type: "bold", offset: 1, length: 1 }] },
    expected: "Bad Request: entity begins in a middle of a UTF-16 symbol at offset 1",
  },
  {
    rule: "an entity is of a known type",
    source: "MessageEntity.type",
    method: "sendMessage",
    given: { chat_id: AN, text: "a", entities: [{ type: "huge", offset: 0, length: 1 }] },
    expected: "Bad Request: can't parse MessageEntity: Unsupported type specified",
  },
  {
    rule: "a quote in a quote is dropped without a word",
    source: "formatting options: blockquote entities can't be nested",
    method: "sendMessage",
    given: {
      chat_id: AN,
      text: "quoted",
      entities: [
        { type: "blockquote", offset: 0, length: 6 },
        { type: "expandable_blockquote", offset: 1, length: 3 },
      ],
    },
    expected: { entities: [{ type: "blockquote", offset: 0, length: 6 }] },
  },
  {
    rule: "what Telegram finds by itself is added",
    source: "MessageEntity.type: mentions, commands, links … appear in the text",
    method: "sendMessage",
    given: { chat_id: AN, text: "/ask @trichdan_bot https://vnanet.vn/a, #BaKu" },
    expected: {
      entities: [
        { type: "bot_command", offset: 0, length: 4 },
        { type: "mention", offset: 5, length: 13 },
        { type: "url", offset: 19, length: 19 },
        { type: "hashtag", offset: 40, length: 5 },
      ],
    },
  },
  {
    rule: "a parse mode is known",
    source: "formatting options: HTML, MarkdownV2, Markdown",
    method: "sendMessage",
    given: { chat_id: AN, text: "a", parse_mode: "BBCode" },
    expected: "Bad Request: unsupported parse_mode",
  },
  {
    rule: "no parse mode has a name, too",
    source: "sendMessage, parse_mode; the Bot API server takes None for none",
    method: "sendMessage",
    given: { chat_id: AN, text: "<b>a</b>", parse_mode: "None" },
    expected: { text: "<b>a</b>" },
  },
  {
    rule: "a reply to no message is none",
    source: "ReplyParameters.message_id; 0 stands for no message",
    method: "sendMessage",
    given: { chat_id: AN, text: "a", reply_parameters: { message_id: 0, quote: "Thủ tướng" } },
    expected: { text: "a" },
  },
  {
    rule: "nor is one in the old way",
    source: "reply_to_message_id; 0 stands for no message",
    method: "sendMessage",
    given: { chat_id: AN, text: "a", reply_to_message_id: 0 },
    expected: { text: "a" },
  },
  {
    rule: "null is no object that a message can be replied with",
    source: "sendMessage, reply_parameters: ReplyParameters",
    method: "sendMessage",
    given: { chat_id: AN, text: "a", reply_parameters: null },
    expected: "Bad Request: object expected as reply parameters",
  },
  {
    rule: "nor one of a form's",
    source: "sendMessage, link_preview_options: LinkPreviewOptions",
    method: "sendMessage",
    given: { chat_id: AN, text: "a", link_preview_options: "null" },
    expected: "Bad Request: object expected as link preview options",
  },
  {
    rule: "null is no list of entities either, but is taken for none",
    source: "sendMessage, entities: Array of MessageEntity",
    method: "sendMessage",
    given: { chat_id: AN, text: "a", entities: null },
    expected: { text: "a" },
  },
  {
    rule: "null is no menu button",
    source: "setChatMenuButton, menu_button: MenuButton",
    method: "setChatMenuButton",
    given: { menu_button: null },
    expected: "Bad Request: can't parse menu button: MenuButton must be an Object",
  },
  {
    rule: "null is no scope of commands",
    source: "setMyCommands, scope: BotCommandScope",
    method: "setMyCommands",
    given: { commands: [{ command: "a", description: "b" }], scope: null },
    expected: "Bad Request: can't parse BotCommandScope: BotCommandScope must be an Object",
  },
  {
    rule: "the id of a custom emoji has up to 19 digits",
    source: "MessageEntity.custom_emoji_id, a 64-bit number",
    method: "sendMessage",
    given: {
      chat_id: AN,
      text: "👍",
      entities: [{ type: "custom_emoji", offset: 0, length: 2, custom_emoji_id: "5368324170671202286" }],
    },
    expected: { entities: [{ type: "custom_emoji", custom_emoji_id: "5368324170671202286" }] },
  },
  {
    rule: "an action is known",
    source: "sendChatAction, action: one of eleven",
    method: "sendChatAction",
    given: { chat_id: AN, action: "dancing" },
    expected: "Bad Request: wrong parameter action in request",
  },
  {
    rule: "a draft has a number",
    source: "sendMessageDraft, draft_id: must be non-zero",
    method: "sendMessageDraft",
    given: { chat_id: AN, draft_id: 0, text: "a" },
    expected: "Bad Request: draft_id must be non-zero",
  },
  {
    rule: "drafts are private",
    source: "sendMessageDraft, chat_id: target private chat",
    method: "sendMessageDraft",
    given: { chat_id: GROUP, draft_id: 1, text: "a" },
    expected: "Bad Request: message drafts can be sent only to private chats",
  },
  {
    rule: "a forwarded message says where it comes from",
    source: "Message.forward_origin",
    method: "forwardMessage",
    given: () => ({ chat_id: GROUP, from_chat_id: AN, message_id: question }),
    expected: { text: "Ai là thủ tướng?", forward_origin: { type: "user", sender_user: { id: AN } } },
  },
  {
    rule: "a protected message is not forwarded",
    source: "sendMessage, protect_content: protects from forwarding and saving",
    method: "forwardMessage",
    given: () => ({ chat_id: GROUP, from_chat_id: AN, message_id: secret }),
    expected: "Bad Request: message has protected content and can't be forwarded",
  },
  {
    rule: "a service message is not copied",
    source: "copyMessage: service messages can't be copied",
    method: "copyMessage",
    given: () => ({ chat_id: AN, from_chat_id: FORUM, message_id: topic }),
    expected: "Bad Request: the message can't be copied",
  },
  {
    rule: "what is copied must be there",
    source: "copyMessage, message_id: in the chat from_chat_id",
    method: "copyMessage",
    given: { chat_id: GROUP, from_chat_id: AN, message_id: 9_999 },
    expected: "Bad Request: message to copy not found",
  },
];

it.each(rules)("$method: $rule ($source)", async (rule) => {
  const given = typeof rule.given === "function" ? (rule.given() as object) : rule.given;
  expect(await stage.call(rule.method, given)).toMatchObject(expectation({ ...rule, given }));
});

it("keeps 100 entities and drops the others without a word", async () => {
  const entities = Array.from({ length: 130 }, (_, index) => ({ type: "bold", offset: index * 2, length: 1 }));
  const message = await stage.result<{ entities: object[] }>("sendMessage", {
    chat_id: AN,
    text: "a ".repeat(130),
    entities,
  });
  expect(message.entities).toEqual(entities.slice(0, 100));
});

it("cuts entities that cross each other so that they nest", async () => {
  const entities = [
    { type: "bold", offset: 0, length: 4 },
    { type: "italic", offset: 2, length: 4 },
  ];
  const message = await stage.result<{ entities: object[] }>("sendMessage", { chat_id: AN, text: "abcdef", entities });
  expect(message.entities).toEqual([
    { type: "bold", offset: 0, length: 4 },
    { type: "italic", offset: 2, length: 2 },
    { type: "italic", offset: 4, length: 2 },
  ]);
});
