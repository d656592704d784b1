/** Looks for questions that take much work to answer, in a folder as large as one machine serves. */
import { answer } from "../../src/answer/answer.ts";
import { grown } from "../bench/grown.ts";
import type { Document } from "../../src/knowledge/document.ts";
import { passagesOf } from "../../src/knowledge/passages.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import type { SearchIndex } from "../../src/search/search.ts";
import { articleOf } from "../support/articles.ts";
import type { Random } from "../support/random.ts";

/** UTF-16 units of a message of Telegram. */
const LONGEST = 4096;
/** The share of passages that hold names and nothing else, and names in each: as many words as a real folder of that size has. */
const NAMING = 0.1;
const NAMES = 20;
/** Questions at the start, and how many of the worst are changed further. */
const FIRST = 60;
const KEPT = 8;

/** The folder grown to `size` passages, with about twice as many names as passages. */
export function largeFolder(knowledge: Knowledge, size: number, random: Random): Knowledge {
  const naming = Array.from({ length: Math.round(size * NAMING) }, (_, number): Document => {
    const names = Array.from({ length: NAMES }, () => nameFrom(random)).join(" ");
    return articleOf([`${names}.`], { id: `names-${number}.txt` });
  });
  const large = grown(knowledge, size - naming.length);
  return {
    ...large,
    documents: [...large.documents, ...naming],
    passages: [...large.passages, ...naming.flatMap(passagesOf)],
  };
}

const SYLLABLES =
  "an ba chi da em gia ha khi la mai na o phu qua ri sa thi u va xa yen ang binh cuong duc hien khoa".split(" ");

/** Two to four syllables in one word. */
function nameFrom(random: Random): string {
  const name = Array.from({ length: 2 + Math.floor(random.next() * 3) }, () => random.pick(SYLLABLES)).join("");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A question, and the processor's time that its answer took, in milliseconds: the least of some tries. */
interface Worked {
  readonly question: string;
  /** The question that it follows up. */
  readonly context: string | undefined;
  readonly milliseconds: number;
}

/** What an answer costs: the least of so many tries, since anything else may happen during one of them. */
export async function workOf(
  question: string,
  context: string | undefined,
  index: SearchIndex,
  tries = 3,
): Promise<number> {
  let least = Infinity;
  for (let number = 0; number < tries; number += 1) {
    const began = process.cpuUsage();
    await answer(question, index, context === undefined ? {} : { context });
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Hill climbing: the questions that took most are changed, and those that then take more are changed further. */
export async function worstQuestions(index: SearchIndex, random: Random, tries: number): Promise<readonly Worked[]> {
  const ingredients = ingredientsOf(index.knowledge);
  let worst: Worked[] = [];
  for (let number = 0; number < tries; number += 1) {
    const parts =
      number < FIRST ? made(ingredients, random) : changed(random.pick(worst).question, ingredients, random);
    const question = parts.slice(0, LONGEST);
    const context = random.chance(0.2) ? made(ingredients, random).slice(0, LONGEST) : undefined;
    const milliseconds = await workOf(question, context, index);
    worst = [...worst, { question, context, milliseconds }].toSorted((a, b) => b.milliseconds - a.milliseconds);
    worst = worst.slice(0, KEPT);
  }
  return worst;
}

type Ingredient = (random: Random) => string;

/** What questions are made of: each gives a few words of one kind. */
function ingredientsOf({ passages }: Knowledge): readonly Ingredient[] {
  const texts = passages.map(({ document, start, end }) => document.text.slice(start, end));
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text.split(/\s+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
  const frequent = ranked.slice(0, 100);
  const rare = ranked.slice(-Math.ceil(ranked.length / 2));
  const long = rare.filter((word) => word.length >= 6);
  const several = (random: Random, one: Ingredient): string => {
    return Array.from({ length: 1 + Math.floor(random.next() * 20) }, () => one(random)).join(" ");
  };
  const word: Ingredient = (random) => random.pick(random.chance(0.5) ? frequent : rare);
  return [
    (random) => several(random, (one) => one.pick(frequent)),
    (random) => several(random, (one) => one.pick(rare)),
    (random) => several(random, () => slip(random.pick(long), random)),
    (random) => several(random, () => slip(slip(random.pick(long), random), random)),
    (random) => several(random, () => random.pick(frequent) + random.pick(frequent)),
    (random) => random.pick(texts).slice(0, 50 + Math.floor(random.next() * 1000)),
    (random) => several(random, word).normalize("NFD"),
    (random) => several(random, word).toUpperCase(),
    (random) =>
      Array.from({ length: 200 }, () => random.pick(rare))
        .join("")
        .slice(0, 10 + Math.floor(random.next() * 4000)),
    (random) => several(random, () => String(Math.floor(random.next() ** 4 * 1e9))),
    (random) => several(random, () => `${1 + Math.floor(random.next() * 31)}/${1 + Math.floor(random.next() * 12)}`),
    (random) => several(random, (one) => one.pick("hai mươi lăm nghìn triệu tỷ trăm một".split(" "))),
    (random) => several(random, (one) => one.pick("ai gì nào đâu mấy bao nhiêu khi vì sao thế".split(" "))),
    (random) => several(random, (one) => one.pick("TT TBT QH LHQ VN UBND ko dc j".split(" "))),
    (random) =>
      several(random, (one) =>
        one.pick(
          "how many people of the United Nations prime minister were there since when country signed".split(" "),
        ),
      ),
    (random) => `“${several(random, word)}”`,
    (random) => several(random, (one) => word(one) + "\u0301\u0323".repeat(Math.floor(one.next() * 50))),
    (one) => one.pick([".a", "?", "-", "_", "🙂", "\u200B", "한국", "мир"]).repeat(50),
  ];
}

/** A letter wrong, too much, or left out. */
function slip(word: string, random: Random): string {
  const at = Math.floor(random.next() * word.length);
  const letter = random.pick(["a", "h", "n", "x", ""]);
  return word.slice(0, at) + letter + word.slice(at + Math.floor(random.next() * 2));
}

function made(ingredients: readonly Ingredient[], random: Random): string {
  const kinds = Array.from({ length: 1 + Math.floor(random.next() * 4) }, () => random.pick(ingredients));
  let question = "";
  const length = random.chance(0.7) ? LONGEST : 200;
  while (question.length < length) question += `${random.pick(kinds)(random)} `;
  return question;
}

/** A stretch of it is replaced, doubled or left out. */
function changed(question: string, ingredients: readonly Ingredient[], random: Random): string {
  const at = Math.floor(random.next() * question.length);
  const until = at + Math.floor(random.next() * (question.length - at));
  const kind = random.next();
  if (kind < 0.2) return question.slice(0, at) + question.slice(until);
  if (kind < 0.4) return question.slice(0, until) + question.slice(at);
  return `${question.slice(0, at)} ${random.pick(ingredients)(random)} ${question.slice(until)}`;
}
