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

/** The forms of a rule by the words that they may begin with. */
type Forms = ReadonlyMap<string, readonly Form[]>;

const FILLER = "filler";

/** Reads rules; "#" begins a line of comment. Throws where a rule names one that does not exist. */
export function grammar(source: string): Grammar {
  const forms = new Map(statementsOf(source).map(([name, text]) => [name, text.split("|").map(formOf)]));
  const symbols = [...forms.values()].flat(2).flatMap(({ anyOf }) => anyOf);
  const unknown = symbols.find((symbol) => typeof symbol === "string" && !forms.has(symbol));
  if (unknown !== undefined) throw new Error(`The grammar has no rule <${String(unknown)}>.`);
  const formsOf = indexed(forms);
  return {
    vocabulary: symbols.filter((symbol) => typeof symbol !== "string"),
    over: (run) => matcherOver(run, formsOf),
  };
}

/** Whether a word, as it was typed, is this one: with its diacritics or, unless that is too little, without any. */
export function isWord(typed: Keys, { exact, folded }: Keys, isStrict = false): boolean {
  return typed.exact === exact || (!isStrict && typed.exact === typed.folded && typed.folded === folded);
}

function matcherOver(run: readonly Word[], formsOf: ReadonlyMap<string, Forms>) {
  const known = new Map<string, readonly number[]>();

  const ends = (name: string, at: number, isStrict = false): readonly number[] => {
    if (at >= run.length) return [];
    const forms = formsOf.get(name)!.get(run[at]!.exact);
    if (!forms) return [];
    const key = `${name} ${at} ${isStrict}`;
    const before = known.get(key);
    if (before) return before;
    const found = distinct(forms.flatMap((form) => follow(form, 0, at, isStrict, at)));
    known.set(key, found);
    return found;
  };

  /** Where a form may end that begins at `from`, and whose elements from `index` on stand at `at` or after fillers. */
  const follow = (form: Form, index: number, at: number, isStrict: boolean, from: number): readonly number[] => {
    const element = form[index];
    if (!element) return [at];
    const starts = at === from ? [at] : afterFillers(at);
    const taken = distinct(starts.flatMap((start) => take(element, start, isStrict || element.isStrict)));
    const reached = taken.flatMap((end) => follow(form, index + 1, end, isStrict, from));
    return element.isOptional ? [...reached, ...follow(form, index + 1, at, isStrict, from)] : reached;
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

/** For each rule, which of its forms may begin with a word. */
function indexed(rules: ReadonlyMap<string, readonly Form[]>): ReadonlyMap<string, Forms> {
  const firsts = new Map<string, ReadonlySet<string>>();

  const firstOf = (name: string): ReadonlySet<string> => {
    const first = firsts.get(name) ?? new Set(rules.get(name)!.flatMap((form) => [...firstOfForm(form)]));
    firsts.set(name, first);
    return first;
  };

  /** The keys, exact and folded, of the words that a form may begin with. */
  const firstOfForm = (form: Form): Set<string> => {
    const needed = form.findIndex(({ isOptional }) => !isOptional);
    const openers = (needed < 0 ? form : form.slice(0, needed + 1)).flatMap(({ anyOf }) => anyOf);
    return new Set(openers.flatMap((symbol) => typeof symbol === "string" ? [...firstOf(symbol)] : [symbol.exact, symbol.folded]));
  };

  return new Map([...rules].map(([name, forms]) => [name, byFirstWord(forms, firstOfForm)]));
}

function byFirstWord(forms: readonly Form[], firstOf: (form: Form) => Iterable<string>): Forms {
  const found = new Map<string, Form[]>();
  for (const form of forms) {
    for (const key of firstOf(form)) found.set(key, [...(found.get(key) ?? []), form]);
  }
  return found;
}

function distinct(places: readonly number[]): readonly number[] {
  return places.length < 2 ? places : [...new Set(places)];
}
