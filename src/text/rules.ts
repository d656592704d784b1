import { type Keys, keysOf } from "./fold.ts";

/** How a form writes that a few words of any kind may stand there. */
const GAP = "…";

/** A word, or the name of a rule. */
type Unit = Keys | string;

/** What stands at one place of a form. */
export interface Element {
  readonly anyOf: readonly Unit[];
  readonly isOptional: boolean;
  /** Wants its words as they are written. */
  readonly isStrict: boolean;
  /** Stands for a few words, whatever they are. */
  readonly isGap: boolean;
}

/** One way to say what a rule stands for. */
export type Form = readonly Element[];

/** The forms of a rule by the words, exact and folded, that they may begin with. */
export type Forms = ReadonlyMap<string, readonly Form[]>;

/** Rules by name. */
type Rules = ReadonlyMap<string, readonly Form[]>;

/** Reads rules as `grammar` describes them. Throws where two have one name, or where one names another that does not exist. */
export function rulesOf(source: string): Rules {
  const statements = statementsOf(source);
  const twice = statements.find(([name], at) => statements.findIndex(([other]) => other === name) < at);
  if (twice) throw new Error(`The grammar has two rules <${twice[0]}>.`);
  const rules = new Map(statements.map(([name, text]) => [name, text.split("|").map(formOf)]));
  const names = unitsOf(rules).filter((unit) => typeof unit === "string");
  const unknown = names.find((name) => !rules.has(name));
  if (unknown !== undefined) throw new Error(`The grammar has no rule <${unknown}>.`);
  return rules;
}

/** Every word that the rules name, once. */
export function wordsIn(rules: Rules): Keys[] {
  const words = unitsOf(rules).filter((unit) => typeof unit !== "string");
  return [...new Map(words.map((word) => [word.exact, word])).values()];
}

/** Every word that a rule can hold; none where there is no such rule. */
export function wordsBelow(rules: Rules, rule: string): Keys[] {
  const names = new Set([rule]);
  const found = new Map<string, Keys>();
  for (const name of names) {
    const units = (rules.get(name) ?? []).flat().flatMap(({ anyOf }) => anyOf);
    for (const unit of units) {
      if (typeof unit === "string") names.add(unit);
      else found.set(unit.exact, unit);
    }
  }
  return [...found.values()];
}

/**
 * The words that may stand side by side in a form, also where what stands between them is left out, as folded keys with a
 * space between. At least one of them stands in the form itself; the other may be one of a rule's, but none of the `loose` ones.
 */
export function pairsIn(rules: Rules, loose: ReadonlySet<string>): Set<string> {
  const below = new Map(
    [...rules.keys()].map((rule) => [rule, foldedOf(wordsBelow(rules, rule)).filter((word) => !loose.has(word))]),
  );
  const wordsOf = (unit: Unit): Iterable<string> => (typeof unit === "string" ? below.get(unit)! : [unit.folded]);
  const pairs = new Set<string>();
  for (const [one, other] of [...rules.values()].flat().flatMap(neighboursIn)) {
    if (typeof one === "string" && typeof other === "string") continue;
    for (const first of wordsOf(one)) for (const second of wordsOf(other)) pairs.add(`${first} ${second}`);
  }
  return pairs;
}

function foldedOf(words: readonly Keys[]): string[] {
  return [...new Set(words.map(({ folded }) => folded))];
}

/** Each rule's forms by their first words. */
export function indexed(rules: Rules): ReadonlyMap<string, Forms> {
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
    return new Set(
      openers.flatMap((unit) => (typeof unit === "string" ? [...firstOf(unit)] : [unit.exact, unit.folded])),
    );
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

function unitsOf(rules: Rules): Unit[] {
  return [...rules.values()].flat(2).flatMap(({ anyOf }) => anyOf);
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
  const anyOf = text.replace(/[?*]{1,2}$/u, "").split("/");
  if (text === GAP) return { anyOf: [], isOptional, isStrict, isGap: true };
  return { anyOf: anyOf.map((unit) => nameIn(unit) ?? keysOf(unit)), isOptional, isStrict, isGap: false };
}

/** The units of a form that may stand side by side. */
function neighboursIn(form: Form): [Unit, Unit][] {
  return form.flatMap((element, at) => {
    const needed = form.slice(at + 1).findIndex(({ isOptional }) => !isOptional);
    const followers = form.slice(at + 1, needed < 0 ? undefined : at + needed + 2);
    const others = followers.flatMap(({ anyOf }) => anyOf);
    return element.anyOf.flatMap((one) => others.map((other): [Unit, Unit] => [one, other]));
  });
}

function nameIn(unit: string): string | undefined {
  return unit.startsWith("<") ? unit.slice(1, -1) : undefined;
}
