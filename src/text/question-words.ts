import { ANSWER_TYPE } from "./answer-types.ts";
import { lazy } from "./lazy.ts";
import { phraseForms } from "./lexicon/formats.ts";
import { entriesOf } from "./lexicon/read.ts";
import { type PhraseTable, phraseTable } from "./phrases.ts";

/** What a phrase of a question asks for. */
interface AskingPhrase {
  /** The answer types, as bits of `ANSWER_TYPE`; 0 where none in particular. */
  readonly answerTypes: number;
  /**
   * `name`: it asks for a name, not for anybody of a kind; `sum`: for a number of thousands or millions; `nothing`: it holds a
   * word that asks, and asks nothing.
   */
  readonly role: "answerType" | "name" | "sum" | "nothing";
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
  if (head === "no question") return { answerTypes: 0, role: "nothing" };
  if (head === "sum") return { answerTypes: ANSWER_TYPE.money, role: "sum" };
  const words = head.split(" ");
  return {
    answerTypes: words.reduce((bits, word) => bits | bitOf(word), 0),
    role: words.includes("named") ? "name" : "answerType",
  };
}

function bitOf(word: string): number {
  if (NO_ANSWER_TYPES.has(word)) return 0;
  if (!(word in ANSWER_TYPE)) throw new Error(`question-words.txt: “${word}” is no answer type.`);
  return ANSWER_TYPE[word as keyof typeof ANSWER_TYPE];
}

const NO_ANSWER_TYPES = new Set(["named", "first", "thing"]);
