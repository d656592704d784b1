import { zipOf } from "./files.ts";

/** The parts of a made Word file: what stands inside of the root of each. */
export interface WordParts {
  readonly body: string;
  /** `w:style` elements. */
  readonly styles?: string;
  /** `w:abstractNum` and `w:num` elements; see `listOf`. */
  readonly numbering?: string;
  /** `w:footnote` elements. */
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Elements of `docProps/core.xml`. */
  readonly properties?: string;
  /** The head and foot of its pages. */
  readonly header?: string;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "http://schemas.openxmlformats.org/package/2006";
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(" ");

/** A Word file of these parts. */
export function wordFile({ body, properties, header, ...parts }: WordParts): Buffer {
  const roots = { styles: "styles", numbering: "numbering", footnotes: "footnotes", endnotes: "endnotes" } as const;
  const beside = Object.entries(roots).flatMap(([name, root]) => {
    const content = parts[name as keyof typeof roots];
    return content === undefined ? [] : [[`word/${name}.xml`, `<w:${root} ${namespaces}>${content}</w:${root}>`]];
  });
  const relations = beside.map(([target], at) => relation(`r${at}`, target!.slice(5, -4), target!.slice(5)));
  const core = `<cp:coreProperties xmlns:cp="${types}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${properties ?? ""}</cp:coreProperties>`;
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${types}/content-types"/>`,
    "_rels/.rels": relationsOf([
      relation("d", "officeDocument", "word/document.xml"),
      relation("c", "metadata/core-properties", "docProps/core.xml"),
    ]),
    "word/_rels/document.xml.rels": relationsOf(relations),
    "word/document.xml": `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    "docProps/core.xml": core,
    ...(header !== undefined && { "word/header1.xml": `<w:hdr ${namespaces}>${header}</w:hdr>` }),
    ...Object.fromEntries(beside),
  });
}

/** A run of words; `look` holds elements such as `<w:b/>`. */
export function run(text: string, look = ""): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of plain words; `look` holds elements of its properties. */
export function paragraph(content: string, look = ""): string {
  return `<w:p><w:pPr>${look}</w:pPr>${content.startsWith("<") ? content : run(content)}</w:p>`;
}

/** A paragraph with a style, such as `Heading1`. */
export function styled(style: string, content: string): string {
  return paragraph(content, `<w:pStyle w:val="${style}"/>`);
}

/** A paragraph that Word numbers; `level` from 0. */
export function counted(content: string, list = 1, level = 0): string {
  return paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
}

export function bold(text: string, look = ""): string {
  return paragraph(run(text, "<w:b/>"), look);
}

export function centred(text: string): string {
  return bold(text, '<w:jc w:val="center"/>');
}

/** A level of a list: how its numbers are written and what stands around them, such as `Điều %1.`. */
type ListLevel = readonly [format: string, pattern: string, more?: string];

/** A list that Word counts: its kind and the list of the same number. */
export function listOf(number: number, ...levels: readonly ListLevel[]): string {
  const written = levels.map(
    ([format, pattern, more = '<w:start w:val="1"/>'], at) =>
      `<w:lvl w:ilvl="${at}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${number}">${written.join("")}</w:abstractNum><w:num w:numId="${number}"><w:abstractNumId w:val="${number}"/></w:num>`;
}

/** A cell's words, with elements of its properties such as `<w:gridSpan w:val="2"/>`. */
type WordCell = string | readonly [text: string, look: string];

/** A table of these rows. */
export function table(rows: readonly (readonly WordCell[])[], head = 0): string {
  const written = rows.map((cells, at) => {
    const look = at < head ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
    return `<w:tr>${look}${cells.map(cell).join("")}</w:tr>`;
  });
  return `<w:tbl>${written.join("")}</w:tbl>`;
}

function cell(content: WordCell): string {
  const [text, look] = typeof content === "string" ? [content, ""] : content;
  return `<w:tc><w:tcPr>${look}</w:tcPr>${text.startsWith("<w:p>") || text.startsWith("<w:tbl>") ? text : paragraph(text)}</w:tc>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
}

function relationsOf(relations: readonly string[]): string {
  return `<Relationships xmlns="${types}/relationships">${relations.join("")}</Relationships>`;
}
