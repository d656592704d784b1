import { type Keys, keysOf } from "./fold.ts";
import type { Word } from "./words.ts";

/**
 * Rules of what people say, ready to be found in runs of words. A rule is `name: form | form`, over as many lines as it
 * needs; a form is a row of elements: words, and `<names>` of other rules, with "/" between those that may stand for each
 * other. "?" after an element lets it be left out. "*" wants it as it is written: without diacritics it is another common
 * word too. Between two elements of a form any number of forms of the rule `filler` may stand.
 */
export interface Grammar {
  /** Every word that its rules name. */
  readonly vocabulary: readonly Keys[];
  /** Looks at a run of words: for a rule and a place, all places where that rule may end that begins there. */
  readonly over: (run: readonly Word[]) => (rule: string, at: number) => readonly number[];
}

/** A word, or the name of a rule. */
type Symbol = Keys | string;

interface Element {
  readonly anyOf: readonly Symbol[];
  readonly isOptional: boolean;
  readonly isStrict: boolean;
}

type Form = readonly Element[];

/** A rule's forms, by the word that they begin with; `others` begin with a rule or with what may be left out. */
interface Rule {
  readonly byFirst: ReadonlyMap<string, readonly Form[]>;
  readonly others: readonly Form[];
}

const FILLER = "filler";

/** Reads rules; "#" begins a line of comment. Throws where a rule names one that does not exist. */
export function grammar(source: string): Grammar {
  const forms = new Map(statementsOf(source).map(([name, text]) => [name, text.split("|").map(formOf)]));
  const symbols = [...forms.values()].flat(2).flatMap(({ anyOf }) => anyOf);
  const unknown = symbols.find((symbol) => typeof symbol === "string" && !forms.has(symbol));
  if (unknown !== undefined) throw new Error(`The grammar has no rule <${String(unknown)}>.`);
  const rules = new Map([...forms].map(([name, own]) => [name, ruleOf(own)]));
  return {
    vocabulary: symbols.filter((symbol) => typeof symbol !== "string"),
    over: (run) => matcherOver(run, rules),
  };
}

/** Whether a word, as it was typed, is this one: with its diacritics or, unless that is too little, without any. */
export function isWord(typed: Keys, { exact, folded }: Keys, isStrict = false): boolean {
  return typed.exact === exact || (!isStrict && typed.exact === typed.folded && typed.folded === folded);
}

function matcherOver(run: readonly Word[], rules: ReadonlyMap<string, Rule>) {
  const known = new Map<string, readonly number[]>();

  const ends = (name: string, at: number, isStrict = false): readonly number[] => {
    if (at >= run.length) return [];
    const key = `${name} ${at} ${isStrict}`;
    const before = known.get(key);
    if (before) return before;
    const { byFirst, others } = rules.get(name)!;
    const forms = [...(byFirst.get(run[at]!.exact) ?? []), ...others];
    const found = distinct(forms.flatMap((form) => follow(form, 0, at, isStrict)));
    known.set(key, found);
    return found;
  };

  /** Where a form may end whose elements from `index` on begin at `at`, or after fillers. */
  const follow = (form: Form, index: number, at: number, isStrict: boolean): readonly number[] => {
    const element = form[index];
    if (!element) return [at];
    const starts = index === 0 ? [at] : afterFillers(at);
    const taken = distinct(starts.flatMap((start) => take(element, start, isStrict || element.isStrict)));
    const reached = taken.flatMap((end) => follow(form, index + 1, end, isStrict));
    return element.isOptional ? [...reached, ...follow(form, index + 1, at, isStrict)] : reached;
  };

  const take = ({ anyOf }: Element, at: number, isStrict: boolean): readonly number[] =>
    anyOf.flatMap((symbol) => {
      if (typeof symbol === "string") return ends(symbol, at, isStrict);
      return at < run.length && isWord(run[at]!, symbol, isStrict) ? [at + 1] : [];
    });

  const afterFillers = (from: number): readonly number[] => {
    const places = new Set([from]);
    for (const place of places) for (const end of ends(FILLER, place)) places.add(end);
    return [...places];
  };

  return (name: string, at: number) => ends(name, at);
}

/** The rules by name. A line that begins with a space goes on with the one before. */
function statementsOf(source: string): [name: string, forms: string][] {
  const lines = source.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const whole = lines.join("\n").replaceAll("\n ", " ").split("\n");
  return whole.map((line) => {
    const colon = line.indexOf(": ");
    return [line.slice(0, colon), line.slice(colon + 2)];
  });
}

function formOf(text: string): Form {
  return text.trim().split(/\s+/u).map(elementOf);
}

function elementOf(text: string): Element {
  const isOptional = text.endsWith("?");
  const isStrict = text.replace("?", "").endsWith("*");
  const anyOf = text.replace(/[?*]+$/u, "").split("/");
  return { anyOf: anyOf.map((symbol) => nameIn(symbol) ?? keysOf(symbol)), isOptional, isStrict };
}

function nameIn(symbol: string): string | undefined {
  return symbol.startsWith("<") ? symbol.slice(1, -1) : undefined;
}

function ruleOf(forms: readonly Form[]): Rule {
  const byFirst = new Map<string, Form[]>();
  const others: Form[] = [];
  for (const form of forms) {
    const { anyOf, isOptional } = form[0]!;
    const words = anyOf.filter((symbol) => typeof symbol !== "string");
    if (isOptional || words.length < anyOf.length) others.push(form);
    else for (const key of new Set(words.flatMap(({ exact, folded }) => [exact, folded]))) push(byFirst, key, form);
  }
  return { byFirst, others };
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function distinct(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)];
}
