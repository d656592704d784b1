import { childrenOf, textOf, type XmlElement } from "./xml.ts";

/** What Word noted about a file, as far as it can be trusted. The day it was made is no day of publication. */
export interface Properties {
  readonly title?: string;
  readonly author?: string;
}

/** Longest value, in UTF-16 units. */
const longest = 200;
/** Titles that programs give by themselves. */
const madeTitle =
  /^(?:microsoft word\b.*|untitled.*|(?:document|tài liệu|doc|slide|bản trình bày) ?\d*|.*\.(?:docx?|rtf|odt|pdf))$/iu;
/** Names of machines, offices and programs. */
const noPerson =
  /\b(?:user|admin|administrator|windows|microsoft|office|computer|laptop|desktop|pc|hp|dell|asus|acer|lenovo|unknown|author|home|owner|python|google|libreoffice|wps|kingsoft|apache|máy|công ty|phòng|trung tâm)(?!\p{L})/iu;
/** Two words at least, each beginning with a capital: "Lê Thị Lan". */
const person = /^\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*){1,5}$/u;

export function readProperties(part: XmlElement | undefined): Properties {
  const title = lineOf(part, "dc:title");
  const author = lineOf(part, "dc:creator")?.replace(/\s*;\s*/g, ", ");
  const isTitle = title !== undefined && title.includes(" ") && !madeTitle.test(title);
  const isAuthor =
    author !== undefined && author.split(", ").every((name) => person.test(name) && !noPerson.test(name));
  return { ...(isTitle && { title }), ...(isAuthor && { author }) };
}

function lineOf(part: XmlElement | undefined, name: string): string | undefined {
  const line = textOf(childrenOf(part, name)[0]).normalize("NFC").replace(/\s+/g, " ").trim();
  return line && line.length <= longest ? line : undefined;
}
