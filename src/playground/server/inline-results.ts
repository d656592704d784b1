/** Results of inline and guest queries: what Telegram takes, and the messages that they become. */
import type { Game, InlineQueryResult } from "@grammyjs/types";
import { readInlineMarkup } from "./markup.ts";
import { inlineFile } from "./inline-files.ts";
import { readCaption, readText, textContent } from "./methods/sending.ts";
import { isObject, string } from "./parameters.ts";
import { badRequest, type Refusal } from "./refusal.ts";
import type { Content } from "./send.ts";
import type { World } from "./world.ts";

/** Bytes of a result's id (InlineQueryResult, `id`). */
const ID_LONGEST = 64;

/** The fields that each kind needs. Of a pair, the first brings a third that is needed then, or else the second is. */
const NEEDED: Readonly<Record<InlineQueryResult["type"], readonly (string | readonly [string, string, string?])[]>> = {
  article: ["title"],
  audio: [["audio_url", "audio_file_id", "title"]],
  contact: ["phone_number", "first_name"],
  document: ["title", ["document_url", "document_file_id", "mime_type"]],
  game: ["game_short_name"],
  gif: [["gif_url", "gif_file_id"]],
  location: ["latitude", "longitude", "title"],
  mpeg4_gif: [["mpeg4_url", "mpeg4_file_id"]],
  photo: [["photo_url", "photo_file_id"]],
  sticker: ["sticker_file_id"],
  venue: ["latitude", "longitude", "title", "address"],
  video: ["title", ["video_url", "video_file_id", "mime_type"]],
  voice: ["title", ["voice_url", "voice_file_id"]],
};

/** A result's id as text. Throws where Telegram takes none. */
export function readResultId(result: unknown): string {
  const id = isObject(result) ? string(result["id"]) : "";
  const bytes = Buffer.byteLength(id);
  if (bytes < 1 || bytes > ID_LONGEST) throw badRequest("RESULT_ID_INVALID");
  return id;
}

/** A result with its id as text and its type in small letters. Throws Telegram's refusal of what could not be sent. */
export function readResult(world: World, given: unknown): InlineQueryResult {
  if (!isObject(given)) throw unparsable("Inline query result must be an object");
  const type = string(given["type"]).toLowerCase();
  if (!isKind(type)) throw unparsable(`type "${type}" is unsupported for the inline query result`);
  requireFields(type, given);
  const content = given["input_message_content"];
  if (type === "article" && !isObject(content)) throw unparsable("Input message content is not specified");
  if (isObject(content) && Object.keys(content).length === 0) throw unparsable(`Can't find field "message_text"`);
  const result = { ...given, type, id: string(given["id"]) } as InlineQueryResult;
  try {
    resultContent(world, result);
  } catch (error) {
    const markup = /^Bad Request: can't parse entities: (.*)/.exec((error as Refusal).message)?.[1];
    throw markup === undefined ? error : unparsable(`Can't parse entities: ${markup}`);
  }
  return result;
}

function isKind(type: string): type is InlineQueryResult["type"] {
  return Object.hasOwn(NEEDED, type);
}

function requireFields(type: InlineQueryResult["type"], given: Readonly<Record<string, unknown>>): void {
  const require = (field: string | undefined) => {
    if (field !== undefined && string(given[field]).trim() === "") throw unparsable(`Can't find field "${field}"`);
  };
  for (const field of NEEDED[type]) {
    if (typeof field === "string") require(field);
    else require(string(given[field[0]]) === "" ? field[1] : field[2]);
  }
}

/** The message that a result becomes: the content that it gives, or what it is itself. */
export function resultContent(world: World, result: InlineQueryResult): Content {
  const fields = result as unknown as Record<string, unknown>;
  const given = fields["input_message_content"];
  const keyboard = readInlineMarkup(fields["reply_markup"]);
  const markup = keyboard && { reply_markup: keyboard };
  if (!isObject(given)) return { ...ownContent(world, result, fields), ...markup };
  if (given["message_text"] === undefined) return { ...placeOrContact(given), ...markup };
  const text = readText(given["message_text"], given["parse_mode"], given["entities"]);
  return { ...textContent(text, given["link_preview_options"]), ...markup };
}

function ownContent(world: World, result: InlineQueryResult, fields: Record<string, unknown>): Content {
  switch (result.type) {
    case "location":
    case "venue":
    case "contact":
      return placeOrContact(fields);
    case "game":
      return { game: { title: result.game_short_name, description: "", photo: [] } as unknown as Game };
    case "article":
      throw unparsable("Input message content is not specified");
    default:
      return { ...readCaption(fields), ...inlineFile(world, result.type, fields) };
  }
}

function placeOrContact(fields: Record<string, unknown>): Content {
  const place = { latitude: Number(fields["latitude"]), longitude: Number(fields["longitude"]) };
  if (fields["phone_number"] !== undefined) {
    return { contact: { phone_number: string(fields["phone_number"]), first_name: string(fields["first_name"]) } };
  }
  if (fields["address"] === undefined) return { location: place };
  return { venue: { location: place, title: string(fields["title"]), address: string(fields["address"]) } };
}

function unparsable(what: string): Refusal {
  return badRequest(`can't parse inline query result: ${what}`);
}
