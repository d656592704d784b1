import { isItemLine } from "../../text/wrapped.ts";
import { withPlainFields } from "./fields.ts";

/** The lines without those that only say how others are shown. */
export function withoutLines(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (/^(?:import|export)\s/.test(line)) {
      const end = endOfCode(lines, at);
      if (end > at) at = end - 1;
      else kept.push(line);
    } else {
      if (/^\{:\s?toc\b/.test(line) && isItemLine(kept.at(-1) ?? "")) kept.pop();
      kept.push(...plainLine(line));
    }
  }
  return kept;
}

/** Longest import or export, in lines. */
const LONGEST_CODE = 200;

/** Where the import or export that begins on a line ends; the line itself where it is prose. */
function endOfCode(lines: readonly string[], at: number): number {
  const code = lines.slice(at, at + LONGEST_CODE);
  const blank = code.findIndex((line) => line.trim() === "");
  const end = at + (blank < 0 ? code.length : blank);
  if (/^export\s(?:const|let|var|default|function|async|type|interface)\s/.test(lines[at]!)) return end;
  const last = lines.slice(at, Math.min(end, at + 50)).findIndex((line) => /["'];?\s?$/.test(line));
  const isImport =
    /^import\s["'{*\w]/.test(lines[at]!) &&
    last >= 0 &&
    /^import\s["']|\sfrom\s["']/.test(lines.slice(at, at + last + 1).join("\n"));
  return isImport ? at + last + 1 : at;
}

function plainLine(line: string): string[] {
  const callout = /^([ \t>]{0,20})\[!\w[\w|-]{0,40}\]([+-]?[ \t]?)(?!\()/.exec(line);
  if (callout) return [callout[1]! + line.slice(callout[0].length), callout[1]!];
  const trimmed = line.trim();
  if (/^\[TOC\]$|^\\(?:newpage|pagebreak)$/.test(trimmed) || (trimmed.startsWith("{:") && trimmed.endsWith("}")))
    return [""];
  const brace = trimmed.endsWith("}") ? line.lastIndexOf("{") : -1;
  const isAttribute =
    brace > 0 && /^\{#[^\s#]/.test(line.slice(brace))
      ? true
      : brace > 0 && line.startsWith("#") && /^\{[:.]/.test(line.slice(brace));
  return [isAttribute ? line.slice(0, brace).trimEnd() : withoutBlockName(withPlainFields(line))];
}

/** "Một thùng ong có 10 cầu. ^thung-1": Obsidian's name of a paragraph. */
function withoutBlockName(line: string): string {
  const at = line.lastIndexOf(" ^");
  return at > 0 && /^ \^[a-z][\w-]{1,60}$/i.test(line.slice(at).trimEnd()) ? line.slice(0, at).trimEnd() : line;
}
