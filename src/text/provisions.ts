import type { Word } from "./words.ts";

/** A place in a law, a decision or a set of rules. */
export interface Provision {
  readonly article: number;
  /** The clause of it; undefined for the whole article. */
  readonly clause?: number;
  /** Indexes of the first word that names it and of the word after the last. */
  readonly from: number;
  readonly to: number;
}

const ARTICLE = new Set(["dieu", "article"]);
const CLAUSE = new Set(["khoan", "clause", "paragraph"]);

const AND = new Set(["va", "and"]);

/** The provisions that a run of words names: "Điều 5", "khoản 2 Điều 4", "khoản 1 và 3 Điều 7", "Điều 4 khoản 2". */
export function provisionsIn(run: readonly Word[]): Provision[] {
  const found: Provision[] = [];
  let clauses: Clause[] = [];
  for (let at = 0; at + 1 < run.length; at++) {
    const number = numberAt(run, at + 1);
    if (number === undefined) continue;
    const word = run[at]!.folded;
    if (CLAUSE.has(word)) {
      const last = found.at(-1);
      if (last && last.clause === undefined && last.to === at)
        found.splice(-1, 1, { ...last, clause: number, to: at + 2 });
      else clauses.push({ number, at }, ...clausesAfter(run, at + 2));
    } else if (ARTICLE.has(word)) {
      const to = at + 2;
      const last = clauses.at(-1);
      if (last === undefined || at - last.at > REACH) found.push({ article: number, from: at, to });
      else for (const clause of clauses) found.push({ article: number, clause: clause.number, from: clause.at, to });
      clauses = [];
    }
  }
  return found;
}

/** A clause that is named before its article, and where. */
interface Clause {
  readonly number: number;
  readonly at: number;
}

/** An article belongs to the clause before it that begins at most so many words earlier: "khoản 2 của Điều 4". */
const REACH = 4;

/** The further numbers of "khoản 1, 3 và 5". */
function clausesAfter(run: readonly Word[], from: number): Clause[] {
  const more: Clause[] = [];
  for (let at = from; ; at++) {
    const start = AND.has(run[at]?.folded ?? "") ? at + 1 : at;
    const number = numberAt(run, start);
    if (number === undefined) return more;
    more.push({ number, at: start });
    at = start;
  }
}

function numberAt(run: readonly Word[], at: number): number | undefined {
  const text = run[at]?.text ?? "";
  return /^\d{1,3}$/u.test(text) ? Number(text) : undefined;
}
