import mammoth from "mammoth";
import { type Article, compose, titleOf } from "../compose.ts";
import { parseHtml, piecesOf } from "./dom.ts";
import { refuseBomb } from "./zip.ts";

/** What Word's styles become besides mammoth's own choice of headings, lists and tables. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];

/** Reads a Word document: headings, paragraphs, lists, tables and captions; pictures are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Article> {
  refuseBomb(bytes);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    },
  );
  const content = compose(piecesOf(parseHtml(value).body));
  return { title: titleOf(content), ...content };
}
