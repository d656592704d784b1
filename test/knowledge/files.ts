import { crc32, deflateRawSync, deflateSync } from "node:zlib";

/** A line of a made PDF: words, and where they begin in points from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly size?: number;
  readonly left?: number;
  readonly bottom: number;
  readonly isBold?: boolean;
  /** Set in a font that does not tell which letters its numbers mean. */
  readonly isNameless?: boolean;
}

/** A line of a page that a scanner made: the picture itself. */
export const picture: PdfLine = { text: "", bottom: 0 };

/** A PDF file with a text layer: each page is a list of lines, and of pictures of the whole page. `extra` goes into the trailer, such as an `/Encrypt` entry. */
export function pdfOf(pages: readonly (readonly PdfLine[])[], extra = ""): Buffer {
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
  const add = (object: string) => objects.push(object);
  const ranges = ["00", "01", "1e", "20"].map((high) => `<${high}00> <${high}ff> <${high}00>`).join("\n");
  const toUnicode = stream(
    "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n" +
      `4 beginbfrange\n${ranges}\nendbfrange endcmap end`,
  );
  for (const [name, mapping] of [
    ["Times", "/ToUnicode 12 0 R"],
    ["Times-Bold", "/ToUnicode 12 0 R"],
    ["Nameless", ""],
  ] as const)
    fontOf(name, mapping, objects.length + 1).forEach(add);
  add(toUnicode);
  add(
    "<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream",
  );
  const kids = pages.map((lines) => {
    const content = lines.map((line) => {
      if (line === picture) return "q 595 0 0 842 0 0 cm /I1 Do Q";
      const { text, size = 12, left = 72, bottom, isBold = false, isNameless = false } = line;
      const font = isNameless ? "F3" : isBold ? "F2" : "F1";
      const shown = isNameless ? withoutMeaning(text) : text;
      return `BT /${font} ${size} Tf 1 0 0 1 ${left} ${bottom} Tm <${hex(shown)}> Tj ET`;
    });
    add(stream(content.join("\n")));
    const contents = objects.length;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R /Resources << /Font << /F1 3 0 R /F2 6 0 R /F3 9 0 R >> /XObject << /I1 13 0 R >> >> >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`;
  return pdfFile(objects, extra);
}

/** A PDF file of one page whose drawing is `length` bytes long, and packed a thousand times smaller. */
export function pdfBomb(length: number): Buffer {
  const packed = deflateSync(Buffer.alloc(length, "q Q "));
  const content = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString("latin1")}\nendstream`;
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>";
  const pages = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
  return pdfFile(["<< /Type /Catalog /Pages 2 0 R >>", pages, page, content], "");
}

/** A Word document with this content of `<w:body>`. */
export function docxOf(body: string): Buffer {
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const types = "http://schemas.openxmlformats.org/package/2006";
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const relation = (kind: string, target: string) =>
    `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${types}/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels": relation("officeDocument", "word/document.xml"),
    "word/_rels/document.xml.rels": relation("numbering", "numbering.xml"),
    "word/numbering.xml": `<w:numbering ${word}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/document.xml": `<w:document ${word}><w:body>${body}</w:body></w:document>`,
  });
}

/** An item of a list with bullets. */
export function wordItem(text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A paragraph of a Word document; `style` such as `Heading1`. */
export function wordParagraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : "";
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

/** A ZIP file of these parts. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const header = Buffer.concat([Buffer.from("PK\x03\x04"), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, tail, Buffer.from(name)]));
    local.push(header);
    offset += header.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, Buffer.from("PK\x05\x06"), end]);
}

function stream(content: string): string {
  return `<< /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;
}

/** Three objects from number `at` on: a font whose letters are all half as wide as tall. */
function fontOf(name: string, mapping: string, at: number): string[] {
  return [
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${at + 1} 0 R] ${mapping} >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${at + 2} 0 R >>`,
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`,
  ];
}

/** The numbers that many fonts give their letters: space is the third. */
function withoutMeaning(text: string): string {
  return text.replace(/./gsu, (letter) => String.fromCodePoint(letter.codePointAt(0)! - 29));
}

function hex(text: string): string {
  return Buffer.from(text, "utf16le").swap16().toString("hex");
}

function pdfFile(objects: readonly string[], extra: string): Buffer {
  const parts = ["%PDF-1.7\n"];
  let length = parts[0]!.length;
  const offsets = objects.map((object, index) => {
    const offset = length;
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    length += part.length;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join("")}`);
  parts.push(`trailer << /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${length}\n%%EOF\n`);
  return Buffer.from(parts.join(""), "latin1");
}
