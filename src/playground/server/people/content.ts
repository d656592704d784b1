import type { Message } from "@grammyjs/types";
import { keepFile } from "../methods/files.ts";
import { SimRefusal } from "../refusal.ts";
import type { NewMessage } from "../../client/sim.ts";
import { readEntities } from "../text/entities.ts";
import { formatted } from "../text/formatted.ts";
import type { World } from "../world.ts";

/** UTF-16 units of a message that a client lets a person send. */
const TEXT_LONGEST = 4096;

/** What a person's message holds. Throws where it holds nothing, or too much. */
export function contentOf(world: World, given: NewMessage): Partial<Message> {
  const content = {
    ...(given.text !== undefined && textFields(given.text, given.entities)),
    ...(given.caption !== undefined && captionFields(given.caption)),
    ...(given.document && documentFields(world, given.document)),
    ...(given.photo && photoFields(world, given.photo)),
    ...given.content,
  };
  if (Object.keys(content).length === 0)
    throw new SimRefusal(400, "a message needs text, a document, a photo or content");
  return content;
}

export function textFields(raw: string, given: NewMessage["entities"]): Pick<Message, "text" | "entities"> {
  const { text, entities } = formatted(raw, readEntities(given, raw));
  if (text.trim() === "") throw new SimRefusal(400, "text is empty");
  if (text.length > TEXT_LONGEST) throw new SimRefusal(400, `text is longer than ${TEXT_LONGEST}`);
  return { text, ...(entities.length > 0 && { entities }) };
}

export function captionFields(raw: string): Pick<Message, "caption" | "caption_entities"> {
  const { text: caption, entities } = formatted(raw);
  return { caption, ...(entities.length > 0 && { caption_entities: entities }) };
}

function documentFields(world: World, given: NonNullable<NewMessage["document"]>): Pick<Message, "document"> {
  const bytes = Buffer.from(given.base64, "base64");
  const upload = { file_name: given.file_name, mime_type: given.mime_type ?? "application/octet-stream", bytes };
  const { file_id, file_unique_id, file_name, mime_type } = keepFile(world, upload, "document");
  return { document: { file_id, file_unique_id, file_name, mime_type, file_size: bytes.length } };
}

function photoFields(world: World, given: NonNullable<NewMessage["photo"]>): Pick<Message, "photo"> {
  const bytes = Buffer.from(given.base64, "base64");
  const file = keepFile(world, { file_name: "photo.jpg", mime_type: "image/jpeg", bytes }, "photo");
  const { file_id, file_unique_id } = file;
  const { width, height } = file.size!;
  return { photo: [{ file_id, file_unique_id, width, height, file_size: bytes.length }] };
}
