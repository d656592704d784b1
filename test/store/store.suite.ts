import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { limits } from "../../src/store/retention.ts";
import { retention, type Store } from "../../src/store/store.ts";

const START = Date.UTC(2026, 10, 21, 16, 59, 0); // one minute before midnight in Vietnam
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What every engine must do. `open` gives an empty store. */
export function storeSuite(open: (clock: () => number) => Promise<Store>): void {
  let now: number;
  let store: Store;
  beforeEach(async () => {
    now = START;
    store = await open(() => now);
  });
  afterEach(() => store.close());

  const anAnswer = (fields: object = {}) => ({ chatId: 5, userId: 7, question: "Ai?", quotes: [], ...fields });

  describe("people and chats", () => {
    it("remembers the language that each person chose last", async () => {
      await store.people.setLanguage(1, "vi");
      await store.people.setLanguage(2, "vi");
      await store.people.setLanguage(1, "en");
      expect([await store.people.language(1), await store.people.language(2), await store.people.language(3)]).toEqual([
        "en",
        "vi",
        undefined,
      ]);
    });

    it("changes one setting of a chat and leaves the others", async () => {
      const group = -1_001_234_567_890_123;
      expect(await store.chats.find(group)).toEqual({ writable: true });
      await store.chats.change(group, { answers: "private" });
      await store.chats.change(group, { writable: false });
      await store.chats.change(group, { language: "en" });
      expect(await store.chats.find(group)).toEqual({ answers: "private", language: "en", writable: false });
      await store.chats.change(group, {});
      expect(await store.chats.find(group)).toEqual({ answers: "private", language: "en", writable: false });
    });

    it("takes a group's settings along when it becomes a supergroup", async () => {
      await store.chats.change(-5, { answers: "off", writable: false });
      await store.chats.move(-5, -1005);
      expect(await store.chats.find(-1005)).toEqual({ answers: "off", writable: true });
      expect(await store.chats.find(-5)).toEqual({ writable: true });
    });

    it("takes a group's answers along, whose messages have other numbers there", async () => {
      const id = await store.answers.add({ ...anAnswer(), chatId: -5, messageId: 3, questionMessageId: 2 });
      await store.chats.move(-5, -1005);
      const moved = await store.answers.find(id);
      expect(moved).toMatchObject({ chatId: -1005 });
      expect([moved?.messageId, moved?.questionMessageId]).toEqual([undefined, undefined]);
      expect(await store.answers.findByMessage(-1005, 3)).toBeUndefined();
    });
  });

  describe("updates", () => {
    it("tells a new update from one taken and one answered", async () => {
      expect(await store.updates.take(10)).toBe("new");
      expect(await store.updates.take(10)).toBe("taken");
      await store.updates.finish(10);
      expect(await store.updates.take(10)).toBe("done");
    });

    it("gives an update to one of many that take it at once", async () => {
      const states = await Promise.all(Array.from({ length: 20 }, () => store.updates.take(11)));
      expect(states.filter((state) => state === "new")).toHaveLength(1);
    });

    it("keeps an update until it is finished, and none that is", async () => {
      await store.updates.park(21, "twenty-one");
      await store.updates.park(20, "twenty");
      expect(await store.updates.parked()).toEqual(["twenty", "twenty-one"]);
      expect(await store.updates.take(20)).toBe("taken");
      await store.updates.finish(20);
      await store.updates.finish(21);
      await store.updates.park(21, "twenty-one");
      expect(await store.updates.parked()).toEqual([]);
    });

    it("is done with an update that was given up, and tells when that was", async () => {
      await store.updates.park(30, "thirty");
      await store.updates.giveUp(30);
      now += MINUTE;
      await store.updates.giveUp(31);
      expect(await store.updates.givenUp()).toEqual([now, now - MINUTE]);
      expect(await store.updates.take(30)).toBe("done");
      await store.updates.park(30, "thirty");
      expect(await store.updates.parked()).toEqual([]);
    });

    it("keeps what an update does until it is asked for", async () => {
      await store.updates.take(32);
      expect(await store.updates.findAct(32)).toBeUndefined();
      await store.updates.noteAct(32, "remove a.md");
      expect(await store.updates.findAct(32)).toBe("remove a.md");
    });

    it("holds an update that was finished without being taken", async () => {
      await store.updates.finish(12);
      expect(await store.updates.take(12)).toBe("done");
    });
  });

  describe("answers", () => {
    it("gives back what was remembered, whatever the text", async () => {
      const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("Tổng Bí thư", "\u0000a\u0000b", "'; --"));
      const quote = fc.record({ document: text, hash: fc.string(), start: fc.nat(), end: fc.nat() });
      await fc.assert(
        fc.asyncProperty(text, text, fc.array(quote, { maxLength: 4 }), async (question, context, quotes) => {
          const id = await store.answers.add(
            anAnswer({ question, context, quotes, inlineMessageId: "inline", language: "en" }),
          );
          expect(id).toMatch(/^[\w-]{12}$/);
          expect(await store.answers.find(id)).toEqual({
            ...anAnswer({ quotes, inlineMessageId: "inline", language: "en" }),
            question: question.replaceAll("\0", "\uFFFD"),
            context: context.replaceAll("\0", "\uFFFD"),
            id,
            position: 0,
            at: START,
          });
        }),
        { numRuns: 20 },
      );
    });

    it("finds an answer by its message and by its question", async () => {
      const id = await store.answers.add(anAnswer({ questionMessageId: 100 }));
      await store.answers.change(id, { messageId: 101 });
      for (const found of [
        await store.answers.find(id),
        await store.answers.findByMessage(5, 101),
        await store.answers.findByQuestion(5, 7, 100),
      ])
        expect(found).toMatchObject({ id, messageId: 101, questionMessageId: 100 });
      expect(await store.answers.findByMessage(6, 101)).toBeUndefined();
      expect(await store.answers.findByMessage(5, 100)).toBeUndefined();
    });

    it("finds the newest answer to a person in a chat", async () => {
      await store.answers.add(anAnswer());
      now += MINUTE;
      const newer = await store.answers.add(anAnswer());
      await store.answers.add(anAnswer({ userId: 8 }));
      await store.answers.add(anAnswer({ chatId: 6 }));
      expect(await store.answers.latest(5, 7)).toMatchObject({ id: newer, at: now });
      expect(await store.answers.latest(5, 9)).toBeUndefined();
    });

    it("changes what an edited question changes", async () => {
      const quotes = [{ document: "a.md", hash: "h", start: 0, end: 9 }];
      const id = await store.answers.add(anAnswer({ quotes }));
      await store.answers.change(id, { position: 3 });
      await store.answers.change(id, {});
      expect(await store.answers.find(id)).toMatchObject({ quotes, position: 3 });
      await store.answers.change(id, { question: "Khi nào?", quotes: [], position: 0 });
      expect(await store.answers.find(id)).toMatchObject({ question: "Khi nào?", quotes: [], position: 0 });
    });

    it("remembers a bounded number of answers to one person", async () => {
      const first = await store.answers.add(anAnswer());
      const others = await store.answers.add(anAnswer({ userId: 8 }));
      for (let count = 0; count < limits.answersOfOne; count += 1) {
        now += 1;
        await store.answers.add(anAnswer());
      }
      expect(await store.answers.find(first)).toBeDefined();
      await store.prune();
      expect(await store.answers.find(first)).toBeUndefined();
      expect(await store.answers.find(others)).toBeDefined();
    });
  });

  describe("starts", () => {
    it("keeps a question behind a short name, the same for the same question", async () => {
      const id = await store.starts.add("Thủ tướng Azerbaijan là ai?");
      expect(id).toMatch(/^[\w-]{12}$/);
      expect(await store.starts.add("Thủ tướng Azerbaijan là ai?")).toBe(id);
      expect(await store.starts.find(id)).toBe("Thủ tướng Azerbaijan là ai?");
      expect(await store.starts.find("unknown")).toBeUndefined();
    });
  });

  describe("votes", () => {
    it("counts one vote a person, the last", async () => {
      expect(await store.votes.set("a", 1, { value: "up" })).toBeUndefined();
      expect(await store.votes.set("a", 1, { value: "down", reason: "wrong" })).toEqual({ value: "up" });
      await store.votes.set("a", 2, { value: "up" });
      await store.votes.set("b", 2, { value: "up" });
      expect(await store.votes.count("a")).toEqual({ up: 1, down: 1 });
      expect(await store.votes.find("a", 1)).toEqual({ value: "down", reason: "wrong" });
      expect(await store.votes.find("a", 3)).toBeUndefined();
      await store.votes.set("a", 1, { value: "up" });
      expect(await store.votes.find("a", 1)).toEqual({ value: "up" });
    });
  });

  describe("saved quotes", () => {
    const place = { userId: 7, answerId: "a", page: 0 };
    const shown = { question: "Ai?", quotes: [{ text: "Ông Khải.", title: "“Tin”", places: ["đoạn 1"] }] };

    it("are kept once a page, the latest first, and let go by place or by id", async () => {
      expect(await store.saved.add(place, shown)).toBe(true);
      expect(await store.saved.add(place, { ...shown, question: "Khác?" })).toBe(true);
      now += 5;
      await store.saved.add({ ...place, page: 1 }, { ...shown, question: "Ở đâu?" });
      const [second, first] = await store.saved.list(7);
      expect(first).toEqual({ id: first!.id, at: START, ...shown });
      expect(second?.question).toBe("Ở đâu?");
      expect([await store.saved.has(place), await store.saved.has({ ...place, userId: 8 })]).toEqual([true, false]);
      expect(await store.saved.remove({ userId: 8, id: first!.id })).toBe(false);
      expect(await store.saved.remove({ userId: 7, id: first!.id })).toBe(true);
      expect(await store.saved.remove({ ...place, page: 1 })).toBe(true);
      expect(await store.saved.list(7)).toEqual([]);
    });

    it("are so many a person, no more, and outlive pruning", async () => {
      for (let page = 0; page < limits.savedOfOne; page++) await store.saved.add({ ...place, page }, shown);
      expect(await store.saved.add({ ...place, page: limits.savedOfOne }, shown)).toBe(false);
      expect(await store.saved.add({ ...place, userId: 8 }, shown)).toBe(true);
      now += 1000 * DAY;
      await store.prune();
      expect(await store.saved.list(7)).toHaveLength(limits.savedOfOne);
      await store.forget(7);
      expect([await store.saved.list(7), await store.saved.list(8)]).toEqual([[], [expect.anything()]]);
    });
  });

  it("withdraws what waits for a person, of those payloads that are meant", async () => {
    const tokens = [await store.confirmations.offer(7, "a"), await store.confirmations.offer(7, "b")];
    const theirs = await store.confirmations.offer(8, "a");
    expect(await store.confirmations.withdraw(7, (payload) => payload === "a")).toBe(1);
    expect(await store.confirmations.take(tokens[0]!, 7, 1)).toEqual({ kind: "gone" });
    expect(await store.confirmations.take(tokens[1]!, 7, 2)).toEqual({ kind: "taken", payload: "b" });
    expect(await store.confirmations.withdraw(7, () => true)).toBe(0);
    expect(await store.confirmations.take(theirs, 8, 3)).toEqual({ kind: "taken", payload: "a" });
  });

  describe("unanswered questions", () => {
    it("keep a follow-up as it was typed and what it followed, until it is asked alone", async () => {
      const followUp = { typed: "còn trẻ em?", after: "Giá vé bao nhiêu?" };
      await store.unanswered.note({ key: "f", question: "trẻ em bao nhiêu", kind: "nothing", followUp });
      const [question] = (await store.unanswered.list({ limit: 1 })).questions;
      expect(question).toMatchObject({ question: "trẻ em bao nhiêu", followUp });
      expect(await store.unanswered.find(question!.id)).toEqual(question);
      await store.unanswered.note({ key: "f", question: "trẻ em bao nhiêu", kind: "nothing" });
      expect(await store.unanswered.find(question!.id)).not.toHaveProperty("followUp");
    });

    it("remember what was wrong with the answer", async () => {
      await store.unanswered.note({ key: "k", question: "q", kind: "down" });
      expect((await store.unanswered.list({ limit: 1 })).questions[0]).not.toHaveProperty("reason");
      await store.unanswered.explain("k", "incomplete");
      expect((await store.unanswered.list({ limit: 1 })).questions[0]).toMatchObject({
        kind: "down",
        reason: "incomplete",
      });
    });

    const note = (key: string, fields: object = {}) =>
      store.unanswered.note({ key, question: `${key}?`, kind: "nothing", ...fields });

    it("groups by key and lists the most asked first, in pages", async () => {
      for (const key of ["b", "a", "c", "b", "a", "b"]) {
        now += 1;
        await note(key);
      }
      const { questions, total } = await store.unanswered.list({ limit: 2 });
      expect(questions.map(({ key, count }) => [key, count])).toEqual([
        ["b", 3],
        ["a", 2],
      ]);
      expect(total).toBe(3);
      expect((await store.unanswered.list({ limit: 2, offset: 2 })).questions.map(({ key }) => key)).toEqual(["c"]);
      expect((await store.unanswered.list({ limit: 9, since: START + 5 })).questions.map(({ key }) => key)).toEqual([
        "b",
        "a",
      ]);
    });

    it("keeps the last wording and how it went last", async () => {
      await note("a", { question: "Vé?" });
      now += 1;
      await note("a", { question: "Giá vé?", kind: "down" });
      const [question] = (await store.unanswered.list({ limit: 1 })).questions;
      expect(question).toMatchObject({
        question: "Giá vé?",
        kind: "down",
        count: 2,
        firstAt: START,
        lastAt: START + 1,
      });
      expect(await store.unanswered.find(question!.id)).toEqual(question);
    });

    it("keeps who asked only when it is told", async () => {
      await note("a");
      await note("a", { askerId: 7 });
      await note("a", { askerId: 7 });
      const [question] = (await store.unanswered.list({ limit: 1 })).questions;
      expect(await store.unanswered.askers(question!.id)).toEqual([7]);
    });

    it.each([
      { state: "resolved", after: "open" },
      { state: "out-of-scope", after: "out-of-scope" },
      { state: "pinned", after: "pinned" },
    ] as const)("makes a question that was $state and is asked again $after", async ({ state, after }) => {
      await note("a");
      const [question] = (await store.unanswered.list({ limit: 1 })).questions;
      await store.unanswered.setState(question!.id, state);
      expect(await store.unanswered.list({ limit: 1 })).toEqual({ questions: [], total: 0 });
      await note("a");
      expect(await store.unanswered.find(question!.id)).toMatchObject({ state: after, count: 2 });
    });
  });

  describe("counts", () => {
    it("adds up by the day in Vietnam and shows the empty days", async () => {
      await store.counts.add({ answered: 1, refused: 1 });
      await store.counts.add({ refused: 2 });
      now += MINUTE; // past midnight
      await store.counts.add({ answered: 1, up: 1 });
      await store.counts.add({ up: -1, down: 1 });
      await store.counts.add({});
      now += DAY;
      expect(await store.counts.days(4)).toEqual([
        { day: "2026-11-20", counts: {} },
        { day: "2026-11-21", counts: { answered: 1, refused: 3 } },
        { day: "2026-11-22", counts: { answered: 1, up: 0, down: 1 } },
        { day: "2026-11-23", counts: {} },
      ]);
    });
  });

  describe("admins, digests and audit", () => {
    it("adds and removes admins once", async () => {
      expect(await store.admins.add(1, 99)).toBe(true);
      now += 1;
      expect(await store.admins.add(1, 98)).toBe(false);
      expect(await store.admins.add(2, 1)).toBe(true);
      expect(await store.admins.list()).toEqual([
        { userId: 1, addedBy: 99, at: START },
        { userId: 2, addedBy: 1, at: START + 1 },
      ]);
      expect([await store.admins.remove(1), await store.admins.remove(1)]).toEqual([true, false]);
      expect([await store.admins.has(1), await store.admins.has(2)]).toEqual([false, true]);
    });

    it("says whose digest is due", async () => {
      await store.digests.subscribe(1);
      now += DAY;
      await store.digests.subscribe(2);
      await store.digests.subscribe(1); // again: changes nothing
      expect(await store.digests.due(START)).toEqual([1]);
      expect(await store.digests.due(now)).toEqual([1, 2]);
      expect(await store.digests.claim(1, now)).toBe(true);
      expect(await store.digests.claim(1, now - 1)).toBe(false);
      await store.digests.unsubscribe(2);
      expect(await store.digests.due(now - 1)).toEqual([]);
      expect([await store.digests.has(1), await store.digests.has(2)]).toEqual([true, false]);
    });

    it("lists acts newest first, in pages", async () => {
      for (const detail of ["a.md", "b.md", "c.md"]) await store.audit.append({ author: 1, action: "upload", detail });
      const { entries, total } = await store.audit.list({ limit: 2 });
      expect(entries.map((entry) => entry.detail)).toEqual(["c.md", "b.md"]);
      expect(entries[0]).toMatchObject({ author: 1, action: "upload", at: START });
      expect(total).toBe(3);
      expect((await store.audit.list({ limit: 2, offset: 2 })).entries.map((entry) => entry.detail)).toEqual(["a.md"]);
    });
  });

  describe("confirmations", () => {
    it("gives the step to its owner once", async () => {
      const token = await store.confirmations.offer(1, "remove a.md");
      expect(token).toMatch(/^[\w-]{12}$/);
      expect(await store.confirmations.take(token, 2, 10)).toEqual({ kind: "theirs" });
      expect(await store.confirmations.take(token, 1, 10)).toEqual({ kind: "taken", payload: "remove a.md" });
      expect(await store.confirmations.take(token, 1, 11)).toEqual({ kind: "gone" });
      expect(await store.confirmations.take("unknown", 1, 10)).toEqual({ kind: "gone" });
    });

    it("gives it again to the update that took it, however late: the process may have died before the step was done", async () => {
      const token = await store.confirmations.offer(1, "x");
      expect(await store.confirmations.take(token, 1, 10)).toEqual({ kind: "taken", payload: "x" });
      now += 60 * MINUTE;
      expect(await store.confirmations.take(token, 1, 10)).toEqual({ kind: "taken", payload: "x" });
      expect(await store.confirmations.take(token, 1, 11)).toEqual({ kind: "gone" });
    });

    it("gives it to one of many taps at once", async () => {
      const token = await store.confirmations.offer(1, "x");
      const taps = await Promise.all(Array.from({ length: 20 }, (_, tap) => store.confirmations.take(token, 1, tap)));
      expect(taps.filter((tap) => tap.kind === "taken")).toHaveLength(1);
    });

    it("lets it lapse after ten minutes", async () => {
      const token = await store.confirmations.offer(1, "x");
      now += 10 * MINUTE;
      expect(await store.confirmations.take(token, 1, 10)).toEqual({ kind: "gone" });
      expect(await store.confirmations.take(token, 2, 10)).toEqual({ kind: "gone" });
    });
  });

  describe("limits", () => {
    it("counts in stretches that begin with their first, each key for itself", async () => {
      const count = (key: string) => store.limits.count(key, MINUTE);
      expect([await count("7"), await count("7"), await count("-5")]).toEqual([1, 2, 1]);
      now += MINUTE - 1;
      await store.prune();
      expect(await count("7")).toBe(3);
      now += 1;
      expect([await count("7"), await count("7")]).toEqual([1, 2]);
      now -= DAY; // the clock was set back
      expect(await count("7")).toBe(1);
    });

    it("counts all that comes at once", async () => {
      const counts = await Promise.all(Array.from({ length: 20 }, () => store.limits.count("7", MINUTE)));
      expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    });
  });

  describe("drafts", () => {
    it("keeps one for each person, the last begun, whose id an earlier one does not have", async () => {
      const first = await store.drafts.begin(1, "a");
      const second = await store.drafts.begin(1, "b");
      await store.drafts.begin(2, "c");
      await store.drafts.change(first, "too late");
      expect(await store.drafts.find(1)).toEqual({ id: second, payload: "b" });
      await store.drafts.drop(1);
      expect(await store.drafts.find(1)).toBeUndefined();
      expect(await store.drafts.find(2)).toMatchObject({ payload: "c" });
    });

    it("lets it lapse ten minutes after it was changed last", async () => {
      const id = await store.drafts.begin(1, "a");
      now += 9 * MINUTE;
      await store.drafts.change(id, "b");
      now += 9 * MINUTE;
      expect(await store.drafts.find(1)).toEqual({ id, payload: "b" });
      now += MINUTE;
      expect(await store.drafts.find(1)).toBeUndefined();
      await store.drafts.change(id, "c");
      now -= DAY;
      expect(await store.drafts.find(1)).toBeUndefined();
    });
  });

  describe("the whole", () => {
    it("does all of a transaction or nothing", async () => {
      await expect(
        store.transaction(async (memory) => {
          await memory.updates.finish(1);
          await memory.counts.add({ answered: 1 });
          throw new Error("on purpose");
        }),
      ).rejects.toThrow("on purpose");
      expect(await store.updates.take(1)).toBe("new");
      expect(await store.counts.days(1)).toEqual([{ day: "2026-11-21", counts: {} }]);
      const id = await store.transaction((memory) => memory.answers.add(anAnswer()));
      expect(await store.answers.find(id)).toBeDefined();
    });

    it("does many transactions side by side, and what is written beside them", async () => {
      const transaction = () =>
        store.transaction(async (memory) => {
          await memory.counts.add({ up: 1 });
          await new Promise(setImmediate);
          await memory.counts.add({ up: 1 });
        });
      await Promise.all(
        Array.from({ length: 30 }, (_, at) => (at % 3 < 2 ? transaction() : store.counts.add({ down: 1 }))),
      );
      expect(await store.counts.days(1)).toEqual([{ day: "2026-11-21", counts: { up: 40, down: 10 } }]);
    });

    it("forgets a person, and nobody else", async () => {
      const answers: string[] = [];
      for (const userId of [7, 8]) {
        await store.people.setLanguage(userId, "en");
        await store.chats.change(userId, { language: "en" });
        answers.push(await store.answers.add(anAnswer({ chatId: userId, userId })));
        await store.digests.subscribe(userId);
        await store.unanswered.note({ key: "k", question: "q", kind: "nothing", askerId: userId });
      }
      await store.votes.set(answers[0]!, 7, { value: "up" });
      await store.votes.set(answers[0]!, 8, { value: "up" });
      await store.votes.set(answers[1]!, 7, { value: "up" });
      await store.votes.set(answers[1]!, 8, { value: "up" });
      const token = await store.confirmations.offer(7, "x");
      await store.drafts.begin(7, "x");
      for (const key of ["7", "8"]) await store.limits.count(key, MINUTE);

      await store.forget(7);

      expect(await store.people.language(7)).toBeUndefined();
      expect(await store.chats.find(7)).toEqual({ writable: true });
      expect(await store.answers.find(answers[0]!)).toBeUndefined();
      expect(await store.votes.count(answers[0]!)).toEqual({ up: 0, down: 0 });
      expect(await store.confirmations.take(token, 7, 10)).toEqual({ kind: "gone" });
      expect(await store.drafts.find(7)).toBeUndefined();
      expect(await store.digests.has(7)).toBe(false);
      expect([await store.limits.count("7", MINUTE), await store.limits.count("8", MINUTE)]).toEqual([1, 2]);
      const [question] = (await store.unanswered.list({ limit: 1 })).questions;
      expect(await store.unanswered.askers(question!.id)).toEqual([8]);

      expect(await store.people.language(8)).toBe("en");
      expect(await store.chats.find(8)).toEqual({ language: "en", writable: true });
      expect(await store.answers.find(answers[1]!)).toBeDefined();
      expect(await store.votes.count(answers[1]!)).toEqual({ up: 1, down: 0 });
      expect(await store.digests.has(8)).toBe(true);
    });

    it("prunes what is past its time and nothing younger", async () => {
      const write = async (mark: string) => {
        const answer = await store.answers.add(anAnswer());
        await store.votes.set(answer, 7, { value: "up" });
        await store.unanswered.note({ key: mark, question: mark, kind: "nothing", askerId: 7 });
        await store.updates.take(mark.length);
        await store.counts.add({ answered: 1 });
        await store.audit.append({ author: 1, action: "x", detail: mark });
        return { answer, start: await store.starts.add(mark) };
      };
      const old = await write("old");
      const oldest = (await store.unanswered.list({ limit: 1 })).questions[0]!;
      now += Math.max(...Object.values(retention)) + 2 * DAY;
      const young = await write("young");
      await store.prune();

      expect(await store.answers.find(old.answer)).toBeUndefined();
      expect(await store.votes.count(old.answer)).toEqual({ up: 0, down: 0 });
      expect(await store.starts.find(old.start)).toBeUndefined();
      expect(await store.unanswered.askers(oldest.id)).toEqual([]);
      expect(await store.updates.take("old".length)).toBe("new");

      expect(await store.answers.find(young.answer)).toBeDefined();
      expect(await store.votes.count(young.answer)).toEqual({ up: 1, down: 0 });
      expect(await store.starts.find(young.start)).toBe("young");
      expect((await store.unanswered.list({ limit: 9 })).questions.map(({ key }) => key)).toEqual(["young"]);
      expect(await store.updates.take("young".length)).toBe("taken");
      expect((await store.audit.list({ limit: 9 })).entries.map((entry) => entry.detail)).toEqual(["young"]);
    });

    it("prunes no update that has yet to be answered", async () => {
      await store.updates.park(1, "one");
      await store.updates.take(2);
      now += 2 * retention.updates;
      await store.prune();
      expect(await store.updates.parked()).toEqual(["one"]);
      expect(await store.updates.take(2)).toBe("new");
    });

    it("prunes what was written while the clock was a year ahead", async () => {
      now += 365 * DAY;
      const ahead = await store.answers.add(anAnswer());
      await store.updates.take(1);
      now = START;
      const right = await store.answers.add(anAnswer());
      await store.prune();
      expect(await store.answers.find(ahead)).toBeUndefined();
      expect(await store.updates.take(1)).toBe("new");
      expect(await store.answers.find(right)).toBeDefined();
    });

    it("prunes more than a batch of one instant", async () => {
      await store.transaction(async (memory) => {
        for (let updateId = 0; updateId < 1100; updateId += 1) await memory.updates.take(updateId);
      });
      now += retention.updates + 1;
      await store.prune();
      expect(await store.updates.take(0)).toBe("new");
      expect(await store.updates.take(1099)).toBe("new");
    });
  });
}
