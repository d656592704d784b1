import type { Image, ImageReference, Nodes, Paragraph, Parents, RootContent } from "mdast";
import { isAll, wordsOf } from "./inline.ts";

/** Longest caption below a picture, in UTF-16 units. */
const LONGEST = 400;

/** How a caption begins, and how one ends: "Hình 1. …", "… Ảnh: Lê Lan". */
const BEGINNING =
  /^(?:hình|ảnh|biểu đồ|sơ đồ|bản đồ|tranh|đồ thị|nguồn|figure|fig\.|photo|image|source)(?:\s+(?:\p{Nd}|\p{Lu}\p{Nd})[\p{Nd}.]*)?\s*(?:[.:–—-]|$)/iu;
const ENDING = /(?:ảnh|nguồn ảnh|nguồn|photo|credit)\s*:\s*[^.]{1,60}\.?\)?$/iu;

/** A quote below a picture needs no more than this. */
const QUOTE_BEGINNING =
  /^(?:hình|ảnh|biểu đồ|sơ đồ|bản đồ|tranh|đồ thị|nguồn|figure|fig|photo|image|source)(?![\p{L}\p{M}])/iu;

/** The alternative texts of the pictures in a paragraph: what they show, where it is not the name of a file or a badge. */
export function alternativesIn(node: Parents): string[] {
  return node.children.flatMap((child): string[] => {
    if (isPicture(child)) return saysSomething(child) ? [child.alt!] : [];
    return "children" in child ? alternativesIn(child) : [];
  });
}

/** The words below a picture, in the same paragraph or in the one behind it, where they are its caption. */
export function captionBelow(node: RootContent, before: RootContent | undefined): string | undefined {
  const own =
    node.type === "paragraph" && isPicture(node.children[0]!)
      ? { ...node, children: node.children.slice(1) }
      : undefined;
  const isBelow = before?.type === "paragraph" && isOnlyPicture(before);
  const [only] = node.type === "blockquote" && node.children.length === 1 ? node.children : [node];
  const paragraph = own ?? (isBelow && only?.type === "paragraph" ? only : undefined);
  if (!paragraph) return undefined;
  const words = wordsOf(paragraph).trim();
  if (words === "" || words.length > LONGEST) return undefined;
  if (node.type === "blockquote" && QUOTE_BEGINNING.test(words)) return words;
  return isAll("emphasis", paragraph) || BEGINNING.test(words) || ENDING.test(words) ? words : undefined;
}

function isPicture(node: Nodes): node is Image | ImageReference {
  return node.type === "image" || node.type === "imageReference";
}

function isOnlyPicture(node: Paragraph): boolean {
  return wordsOf(node).trim() === "" && hasPicture(node);
}

function hasPicture(node: Parents): boolean {
  return node.children.some((child) => isPicture(child) || ("children" in child && hasPicture(child)));
}

function saysSomething(picture: Image | ImageReference): boolean {
  const alt = picture.alt?.trim() ?? "";
  const isFile =
    /^\S+\.(?:png|jpe?g|gif|webp|avif|svg|bmp)$/i.test(alt) ||
    /^(?:img|image|photo|picture|ảnh|hình|dsc)[\s\d_-]*$/i.test(alt);
  const isBadge =
    picture.type === "image" &&
    /badge|shields\.io|travis-ci\.|codecov\.io|circleci\.com|bundlephobia|npmjs\.com/i.test(picture.url);
  return alt !== "" && !isFile && !isBadge;
}
