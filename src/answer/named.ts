import type { Document } from "../knowledge/document.ts";
import { isEnglish, isEnglishFunctionWord, translate, translatePhrase } from "../text/english.ts";
import { type Keys, keysOf } from "../text/fold.ts";
import { lazy } from "../text/lazy.ts";
import type { Once } from "../text/once.ts";
import type { OverviewNamed } from "../text/overview.ts";
import { phraseTable } from "../text/phrases.ts";
import { synonyms } from "../text/synonyms.ts";
import { words } from "../text/words.ts";
import { NAMED_IN_PASSING_SHARE, NAMED_LEAD, NAMED_SHARE, TITLE_SHARE } from "./tuning.ts";

/** A word or phrase of the question, in all its forms: each a run of words. */
interface Unit {
  readonly forms: readonly (readonly Keys[])[];
  /** Says only what kind of document is meant. */
  readonly isKind: boolean;
}

/**
 * The document that a question names: by words of its title, publisher, first heading or file name, in either language, which
 * weigh more the fewer documents have them. Undefined where another is named nearly as well, or none well enough.
 */
export function namedBest(asked: OverviewNamed, documents: readonly Document[], once: Once): Document | undefined {
  const units = isEnglishName(asked) ? englishUnits(asked) : vietnameseUnits(asked);
  const names = documents.map((document) => once(document, readNames));
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
  if (winner < 0 || best - second < NAMED_LEAD) return undefined;
  const document = documents[winner]!;
  const subject = heldBy(names[winner]!, ({ isKind }) => !isKind);
  return isNamed(asked, Math.min(best, subject), titleHeld(document, units)) ? document : undefined;
}

/** Whether a document is meant whose names hold `share` of what the question names, and of whose title it holds `held`. */
function isNamed({ means, kindLength }: OverviewNamed, share: number, held: number): boolean {
  switch (means) {
    case "overview":
      return share >= NAMED_SHARE;
    case "article":
      return share >= NAMED_IN_PASSING_SHARE;
    default:
      return share === 1 && (kindLength > 0 || held >= TITLE_SHARE);
  }
}

/** The words that a document is called by: of its title, publisher and first heading, and of its file's name. */
interface Names {
  readonly exact: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  readonly file: ReadonlySet<string>;
}

/** How the title of a letter begins, which says no kind. */
const LETTER = /^(?:v\/v|về việc)\s/iu;

function readNames({ id, title, publisher = "", text, blocks }: Document): Names {
  const heading = blocks.find(({ kind }) => kind === "heading");
  const kind = LETTER.test(title) ? "công văn" : "";
  const named = words([title, kind, publisher, heading ? text.slice(heading.start, heading.end) : ""].join("\n"));
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

const synonymTable = lazy(() =>
  phraseTable(synonyms().flatMap((group) => group.map((phrase) => ({ phrase, value: group, strict: true })))),
);

function vietnameseUnits({ named, kindLength }: OverviewNamed): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < named.length;) {
    const found = synonymTable().longestAt(named, at);
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
    const translations = (phrase?.translations ?? translate(plain[at]!)).map((translation) =>
      translation.split(" ").map(keysOf),
    );
    if (phrase || !isEnglishFunctionWord(plain[at]!))
      units.push({ forms: [named.slice(at, at + length), ...translations], isKind: at < kindLength });
    at += length;
  }
  return units;
}

function isEnglishName({ named }: OverviewNamed): boolean {
  return isEnglish(named.map(({ text }) => text.toLowerCase()));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
