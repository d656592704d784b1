import { Refusal } from "../../problem.ts";
import { unzip } from "../zip.ts";
import { child, childrenOf, parseXml, type XmlElement } from "./xml.ts";

/** The parts of a Word file that hold its words. */
export interface Parts {
  readonly body: XmlElement;
  readonly styles?: XmlElement;
  readonly numbering?: XmlElement;
  readonly footnotes?: XmlElement;
  readonly endnotes?: XmlElement;
  /** Its title and author, as its writer's program noted them. */
  readonly properties?: XmlElement;
}

const BESIDE_MAIN = ["styles", "numbering", "footnotes", "endnotes"] as const;

/** Unpacks and parses a Word file. Its pictures, comments, and the heads and feet of its pages stay packed. Throws `Refusal`. */
export function openParts(bytes: Uint8Array): Parts {
  const files = unzip(
    bytes,
    (name) => /\.(?:xml|rels)$/i.test(name) && !/\/(?:theme|media|charts|diagrams|custom)/i.test(name),
  );
  const read = (name: string | undefined) => {
    const file = name === undefined ? undefined : files.get(name);
    return file && parseXml(file);
  };
  const roots = targets(read("_rels/.rels"), "");
  const main = roots.get("officeDocument") ?? "word/document.xml";
  const body = child(read(main), "w:body");
  if (!body) throw new Refusal("damaged", { kind: ".docx" });
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const near = targets(read(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const properties = read(roots.get("core-properties") ?? "docProps/core.xml");
  const beside = BESIDE_MAIN.map((kind) => [kind, read(near.get(kind) ?? `${folder}${kind}.xml`)] as const);
  return { body, ...Object.fromEntries(beside.filter(([, part]) => part)), ...(properties && { properties }) };
}

/** Where the related parts lie, by the last word of their kind. */
function targets(relations: XmlElement | undefined, folder: string): Map<string, string> {
  const pairs = childrenOf(relations, "Relationship").map(({ attributes }) => {
    const target = attributes["Target"] ?? "";
    const kind = (attributes["Type"] ?? "").split("/").at(-1)!;
    return [kind, target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, "")] as const;
  });
  return new Map(pairs);
}
