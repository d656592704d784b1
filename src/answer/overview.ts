import { type Document, type Passage, passagesOf } from "../knowledge/document.ts";
import { isEnglish, isEnglishFunctionWord, translate, translatePhrase } from "../text/english.ts";
import { keysOf, type Keys } from "../text/fold.ts";
import { overviewAsked, type OverviewNamed } from "../text/overview.ts";
import { phraseTable } from "../text/phrases.ts";
import { SYNONYMS } from "../text/synonyms.ts";
import { type Word, words } from "../text/words.ts";

/** Articles in one overview. */
const MOST = 5;
/** So much of what the question names, by weight, must stand in the title: where it says that it wants an overview, and where it says only that it means an article. */
const NAMED = 0.5;
const NAMED_IN_PASSING = 0.75;
/** Without either, the question must hold so much of the title's words, and nothing else. */
const TITLE_HELD = 0.6;
/** By so much more the best article must be named than the second. */
const LEAD = 0.2;
/** A shorter first paragraph is a byline, not a lead. */
const LEAD_LENGTH = 60;

/**
 * The articles that a question wants an overview of: the newest first, at most five; the one that it names, by its title,
 * publisher or first heading, where none is named nearly as well. Undefined where it asks for no overview.
 */
export function overviewOf(question: string, documents: readonly Document[]): readonly Document[] | undefined {
  const asked = overviewAsked(question);
  if (!asked || documents.length === 0) return undefined;
  const latest = documents.toSorted((one, other) => (other.date ?? "").localeCompare(one.date ?? ""));
  if (asked.kind !== "named") return latest.slice(0, asked.kind === "all" ? MOST : 1);
  const document = namedBest(question, asked, documents);
  return document && [document];
}

/** A document's first paragraph that is long enough to say something; its first list item or row, or first passage, where it has none. */
export function leadOf(document: Document): Passage {
  const passages = passagesOf(document);
  const long = passages.filter(({ start, end }) => end - start >= LEAD_LENGTH);
  const own = long.filter(({ block }) => block.kind !== "caption" && block.kind !== "related");
  return own.find(({ block }) => block.kind === "paragraph") ?? own[0] ?? passages[0]!;
}

/** A word or phrase of the question, in all its forms: each a run of words. */
interface Unit {
  readonly forms: readonly (readonly Keys[])[];
  /** Says only what kind of document is meant. */
  readonly isKind: boolean;
}

function namedBest(question: string, asked: OverviewNamed, documents: readonly Document[]): Document | undefined {
  const units = isEnglishText(question) ? englishUnits(asked) : vietnameseUnits(asked);
  const names = documents.map(namesOf);
  const weights = units.map((unit) => {
    const holders = names.filter((name) => holds(name, unit)).length;
    return Math.log(1 + documents.length / (holders || 1));
  });
  const heldBy = (name: Names, isCounted: (unit: Unit) => boolean): number => {
    const counted = units.flatMap((unit, at) => (isCounted(unit) ? [{ unit, weight: weights[at]! }] : []));
    const held = counted.filter(({ unit }) => holds(name, unit));
    return counted.length === 0 ? 1 : sum(held.map(({ weight }) => weight)) / sum(counted.map(({ weight }) => weight));
  };
  const shares = names.map((name) => heldBy(name, () => true));
  const [best = 0, second = 0] = shares.toSorted((one, other) => other - one);
  const winner = shares.indexOf(best);
  if (winner < 0 || best - second < LEAD) return undefined;
  const document = documents[winner]!;
  const subject = heldBy(names[winner]!, ({ isKind }) => !isKind);
  return isNamed(asked, Math.min(best, subject), titleHeld(document, units)) ? document : undefined;
}

/** Whether a document is meant whose names hold `share` of what the question names, and of whose title it holds `held`. */
function isNamed({ means, kindLength }: OverviewNamed, share: number, held: number): boolean {
  switch (means) {
    case "overview":
      return share >= NAMED;
    case "article":
      return share >= NAMED_IN_PASSING;
    default:
      return share === 1 && (kindLength > 0 || held >= TITLE_HELD);
  }
}

/** The words that a document is called by: of its title, publisher and first heading, and of its file's name. */
interface Names {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  readonly file: ReadonlySet<string>;
}

function namesOf({ id, title, publisher = "", text, blocks }: Document): Names {
  const heading = blocks.find(({ kind }) => kind === "heading");
  const named = words([title, publisher, heading ? text.slice(heading.start, heading.end) : ""].join("\n"));
  return {
    exact: new Set(named.map(({ exact }) => exact)),
    folded: new Set(named.map(({ folded }) => folded)),
    file: new Set(words(id.replaceAll(/[_-]/gu, " ")).map(({ folded }) => folded)),
  };
}

function holds(names: Names, { forms }: Unit): boolean {
  return forms.some((form) => form.every((word) => holdsWord(names, word)));
}

function holdsWord({ exact, folded, file }: Names, word: Keys): boolean {
  if (exact.has(word.exact) || file.has(word.folded)) return true;
  return word.exact === word.folded && folded.has(word.folded);
}

/** The share of a title's words that the units hold. */
function titleHeld({ title }: Document, units: readonly Unit[]): number {
  const held = new Set(units.flatMap(({ forms }) => forms.flat()).map(({ folded }) => folded));
  const own = words(title);
  return own.filter(({ folded }) => held.has(folded)).length / (own.length || 1);
}

let synonyms: ReturnType<typeof phraseTable<readonly string[]>> | undefined;

function vietnameseUnits({ named, kindLength }: OverviewNamed): Unit[] {
  synonyms ??= phraseTable(
    SYNONYMS.flatMap((group) => group.map((phrase) => ({ phrase, value: group, strict: true }))),
  );
  const units: Unit[] = [];
  for (let at = 0; at < named.length;) {
    const found = synonyms.longestAt(named, at);
    const length = found[0]?.length ?? 1;
    const others = found.flatMap(({ value }) => value).map((phrase) => words(phrase));
    units.push({ forms: [named.slice(at, at + length), ...others], isKind: at < kindLength });
    at += length;
  }
  return units;
}

function englishUnits({ named, kindLength }: OverviewNamed): Unit[] {
  const plain = named.map(({ text }) => text.toLowerCase());
  const units: Unit[] = [];
  for (let at = 0; at < plain.length;) {
    const phrase = translatePhrase(plain, at);
    const length = phrase?.length ?? 1;
    const translations = (phrase?.translations ?? translate(plain[at]!)).map((words) => words.split(" ").map(keysOf));
    if (phrase || !isEnglishFunctionWord(plain[at]!))
      units.push({ forms: [named.slice(at, at + length), ...translations], isKind: at < kindLength });
    at += length;
  }
  return units;
}

function isEnglishText(question: string): boolean {
  return isEnglish(words(question).map(({ text }) => text.toLowerCase()));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
