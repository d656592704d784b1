import { ANSWER_TYPE } from "../text/answer-types.ts";
import { isNumeral } from "../text/numeral-answer-types.ts";
import { words } from "../text/words.ts";
import type { Matches } from "./matches.ts";
import type { PassageWords } from "./passage-words.ts";
import type { QueryExpansion } from "./expansion.ts";
import type { Query } from "./query.ts";
import { isCountry } from "../text/figures.ts";
import { DEPUTY_WORTH, LOWER_CASE_COUNTRY_WORTH } from "./tuning.ts";

/** A run of words as numbers. */
type Run = Pick<PassageWords, "folded" | "exact"> & Partial<Pick<PassageWords, "capitals">>;

/** Finds a question's terms in a passage, or in what stands around it. */
export type Matcher = (run: Run) => Matches;

/** Makes what finds a question's terms in passages. Its cost: one look at each word of a passage, plus the matches. */
export function matcherOf(query: Query): Matcher {
  const { mayHave, roleOf } = rolesOf(query);
  const termCount = query.terms.length;
  const pairAt = new Int32Array(termCount * termCount).fill(-1);
  query.pairs.forEach((pair, index) => (pairAt[pair.first * termCount + pair.second] = termCount + index));
  // "Phó giám đốc" is no "giám đốc".
  const deputy = query.terms.some((term) => term.word.folded === "pho") ? -1 : query.deputy;
  const countries = query.terms.map(({ word }) => isCountry(word));
  const matches: Matches = { count: 0, at: [], unit: [], worth: [] };
  const worthOf = (index: number, exact: number): number => {
    const term = query.terms[index]!;
    return term.exact === exact ? 1 : term.insensitiveWeight;
  };
  return (run) => {
    const { folded, exact } = run;
    matches.count = 0;
    let before: readonly number[] = NONE;
    let less = 1;
    for (let at = 0; at < folded.length; at++) {
      const word = folded[at]!;
      const role = mayHave[word & BITS] === 0 ? undefined : roleOf(word);
      if (role === undefined) {
        before = NONE;
        less = 1;
        continue;
      }
      if (deputy >= 0 && exact[at - 1] === deputy) less = DEPUTY_WORTH;
      for (const index of role.terms) {
        const isOther = countries[index]! && run.capitals?.[at] === 0;
        const worth = less * (isOther ? LOWER_CASE_COUNTRY_WORTH : worthOf(index, exact[at]!));
        add(matches, at, index, worth);
        for (const previous of before) {
          const unit = pairAt[previous * termCount + index]!;
          if (unit >= 0) add(matches, at, unit, worth * worthOf(previous, exact[at - 1]!));
        }
      }
      before = role.terms;
      for (const expansion of role.expansions) {
        if (!endsAt(expansion, run, at)) continue;
        for (const term of expansion.terms) add(matches, at, term, expansion.weight);
        for (const pair of expansion.pairs) add(matches, at, termCount + pair, expansion.weight);
      }
    }
    return matches;
  };
}

/**
 * Whether the answer stands right beside the match at an index: a number before the thing counted ("5 nhóm giải pháp") or a list
 * of it behind ("các văn kiện gồm …"), or, where
 * a person is asked for, a name of two words and more after a word of the question ("Thủ tướng Ali Asadov").
 */
export function hasAdjacentAnswer(matches: Matches, index: number, row: PassageWords, query: Query): boolean {
  const at = matches.at[index]!;
  const unit = matches.unit[index]!;
  if (unit === query.counted) return (at > 0 && isNumeralAt(row, at - 1)) || headsList(row, at);
  if (
    query.answerTypes & ANSWER_TYPE.list &&
    unit < query.terms.length &&
    headsList(row, at) &&
    !isCommon(query.terms[unit]!)
  )
    return true;
  if (!(query.answerTypes & ANSWER_TYPE.person) || unit >= query.terms.length || query.terms[unit]!.isFunction)
    return false;
  if (isNameBefore(matches, index, row)) return true;
  if (!row.capitals[at + 1] || !row.capitals[at + 2]) return false;
  let next = index + 1;
  while (next < matches.count && matches.at[next] === at) next++;
  return next === matches.count || matches.at[next]! > at + 2;
}

/** "Các văn kiện gồm có …", "hồ sơ bao gồm": what is listed stands right before the word that says so. */
function headsList({ answerTypes }: PassageWords, at: number): boolean {
  return ((answerTypes[at + 1] ?? 0) & ANSWER_TYPE.list) !== 0 || ((answerTypes[at + 2] ?? 0) & ANSWER_TYPE.list) !== 0;
}

function isCommon({ isFunction, isLight }: Query["terms"][number]): boolean {
  return isFunction || isLight;
}

function isNumeralAt({ passage, starts, ends }: PassageWords, at: number): boolean {
  const [word] = words(passage.document.text.slice(starts[at], ends[at]));
  return word !== undefined && isNumeral(word);
}

/** "Bà Hòe Thị Thân, Giám đốc …": a name of two words and more, none of them asked about, right before a word with a capital. */
function isNameBefore(matches: Matches, index: number, row: PassageWords): boolean {
  const at = matches.at[index]!;
  if (at < 2 || !row.capitals[at] || !row.capitals[at - 1] || !row.capitals[at - 2]) return false;
  const gap = row.starts[at]! - row.ends[at - 1]!;
  return gap === 2 && (index === 0 || matches.at[index - 1]! < at - 2);
}

const NONE: readonly number[] = [];

/** What a word of a passage may be to the question. */
interface Role {
  /** The word's number. */
  readonly word: number;
  readonly terms: number[];
  /** Expansions that end with the word. */
  readonly expansions: QueryExpansion[];
}

/** Words are told apart by the last bits of their numbers first: nearly none of a passage's words has a role. */
const BITS = 0x3ff;

/** The roles of words; `mayHave`: 0 for the last bits of words that have none. */
function rolesOf(query: Query): { mayHave: Uint8Array; roleOf: (word: number) => Role | undefined } {
  const roles = Array<Role[] | undefined>(BITS + 1).fill(undefined);
  const mayHave = new Uint8Array(BITS + 1);
  const roleOf = (word: number): Role | undefined => {
    const alike = roles[word & BITS];
    if (alike) for (const role of alike) if (role.word === word) return role;
    return undefined;
  };
  const roleFor = (word: number): Role => {
    const known = roleOf(word);
    if (known) return known;
    const role = { word, terms: [], expansions: [] };
    mayHave[word & BITS] = 1;
    (roles[word & BITS] ??= []).push(role);
    return role;
  };
  query.terms.forEach((term, index) => {
    if (term.folded >= 0) roleFor(term.folded).terms.push(index);
  });
  for (const expansion of query.expansions) roleFor(expansion.folded.at(-1)!).expansions.push(expansion);
  return { mayHave, roleOf };
}

function endsAt({ folded, exact }: QueryExpansion, row: Run, at: number): boolean {
  const from = at - folded.length + 1;
  return (
    from >= 0 &&
    folded.every(
      (word, offset) =>
        row.folded[from + offset] === word && (exact[offset]! < 0 || row.exact[from + offset] === exact[offset]),
    )
  );
}

function add(matches: Matches, at: number, unit: number, worth: number): void {
  matches.at[matches.count] = at;
  matches.unit[matches.count] = unit;
  matches.worth[matches.count] = worth;
  matches.count++;
}
