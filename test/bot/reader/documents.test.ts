import * as fc from "fast-check";
import { expect, it } from "vitest";
import { wellFormed } from "../../../src/bot/message/rich-text.ts";
import type { Document } from "../../../src/knowledge/document.ts";
import { articleOf, type Part } from "../../support/articles.ts";
import { buttonsOf, startConversation } from "../../support/bot.ts";

const AN = { chat_id: 1001, from_id: 1001 };
/** The same articles on every run, so that a failure can be looked at. */
const SEED = 2;
const DOCUMENTS = 16;

const written = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1500 }),
  fc.constantFrom(
    "Tổng thống phát biểu 🇻🇳🇦🇿 ".repeat(120),
    `Chữ ${"e\u0323\u0302".repeat(800)} hết.`,
    "مرحبا بالعالم كله ".repeat(80),
    "dòng thứ một trăm\n".repeat(100),
    "không_có_dấu_cách".repeat(90),
    "👨‍👩‍👧‍👦".repeat(200),
    "   khoảng   trắng   ",
    "<b>*_[`](x)",
  ),
);
const part: fc.Arbitrary<Part> = fc.oneof(
  written,
  fc.record({ text: written, kind: fc.constantFrom("heading", "caption", "related", "item", "row") }),
);
const documents = fc.sample(
  fc.tuple(
    fc.array(part, { minLength: 1, maxLength: 8 }),
    written,
    written,
    fc.constantFrom("https://a.example/b?c=d#e", "nonsense"),
  ),
  { seed: SEED, numRuns: DOCUMENTS },
);

it(
  "answers from articles of any kind are taken by Telegram, wherever they are shown",
  { timeout: 60_000 },
  async () => {
    const articles = documents.map(([parts, title, publisher, url], index): Document =>
      articleOf(parts, { id: `${index}${title}.md`, title, publisher, url, date: "2025-05-07" }),
    );
    const talk = await startConversation({ documents: articles, settings: { quoteLength: 1000 } });
    await talk.sim.user({ id: 1001, first_name: "An", language_code: "vi" });
    let found = 0;
    for (const article of articles) {
      const question = wellFormed(article.text.slice(0, 120));
      const [answer] = await talk.sim.ask({ ...AN, text: question.trim() || "?" });
      for (const row of [0, 0, 1]) {
        const button = buttonsOf((await talk.sim.messages(1001)).at(-1))[row]?.at(row === 1 ? 0 : -1);
        if (button && "callback_data" in button) {
          await talk.sim.click({ ...AN, message_id: answer!.message_id, data: button.callback_data });
          found++;
        }
      }
      await talk.sim.inline({ from_id: 1001, query: question });
    }
    expect(found).toBeGreaterThan(articles.length);
    await readEverything();
    expect((await talk.sim.calls()).filter(({ ok }) => !ok)).toEqual([]);
    expect(talk.logged.filter(({ severity }) => severity === "error")).toEqual([]);
    await talk.stop();

    /** Opens each article of the list, and turns its pages. */
    async function readEverything(): Promise<void> {
      const [list] = await talk.sim.ask({ ...AN, text: "/sources" });
      const tap = async (data: string) => {
        await talk.sim.click({ ...AN, message_id: list!.message_id, data });
        return buttonsOf((await talk.sim.messages(1001)).at(-1)).flat();
      };
      for (let page = 0; page < DOCUMENTS / 8; page++) {
        for (const opener of await tap(`d:list:${page}`)) {
          if (!("callback_data" in opener) || !opener.callback_data.startsWith("d:card:")) continue;
          const [read] = await tap(opener.callback_data);
          if (!read || !("callback_data" in read)) throw new Error("A card has no button to read on.");
          let next = (await tap(read.callback_data)).find(({ text }) => text === "▶");
          while (next && "callback_data" in next)
            next = (await tap(next.callback_data)).find(({ text }) => text === "▶");
        }
      }
    }
  },
);
