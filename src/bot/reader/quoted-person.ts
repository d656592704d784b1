import type { SentAnswer } from "../../store/answers.ts";
import type { Knowledge } from "../../knowledge/knowledge.ts";
import { type NamedPerson, personsIn } from "../../text/persons.ts";
import type { Gender } from "../../text/pronouns.ts";
import type { Span } from "../../text/sentences.ts";
import type { CitedQuote } from "../message/citation.ts";
import { pageOf, viewOf } from "./sent.ts";

/**
 * The name of the person whom a pronoun behind this answer stands for: of those that its quote names the one nearest to the
 * marked words; else one whom its question names. Undefined where neither names any.
 */
export function personQuoted(sent: SentAnswer, gender: Gender, knowledge: Knowledge): string | undefined {
  const page = pageOf(sent, Math.max(0, viewOf(sent).page), knowledge);
  const quote = page.kind === "changed" ? undefined : page.kind === "reply" ? page.quotes[0] : page.quote;
  const quoted = quote && nearest(fitting(personsOf(quote), gender), quote);
  return (quoted ?? fitting(personsIn(sent.question), gender)[0])?.name;
}

/** The persons of the quoted words, those of the whole passage where they name none. Offsets count in the document's text. */
function personsOf({ document, passage, slices }: CitedQuote): NamedPerson[] {
  const all = personsIn(document.text.slice(passage.start, passage.end)).map((person) => ({
    ...person,
    titleStart: person.titleStart + passage.start,
    start: person.start + passage.start,
    end: person.end + passage.start,
  }));
  const quoted = all.filter((person) => slices.some(({ start, end }) => start <= person.start && person.end <= end));
  return quoted.length > 0 ? quoted : all;
}

/** Without those whose title tells otherwise; of the others first those whose title tells. */
function fitting(persons: readonly NamedPerson[], gender: Gender): NamedPerson[] {
  const fit = persons.filter((person) => !gender || !person.gender || person.gender === gender);
  const told = fit.filter((person) => gender && person.gender === gender);
  return told.length > 0 ? told : fit;
}

/** The person whose name or title is marked the most; of several alike the nearest to any mark, then the first. */
function nearest(persons: readonly NamedPerson[], { marks }: CitedQuote): NamedPerson | undefined {
  const marked = ({ start, end }: Span): number =>
    marks.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0) /
    Math.max(1, end - start);
  const share = (person: NamedPerson): number =>
    Math.max(marked(person), marked({ start: person.titleStart, end: person.start }));
  const gap = ({ start, end }: NamedPerson): number =>
    Math.min(...marks.map(([from, to]) => Math.max(0, from - end, start - to)));
  return persons.toSorted((one, other) => share(other) - share(one) || gap(one) - gap(other))[0];
}
