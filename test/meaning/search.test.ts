import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { openEmbeddings } from "../../src/meaning/client.ts";
import { type Meaning, openMeaning } from "../../src/meaning/meaning.ts";
import { vectorsInMemory } from "../../src/meaning/vector-store.ts";
import { buildIndex, search } from "../../src/search/search.ts";
import { folderOf } from "../search/folder.ts";
import { answering, type EmbeddingsServer, settingsOf, startEmbeddings } from "./server.ts";

/** The words of the question stand in the first; what it means is told by the second. */
const knowledge = folderOf({
  "nghỉ lễ": "Học sinh nghỉ học ngày lễ. Phụ huynh báo cho thầy cô khi muốn đón con sớm.",
  "sức khỏe": "Em nào ngã bệnh thì ở nhà. Gia đình gọi số 0123 trước bảy giờ sáng.",
  "căng tin": "Căng tin bán cơm trưa. Mỗi suất giá 30.000 đồng.",
});
const PARAPHRASE = "Học sinh bị ốm thì báo cho ai, muốn nghỉ ở nhà?";
const alike = {
  "học sinh bị ốm thì báo cho ai, muốn nghỉ ở nhà": "em nào ngã bệnh thì ở nhà gia đình gọi số",
};

let server: EmbeddingsServer;
let meaning: Meaning;
beforeEach(async () => {
  server = await startEmbeddings();
  server.behave(answering({ alike }));
  const embed = openEmbeddings(settingsOf(server));
  meaning = openMeaning({ embed, store: vectorsInMemory(), maker: "hashed-words", timeout: 300 });
});
afterEach(async () => {
  await meaning.close();
  await server.close();
});

const firstOf = async (question: string, reranker?: Meaning) => {
  const { hits } = await search(question, await buildIndex(knowledge, { reranker }));
  return hits[0]?.passage.document.id;
};

describe("a search with a reranker", () => {
  it("finds the passage that words rank second", async () => {
    meaning.follow(knowledge);
    await meaning.settled();
    expect(await firstOf(PARAPHRASE)).toBe("nghỉ lễ");
    expect(await firstOf(PARAPHRASE, meaning)).toBe("sức khỏe");
  });

  it("is one by words until vectors are there", async () => {
    expect(await firstOf(PARAPHRASE, meaning)).toBe("nghỉ lễ");
    expect(server.received).toEqual([]);
  });

  it("says what share meaning has, of the score of each hit", async () => {
    meaning.follow(knowledge);
    await meaning.settled();
    const { hits } = await search(PARAPHRASE, await buildIndex(knowledge, { reranker: meaning }));
    expect(hits.some(({ features }) => features.meaning !== 0)).toBe(true);
    expect(hits[0]!.nearness?.sentences).toHaveLength(2);
  });

  it("still quotes the article word for word", async () => {
    meaning.follow(knowledge);
    await meaning.settled();
    const reply = await answer(PARAPHRASE, await buildIndex(knowledge, { reranker: meaning }));
    const quotes = reply.kind === "found" || reply.kind === "doubt" ? reply.quotes : [];
    expect(quotes[0]?.document.id).toBe("sức khỏe");
    for (const { slices, document } of quotes)
      for (const { start, end } of slices) expect(document.text.slice(start, end)).not.toBe("");
  });

  it("changes nothing where there is none", async () => {
    const asText = async (reranker?: undefined) => {
      const { hits } = await search(PARAPHRASE, await buildIndex(knowledge, { reranker }));
      return JSON.stringify(
        hits.map(({ passage, words, held, features, ...hit }) => [passage.document.id, words, held, features, hit]),
      );
    };
    const text = await asText();
    expect(text).toBe(await asText(undefined));
    expect(text).not.toContain("nearness");
    expect(text).toContain('"meaning":0');
  });
});
