import type { InlineQueryResultArticle } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Conversation, formatted, PINNED, startConversation, UNANSWERABLE } from "../../support/bot.ts";
import { pageFrom } from "../../../src/bot/reader/inline.ts";
import type { InlineAnswer } from "../../../src/playground/client/sim.ts";

const AN = 1001;
const BEN = 1002;
/** So many articles on one subject that their hits fill several pages. */
const SERIES = Object.fromEntries(
  Array.from({ length: 45 }, (_, index) => [
    `hoa-sen-${index}.md`,
    `---\ntitle: Hoa sen ${index}\ndate: 2025-06-0${(index % 9) + 1}\n---\n\nHoa sen thứ ${index} nở trong hồ của làng số ${index}.\n`,
  ]),
);
let talk: Conversation;

beforeAll(async () => {
  talk = await startConversation({ files: SERIES });
  await talk.sim.user({ id: AN, first_name: "An", language_code: "vi" });
  await talk.sim.user({ id: BEN, first_name: "Ben", language_code: "en" });
  await talk.sim.ask({ chat_id: AN, from_id: AN, text: "/start" });
});
afterAll(() => talk.stop());

function articles(answer: InlineAnswer): InlineQueryResultArticle[] {
  return answer.results as InlineQueryResultArticle[];
}

describe("an inline search", () => {
  it("lists hits by their own words, with the article and its date, and sends the chosen one as a cited quote", async () => {
    const answer = await talk.sim.inline({ from_id: AN, query: "thủ tướng azerbaijan" });
    const [first] = articles(answer);
    expect(first?.title).toMatch(/Ali Asadov/);
    expect(first?.title.length).toBeLessThanOrEqual(80);
    expect(first?.description).toMatch(/^Chuyến thăm lần này .* · 8\/5\/2025$/);
    expect(answer.is_personal).toBe(true); // the next one may read another language
    expect(answer.cache_time).toBeLessThanOrEqual(30);

    const sent = await talk.sim.choose({
      from_id: AN,
      inline_query_id: answer.inline_query_id,
      result_id: first!.id,
      chat_id: AN,
    });
    expect(formatted(sent, "blockquote")[0]).toContain("Ali Asadov");
    expect(sent.text).toMatch(/— .*đoạn\u00a0\d+/);
    await talk.sim.idle();
    const [today] = await talk.store.counts.days(1);
    expect(today?.counts.chosen).toBe(1);
  });

  it.each(["thu tuong azer", "thủ tướng Azer", "THU TUONG AZERB", "chu tich quoc ho", "thu tuong ali asad"])(
    "finds while the last word is being typed: %s",
    async (query) => {
      const { results } = await talk.sim.inline({ from_id: AN, query });
      expect(results[0]?.id).not.toBe("nothing");
      expect(JSON.stringify(results[0])).toMatch(/Ali Asadov|Gafarova/);
    },
  );

  it("offers nothing about another number than the one typed", async () => {
    const found = articles(await talk.sim.inline({ from_id: AN, query: "hoa sen thứ 12" }));
    expect(found.map(({ title }) => title)).toEqual([expect.stringContaining("thứ 12")]);
    const none = await talk.sim.inline({ from_id: AN, query: "hoa sen thứ 1959" });
    expect(none.results.map(({ id }) => id)).toEqual(["nothing"]);
  });

  it("pages through all hits without repeating one, by a number that counts them", async () => {
    const ids: string[] = [];
    for (let offset = ""; ;) {
      const page = await talk.sim.inline({ from_id: AN, query: "hoa sen nở trong hồ", offset });
      ids.push(...page.results.map(({ id }) => id));
      if (!page.next_offset) break;
      expect(page.results).toHaveLength(20);
      expect(page.next_offset).toBe(String(ids.length));
      offset = page.next_offset;
    }
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64);
  });

  it("gives the same ids after a restart", async () => {
    const idsOf = async () => articles(await talk.sim.inline({ from_id: AN, query: "hoa sen" })).map(({ id }) => id);
    const before = await idsOf();
    await talk.restart();
    expect(await idsOf()).toEqual(before);
  });

  it.each(["-1", "2020", "abc", "999999999999"])("takes the offset %j of a broken client", async (offset) => {
    const answer = await talk.sim.inline({ from_id: AN, query: "hoa sen", offset });
    expect(answer.results.length).toBeLessThanOrEqual(20);
  });

  it("shows the pinned questions where nothing is typed yet", async () => {
    const answer = await talk.sim.inline({ from_id: AN, query: " " });
    expect(articles(answer).map(({ title }) => title)).toEqual(PINNED);
  });

  it.each([
    [AN, UNANSWERABLE, "Không tìm thấy"],
    [BEN, UNANSWERABLE, "Nothing found"],
    [AN, "🙂", "Không tìm thấy"],
    [AN, `giá vàng ${"rất dài ".repeat(30)}`, "Không tìm thấy"],
  ])("that finds nothing says so honestly (%#)", async (from_id, query, title) => {
    const answer = await talk.sim.inline({ from_id, query });
    expect(articles(answer).map((result) => result.title)).toEqual([title]);
    expect(answer.button?.start_parameter).toMatch(/^[\w-]{1,64}$/);

    const parameter = answer.button?.start_parameter;
    const [reply] = await talk.sim.ask({ chat_id: from_id, from_id, text: `/start ${parameter}` });
    expect(reply?.text).not.toContain("/start");
    expect(reply?.text?.length).toBeGreaterThan(10);
  });

  it("opens the private chat with the question ready", async () => {
    const answer = await talk.sim.inline({ from_id: AN, query: "Vé tham quan Baku giá bao nhiêu?" });
    const [reply] = await talk.sim.ask({ chat_id: AN, from_id: AN, text: `/start ${answer.button?.start_parameter}` });
    expect(formatted(reply, "bold")[0]).toBe("Vé tham quan Baku giá bao nhiêu?");
  });

  it.each(["/start q", "/start q%%%", "/start sunknown12345", "/start ref_campaign"])(
    "greets after %j, which holds no question",
    async (text) => {
      const [reply] = await talk.sim.ask({ chat_id: AN, from_id: AN, text });
      expect(reply?.text).toContain("Chào bạn!");
    },
  );
});

describe("pageFrom", () => {
  const items = Array.from({ length: 300 }, (_, index) => index);

  it.each([
    [0, 45, 20, "20"],
    [20, 45, 20, "40"],
    [40, 45, 5, ""],
    [2, 45, 20, "22"],
    [0, 20, 20, ""],
    [0, 21, 20, "20"],
    [60, 45, 0, ""],
    [200, 300, 20, ""],
  ])("from %i of %i items shows %i, and goes on at %j", (from, count, shown, nextOffset) => {
    const page = pageFrom(items.slice(0, count), from);
    expect(page).toEqual({ shown: items.slice(from, from + shown), nextOffset });
  });
});

describe("guest mode", () => {
  it("answers a mention in a chat that the bot is not in", async () => {
    const chat = await talk.sim.chat({ type: "group", title: "Xa lạ", members: [AN, BEN], bot: "left" });
    const sent = await talk.sim.guest({
      chat_id: chat.id,
      from_id: AN,
      text: "@trichdan_bot thủ tướng Azerbaijan là ai?",
    });
    expect(formatted(sent, "blockquote")[0]).toContain("Ali Asadov");
    const bare = await talk.sim.guest({ chat_id: chat.id, from_id: BEN, text: "@trichdan_bot" });
    expect(bare.text).toContain("type your question");
  });
});

it("not one call was refused", async () => {
  expect((await talk.sim.calls()).filter(({ ok }) => !ok)).toEqual([]);
});
