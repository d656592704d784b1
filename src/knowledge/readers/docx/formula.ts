import { fraction, root, subscript, superscript } from "../scripts.ts";
import { runLook } from "./styles.ts";
import { child, isElement, textOf, type XmlElement } from "./xml.ts";

/** A formula of Word on one line, after `before`: its letters alone would make "106" of a million. */
export function formulaOf(element: XmlElement, before = ""): string {
  const part = (name: string, behind = ""): string => {
    const found = child(element, name);
    return found ? formulaOf(found, behind) : "";
  };
  switch (element.name) {
    case "w:del":
    case "w:moveFrom":
      return "";
    case "m:r":
      return isSeen(element) ? inRow(element, before) : "";
    case "m:t":
    case "w:t":
      return textOf(element);
    case "m:sSup":
    case "m:sSub":
    case "m:sSubSup": {
      const base = part("m:e", before);
      return base + subscript(part("m:sub"), before + base, "") + superscript(part("m:sup"), before + base);
    }
    case "m:f":
      return fraction(part("m:num"), part("m:den"), before);
    case "m:rad":
      return root(part("m:e"), part("m:deg"));
    case "m:d":
      return bracket(element, "m:begChr", "(") + inRow(element, "") + bracket(element, "m:endChr", ")");
    case "m:nary":
      return (
        bracket(element, "m:chr", "∫") + subscript(part("m:sub"), "", "") + superscript(part("m:sup"), "") + part("m:e")
      );
    default:
      return element.name.endsWith("Pr") ? "" : inRow(element, before);
  }
}

function inRow(element: XmlElement, before: string): string {
  return element.children.reduce<string>(
    (words, node) => (isElement(node) ? words + formulaOf(node, before + words) : words),
    "",
  );
}

function isSeen(run: XmlElement): boolean {
  const { isHidden = false, isStruck = false } = runLook(child(run, "w:rPr"));
  return !isHidden && !isStruck;
}

/** The sign that the properties of a formula name, or the usual one. */
function bracket(element: XmlElement, name: string, usual: string): string {
  return child(child(element, `${element.name}Pr`), name)?.attributes["m:val"] ?? usual;
}
