import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { InlineKeyboardButton, Message, Update } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  buttonsOf,
  type Conversation,
  dataOf,
  formatted,
  startConversation,
  TOKEN,
  UNANSWERABLE,
} from "../../support/bot.ts";

const AN = { chat_id: 1001, from_id: 1001 };
const BEN = { chat_id: 1002, from_id: 1002 };
const QUESTION = "Chủ tịch Quốc hội Azerbaijan là ai?";
const MINUTE = 60_000;
let talk: Conversation;

beforeAll(async () => {
  talk = await startConversation();
  await talk.sim.user({ id: 1001, first_name: "An", language_code: "vi" });
  await talk.sim.user({ id: 1002, first_name: "Ben", language_code: "en" });
});
afterAll(() => talk.stop());

async function ask(who: typeof AN, text: string, fields: object = {}): Promise<Message> {
  const [reply] = await talk.sim.ask({ ...who, text, ...fields });
  if (!reply) throw new Error(`No reply to ${text}`);
  return reply;
}

/** Puts a button below a message of the bot, as an earlier version of it did. */
async function putBelow({ chat, message_id }: Message, button: InlineKeyboardButton): Promise<void> {
  const response = await fetch(`${talk.url}/bot${TOKEN}/editMessageReplyMarkup`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ chat_id: chat.id, message_id, reply_markup: { inline_keyboard: [[button]] } }),
  });
  if (!response.ok) throw new Error(await response.text());
}

/** Taps a button by the beginning of its label, and gives the toast and the message as it is then. */
async function tap(
  who: typeof AN,
  message: Message,
  label: string,
): Promise<{ toast: string | undefined; message: Message }> {
  const now = await reread(who, message);
  const data = dataOf(now, label);
  const { text } = await talk.sim.click({ ...who, message_id: message.message_id, data });
  return { toast: text, message: await reread(who, message) };
}

async function reread(who: typeof AN, { message_id }: Message): Promise<Message> {
  const found = (await talk.sim.messages(who.chat_id)).find((message) => message.message_id === message_id);
  if (!found) throw new Error("The message is gone.");
  return found;
}

function labels(message: Message): string[][] {
  return buttonsOf(message).map((row) => row.map(({ text }) => text));
}

/** The signs below an answer once somebody has voted. */
function voted(answer: Message, vote: string): string[] {
  return labels(answer)[1]!.map((label) => (label === vote ? `${vote} ✓` : label));
}

/** The slices of the quote that an answer shows. */
function slicesOf(answer: Message): string[] {
  const [quote] = formatted(answer, "blockquote");
  return quote!.split(/ ?\[…\] ?/u).filter((slice) => slice !== "");
}

