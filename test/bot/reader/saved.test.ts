import type { Message } from "@grammyjs/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buttonsOf, type Conversation, dataOf, formatted, startConversation, TOKEN } from "../../support/bot.ts";

const AN = { chat_id: 1001, from_id: 1001 };
const BEN = { chat_id: 1002, from_id: 1002 };
const QUESTION = "Thủ tướng Azerbaijan tên là gì?";
let talk: Conversation;

beforeAll(async () => {
  talk = await startConversation();
  await talk.sim.user({ id: 1001, first_name: "An", language_code: "vi" });
  await talk.sim.user({ id: 1002, first_name: "Ben", language_code: "en" });
});
afterAll(() => talk.stop());

async function ask(who: typeof AN, text: string): Promise<Message> {
  return (await talk.sim.ask({ ...who, text })).at(-1)!;
}

/** Taps the button whose label begins so, and gives what is said in passing and the message as it is then. */
async function tap(who: typeof AN, { message_id }: Message, label: string) {
  const now = async () => (await talk.sim.messages(who.chat_id)).find((each) => each.message_id === message_id)!;
  const { text } = await talk.sim.click({ ...who, message_id, data: dataOf(await now(), label) });
  await talk.sim.idle();
  return { toast: text, message: await now() };
}

const labels = (message: Message): string[] =>
  buttonsOf(message)
    .flat()
    .map(({ text }) => text);

describe("☆ below an answer", () => {
  it("keeps its quotes, shows that it does, and lets them go again", async () => {
    const answer = await ask(AN, QUESTION);
    const kept = await tap(AN, answer, "☆");
    expect(kept.toast).toContain("Đã lưu");
    expect(labels(kept.message)).toEqual(labels(answer).map((label) => (label === "☆" ? "★" : label)));
    const gone = await tap(AN, answer, "★");
    expect(gone.toast).toBe("Đã bỏ khỏi danh sách lưu.");
    expect(labels(gone.message)).toEqual(labels(answer));
    expect((await ask(AN, "/saved")).text).toContain("Bạn chưa lưu trích dẫn nào");
  });

  it("keeps another page by itself", async () => {
    const answer = await ask(AN, "Chủ tịch Quốc hội Azerbaijan là ai?");
    await tap(AN, answer, "☆");
    const second = await tap(AN, answer, "▶");
    expect(labels(second.message)).toContain("☆");
    await tap(AN, answer, "☆");
    expect((await tap(AN, answer, "◀")).message.reply_markup).toEqual(
      expect.objectContaining({ inline_keyboard: expect.anything() as unknown }),
    );
    expect(await talk.store.saved.list(1001)).toHaveLength(2);
    for (const { id } of await talk.store.saved.list(1001)) await talk.store.saved.remove({ userId: 1001, id });
  });
});

describe("/saved", () => {
  it("shows where a quote is cut, as its answer does", async () => {
    const answer = await ask(AN, "Bác Hồ thăm Azerbaijan năm nào?");
    const quote = formatted(answer, "blockquote")[0]!;
    expect(quote).toMatch(/ \[…\]$/);
    await tap(AN, answer, "☆");
    const kept = (await tap(AN, await ask(AN, "/saved"), "1")).message;
    expect(formatted(kept, "blockquote")).toEqual([quote]);
    await tap(AN, kept, "Bỏ lưu");
  });

  it("lists what is kept, shows each with its source, exports all and removes", async () => {
    const answer = await ask(AN, QUESTION);
    await tap(AN, answer, "☆");
    await tap(AN, await ask(AN, "Bộ Tư pháp hai nước trao đổi văn kiện gì?"), "☆");
    const list = await ask(AN, "/saved");
    expect(list.text).toMatch(/^Bạn đã lưu 2 trích dẫn, mới nhất ở trên/);
    expect(labels(list)).toEqual(["1", "2", "Tải về (.txt)"]);

    const shown = (await tap(AN, list, "2")).message;
    expect(formatted(shown, "bold")[0]).toBe(QUESTION);
    expect(formatted(shown, "blockquote")[0]).toBe(formatted(answer, "blockquote")[0]);
    expect(shown.text).toMatch(/\n— “.*” · 8\/5\/2025 · đoạn\u00a0\d+/);

    const back = (await tap(AN, list, "« Danh sách")).message;
    await tap(AN, back, "Tải về");
    const { document } = (await talk.sim.messages(1001)).at(-1)!;
    expect(document?.file_name).toBe("trich-dan.txt");
    const { file_path: path } = await call<{ file_path: string }>("getFile", { file_id: document!.file_id });
    const file = await (await fetch(`${talk.url}/file/bot${TOKEN}/${path}`)).text();
    expect(file).toContain(`# ${QUESTION}\n\n${formatted(answer, "blockquote")[0]}\n— “`);
    expect(file).toMatch(/https:\/\/www\.vietnamplus\.vn\//);

    await tap(AN, list, "1");
    expect((await tap(AN, list, "Bỏ lưu")).message.text).toMatch(/^Bạn đã lưu 1 trích dẫn/);
  });

  it("is each person's own, said in private", async () => {
    const [own] = await talk.store.saved.list(1001);
    const empty = await ask(BEN, "/saved");
    expect(empty.text).toContain("You keep no quotes yet");
    await talk.sim.click({ ...BEN, message_id: empty.message_id, data: `s:remove:${own!.id}` });
    expect(await talk.store.saved.list(1001)).toHaveLength(1);
    const group = await talk.sim.chat({ type: "supergroup", title: "Nhóm", members: [1001, 1002] });
    await talk.sim.idle();
    expect((await ask({ chat_id: group.id, from_id: 1001 }, "/saved@trichdan_bot")).text).toContain("chat riêng");
  });

  it("stays whatever becomes of the article, and goes with /forget", async () => {
    await talk.sim.click({ ...AN, ...(await forget(AN)) });
    await talk.sim.idle();
    expect(await talk.store.saved.list(1001)).toEqual([]);
  });
});

it("in a group keeps for whoever taps", async () => {
  const group = await talk.sim.chat({ type: "supergroup", title: "Nhóm", members: [1001, 1002] });
  await talk.sim.idle();
  const here = { chat_id: group.id, from_id: 1001 };
  const answer = await ask(here, `/ask ${QUESTION}`);
  const kept = await tap({ ...here, from_id: 1002 }, answer, "☆");
  expect(kept.toast).toContain("Saved");
  expect(labels(kept.message)).toEqual(labels(answer));
  expect(await talk.store.saved.list(1002)).toHaveLength(1);
  expect(await talk.store.saved.list(1001)).toHaveLength(0);
  const voted = await tap({ ...here, from_id: 1002 }, answer, "👍");
  expect(labels(voted.message)).toContain("👍 1");
});

it("not one call was refused", async () => {
  expect((await talk.sim.calls()).filter(({ ok, method }) => !ok && method !== "getUpdates")).toEqual([]);
});

async function forget(who: typeof AN) {
  const message = await ask(who, "/forget");
  return { message_id: message.message_id, data: dataOf(message, "Có") };
}

async function call<Result>(method: string, body: object): Promise<Result> {
  const response = await fetch(`${talk.url}/bot${TOKEN}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return ((await response.json()) as { result: Result }).result;
}
