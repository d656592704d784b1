import { followUpOf } from "./following.ts";
import { pronounsIn } from "./pronouns.ts";
import { readQuestion } from "./question.ts";
import type { Word } from "./words.ts";

/** A question as it is to be answered, and the one before it where its words still count. */
export interface ReadWith {
  readonly text: string;
  readonly context?: string;
}

/** The name at the end of a context: whom the pronouns of the question after it stand for. */
const PERSON = /\s\(([^()]+)\)$/u;

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
      return { text: swapped(follow.subject, context), context };
    case "person":
      return { text: named(text, PERSON.exec(context)?.[1]), context: context.replace(PERSON, "") };
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

function asked({ vietnamese, english }: { vietnamese: string; english: string }, context: string): string {
  const { words, silent, isEnglish } = readQuestion(context.normalize("NFC"), () => false);
  const subject = typedWords(words.filter((_, at) => !silent[at])).join(" ");
  return isEnglish ? `${english} ${subject}` : `${subject} ${vietnamese}`;
}

/** The context's asking words around another subject. */
function swapped(subject: string, context: string): string {
  const { words, silent } = readQuestion(context.normalize("NFC"), () => false);
  if (silent.every((isSilent) => !isSilent)) return subject;
  const first = silent.indexOf(false);
  const before = typedWords(words.slice(0, first));
  const after = typedWords(words.slice(first).filter((_, at) => silent[first + at]));
  return [...before, subject, ...after].join(" ");
}

/** Words as typed; what chat spelling made several of is one. */
function typedWords(run: readonly Word[]): string[] {
  return run.filter(({ start }, at) => start !== run[at - 1]?.start).map(({ text }) => text);
}

function named(text: string, name: string | undefined): string {
  if (name === undefined) return text;
  return pronounsIn(text).reduceRight((said, { start, end }) => said.slice(0, start) + name + said.slice(end), text);
}
