import { subscript, superscript } from "../scripts.ts";
import { formulaOf } from "./formula.ts";
import { runLook, type Style, type Styles } from "./styles.ts";
import { symbolOf } from "./symbols.ts";
import { child, isElement, switchOf, textOf, valueOf, type XmlElement } from "./xml.ts";

/** What a paragraph says. */
export interface Words {
  readonly text: string;
  /** Whether every letter is set in bold. */
  readonly isBold: boolean;
  /** Whether the first of several lines is, and others are not. */
  readonly isFirstLineBold: boolean;
  /** The ids of its notes: "footnote 2". */
  readonly notes: readonly string[];
  /** What stands in text boxes that hang on it. */
  readonly boxes: readonly XmlElement[];
}

/** What is not there for a reader: what was deleted or moved away, hidden parts of fields, properties. */
const SILENT = new Set("w:del w:moveFrom w:delText w:rPr w:pPr w:sdtPr w:sdtEndPr w:rt w:fldData".split(" "));
/** Fields that repeat what stands elsewhere. */
const CONTENTS = /^\s*(?:TOC|TOA|INDEX)\b/i;
const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": " ",
  "w:ptab": " ",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};
/** Most fields within each other. */
const MOST_FIELDS = 50;

interface Field {
  code: string;
  /** Whether its code has ended and what it shows has begun. */
  isShown: boolean;
}

/** Reads the words of paragraphs, in their order: fields may go over several. */
export function createWordReader(styles: Styles): (paragraph: XmlElement, style: Style) => Words {
  let fields: Field[] = [];
  return (paragraph, style) => {
    let [text, lowered, letters, bold] = ["", "", 0, 0];
    let isFirstLineBold: boolean | undefined;
    const notes: string[] = [];
    const boxes: XmlElement[] = [];
    const add = (words: string, look: Style) => {
      if (look.isHidden || look.isStruck || !fields.every(({ isShown, code }) => isShown && !CONTENTS.test(code)))
        return;
      // Whether lowered digits touch others, what follows them tells.
      if (lowered && /^\d/.test(words)) text = text.slice(0, -lowered.length) + subscript(lowered, "", words);
      lowered = look.height === "subscript" ? subscript(words, text, "") : "";
      text += look.height === "superscript" ? superscript(words, text) : lowered || words;
      if (words === "\n" && letters > 0) isFirstLineBold ??= bold === letters;
      const count = words.trim().length;
      letters += count;
      if (look.isBold) bold += count;
    };
    const walk = (element: XmlElement, look: Style): void => {
      for (const node of element.children) if (isElement(node)) visit(node, look);
    };
    const visit = (element: XmlElement, look: Style): void => {
      const { name, attributes } = element;
      if (SILENT.has(name)) return;
      if (name === "w:t") return add(textOf(element), look);
      if (Object.hasOwn(SIGNS, name)) return add(SIGNS[name]!, look);
      if (name === "w:br") return add(attributes["w:type"] ? " " : "\n", look);
      if (name === "w:sym") return add(symbolOf(attributes["w:font"] ?? "", attributes["w:char"] ?? ""), look);
      if (name === "w:r") return walk(element, lookOf(element, look));
      if (name === "w:fldChar") {
        add(boxSign(child(child(element, "w:ffData"), "w:checkBox")), look);
        return turn(attributes["w:fldCharType"]);
      }
      if (name === "w:instrText" && fields.length > 0) fields.at(-1)!.code += textOf(element).slice(0, 100);
      else if (name === "w:footnoteReference" || name === "w:endnoteReference") note(name, attributes["w:id"]);
      else if (name === "w:txbxContent") boxes.push(element);
      else if (name === "mc:AlternateContent") walk(child(element, "mc:Choice") ?? element, look);
      else if (name === "w:sdt") walk(isFilled(element) ? element : { ...element, children: [] }, look);
      else if (name === "m:oMath") add(formulaOf(element, text), look);
      else walk(element, look);
    };
    const turn = (type: string | undefined) => {
      if (type === "begin" && fields.length < MOST_FIELDS) fields.push({ code: "", isShown: false });
      else if (type === "separate" && fields.length > 0) fields.at(-1)!.isShown = true;
      else if (type === "end") fields.pop();
    };
    const note = (name: string, id = "") => notes.push(`${name.slice(2, -9)} ${id}`);
    const lookOf = (run: XmlElement, look: Style): Style => {
      const properties = child(run, "w:rPr");
      const id = valueOf(properties, "w:rStyle");
      return { ...look, ...(id !== undefined && styles(id)), ...runLook(properties) };
    };

    // No table of contents holds a heading: one that never ends must not swallow the text.
    if (style.level) fields = fields.filter(({ code }) => !CONTENTS.test(code));
    walk(paragraph, style);
    // The code of a field never goes over the end of a paragraph, so that one left open swallows nothing more.
    fields = fields.filter(({ isShown }) => isShown);
    const isBold = letters > 0 && bold === letters;
    return { text: clean(text), isBold, isFirstLineBold: !isBold && isFirstLineBold === true, notes, boxes };
  };
}

/** A control shows its words, or "click here" where nobody filled it in. */
function isFilled(control: XmlElement): boolean {
  return switchOf(child(control, "w:sdtPr"), "w:showingPlcHdr") !== true;
}

/** A box to tick in a form. */
function boxSign(box: XmlElement | undefined): string {
  if (!box) return "";
  return (switchOf(box, "w:checked") ?? switchOf(box, "w:default")) ? "☑" : "☐";
}

function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/g, "")
    .replace(/[^\S\n\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}
