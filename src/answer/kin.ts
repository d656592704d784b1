import type { Query } from "../search/query.ts";
import type { Hit } from "../search/rank.ts";
import { exactKeysOf } from "../text/fold.ts";
import { words } from "../text/words.ts";
import { isOfAsked } from "./aged.ts";

/** Who belongs to somebody else. */
const KIN = exactKeysOf("vợ chồng mẹ bố cha má");
/** What calls them, of two words: a match is known by its last one. */
const SECOND = exactKeysOf("nhân quân xã mẫu phụ");
/** Whose kin somebody is may stand so many words behind: "bà Dợ, vợ ông Pó". */
const BEHIND = 4;

/** Whether the wife, the mother and so on in a passage may be that of whom a question names: "vợ ông Aliyev" is not another one's. */
export function mayBeKin({ concepts, terms }: Query, { passage, words: matched }: Hit): boolean {
  const kin = concepts.findIndex(({ terms: own }) => own.some((term) => KIN.has(terms[term]!.word.exact)));
  const named = kin < 0 ? undefined : concepts[kin + 1];
  if (named?.kind !== "name") return true;
  const startsOf = (own: readonly number[]): ReadonlySet<number> =>
    new Set(matched.flatMap(({ unit, start }) => (own.includes(unit) ? [start - passage.start] : [])));
  const [kinStarts, nameStarts] = [startsOf(concepts[kin]!.terms), startsOf(named.terms)];
  if (kinStarts.size === 0 || nameStarts.size === 0) return true;
  const text = passage.document.text.slice(passage.start, passage.end);
  const run = words(text);
  return run.some(
    ({ start }, at) =>
      kinStarts.has(start) &&
      (run.slice(at + 1, at + 1 + BEHIND).some((word) => nameStarts.has(word.start)) ||
        isOfAsked(run, text, SECOND.has(run[at]!.exact) ? at - 1 : at, nameStarts)),
  );
}
