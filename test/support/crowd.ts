/** People who ask, edit and tap in a world, an admin who adds articles, and what the bot owes them all. */
import { readdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "@grammyjs/types";
import { editMessage, say } from "../../src/playground/server/people/messages.ts";
import { click } from "../../src/playground/server/people/queries.ts";
import { makeUser } from "../../src/playground/server/people/users.ts";
import type { SimEvent } from "../../src/playground/client/sim.ts";
import type { World } from "../../src/playground/server/world.ts";
import { questionOf } from "./question-of.ts";
import type { Random } from "./random.ts";

/** What was asked of the bot, and what came of it. */
export interface Owed {
  readonly questions: number;
  readonly edits: number;
  readonly taps: number;
  readonly articles: number;
  /** Questions without an answer, edits that their answer did not follow, taps that did nothing, articles that are not there. */
  readonly lost: number;
  /** Questions that were answered more than once, articles that are there more than once. */
  readonly twice: number;
}

export const ADMIN = 1000;
const FIRST_PERSON = 2001;
/** So many questions a person asks: fewer than the bot takes in a minute unless it is told otherwise. */
const OF_ONE = 10;
/** The share of the answers whose question is edited, and of those that are voted down. */
const [EDITED, TAPPED] = [0.1, 0.1];
const QUESTIONS = [
  "Thủ tướng Azerbaijan tên là gì?",
  "thu tuong azerbaijan ten la gi",
  "Thủ tướng Azerbaijan là ai vậy?",
  "Giá vàng hôm nay bao nhiêu?",
];
/** What a question is edited into, and what its answer says then. */
const [EDIT, EDITED_ANSWER] = ["Chủ tịch Quốc hội Azerbaijan là ai?", "Gafarova"];

/** A question: its answers as they stand, and what was done about the first of them. */
interface Asked {
  readonly answers: Map<number, Message>;
  act?: "edit" | "tap";
}

export type Crowd = ReturnType<typeof watchCrowd>;

export function watchCrowd(world: World, folder: string, random: Random) {
  const asked = new Map<string, Asked>();
  /** The messages of each chat that ask, in order. */
  const questionsIn = new Map<number, number[]>();
  let answered = 0;
  let articles = 0;
  let confirmed = 0;
  makeUser(world, { id: ADMIN, first_name: "Quản trị", language_code: "vi" });

  world.listeners.add((event: SimEvent) => {
    if ((event.kind !== "message" && event.kind !== "edited") || !event.message.from?.is_bot) return;
    const { message } = event;
    if (message.chat.id === ADMIN) return confirm(message);
    const id = message.reply_to_message?.message_id ?? unquoted(event.kind, message);
    const question = asked.get(keyOf(message.chat.id, id));
    if (!question || id === undefined) return;
    question.answers.set(message.message_id, message);
    if (event.kind !== "message" || question.answers.size > 1) return;
    answered += 1;
    react(question, message, id);
  });

  /** The question of an answer that quotes none. */
  const unquoted = (kind: SimEvent["kind"], { chat, message_id }: Message): number | undefined => {
    const own = questionsIn.get(chat.id) ?? [];
    const answersTo = (id: number) => asked.get(keyOf(chat.id, id))!.answers;
    if (kind === "edited") return own.find((id) => answersTo(id).has(message_id));
    return questionOf(own, (id) => answersTo(id).size > 0);
  };

  /** Does something about a first answer, as soon as it is there. */
  const react = (question: Asked, message: Message, questionId: number): void => {
    const { chat, message_id } = message;
    const data = dataOf(message, "👎");
    if (random.chance(EDITED)) {
      question.act = "edit";
      setImmediate(() => editMessage(world, { chat_id: chat.id, message_id: questionId, text: EDIT }));
    } else if (data !== undefined && random.chance(TAPPED)) {
      question.act = "tap";
      tap({ chat_id: chat.id, from_id: chat.id, message_id, data });
    }
  };

  /** Confirms each article once, as soon as it is shown. */
  const confirm = (message: Message): void => {
    const data = dataOf(message, "Thêm");
    if (data === undefined || confirmed === articles || !message.text?.includes(`Bài số ${articles}`)) return;
    confirmed = articles;
    tap({ chat_id: ADMIN, from_id: ADMIN, message_id: message.message_id, data });
  };

  const tap = (tapped: Parameters<typeof click>[1]): void =>
    void setImmediate(() => {
      click(world, tapped).catch(() => {}); // a killed bot lets it go without a word
    });

  return {
    /** People ask until so many questions have been asked in all, spread over so many milliseconds; the admin begins an article. */
    async ask(until: number, milliseconds: number): Promise<void> {
      if (confirmed === articles) {
        articles += 1;
        say(world, { chat_id: ADMIN, text: `/add Bài số ${articles}\nĐoạn này nói về điều thứ ${articles}.` });
      }
      for (const pause = milliseconds / Math.max(1, until - asked.size); asked.size < until; await sleep(pause)) {
        const id = FIRST_PERSON + Math.floor(asked.size / OF_ONE);
        makeUser(world, { id, first_name: `Người ${id}`, language_code: "vi" });
        const { message_id } = say(world, { chat_id: id, text: QUESTIONS[asked.size % QUESTIONS.length]! });
        asked.set(keyOf(id, message_id), { answers: new Map() });
        questionsIn.set(id, [...(questionsIn.get(id) ?? []), message_id]);
      }
    },
    /** Resolves once so many more questions have been answered, or after so many milliseconds. */
    async untilAnswered(more: number, milliseconds: number): Promise<void> {
      const [end, late] = [answered + more, performance.now() + milliseconds];
      const isOver = (): boolean => answered >= end || performance.now() > late;
      while (!isOver()) await sleep(2);
    },
    async owed(): Promise<Owed> {
      const questions = [...asked.values()];
      const files = (await readdir(folder)).filter((name) => name.startsWith("bai-so-"));
      const missing = articles - files.filter((name) => /^bai-so-\d+\.md$/.test(name)).length;
      return {
        questions: asked.size,
        edits: questions.filter(({ act }) => act === "edit").length,
        taps: questions.filter(({ act }) => act === "tap").length,
        articles,
        lost: questions.filter((question) => !isDone(question)).length + missing,
        twice: questions.filter(({ answers }) => answers.size > 1).length + files.length - (articles - missing),
      };
    },
  };
}

function isDone({ answers, act }: Asked): boolean {
  const all = [...answers.values()];
  if (act === "edit") return all.some(({ text }) => text?.includes(EDITED_ANSWER));
  if (act === "tap") return all.some((message) => dataOf(message, "👎 ✓") !== undefined);
  return all.length > 0;
}

function dataOf({ reply_markup }: Message, label: string): string | undefined {
  const button = reply_markup?.inline_keyboard.flat().find(({ text }) => text.startsWith(label));
  return button && "callback_data" in button ? button.callback_data : undefined;
}

function keyOf(chatId: number, messageId: number | undefined): string {
  return `${chatId}/${messageId}`;
}
