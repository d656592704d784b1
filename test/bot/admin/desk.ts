/** An admin's side of a conversation: what they say, send and tap, and what the bot shows then. */
import type { Message } from "@grammyjs/types";
import type { Call } from "../../../src/playground/client/sim.ts";
import {
  buttonsOf,
  type Conversation,
  type ConversationOptions,
  dataOf,
  startConversation,
} from "../../support/bot.ts";

/** A person in their own chat with the bot. */
export interface Person {
  readonly chat_id: number;
  readonly from_id: number;
}

export const ADMIN: Person = { chat_id: 1000, from_id: 1000 };
export const ENGLISH_ADMIN: Person = { chat_id: 1001, from_id: 1001 };
export const AN: Person = { chat_id: 1002, from_id: 1002 };

export interface Desk extends Conversation {
  /** Says it and gives the bot's last message after it. */
  say(who: Person, text: string, more?: object): Promise<Message>;
  /** Sends a file. */
  send(who: Person, name: string, content: string | Uint8Array, more?: object): Promise<Message>;
  /** Taps the button whose label begins so, and gives the message as it is then. */
  tap(who: Person, message: Message, label: string): Promise<Message>;
  /** Taps, and gives what was said in passing. */
  toast(who: Person, message: Message, data: string): Promise<string | undefined>;
  /** Makes a person an admin, confirmed by the first admin. */
  appoint(userId: number): Promise<Message>;
  last(who: Person): Promise<Message>;
  /** Every call of the bot that the server refused, but for those to people who never wrote to it. */
  refusals(): Promise<Call[]>;
}

/** A conversation with two admins, one of them English, and a person who is none. */
export async function startDesk(options: ConversationOptions = {}): Promise<Desk> {
  const talk = await startConversation({ ...options, settings: { adminIds: [1000, 1001], ...options.settings } });
  await talk.sim.user({ id: 1000, first_name: "Quản trị", language_code: "vi" });
  await talk.sim.user({ id: 1001, first_name: "Keeper", language_code: "en" });
  await talk.sim.user({ id: 1002, first_name: "An", language_code: "vi" });
  const desk: Desk = {
    ...talk,
    async say(who, text, more = {}) {
      const replies = await talk.sim.ask({ ...who, text, ...more });
      if (replies.length === 0) throw new Error(`No reply to ${text}`);
      return replies.at(-1)!;
    },
    async send(who, name, content, more = {}) {
      const document = { file_name: name, base64: Buffer.from(content).toString("base64") };
      const replies = await talk.sim.ask({ ...who, document, ...more });
      if (replies.length === 0) throw new Error(`No reply to the file ${name}`);
      return replies.at(-1)!;
    },
    async tap(who, message, label) {
      const now = (await reread(who, message)) ?? message;
      await talk.sim.click({ ...who, message_id: message.message_id, data: dataOf(now, label) });
      await talk.sim.idle();
      return (await reread(who, message))!;
    },
    async toast(who, message, data) {
      const answer = await talk.sim.click({
        chat_id: message.chat.id,
        from_id: who.from_id,
        message_id: message.message_id,
        data,
      });
      await talk.sim.idle();
      return answer.text;
    },
    appoint: async (userId) => desk.tap(ADMIN, await desk.say(ADMIN, `/admins add ${userId}`), "Đồng ý"),
    last: async (who) => (await talk.sim.messages(who.chat_id)).at(-1)!,
    refusals: async () =>
      (await talk.sim.calls()).filter(
        ({ ok, method, description }) =>
          !ok && method !== "getUpdates" && method !== "deleteMyCommands" && !description?.includes("chat not found"),
      ),
  };
  return desk;

  async function reread(who: Person, { message_id }: Message): Promise<Message | undefined> {
    return (await talk.sim.messages(who.chat_id)).find((message) => message.message_id === message_id);
  }
}

/** The labels of a message's buttons. */
export function labelsOf(message: Message): string[] {
  return buttonsOf(message)
    .flat()
    .map(({ text }) => text);
}
