import { childrenOf, textOf, type XmlElement } from "./xml.ts";

/** What Word noted about a file, as far as it can be trusted. The day it was made is no day of publication. */
export interface Properties {
  readonly title?: string;
  readonly author?: string;
}

/** Longest value, in UTF-16 units. */
const LONGEST = 200;
/** A person has so many names: "Lê Thị Lan". */
const [fewestNames, mostNames] = [2, 6];

const MADE_TITLE = /^(?:microsoft word|untitled|(?:document|tài liệu|doc|slide|bản trình bày) ?\d{0,4}$)/iu;
const ENDING = /\.(?:docx?|rtf|odt|pdf)$/i;
/** Names of machines, programs and accounts. */
const MACHINES = new Set(
  "user admin administrator windows microsoft office computer laptop desktop pc hp dell asus acer lenovo unknown author home owner google libreoffice wps kingsoft apache guest".split(
    " ",
  ),
);
const OFFICES = /^(?:công ty|trung tâm|văn phòng|máy tính|phòng |sở |ubnd)/iu;

export function readProperties(part: XmlElement | undefined): Properties {
  const title = lineOf(part, "dc:title");
  const writers =
    lineOf(part, "dc:creator")
      ?.split(";")
      .map((name) => name.trim()) ?? [];
  const isTitle = title !== undefined && title.includes(" ") && !MADE_TITLE.test(title) && !ENDING.test(title);
  const isAuthor = writers.length > 0 && writers.every(isPerson);
  return { ...(isTitle && { title }), ...(isAuthor && { author: writers.join(", ") }) };
}

function isPerson(name: string): boolean {
  const names = name.split(" ");
  const isNamed = names.length >= fewestNames && names.length <= mostNames && !OFFICES.test(name);
  return isNamed && names.every((word) => /^\p{Lu}[\p{L}'.-]*$/u.test(word) && !MACHINES.has(word.toLowerCase()));
}

function lineOf(part: XmlElement | undefined, name: string): string | undefined {
  const line = textOf(childrenOf(part, name)[0]).normalize("NFC").replace(/\s+/g, " ").trim();
  return line && line.length <= LONGEST ? line : undefined;
}
