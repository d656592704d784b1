import { askedBy } from "./asking.ts";
import { askedFor } from "./english.ts";
import { followUpOf } from "./following.ts";
import { exactKey, hasDiacritics } from "./fold.ts";
import { pronounsIn } from "./pronouns.ts";
import { readQuestion } from "./question.ts";
import type { Word } from "./words.ts";

/** A question as it is to be answered, and the one before it where its words still count. */
export interface ReadWith {
  readonly text: string;
  readonly context?: string;
}

/** The name at the end of a context: whom the pronouns of the question after it stand for. */
const PERSON = /\s\(([^()]{1,80})\)$/u;

/** A context that says whom a pronoun stands for. */
export function withPerson(context: string, name: string): string {
  return `${context} (${name})`;
}

/**
 * Reads a follow-up with the question before it: what asks without saying about what gets its subject, "còn X?" its asking
 * words, a pronoun the name in brackets behind it. Anything else stays as it is.
 */
export function readWith(text: string, context: string): ReadWith {
  const follow = followUpOf(text);
  switch (follow?.kind) {
    case "more":
    case "lead":
      return { text: context };
    case "asks":
      return { text: asked(follow, context) };
    case "instead":
      return { text: typedLike(text, swapped(follow.subject, context)), context };
    case "person": {
      const name = PERSON.exec(context)?.[1];
      return name === undefined ? { text, context } : { text: named(text, name) };
    }
    default:
      return { text, context };
  }
}

/** A question that was read with one before it, as one that stands for itself. */
export function standingAlone(text: string, context: string | undefined): string {
  if (context === undefined) return text;
  const isWhole = ["asks", "instead", "person"].includes(followUpOf(text)?.kind ?? "");
  return isWhole ? readWith(text, context).text : context.replace(PERSON, "");
}

/** The context with other asking words. */
function asked({ vietnamese, english }: { vietnamese: string; english: string }, context: string): string {
  const { words, silent, isEnglish } = readQuestion(context.normalize("NFC"), () => false);
  const subject = words.filter((_, at) => !silent[at]);
  if (isEnglish) return [english, ...typedWords(subject)].join(" ");
  const last = subject.findLastIndex(({ exact }) => !JOINING.has(exact));
  return [...typedWords(subject.slice(0, last + 1)), vietnamese].join(" ");
}

/** What is left of "từ sân bay nào" and "với ai" without what asks. */
const JOINING = new Set("rồi từ ở tại của do bởi với cho vào đến tới vì là về trong được có".split(" ").map(exactKey));

/** The context's asking words around another subject; the subject alone where the two are in different languages. */
function swapped(subject: string, context: string): string {
  const { words, isEnglish } = readQuestion(context.normalize("NFC"), () => false);
  if (isEnglish !== readQuestion(subject, () => false).isEnglish) return subject;
  const asking = isEnglish ? askingEnglish(words) : askedBy(words).asking;
  const first = asking.indexOf(false);
  const isFirst = asking.findIndex(Boolean) < first;
  const own = typedWords(words.filter((_, at) => asking[at]));
  if (isFirst && own[0]?.toLowerCase() === "ai") return `${subject} là ai`;
  return (isFirst ? [...own, subject] : [subject, ...own]).join(" ");
}

function askingEnglish(run: readonly Word[]): boolean[] {
  const plain = run.map(({ text }) => text.toLowerCase());
  return plain.map((_, at) => askedFor(plain, at) !== undefined);
}

/** A whole text without diacritics, where what was typed has none: such a question is read as one. */
function typedLike(typed: string, text: string): string {
  return hasDiacritics(typed)
    ? text
    : text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

/** Words as typed; what chat spelling made several of is one. */
function typedWords(run: readonly Word[]): string[] {
  return run.filter(({ start }, at) => start !== run[at - 1]?.start).map(({ text }) => text);
}

function named(text: string, name: string): string {
  const { isEnglish } = readQuestion(text.normalize("NFC"), () => false);
  const called = isEnglish ? name : typedLike(text, name);
  return pronounsIn(text).reduceRight((said, { start, end }) => said.slice(0, start) + called + said.slice(end), text);
}
