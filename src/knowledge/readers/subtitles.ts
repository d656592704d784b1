import { type Article, compose } from "../compose.ts";
import type { Piece } from "../piece.ts";
import { decode } from "../decode.ts";

/** A paragraph of subtitles ends with the first sentence behind so many UTF-16 units. */
const PARAGRAPH_LENGTH = 300;

/** "00:01:02,500 --> 00:01:05,000", in WebVTT with settings behind it. */
const TIMING = /^\s{0,9}(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}\s{1,9}-->\s/;

/** Whether a text begins as subtitles do, whatever its file is called. */
export function isSubtitled(text: string): boolean {
  const lines = text
    .slice(0, 1000)
    .split("\n", 3)
    .map((line) => line.trim());
  return lines[0] === "WEBVTT" || TIMING.test(/^\d{1,6}$/.test(lines[0]!) ? (lines[1] ?? "") : lines[0]!);
}

/** Reads subtitles, SubRip or WebVTT: what is said, without the times. The name of the file is the title. */
export function readSubtitles(bytes: Uint8Array, name: string): Article {
  const said = decode(bytes)
    .split(/\n{2,}/)
    .map(linesOfCue);
  return { title: name, ...compose(paragraphsOf(said)) };
}

/** The lines that a cue shows; none of a block without a time, such as a note. */
function linesOfCue(cue: string): string[] {
  const lines = cue.split("\n");
  const at = lines.findIndex((line) => TIMING.test(line));
  return at < 0
    ? []
    : lines
        .slice(at + 1)
        .map(plain)
        .filter(Boolean);
}

/** Without tags and positions: "<v Lan>Chào.</v>", "{\an8}Chào." */
function plain(line: string): string {
  return without(without(line, "<", ">"), "{\\", "}")
    .replaceAll("&amp;", "&")
    .replaceAll("&nbsp;", " ")
    .trim();
}

function without(line: string, open: string, close: string): string {
  const [first, ...others] = line.split(open);
  return first! + others.map((part) => part.slice(part.indexOf(close) + 1)).join("");
}

/**
 * Sentences joined from the cues over which they go; a line that rolls up, and so is shown twice, is said once. Where several speak in one
 * cue, each stands for himself.
 */
function paragraphsOf(cues: readonly (readonly string[])[]): Piece[] {
  const paragraphs: string[][] = [[]];
  let [length, before] = [0, ""];
  const begin = (): void => {
    paragraphs.push([]);
    length = 0;
  };
  for (const cue of cues) {
    const isTalk = cue.filter(speaks).length > 1;
    for (const line of cue) {
      if (line === before) continue;
      if (isTalk && speaks(line)) begin();
      paragraphs.at(-1)!.push(line);
      length += line.length;
      before = line;
      if (length >= PARAGRAPH_LENGTH && endsSentence(line)) begin();
    }
    if (isTalk && endsSentence(before)) begin();
  }
  return paragraphs.filter((said) => said.length > 0).map((said) => ({ kind: "paragraph", text: said.join(" ") }));
}

/** "- Dạ, được bốn chiếc." */
function speaks(line: string): boolean {
  return /^[-–—]\s?\p{L}/u.test(line);
}

function endsSentence(line: string): boolean {
  return /[.!?…]["”»]?$/u.test(line);
}
