import type { Passage } from "../knowledge/document.ts";
import { passagesOf } from "../knowledge/passages.ts";
import type { PinnedQuestion } from "../knowledge/questions.ts";
import type { SearchIndex } from "../search/search.ts";
import { type Meaning, meaningReader, meansSame } from "../text/meaning.ts";
import { isSamePassage } from "./same-passage.ts";

/** The pins of an index, and how questions are read to be compared with theirs. */
interface Pins {
  readonly read: (question: string) => Meaning;
  readonly pins: readonly { readonly meaning: Meaning; readonly passage: Passage }[];
}

/** The passage that an admin pinned to this question, or to one that means the same; undefined where none is, or it is gone. */
export function pinnedPassage(question: string, index: SearchIndex): Passage | undefined {
  const pinned = index.once(index, readPins);
  const meaning = pinned?.read(question);
  return meaning && pinned?.pins.find((pin) => meansSame(pin.meaning, meaning))?.passage;
}

/** The passage that holds a pin's words: of its document, else of any, since files are renamed. Undefined where none does any longer. */
export function passageOfPin({ expect }: PinnedQuestion, { knowledge }: SearchIndex): Passage | undefined {
  if (expect.kind !== "pin") return undefined;
  const words = spaced(expect.words);
  const own = knowledge.documents.filter(({ id }) => id === expect.document).flatMap(passagesOf);
  return firstWith(words, own) ?? firstWith(words, knowledge.passages);
}

/** The passage that begins with words, else the first that holds them. */
function firstWith(words: string, passages: readonly Passage[]): Passage | undefined {
  const texts = passages.map(({ document, start, end }) => spaced(document.text.slice(start, end)));
  const at = texts.findIndex((text) => text.startsWith(words));
  return passages[at >= 0 ? at : texts.findIndex((text) => text.includes(words))];
}

/** The first words of a passage, at least `length` UTF-16 units where it has them, by which no other passage is mistaken for it. */
export function wordsToPin(passage: Passage, { knowledge }: SearchIndex, length: number): string {
  const text = spaced(passage.document.text.slice(passage.start, passage.end));
  const others = knowledge.passages
    .filter((other) => !isSamePassage(other, passage))
    .map(({ document, start, end }) => spaced(document.text.slice(start, end)));
  for (let least = length; least < text.length; least += length) {
    const space = text.indexOf(" ", least);
    const words = text.slice(0, space < 0 ? text.length : space);
    if (!others.some((other) => other.includes(words))) return words;
  }
  return text;
}

/** Undefined where nothing is pinned: reading what questions mean costs. */
function readPins(index: SearchIndex): Pins | undefined {
  const questions = index.knowledge.questions.filter(({ expect }) => expect.kind === "pin");
  if (questions.length === 0) return undefined;
  const read = meaningReader(index.knowledge.glossary);
  const pins = questions.flatMap((pinned) => {
    const passage = passageOfPin(pinned, index);
    return passage ? [{ meaning: read(pinned.question), passage }] : [];
  });
  return { read, pins };
}

/** Words as they are compared: composed, with single spaces. */
function spaced(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
}
