import type { Format } from "./read.ts";

/** Phrases that belong together. */
export const group: Format<readonly string[]> = {
  form: "phrase|phrase",
  read: (line) => {
    const phrases = partsOf(line, "|");
    return phrases && phrases.length > 1 ? phrases : undefined;
  },
};

/** Phrases of which each is an entry of its own. */
export const phrases: Format<readonly string[]> = {
  form: "phrase|phrase",
  read: (line) => partsOf(line, "|"),
};

/** Phrases, and others that stand in for each of them, but not the other way round. */
export interface OneWay {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export const oneWay: Format<OneWay> = {
  form: "phrase|phrase > phrase|phrase",
  read: (line) => {
    const [from, to] = halvesOf(line, " > ").map((half) => partsOf(half, "|"));
    return from && to ? { from, to } : undefined;
  },
};

/**
 * A phrase with others that say the same in most sentences, and with what stands in the sentence that answers. A class, for there
 * are 15,000; its line is split when it is asked: few ever are.
 */
export class Paraphrased {
  readonly phrase: string;
  readonly #line: string;
  readonly #cut: number;

  /** `cut`: where the line's " >" stands. */
  constructor(line: string, phrase: string, cut: number) {
    this.phrase = phrase;
    this.#line = line;
    this.#cut = cut;
  }

  get close(): readonly string[] {
    return listOf(this.#line.slice(this.phrase.length + " = ".length, this.#cut));
  }

  get related(): readonly string[] {
    return listOf(this.#line.slice(this.#cut + " > ".length));
  }
}

export const paraphrased: Format<Paraphrased> = {
  form: "phrase = phrase|phrase > phrase|phrase",
  read: (line) => {
    const from = line.indexOf(" =");
    const cut = line.indexOf(" >", from + " =".length);
    const isEmpty = line.length === from + " = >".length;
    if (from < 1 || cut < 0 || isEmpty || BLANKS.some((blank) => line.includes(blank)) || line.endsWith("|"))
      return undefined;
    return new Paraphrased(line, line.slice(0, from), cut);
  },
};

/** What stands in a list of phrases where one is blank or has a space at its end. */
const BLANKS = ["| ", " |", "||"];

function listOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("|");
}

/** What several words or phrases stand for: a head and its forms. */
interface Headed {
  readonly head: string;
  readonly forms: readonly string[];
}

/** A head and single words. */
export const wordForms: Format<Headed> = { form: "words: word word", read: (line) => headed(line, " ") };

/** A head and phrases. */
export const phraseForms: Format<Headed> = { form: "kind: phrase, phrase", read: (line) => headed(line, ", ") };

/** Words of one language with their translations into another. */
export interface Translated {
  readonly keys: readonly string[];
  readonly translations: readonly string[];
}

/** Most translations of one word. */
const MAX_TRANSLATIONS = 6;

export const translated: Format<Translated> = {
  form: "english, english: Vietnamese|Vietnamese",
  read: (line) => {
    const [left, right] = halvesOf(line, ": ");
    const keys = partsOf(left, ", ");
    const translations = partsOf(right, "|");
    return keys && translations && translations.length <= MAX_TRANSLATIONS ? { keys, translations } : undefined;
  },
};

function headed(line: string, separator: string): Headed | undefined {
  const [head, right] = halvesOf(line, ": ");
  const forms = partsOf(right, separator);
  return head && forms ? { head, forms } : undefined;
}

/** What stands on both sides of the first separator; nothing where it is missing. */
function halvesOf(line: string, separator: string): string[] {
  const at = line.indexOf(separator);
  return at < 0 ? [] : [line.slice(0, at), line.slice(at + separator.length)];
}

/** The parts of a list; undefined where one is blank or has a space at its ends. */
function partsOf(text: string | undefined, separator: string): readonly string[] | undefined {
  const parts = text?.split(separator);
  return parts?.every((part) => part !== "" && part === part.trim()) ? parts : undefined;
}
