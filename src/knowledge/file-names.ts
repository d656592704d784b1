import { fold } from "../text/fold.ts";
import { listFolder } from "./folder.ts";

/** Longest name without its ending, in UTF-16 units: short enough for every file system, long enough to tell articles apart. */
const STEM_LENGTH = 60;
/** Names that Windows keeps for devices. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A file's name made from a title, of the letters a–z, digits and hyphens alone: "Tổng Bí thư rời Baku" → "tong-bi-thu-roi-baku.md". */
export function nameFor(title: string, ending: string): string {
  return safeName(fold(title), /[^a-z0-9]+/g, "-") + ending;
}

/** A name for plain text, whose name is its title: letters of any script and their marks, digits and spaces. */
export function nameForText(title: string): string {
  return `${safeName(title.normalize("NFC"), /[^\p{L}\p{M}\p{N}]+/gu, " ")}.txt`;
}

/** The name, or the name with a number, that no file of the folder has yet, not even in other case. */
export async function freeName(folder: string, name: string): Promise<string> {
  const taken = new Set((await listFolder(folder)).files.map(caseless));
  const dot = name.lastIndexOf(".");
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
    if (!taken.has(caseless(candidate))) return candidate;
  }
}

/** A path that can only mean a visible file below the folder, on every system. */
export function isSafePath(id: string): boolean {
  return id.split("/").every((part) => {
    const isShort = Buffer.byteLength(part) <= 200;
    return isShort && /^[^.\s~][^\\/:*?"<>|\p{C}]*$/u.test(part) && !/[.\s~]$/.test(part);
  });
}

/** What names have in common that a file system may take for one. */
export function caseless(id: string): string {
  return id.normalize("NFC").toLowerCase();
}

function safeName(title: string, unsafe: RegExp, joint: string): string {
  const parts = title.replace(unsafe, joint).split(joint).filter(Boolean);
  let name = "";
  for (const part of parts) {
    const longer = name ? name + joint + part : part;
    if (longer.length > STEM_LENGTH) break;
    name = longer;
  }
  const stem = name || parts[0]?.slice(0, STEM_LENGTH) || "bai-viet";
  return DEVICE_NAME.test(stem.toLowerCase()) ? `bai-viet${joint}${stem}` : stem;
}
