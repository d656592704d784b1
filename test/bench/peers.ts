import { Index as FlexSearch } from "flexsearch";
import Libsql from "libsql";
import lunr from "lunr";
import MiniSearch from "minisearch";

/** A search over texts, as its makers would have a newcomer use it. Gives the numbers of the best texts, best first. */
type PeerSearch = (question: string) => readonly number[];

/** How many texts are asked for. */
const WANTED = 10;

/** Everything a question may hold that a query language would read as its own. */
const SIGNS = /[^\p{L}\p{M}\p{N}\s]+/gu;

const withMiniSearch =
  (options: object) =>
  (texts: readonly string[]): PeerSearch => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ["text"] });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return (question) =>
      index
        .search(question, options)
        .slice(0, WANTED)
        .map(({ id }) => Number(id));
  };

function withFlexSearch(texts: readonly string[]): PeerSearch {
  const index = new FlexSearch({ tokenize: "strict" });
  texts.forEach((text, id) => index.add(id, text));
  return (question) => (index.search(question, { limit: WANTED, suggest: true }) as number[]).map(Number);
}

function withLunr(texts: readonly string[]): PeerSearch {
  const index = lunr((builder) => {
    builder.pipeline.reset(); // its stemmer and stop words are English
    builder.searchPipeline.reset();
    builder.field("text");
    texts.forEach((text, id) => builder.add({ id, text }));
  });
  return (question) =>
    index
      .search(question.replaceAll(SIGNS, " "))
      .slice(0, WANTED)
      .map(({ ref }) => Number(ref));
}

function withFts5(texts: readonly string[]): PeerSearch {
  const database = new Libsql(":memory:");
  database.exec("create virtual table texts using fts5(text, tokenize = 'unicode61 remove_diacritics 0')");
  const add = database.prepare("insert into texts(rowid, text) values (?, ?)");
  database.exec("begin");
  texts.forEach((text, id) => add.run(id + 1, text));
  database.exec("commit");
  const find = database.prepare(`select rowid from texts where texts match ? order by bm25(texts) limit ${WANTED}`);
  return (question) => {
    const words = question.replaceAll(SIGNS, " ").split(/\s+/u).filter(Boolean);
    if (words.length === 0) return [];
    const rows = find.raw().all(words.map((word) => `"${word}"`).join(" OR ")) as number[][];
    return rows.map(([row]) => row! - 1);
  };
}

/** What our own search is compared with, by the name in the table. */
export const PEERS: Readonly<Record<string, (texts: readonly string[]) => PeerSearch>> = {
  MiniSearch: withMiniSearch({}),
  "MiniSearch, prefix + fuzzy": withMiniSearch({ prefix: true, fuzzy: 0.2 }),
  FlexSearch: withFlexSearch,
  Lunr: withLunr,
  "SQLite FTS5, bm25": withFts5,
};