describe("the buttons of an answer", () => {
  it.each([
    [AN, ["Ngữ cảnh", "Mở trong bài", "Chia sẻ"], ["« Trích dẫn", "Mở trong bài", "Chia sẻ"]],
    [BEN, ["Context", "In the article", "Share"], ["« Quote", "In the article", "Share"]],
  ])("show the paragraph around the quote and go back (%#)", async (who, row, back) => {
    const answer = await ask(who, QUESTION);
    const signs = [expect.stringMatching(/^▶ 2\/\d+$/) as string, "☆", "📋", "👍", "👎"];
    expect(labels(answer)).toEqual([row, signs]);
    const { message: context } = await tap(who, answer, row[0]!);
    expect(labels(context)).toEqual([back, signs]);
    expect(formatted(context, "bold")).toEqual(slicesOf(answer));
    expect(context.text!.length).toBeGreaterThan(answer.text!.length);
    const { message: again } = await tap(who, answer, back[0]!);
    // That the articles are in Vietnamese is said below the first answer alone, and only as it comes.
    const { length } = again.text!;
    expect(answer.text!.slice(0, length)).toBe(again.text);
    expect(answer.entities!.filter(({ offset }) => offset < length)).toEqual(again.entities);
  });

  it("page through the other hits and back", async () => {
    const answer = await ask(AN, QUESTION);
    const { message: second } = await tap(AN, answer, "▶");
    expect(second.text).not.toBe(answer.text);
    expect(labels(second)[1]!.slice(0, 2)).toEqual(["◀", expect.stringMatching(/^▶ 3\//)]);
    let last = second;
    while (labels(last)[1]!.some((label) => label.startsWith("▶"))) last = (await tap(AN, answer, "▶")).message;
    expect(labels(last)[1]![0]).toBe("◀");
    await tap(AN, answer, "Ngữ cảnh");
    while (labels(last)[1]!.includes("◀")) last = (await tap(AN, answer, "◀")).message;
    expect(last.text).toBe(answer.text);
  });

  it("open the article in the chat at the quoted paragraph, marked, turn its pages, and go back", async () => {
    const answer = await ask(AN, QUESTION);
    const quoted = slicesOf(answer);
    const { message: opened } = await tap(AN, answer, "Mở trong bài");
    const [title, ...marked] = formatted(opened, "bold");
    expect(opened.text?.startsWith(`${title}\n\n`)).toBe(true);
    expect(marked).toEqual(quoted);
    const [turns, back] = labels(opened);
    expect(turns).toContainEqual(expect.stringMatching(/^\d\/\d$/));
    expect(back).toEqual(["« Trích dẫn"]);
    // A page is what a phone shows: nobody looks for the quote.
    expect(opened.text!.length).toBeLessThan(1800);
    const { message: other } = await tap(AN, answer, "▶");
    expect(formatted(other, "bold")).toEqual([title]);
    expect((await tap(AN, answer, "◀")).message.text).toBe(opened.text);
    expect((await tap(AN, answer, "« Trích dẫn")).message.text).toBe(answer.text);
  });

  it("open an article that has an address there; in the chat from its context on", async () => {
    const answer = await ask(AN, "Bộ Tư pháp hai nước trao đổi văn kiện gì?");
    expect(labels(answer)[0]).toEqual(["Ngữ cảnh", "Chia sẻ"]);
    expect(formatted(answer, "text_link")[0]).toMatch(/^“Việt Nam-Azerbaijan trao đổi/);
    const { message: context } = await tap(AN, answer, "Ngữ cảnh");
    expect(labels(context)[0]).toEqual(["« Trích dẫn", "Mở trong bài", "Chia sẻ"]);
    expect(formatted((await tap(AN, answer, "Mở trong bài")).message, "bold")).toContain(slicesOf(answer).at(-1));
  });

  it("copy the quote's source where the quote is too long for a button, and colour a vote", async () => {
    const answer = await ask(AN, QUESTION);
    const button = (label: string, message: Message) =>
      buttonsOf(message)
        .flat()
        .find(({ text }) => text === label);
    expect(button("📋", answer)).toMatchObject({ copy_text: { text: answer.text!.split("\n").at(-1) } });
    expect(button("👍 ✓", (await tap(AN, answer, "👍")).message)).toMatchObject({ style: "success" });
    expect(button("👎 ✓", (await tap(AN, answer, "👎")).message)).toMatchObject({ style: "danger" });
    const nothing = await ask(AN, UNANSWERABLE);
    expect(button("Xem các đoạn gần nhất", nothing)).toMatchObject({ style: "primary" });
  });

  it("share the question by an inline search", async () => {
    const answer = await ask(AN, QUESTION);
    const share = buttonsOf(answer)
      .flat()
      .find(({ text }) => text === "Chia sẻ");
    expect(share).toMatchObject({ switch_inline_query: QUESTION });
  });

  it.each([
    [AN, "Chưa ổn ở chỗ nào?", ["Sai đoạn", "Còn thiếu", "Lạc đề"], "Cảm ơn bạn"],
    [BEN, "What was wrong?", ["Wrong passage", "Incomplete", "Off topic"], "Thank you"],
  ])("take one vote a person, which can change, and ask what was wrong (%#)", async (who, asked, reasons, thanks) => {
    const answer = await ask(who, QUESTION);
    const day = async () => (await talk.store.counts.days(1))[0]!.counts;
    const before = await day();
    const up = await tap(who, answer, "👍");
    expect(up.toast).toContain(thanks);
    expect(labels(up.message)).toEqual([labels(answer)[0], voted(answer, "👍")]);
    expect((await tap(who, answer, "👍")).toast).toContain(thanks);
    expect((await day()).up).toBe((before.up ?? 0) + 1);
    const down = await tap(who, answer, "👎");
    expect(down.toast).toBe(asked);
    expect(labels(down.message)).toEqual([[...reasons, "«"], voted(answer, "👎")]);
    expect(labels((await tap(who, answer, "«")).message)).toEqual([labels(answer)[0], voted(answer, "👎")]);
    await tap(who, answer, "👎");
    const reasoned = await tap(who, answer, reasons[1]!);
    expect(reasoned.toast).toContain(thanks);
    expect(labels(reasoned.message)).toEqual([labels(answer)[0], voted(answer, "👎")]);
    expect(await day()).toMatchObject({ up: before.up ?? 0, down: (before.down ?? 0) + 1 });
    const sent = await talk.store.answers.findByMessage(who.chat_id, answer.message_id);
    expect(await talk.store.votes.find(sent!.id, who.from_id)).toEqual({ value: "down", reason: "incomplete" });
    const { questions } = await talk.store.unanswered.list({ limit: 10 });
    expect(questions).toContainEqual(expect.objectContaining({ question: QUESTION, kind: "down" }));
  });

  it("answer a second tap that comes before the first is done", async () => {
    const answer = await ask(AN, QUESTION);
    const click = { ...AN, message_id: answer.message_id, data: dataOf(answer, "Ngữ cảnh") };
    await Promise.all([talk.sim.click(click), talk.sim.click(click), talk.sim.click(click)]);
    expect(formatted(await reread(AN, answer), "bold")).toEqual(slicesOf(answer));
  });

  it("mean the same after a restart and after a reload that moved the passage", async () => {
    const answer = await ask(AN, QUESTION);
    const sent = await talk.store.answers.findByMessage(AN.chat_id, answer.message_id);
    const file = join(talk.folder, sent!.quotes[0]!.document);
    const words = await readFile(file, "utf8");
    await writeFile(file, words.replace("---\n\n", "---\n\nMột đoạn mới đứng đầu bài.\n\n"));
    await talk.library.reload();
    await talk.restart();
    const { message: context } = await tap(AN, answer, "Ngữ cảnh");
    expect(formatted(context, "bold")).toEqual(slicesOf(answer));
    expect(slicesOf(answer)).toHaveLength(2); // a head, and the part that answers
    const { message: again } = await tap(AN, answer, "« Trích dẫn");
    expect(formatted(again, "bold")).toEqual(formatted(answer, "bold"));

    await writeFile(file, words.replace("Sahiba Gafarova", "Sahiba Qafarova"));
    await talk.library.reload();
    expect((await tap(AN, answer, "Ngữ cảnh")).toast).toContain("Bài viết đã thay đổi");
    await writeFile(file, words);
    await talk.library.reload();
  });

  it.each([
    [AN, "không còn nhớ"],
    [BEN, "too old"],
  ])("say so where the answer was forgotten, or never was (%#)", async (who, expected) => {
    const { message_id } = await ask(who, QUESTION);
    for (const data of ["a:show:nosuchanswer:quote:1", "e:nosuch"]) {
      expect((await talk.sim.click({ ...who, message_id, data })).text).toContain(expected);
    }
  });

  it("lead to the nearest passages where nothing was found, named as no answer", async () => {
    const answer = await ask(AN, UNANSWERABLE);
    const { message: nearest } = await tap(AN, answer, "Xem các đoạn gần nhất");
    expect(nearest.text).toContain("Không phải câu trả lời");
    expect(formatted(nearest, "blockquote")).toHaveLength(1);
    const { message: next } = await tap(AN, answer, "▶");
    expect(next.text).not.toBe(nearest.text);
  });
});

describe("a button that an earlier version made", () => {
  /** What stood below an answer: a page, its context, the counter, both votes, a reason, seeing it alone and showing it, the article. */
  const OLD = ["p1", "c0", "x0", "u", "d", "r1", "v", "s"].map((each) => `a:ID:${each}`).concat("a:open:ID:0:2");

  it.each([
    [AN, "chạm lại", "Ngữ cảnh"],
    [BEN, "tap again", "Context"],
  ])("gives its answer the buttons of today (%#)", async (who, renewed, context) => {
    const old: { readonly answer: Message; readonly data: string }[] = [];
    for (const data of OLD) {
      const answer = await ask(who, QUESTION);
      const { id } = (await talk.store.answers.findByMessage(who.chat_id, answer.message_id))!;
      old.push({ answer, data: data.replace("ID", id) });
    }
    await talk.restart(async () => {
      for (const { answer, data } of old) await putBelow(answer, { text: "cũ", callback_data: data });
    });
    for (const { answer, data } of old) {
      expect((await talk.sim.click({ ...who, message_id: answer.message_id, data })).text).toContain(renewed);
      const shown = await reread(who, answer);
      expect([data, labels(shown)]).toEqual([data, labels(answer)]);
      expect(shown.text).toBe(answer.text);
    }
    expect(formatted((await tap(who, old[0]!.answer, context)).message, "bold")).toEqual(slicesOf(old[0]!.answer));
  });

  it.each([
    [AN, "không còn dùng được"],
    [BEN, "means nothing any more"],
  ])("below anything else says that it means nothing any more, and what to do (%#)", async (who, old) => {
    const { message_id } = await ask(who, "/help");
    for (const data of ["d:card:abcdefghijkl:0", `f:${who.from_id}`, "g:answers:on", "l:fr", "nonsense", "a:x"])
      expect((await talk.sim.click({ ...who, message_id, data })).text).toContain(old);
  });

  it("asks its example for ever, also once the store has let the question go", async () => {
    const [greeting] = await talk.sim.ask({ ...AN, text: "/start" });
    const example = buttonsOf(greeting).flat()[0]!;
    await putBelow(greeting!, { text: example.text, callback_data: "e:longgone" });
    await talk.sim.click({ ...AN, message_id: greeting!.message_id, data: "e:longgone" });
    await talk.sim.idle();
    const last = (await talk.sim.messages(AN.chat_id)).at(-1);
    expect(formatted(last, "bold")[0]).toBe(example.text);
    expect(formatted(last, "blockquote")).not.toEqual([]);
  });
});

describe("a follow-up", () => {
  it.each([
    [AN, "Còn thủ tướng thì sao?", "Hỏi tiếp câu"],
    [BEN, "What about thủ tướng?", "Following up on"],
  ])("by its words is read with the question before, and says so (%#)", async (who, text, note) => {
    await ask(who, QUESTION);
    const reply = await ask(who, text);
    expect(reply.text).toContain(`${note} “${QUESTION}”`);
    expect(reply.text).toContain("Ali Asadov");
  });

  it("by a reply to the answer is read with its question, also after others", async () => {
    const answer = await ask(AN, QUESTION);
    await ask(AN, "Bộ Tư pháp hai nước trao đổi văn kiện gì?");
    const reply = await ask(AN, "Thủ tướng Azerbaijan?", { reply_to_message_id: answer.message_id });
    expect(reply.text).toContain(`Hỏi tiếp câu “${QUESTION}”`);
  });

  it("is none after ten minutes", async () => {
    await ask(AN, QUESTION);
    talk.advance(11 * MINUTE);
    expect((await ask(AN, "Còn thủ tướng thì sao?")).text).not.toContain("Hỏi tiếp");
  });

  it("is none of someone else's question, even as a reply to its answer", async () => {
    const group = await talk.sim.chat({ type: "supergroup", title: "Nhóm", members: [1001, 1002] });
    await talk.sim.idle();
    const answer = await ask({ chat_id: group.id, from_id: 1001 }, `/ask ${QUESTION}`);
    const below = { reply_to_message_id: answer.message_id };
    const theirs = await ask({ chat_id: group.id, from_id: 1002 }, "Thủ tướng Azerbaijan?", below);
    expect(theirs.text).not.toContain("Following up");
    const own = await ask({ chat_id: group.id, from_id: 1001 }, "Thủ tướng Azerbaijan?", below);
    expect(own.text).toContain("Hỏi tiếp");
  });
});

describe("an edited question", () => {
  it.each([AN, BEN])("changes its answer in place (%#)", async (who) => {
    const question = await talk.sim.say({ ...who, text: QUESTION });
    await talk.sim.idle();
    const answer = (await talk.sim.messages(who.chat_id)).at(-1)!;
    await talk.sim.edit({
      chat_id: who.chat_id,
      message_id: question.message_id,
      text: "Bộ Tư pháp hai nước trao đổi văn kiện gì?",
    });
    await talk.sim.idle();
    const messages = await talk.sim.messages(who.chat_id);
    expect(messages.at(-1)?.message_id).toBe(answer.message_id);
    expect(messages.at(-1)?.text).toContain("Bộ Tư pháp");
    await tap(who, answer, "👍");

    await talk.sim.edit({ chat_id: who.chat_id, message_id: question.message_id, text: "🙂" });
    await talk.sim.edit({ chat_id: who.chat_id, message_id: question.message_id, text: "🙃" });
    await talk.sim.idle();
    expect((await talk.sim.messages(who.chat_id)).at(-1)?.text).toMatch(/chưa thấy câu hỏi|don't see a question/);
  });

  it("that says the same does nothing", async () => {
    const question = await talk.sim.say({ ...AN, text: QUESTION });
    await talk.sim.idle();
    const { n } = (await talk.sim.calls()).at(-1)!;
    const preview = { ...question, edit_date: question.date + 5, link_preview_options: {} };
    await talk.sim.update({ edited_message: preview as unknown as NonNullable<Update["edited_message"]> });
    await talk.sim.idle();
    expect((await talk.sim.calls(n)).filter(({ method }) => method !== "getUpdates")).toEqual([]);
  });

  it("is left alone after two days", async () => {
    const question = await talk.sim.say({ ...AN, text: QUESTION });
    await talk.sim.idle();
    const answer = (await talk.sim.messages(AN.chat_id)).at(-1)!;
    talk.advance(49 * 60 * MINUTE);
    await talk.sim.edit({ chat_id: AN.chat_id, message_id: question.message_id, text: "Thủ tướng Azerbaijan là ai?" });
    await talk.sim.idle();
    expect((await talk.sim.messages(AN.chat_id)).at(-1)).toEqual(answer);
  });

  it("whose answer was deleted is answered anew", async () => {
    const question = await talk.sim.say({ ...AN, text: QUESTION });
    await talk.sim.idle();
    const answer = (await talk.sim.messages(AN.chat_id)).at(-1)!;
    await talk.sim.remove({ chat_id: AN.chat_id, message_id: answer.message_id });
    await talk.sim.edit({
      chat_id: AN.chat_id,
      message_id: question.message_id,
      text: "Thủ tướng Azerbaijan là ai vậy?",
    });
    await talk.sim.idle();
    expect((await talk.sim.messages(AN.chat_id)).at(-1)?.message_id).toBeGreaterThan(answer.message_id);
  });

  it("that gains a mention in a group is answered", async () => {
    const group = await talk.sim.chat({ type: "supergroup", title: "Nhóm", members: [1001, 1002] });
    await talk.sim.settings({ privacy_mode: false });
    const message = await talk.sim.say({ chat_id: group.id, from_id: 1001, text: QUESTION });
    await talk.sim.edit({ chat_id: group.id, message_id: message.message_id, text: `@trichdan_bot ${QUESTION}` });
    await talk.sim.idle();
    expect((await talk.sim.messages(group.id)).at(-1)?.text).toContain("Gafarova");
  });
});

it("only the edit of a deleted message was refused", async () => {
  // The poll that a restart breaks off is no call of interest.
  const calls = (await talk.sim.calls()).filter(({ method }) => method !== "getUpdates");
  const refused = calls.filter(({ ok }) => !ok).map(({ description }) => description);
  expect(refused).toEqual(["Bad Request: message to edit not found"]);
});
