import { child, childrenOf, numberOf, switchOf, valueOf, type XmlElement } from "./xml.ts";

/** What a style, or a paragraph with what it says itself, tells about the words under it. Absent where nothing is said. */
export interface Style {
  /** In lower case: "heading 1", "caption". */
  readonly name: string;
  /** A heading's rank, from 1; 0 for what is no heading by express wish. */
  readonly level?: number;
  readonly list?: string;
  /** The level in its list, from 0. */
  readonly depth?: number;
  readonly isCentred?: boolean;
  readonly isBold?: boolean;
  readonly isHidden?: boolean;
  readonly isStruck?: boolean;
  /** Where letters stand, as `w:vertAlign` calls it: "superscript", "subscript", "baseline". */
  readonly height?: string;
}

export type Styles = (id: string | undefined) => Style;

/** Longest chain of styles that build on each other. */
const LONGEST_CHAIN = 20;
/** Level of what stands in no outline, in `w:outlineLvl`. */
const NO_OUTLINE = 9;
/** Letters that stand so far above or below the line are raised or lowered, in half points. */
const LEAST_SHIFT = 4;
const PLAIN: Style = { name: "" };

/** The styles of a file by their ids. A style that the file does not describe is known by its id. */
export function readStyles(part: XmlElement | undefined): Styles {
  const elements = new Map(childrenOf(part, "w:style").map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const known = new Map<string, Style>();
  const find = (id: string, chain = 0): Style => {
    const remembered = known.get(id);
    if (remembered) return remembered;
    const element = elements.get(id);
    const parent = valueOf(element, "w:basedOn");
    const base = parent === undefined || chain === LONGEST_CHAIN ? PLAIN : find(parent, chain + 1);
    const name = (valueOf(element, "w:name") ?? id).toLowerCase();
    const style = { ...base, name, ...levelByName(name), ...paragraphLook(child(element, "w:pPr")) };
    const whole = { ...style, ...runLook(child(element, "w:rPr")) };
    known.set(id, whole);
    return whole;
  };
  return (id) => (id === undefined ? PLAIN : find(id));
}

/** What a paragraph's properties say themselves. */
export function paragraphLook(properties: XmlElement | undefined): Partial<Style> {
  const outline = numberOf(properties, "w:outlineLvl");
  const numbering = child(properties, "w:numPr");
  return {
    ...present("level", outline === undefined ? undefined : outline >= NO_OUTLINE ? 0 : outline + 1),
    ...present("list", valueOf(numbering, "w:numId")),
    ...present("depth", numberOf(numbering, "w:ilvl")),
    ...present("isCentred", child(properties, "w:jc") && valueOf(properties, "w:jc") === "center"),
  };
}

/** What a run's properties say themselves. */
export function runLook(properties: XmlElement | undefined): Partial<Style> {
  const strikes = [switchOf(properties, "w:strike"), switchOf(properties, "w:dstrike")];
  return {
    ...present("isBold", switchOf(properties, "w:b")),
    ...present("isHidden", switchOf(properties, "w:vanish")),
    ...present("isStruck", strikes.every((strike) => strike === undefined) ? undefined : strikes.includes(true)),
    ...present("height", valueOf(properties, "w:vertAlign") ?? shiftOf(properties)),
  };
}

/** Letters that are shifted up or down by hand, in half points. */
function shiftOf(properties: XmlElement | undefined): string | undefined {
  const shift = numberOf(properties, "w:position") ?? 0;
  return Math.abs(shift) < LEAST_SHIFT ? undefined : shift > 0 ? "superscript" : "subscript";
}

function levelByName(name: string): Partial<Style> {
  const heading = /^heading ?([1-9])$/.exec(name)?.[1];
  if (heading !== undefined) return { level: Number(heading) };
  if (name === "title") return { level: 1 };
  return name === "subtitle" ? { level: 2 } : {};
}

function present<Name extends keyof Style>(name: Name, value: Style[Name] | undefined): Partial<Style> {
  return value === undefined ? {} : { [name]: value };
}
