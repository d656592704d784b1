/**
 * What people ask, by kind: each file beside this one's name is a kind, and holds questions to either folder with what must
 * come of them: words that the first quote holds, said firmly; several such words, which the quotes of the reply hold together;
 * `nothing`, that the articles do not answer; or `refused`, that nothing is said firmly.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { answer, type Answer } from "../../src/answer/answer.ts";
import { readKnowledge } from "../../src/knowledge/knowledge.ts";
import { buildIndex, type SearchIndex } from "../../src/search/search.ts";

type Expected = string | readonly string[];
type Table = Readonly<Record<string, Readonly<Record<string, Expected>>>>;

const TABLES = "test/answer/kinds-of-question";
const KNOWLEDGE: Readonly<Record<string, string>> = {
  visit: "knowledge",
  hospital: "test/folders/hospital/knowledge",
};
const FEWEST_KINDS = 22;
const FEWEST_QUESTIONS = 10;

const indexes = new Map<string, SearchIndex>();
beforeAll(async () => {
  for (const [folder, path] of Object.entries(KNOWLEDGE))
    indexes.set(folder, await buildIndex(await readKnowledge(path)));
});

/** What comes of a question: what is expected of it where the bot says so, else what it says. */
async function given(question: string, folder: string, expected: Expected): Promise<Expected> {
  const reply = await answer(question, indexes.get(folder)!);
  return holds(reply, expected) ? expected : said(reply);
}

function holds(reply: Answer, expected: Expected): boolean {
  if (expected === "refused") return reply.kind !== "found";
  if (expected === "nothing" || reply.kind !== "found") return reply.kind === expected;
  const quotes = reply.quotes.map(({ text }) => text);
  return typeof expected === "string"
    ? quotes[0]!.includes(expected)
    : expected.every((words) => quotes.some((quote) => quote.includes(words)));
}

/** For people who read that a row does not hold. */
function said(reply: Answer): string {
  if (reply.kind === "nothing" || reply.kind === "empty") return reply.kind;
  return `${reply.kind}: ${reply.quotes.map(({ text }) => text).join(" / ")}`;
}

function read(file: string): Table {
  return parse(readFileSync(join(TABLES, file), "utf8"), { schema: "failsafe" }) as Table;
}

const kinds = readdirSync(TABLES)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => ({ kind: basename(file, ".yaml"), rows: rowsOf(read(file)) }));

function rowsOf(table: Table): (readonly [question: string, folder: string, expected: Expected])[] {
  return Object.entries(table).flatMap(([folder, rows]) =>
    Object.entries(rows).map(([question, expected]) => [question, folder, expected] as const),
  );
}

describe.each(kinds)("$kind", ({ rows }) => {
  it("has ten questions and more", () => {
    expect(rows.length).toBeGreaterThanOrEqual(FEWEST_QUESTIONS);
  });

  it.each(rows)("%s (%s)", async (question, folder, expected) => {
    expect(await given(question, folder, expected)).toEqual(expected);
  });
});

describe.each(Object.keys(KNOWLEDGE))("what is known to miss in the %s", (folder) => {
  const rows = Object.values(read(`known-misses/${folder}.yaml`)).flatMap((misses) => Object.entries(misses));

  it.each(rows)("%s", async (question, expected) => {
    expect(await given(question, folder, expected), "It is answered now: move it to its kind.").not.toEqual(expected);
  });
});

it("tells more than twenty kinds, and asks nothing twice", () => {
  expect(kinds.length).toBeGreaterThanOrEqual(FEWEST_KINDS);
  const asked = kinds.flatMap(({ rows }) => rows.map(([question, folder]) => `${folder}: ${question}`));
  expect(asked.filter((question, at) => asked.indexOf(question) !== at)).toEqual([]);
});
