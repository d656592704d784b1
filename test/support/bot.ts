/** The real bot on a copy of the articles, talking to the local Bot API server: what a conversation test begins with. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InlineKeyboardButton, Message } from "@grammyjs/types";
import { createBot, type TrichDanBot } from "../../src/bot/bot.ts";
import type { Settings } from "../../src/bot/context.ts";
import { connect } from "../../src/bot/telegram/connect.ts";
import { startPolling } from "../../src/bot/telegram/polling.ts";
import type { Document } from "../../src/knowledge/document.ts";
import { passagesOf } from "../../src/knowledge/passages.ts";
import type { Knowledge } from "../../src/knowledge/knowledge.ts";
import { type CheckIndex, type Library, openLibrary, type ReloadReport } from "../../src/knowledge/library.ts";
import type { Log, LogFields } from "../../src/log.ts";
import { startPlayground } from "../../src/playground/server/server.ts";
import type { World } from "../../src/playground/server/world.ts";
import { buildIndex, type Reranker, type SearchIndex } from "../../src/search/search.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import { openSim, type Sim } from "./sim.ts";

export const TOKEN = "7:test-token";
/** No article of the folder has anything to do with it. */
export const UNANSWERABLE = "Azerbaijan có phải thành viên NATO không?";
/** The questions that the folder of these tests pins. */
export const PINNED = ["Chủ tịch Quốc hội Azerbaijan là ai?", "Bộ Tư pháp hai nước trao đổi văn kiện gì?"];
const QUESTIONS = `- { question: "${PINNED[0]}", quote: Sahiba Gafarova }
- { question: "${PINNED[1]}", quote: Bộ Tư pháp }
- { question: "${UNANSWERABLE}", nothing: true }
`;

export interface LoggedEvent {
  readonly severity: "info" | "warn" | "error";
  readonly event: string;
  readonly fields: LogFields;
}

/** A conversation: the world, the bot in it, and what can be done to both. */
export interface Conversation {
  readonly url: string;
  readonly sim: Sim;
  readonly library: Library<SearchIndex>;
  readonly store: Store;
  /** The folder of articles, a copy that a test may change. */
  readonly folder: string;
  readonly logged: LoggedEvent[];
  /** What the bot does without being asked: see `TrichDanBot`. */
  announce(report: ReloadReport): Promise<void>;
  sendDigests(): Promise<void>;
  /** The bot's clock runs so much ahead, in milliseconds. */
  advance(milliseconds: number): void;
  /** Stops the bot and starts it anew, with the same store and the same world. `meanwhile` is done while it is stopped. */
  restart(meanwhile?: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

export interface ConversationOptions {
  readonly settings?: Partial<Settings>;
  /** Files of the folder beside or instead of the two articles, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Articles made by hand, instead of the folder's. */
  readonly documents?: readonly Document[];
  /** What the playground is to hold, of the token `TOKEN`. Default: a new world. */
  readonly world?: World;
  /** A call that takes longer has failed. Default: the bot's own limit. */
  readonly callSeconds?: number;
  /** The bot's pauses between two tries take so much of their time, 1 being the whole. Default 1. */
  readonly pace?: number;
  /** See `PollingOptions`. */
  readonly parkAfter?: number;
  /** Looks for what a new index gets wrong. Default: nothing is looked for. */
  readonly check?: CheckIndex<SearchIndex>;
  /** Orders hits by more than words. Default: nothing does. */
  readonly reranker?: Reranker;
}

/** Starts a playground and the bot in it. Person 1000 is the admin. */
export async function startConversation({
  settings = {},
  files = {},
  documents,
  world,
  callSeconds,
  pace,
  parkAfter,
  check,
  reranker,
}: ConversationOptions = {}): Promise<Conversation> {
  const folder = await mkdtemp(join(tmpdir(), "trichdan-"));
  await cp("knowledge", folder, { recursive: true });
  for (const [name, text] of Object.entries({ "questions.yaml": QUESTIONS, ...files })) {
    await writeFile(join(folder, name), text);
  }
  const playground = await startPlayground({ port: 0, token: TOKEN, ...(world && { world }) });
  const read = (knowledge: Knowledge) =>
    documents ? { ...knowledge, documents, passages: documents.flatMap(passagesOf) } : knowledge;
  const library = await openLibrary<SearchIndex>(
    folder,
    (knowledge, previous) => buildIndex(read(knowledge), { previous, reranker }),
    check,
  );
  const logged: LoggedEvent[] = [];
  let ahead = 0;
  const clock = () => Date.now() + ahead;
  const began = clock();
  const store = await openStore(":memory:", clock);
  const dependencies = {
    library,
    store,
    settings: {
      adminIds: [1000],
      timeZone: "Asia/Ho_Chi_Minh",
      quoteLength: 400,
      rateLimit: 1000,
      groupAnswers: "public",
      keepAskers: false,
      ...settings,
      knowledgeFolder: folder,
      apiRoot: playground.url,
    } as const,
    clock,
    vitals: () => ({ memory: 100 * 1024 * 1024, startedAt: began, lastContact: clock() }),
    log: recordingLog(logged),
  };

  const startBot = async () => {
    const { bot, introduce, announce, sendDigests, letGo } = createBot(TOKEN, dependencies, {
      callSeconds,
      pace,
    });
    outward = { announce, sendDigests, letGo };
    await connect(bot);
    const polling = startPolling(bot, { ...dependencies, parkAfter });
    await introduce();
    return polling;
  };
  let outward: Pick<TrichDanBot, "announce" | "sendDigests" | "letGo">;
  let polling = await startBot();
  return {
    url: playground.url,
    sim: openSim(playground.url),
    library,
    store,
    folder,
    logged,
    announce: (report) => outward.announce(report),
    sendDigests: () => outward.sendDigests(),
    advance(milliseconds) {
      ahead += milliseconds;
    },
    async restart(meanwhile) {
      outward.letGo();
      await polling.stop();
      await meanwhile?.();
      polling = await startBot();
    },
    async stop() {
      outward.letGo();
      await polling.stop();
      await store.close();
      await playground.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A message's buttons, by row. */
export function buttonsOf(message: Message | undefined): InlineKeyboardButton[][] {
  return message?.reply_markup?.inline_keyboard ?? [];
}

/** The data of the button whose label begins so. */
export function dataOf(message: Message | undefined, label: string): string {
  const button = buttonsOf(message)
    .flat()
    .find(({ text }) => text.startsWith(label));
  if (!button || !("callback_data" in button)) throw new Error(`The message has no button “${label}” to tap.`);
  return button.callback_data;
}

/** The words of a message that carry this kind of formatting. */
export function formatted(message: Message | undefined, type: string): string[] {
  return (message?.entities ?? [])
    .filter((entity) => entity.type === type)
    .map(({ offset, length }) => message!.text!.slice(offset, offset + length));
}

function recordingLog(logged: LoggedEvent[]): Log {
  const write =
    (severity: LoggedEvent["severity"]) =>
    (event: string, fields: LogFields = {}): void =>
      void logged.push({ severity, event, fields });
  return { info: write("info"), warn: write("warn"), error: write("error") };
}
