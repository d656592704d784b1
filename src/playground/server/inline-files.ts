/** The file that an inline result brings: one that the server has, or one at an address, which is never fetched. */
import { createHash } from "node:crypto";
import { basename } from "node:path/posix";
import type { InlineQueryResult } from "@grammyjs/types";
import { defined, integer, string } from "./parameters.ts";
import { badRequest } from "./refusal.ts";
import type { Content } from "./send.ts";
import type { World } from "./world.ts";

type FileKind = Exclude<InlineQueryResult["type"], "article" | "contact" | "game" | "location" | "venue">;

/** How the fields of a kind begin. */
const PREFIXES: Readonly<Record<FileKind, string>> = {
  audio: "audio",
  document: "document",
  gif: "gif",
  mpeg4_gif: "mpeg4",
  photo: "photo",
  sticker: "sticker",
  video: "video",
  voice: "voice",
};

/** In pixels; of a picture that was not looked at, and whose result does not tell. */
const SIZE = { width: 640, height: 480 };

interface InlineFile {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size?: number;
  readonly file_name?: string;
  readonly mime_type?: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** In seconds. */
  readonly duration: number;
}

/** The part of a message that holds the file of a result. Throws where its id names no document or photo that the server has. */
export function inlineFile(world: World, kind: FileKind, fields: Readonly<Record<string, unknown>>): Content {
  const file = findFile(world, kind, fields);
  const { file_id, file_unique_id, file_size, file_name, mime_type, width, height, duration } = file;
  const id = { file_id, file_unique_id, ...(file_size !== undefined && { file_size }) };
  const type = { ...(mime_type !== undefined && { mime_type }) };
  switch (kind) {
    case "document":
      return { document: { ...id, ...(file_name !== undefined && { file_name }), ...type } };
    case "photo":
      return { photo: [{ ...id, width, height }] };
    case "gif":
    case "mpeg4_gif":
      // Telegram gives an animation as a document, too.
      return { animation: { ...id, width, height, duration, ...type }, document: { ...id, ...type } };
    case "video":
      return { video: { ...id, width, height, duration, ...type } };
    case "audio":
      return { audio: { ...id, duration, ...type, ...tagsOf(fields) } };
    case "voice":
      return { voice: { ...id, duration, ...type } };
    default:
      return { sticker: { ...id, type: "regular", width: 512, height: 512, is_animated: false, is_video: false } };
  }
}

function tagsOf(fields: Readonly<Record<string, unknown>>): { title?: string; performer?: string } {
  const text = (name: string) => string(fields[name]) || undefined;
  return defined<{ title?: string; performer?: string }>({ title: text("title"), performer: text("performer") });
}

function findFile(world: World, kind: FileKind, fields: Readonly<Record<string, unknown>>): InlineFile {
  const prefix = PREFIXES[kind];
  const url = string(fields[`${prefix}_url`]);
  const fileId = string(fields[`${prefix}_file_id`]);
  const number = (name: string, otherwise: number) => integer(fields[`${prefix}_${name}`]) || otherwise;
  const size = { width: number("width", SIZE.width), height: number("height", SIZE.height) };
  const measures = { ...size, duration: number("duration", 0) };
  if (url !== "") return { ...measures, ...fileAt(url), ...typeOf(kind, fields) };
  const stored = world.state.files.get(fileId);
  if (stored && (kind !== "photo" || stored.size)) {
    const { file_id, file_unique_id, file_name, mime_type, bytes } = stored;
    const { width, height } = stored.size ?? size;
    return { ...measures, width, height, file_id, file_unique_id, file_name, mime_type, file_size: bytes.length };
  }
  if (kind === "document" || kind === "photo") throw badRequest("wrong file identifier/HTTP URL specified");
  return { ...measures, file_id: fileId, file_unique_id: fileId.slice(-16) };
}

/** A file that nobody has: its id opens nothing, and is the same for the same address. */
function fileAt(url: string): Pick<InlineFile, "file_id" | "file_unique_id" | "file_name"> {
  const id = createHash("sha256").update(url).digest("base64url");
  const file_name = URL.canParse(url) ? basename(new URL(url).pathname) : "";
  return { file_id: id, file_unique_id: id.slice(0, 16), ...(file_name && { file_name }) };
}

function typeOf(kind: FileKind, fields: Readonly<Record<string, unknown>>): Pick<InlineFile, "mime_type"> {
  if (kind === "gif") return { mime_type: "image/gif" };
  if (kind === "mpeg4_gif") return { mime_type: "video/mp4" };
  const mime_type = string(fields["mime_type"]);
  return mime_type ? { mime_type } : {};
}
