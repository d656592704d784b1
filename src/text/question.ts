import { ANSWER_TYPE } from "./answer-types.ts";
import { askedBy } from "./asking.ts";
import { backgroundOf, personalOf } from "./background.ts";
import { isEnglish, isEnglishFunctionWord, translate } from "./english.ts";
import { readEnglish } from "./english-question.ts";
import { exactKey, hasDiacritics } from "./fold.ts";
import { personNamed, type WordSpan } from "./person-asked.ts";
import { pointsAtHouse } from "./offices.ts";
import { withoutPoliteness } from "./politeness.ts";
import { mayJoin } from "./parts.ts";
import { isOfTelephone } from "./phone.ts";
import { type NameClass, nameClassAsked } from "./name-classes.ts";
import { keysMeant, meant, spellingOf } from "./spelling.ts";
import { asksForAll } from "./asking-all.ts";
import { asksWhether } from "./whether.ts";
import { words, type Word } from "./words.ts";

/** A question as it was understood before any article is looked at. */
export interface Question {
  /** Its words, chat spelling and left-over typing keys resolved. Each keeps the place and the form in which it was typed. */
  readonly words: readonly Word[];
  /** For each word whether it only asks, or is only polite: such words are not looked for. */
  readonly silent: readonly boolean[];
  /** The answer types, as bits of `ANSWER_TYPE`; 0 where none in particular. */
  readonly answerTypes: number;
  /** Index of the word whose number is asked for ("how many teams"), -1 where none is. */
  readonly counted: number;
  /** Whether a name is asked for ("tên gì", "công ty nào"), and not anybody of a kind. */
  readonly wantsName: boolean;
  /** Which words tell whom a name is asked for by what they are ("kỹ sư tên gì"); undefined where none do. */
  readonly personNamed: WordSpan | undefined;
  /** Of what class the name is that is asked for ("trường nào"); undefined where of none that is known. */
  readonly nameClass: NameClass | undefined;
  readonly isEnglish: boolean;
  /** Whether all of something is asked for: a list, not one of its items. */
  readonly wantsAll: boolean;
  /** Whether it may ask about several things at once. */
  readonly mayJoin: boolean;
  /** Whether it asks if something is so, may be done or was done. */
  readonly asksWhether: boolean;
  /** Whether it is typed without diacritics, so that "thi" may be "thì". */
  readonly isPlain: boolean;
  /** Whether it is typed without diacritics, whatever it was read as. */
  readonly isUnmarked: boolean;
  /** For each word whether it only tells what leads to the question: "Mẹ em bị gãy chân, …". */
  readonly background: readonly boolean[];
  /** For each word whether the asker only speaks of themself there. */
  readonly personal: readonly boolean[];
}

/**
 * Reads a question. `isKnown` tells whether any article holds a word, compared without diacritics: such a word is taken as it was
 * typed; `asMeant` gives the words as they were most likely meant.
 */
export function readQuestion(
  text: string,
  isKnown: (folded: string) => boolean,
  asMeant?: (run: readonly Word[]) => readonly Word[],
): Question {
  const typed = words(text);
  if (looksEnglish(typed)) return readEnglish(text, typed, isKnown);
  const chat = withoutCall(typed).flatMap((word) => meant(word, isKnown));
  const isTyped = ({ exact, folded, text: written }: Word): boolean =>
    exact !== folded && spellingOf(written) === undefined;
  const isUnmarked = !hasDiacritics(text);
  const read = asMeant?.(chat) ?? chat;
  const { answerTypes, asking, counted, wantsName } = askedBy(read);
  const asksForPhone = (answerTypes & ANSWER_TYPE.phone) !== 0;
  const silent = withoutPoliteness(read, asking, isKnown).map(
    (one, at) => (one && !(asksForPhone && isOfTelephone(read, at))) || pointsAtHouse(read, at),
  );
  const wantsAll = asksForAll(read);
  const person = wantsName ? personNamed(read) : undefined;
  return {
    words: read,
    silent: silent.every(Boolean) ? read.map(() => false) : silent,
    answerTypes:
      (namesItself(read) ? answerTypes & ~(ANSWER_TYPE.person | ANSWER_TYPE.name) : answerTypes) ||
      (wantsAll ? ANSWER_TYPE.list : 0),
    counted,
    wantsName,
    personNamed: person,
    nameClass: nameClassAsked(read),
    isEnglish: false,
    wantsAll,
    mayJoin: mayJoin(text),
    asksWhether: asksWhether(read),
    isPlain: !read.some(isTyped),
    isUnmarked,
    background: backgroundOf(text, read, asking),
    personal: personalOf(text, read, asking),
  };
}

/** "Công ty nào xây, Tân Trụ à?": such a question names what it asks for, to be told whether it is so. */
function namesItself(question: readonly Word[]): boolean {
  return /^(?:à|hả|ha)$/u.test(question.at(-1)?.text.toLowerCase() ?? "");
}

/** What ends a question, so that a "bn" after it calls the one who is asked ("bạn") and asks no "bao nhiêu". */
const ENDS = new Set(
  "không ko k hok hong hông chưa vậy v z zậy thế nhỉ hả ạ nào đâu gì j sao được dc đc rồi r".split(" ").map(exactKey),
);

function withoutCall(typed: readonly Word[]): readonly Word[] {
  const [before, last] = typed.slice(-2);
  return before && last?.text.toLowerCase() === "bn" && ENDS.has(before.exact) ? typed.slice(0, -1) : typed;
}

/** The cheap signs come first: nearly every Vietnamese question has a third of its words with diacritics. */
function looksEnglish(typed: readonly Word[]): boolean {
  const marked = typed.filter((word) => word.exact !== word.folded).length;
  return marked * 3 < typed.length && isEnglish(typed.map((word) => word.text.toLowerCase())) && !isKeyed(typed);
}

/** Whether a good part of the words hold left-over typing keys, so that they only look foreign. */
function isKeyed(typed: readonly Word[]): boolean {
  const keyed = typed.filter((word) => keysMeant(word) !== undefined && !isEnglishWord(word.text.toLowerCase()));
  return keyed.length > 0 && keyed.length * 3 >= typed.length;
}

function isEnglishWord(word: string): boolean {
  return isEnglishFunctionWord(word) || translate(word).length > 0;
}
