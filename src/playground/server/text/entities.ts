import type { MessageEntity } from "@grammyjs/types";
import { integer, isObject, list, string } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import { checkUrl } from "./url.ts";

/** A text and what stands where in it. */
export interface Formatted {
  readonly text: string;
  readonly entities: MessageEntity[];
}

const PLAIN: readonly string[] = [
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "url",
  "email",
  "phone_number",
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
];
/** Found by Telegram itself; a bot's own claims about them are not believed. */
const AUTOMATIC: readonly string[] = PLAIN.slice(0, 7);
/** Further entities are not even read: Telegram keeps 100. */
const READ = 1_000;

/** Checks the `entities` parameter against the text. Throws for every entity that Telegram refuses. */
export function readEntities(given: unknown, text: string): MessageEntity[] {
  const entities = (list(given, "MessageEntity") ?? []).slice(0, READ).map(readEntity);
  for (const { offset, length } of entities) checkPlace(offset, length, text);
  return entities.filter(({ type, length }) => length > 0 && !AUTOMATIC.includes(type));
}

function checkPlace(offset: number, length: number, text: string): void {
  const out = "(entity offsets out of the text)";
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset} ${out}`);
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length} ${out}`);
  const end = offset + length;
  if (length > 0 && offset >= text.length) {
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset} ${out}`);
  }
  if (end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end} ${out}`,
    );
  }
  if (splitsCharacter(text, offset))
    throw badRequest(`entity begins in a middle of a UTF-16 symbol at offset ${offset}`);
  if (splitsCharacter(text, end)) throw badRequest(`entity ends in a middle of a UTF-16 symbol at offset ${end}`);
}

/** Whether a place lies between the two halves of a surrogate pair. */
function splitsCharacter(text: string, place: number): boolean {
  return place > 0 && place < text.length && text.codePointAt(place - 1)! > 0xffff;
}

function readEntity(given: unknown): MessageEntity {
  if (!isObject(given)) throw unparsable("expected an Object");
  const type = string(given["type"]);
  const place = { offset: requireInteger(given, "offset"), length: requireInteger(given, "length") };
  switch (type) {
    case "pre":
      return given["language"] ? { type, ...place, language: string(given["language"]) } : { type, ...place };
    case "text_link":
      return { type, ...place, url: checkUrl(requireField(given, "url"), "entity URL") };
    case "text_mention":
      return { type, ...place, user: readUser(given) };
    case "custom_emoji":
      return { type, ...place, custom_emoji_id: requireEmoji(given) };
    case "date_time":
      return { type, ...place, unix_time: requireInteger(given, "unix_time"), date_time_format: readFormat(given) };
    default:
      if (!PLAIN.includes(type)) throw unparsable("Unsupported type specified");
      return { type, ...place } as MessageEntity;
  }
}

function readUser(given: Record<string, unknown>): MessageEntity.TextMentionMessageEntity["user"] {
  const user = given["user"];
  if (!isObject(user)) throw unparsable(`Can't find field "user"`);
  const id = integer(user["id"]);
  if (!id || id < 0) throw badRequest("user not found");
  return { id, is_bot: user["is_bot"] === true, first_name: string(user["first_name"]) };
}

function readFormat(given: Record<string, unknown>): MessageEntity.DateTimeMessageEntity["date_time_format"] {
  const format = string(given["date_time_format"]);
  if (!/^(?:r|w?[dD]?[tT]?)$/.test(format)) throw unparsable("Invalid date-time format specified");
  return format as MessageEntity.DateTimeMessageEntity["date_time_format"];
}

function requireEmoji(given: Record<string, unknown>): string {
  const id = requireField(given, "custom_emoji_id");
  if (!/^\d{1,19}$/.test(id)) throw unparsable(`Field "custom_emoji_id" must be a valid Number`);
  return id;
}

function requireField(given: Record<string, unknown>, field: string): string {
  if (given[field] === undefined) throw unparsable(`Can't find field "${field}"`);
  return string(given[field]);
}

function requireInteger(given: Record<string, unknown>, field: string): number {
  const value = integer(given[field]);
  if (value === undefined) throw unparsable(`Field "${field}" must be of type Number`);
  return value;
}

function unparsable(what: string): Error {
  return badRequest(`can't parse MessageEntity: ${what}`);
}
