import { KIND } from "./answer-types.ts";
import { lazy } from "./lazy.ts";
import { phraseForms } from "./lexicon/formats.ts";
import { entriesOf } from "./lexicon/read.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";

/** What a phrase of a question asks for. */
interface AskingPhrase {
  /** The kinds looked for, as bits of `KIND`; 0 where none in particular. */
  readonly kinds: number;
  /**
   * `name`: it asks for a name, not for anybody of a kind; `sum`: for a number of thousands or millions; `nothing`: it holds a
   * word that asks, and asks nothing.
   */
  readonly role: "kind" | "name" | "sum" | "nothing";
}

/** Marks a phrase that is another common word without its diacritics. */
const STRICT = "*";

/** Phrases that ask. */
export const askingPhrases = lazy(() => tableOf((head) => !head.startsWith("first ")));

/** What a question of few words begins with, which asks without an asking word: "giá", "giờ mở cửa". */
export const firstPhrases = lazy(() => tableOf((head) => head.startsWith("first ")));

function tableOf(isIn: (head: string) => boolean): PhraseTable<AskingPhrase> {
  return phraseTable(
    entriesOf("question-words.txt", phraseForms)
      .filter(({ head }) => isIn(head))
      .flatMap(({ head, forms }) => {
        const value = meaningOf(head);
        return forms.map((form) => ({ phrase: form.replace(STRICT, ""), value, strict: form.endsWith(STRICT) }));
      }),
  );
}

function meaningOf(head: string): AskingPhrase {
  if (head === "no question") return { kinds: 0, role: "nothing" };
  if (head === "sum") return { kinds: KIND.money, role: "sum" };
  const words = head.split(" ");
  return {
    kinds: words.reduce((bits, word) => bits | bitOf(word), 0),
    role: words.includes("named") ? "name" : "kind",
  };
}

function bitOf(word: string): number {
  if (NO_KINDS.has(word)) return 0;
  if (!(word in KIND)) throw new Error(`question-words.txt: “${word}” is no kind.`);
  return KIND[word as keyof typeof KIND];
}

const NO_KINDS = new Set(["named", "first", "thing"]);
