import { randomUUID } from "node:crypto";
import { extname } from "node:path";
import { string } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import type { StoredFile, World } from "../world.ts";
import { measurePicture } from "./picture.ts";
import type { Caller, Methods, Upload } from "./method.ts";

/** Bytes that a bot may upload as a file and as a photo, and download (sending files, getFile). */
const UPLOAD_LARGEST = { document: 50 * 1024 * 1024, photo: 10 * 1024 * 1024 };
const DOWNLOAD_LARGEST = 20 * 1024 * 1024;

/** Files kept, in bytes together; the oldest go first. */
const FILES_KEPT = 256 * 1024 * 1024;

export const fileMethods = {
  getFile(world, given) {
    const file = world.state.files.get(string(given.file_id));
    if (!file) throw badRequest("invalid file_id");
    const { file_id, file_unique_id, bytes, path } = file;
    if (bytes.length > DOWNLOAD_LARGEST) throw badRequest("file is too big");
    return { file_id, file_unique_id, file_size: bytes.length, file_path: path };
  },
} satisfies Methods;

/** The file of a parameter: an upload, `attach://name` of one, or the id of a stored one. Nothing is fetched from the net. */
export function readFile(world: World, given: unknown, kind: "document" | "photo", caller: Caller): StoredFile {
  const named = string(given);
  const attached = /^attach:\/\/(.+)$/.exec(named)?.[1] ?? (named === "" ? kind : undefined);
  const upload = attached === undefined ? undefined : caller.files.get(attached);
  if (upload) return keepUpload(world, upload, kind);
  const stored = world.state.files.get(named);
  if (stored && (kind === "document" || stored.size)) return stored;
  if (/^https?:\/\//i.test(named)) throw badRequest("failed to get HTTP URL content");
  if (named === "" || attached !== undefined) throw badRequest(`there is no ${kind} in the request`);
  throw badRequest("wrong file identifier/HTTP URL specified");
}

function keepUpload(world: World, upload: Upload, kind: "document" | "photo"): StoredFile {
  if (upload.bytes.length === 0) throw badRequest("file must be non-empty");
  if (upload.bytes.length > UPLOAD_LARGEST[kind]) throw badRequest("file is too big");
  return keepFile(world, upload, kind);
}

/** Stores a file of the bot or of a person. Throws where a photo is no picture. */
export function keepFile(
  world: World,
  { file_name, mime_type, bytes }: Upload,
  kind: "document" | "photo",
): StoredFile {
  const size = measurePicture(bytes);
  if (kind === "photo" && !size) throw badRequest("IMAGE_PROCESS_FAILED");
  const id = randomUUID().replaceAll("-", "");
  const extension = /^\.[a-z0-9]{1,8}$/i.exec(extname(file_name))?.[0] ?? (kind === "photo" ? ".jpg" : "");
  const path = `${kind === "photo" ? "photos" : "documents"}/file_${world.state.files.size}_${id.slice(0, 6)}${extension}`;
  const file = {
    file_id: `BQACAgUAAx${id}`,
    file_unique_id: `AgAD${id.slice(0, 12)}`,
    path,
    file_name,
    mime_type,
    bytes,
  };
  return storeFile(world, size ? { ...file, size } : file);
}

function storeFile(world: World, file: StoredFile): StoredFile {
  const { files } = world.state;
  files.set(file.file_id, file);
  let total = [...files.values()].reduce((sum, each) => sum + each.bytes.length, 0);
  for (const [id, each] of files) {
    if (total <= FILES_KEPT || id === file.file_id) break;
    files.delete(id);
    total -= each.bytes.length;
  }
  return file;
}
