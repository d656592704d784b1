import type { BotCommand, Message } from "@grammyjs/types";
import type { InlineAnswer, SimEvent, SimState } from "../client/sim.ts";
import type { SimClient } from "../client/sim-client.ts";
import { buttonsOf, renderMessage, renderText } from "./ansi.ts";

/** A person's private chat with the bot, on a terminal. */
export interface TerminalChat {
  /** What the person typed: a number taps a button or takes a search result, `@words` searches inline, all else is sent. */
  readonly type: (line: string) => Promise<void>;
  /** Shows what an event brings to this chat. */
  readonly show: (event: SimEvent) => void;
  /** The commands that begin with the typed letters. */
  readonly complete: (line: string) => string[];
}

interface Setting {
  readonly sim: SimClient;
  readonly state: SimState;
  /** The person, and so the private chat. */
  readonly personId: number;
  readonly commands: readonly BotCommand[];
  readonly print: (text: string) => void;
}

/** What a typed number means: the buttons of the latest message that has some, or the latest search results. */
type Choices =
  | { readonly kind: "none" }
  | { readonly kind: "buttons"; readonly message: Message }
  | { readonly kind: "results"; readonly answer: InlineAnswer };

/** More search results than fit a screen help nobody: a longer query does. */
const RESULTS_SHOWN = 8;

export function createTerminalChat({ sim, state, personId, commands, print }: Setting): TerminalChat {
  let choices: Choices = { kind: "none" };

  const say = async (text: string) => {
    await sim.post("/sim/messages", { chat_id: personId, from_id: personId, text });
  };
  const search = async (query: string) => {
    const page = await sim.post("/sim/inline", { from_id: personId, query, chat_type: "sender" });
    const answer = { ...page, results: page.results.slice(0, RESULTS_SHOWN) };
    if (answer.results.length > 0) choices = { kind: "results", answer };
    print(renderResults(answer));
  };
  const press = async (message: Message, number: number) => {
    const button = buttonsOf(message)[number - 1]!;
    if ("url" in button) return print(button.url);
    if ("switch_inline_query" in button) return search(button.switch_inline_query);
    if (!("callback_data" in button)) return print(button.text);
    const click = { chat_id: personId, message_id: message.message_id, from_id: personId, data: button.callback_data };
    const { text } = await sim.post("/sim/clicks", click);
    if (text) print(`  ${text}`);
  };
  const choose = async ({ inline_query_id, results }: InlineAnswer, number: number) => {
    const result_id = results[number - 1]!.id;
    await sim.post("/sim/choose", { from_id: personId, inline_query_id, result_id, chat_id: personId });
  };

  return {
    type: async (line) => {
      const number = /^\d{1,2}$/.test(line) ? Number(line) : 0;
      if (number > 0 && choices.kind === "buttons" && number <= buttonsOf(choices.message).length) {
        return press(choices.message, number);
      }
      if (number > 0 && choices.kind === "results" && number <= choices.answer.results.length) {
        return choose(choices.answer, number);
      }
      return line.startsWith("@") ? search(queryOf(line, state.bot.username)) : say(line);
    },
    show: (event) => {
      if (event.kind !== "message" && event.kind !== "edited") return;
      const { message } = event;
      const isOwn = message.from?.id === personId && !message.via_bot;
      if (message.chat.id !== personId || isOwn) return;
      if (buttonsOf(message).length > 0) choices = { kind: "buttons", message };
      print(`${renderMessage(message, event.kind === "edited")}\n`);
    },
    complete: (line) => commands.map(({ command }) => `/${command} `).filter((command) => command.startsWith(line)),
  };
}

/** `@bot words` and `@words` search for the same. */
function queryOf(line: string, username: string): string {
  const words = line.slice(1);
  return (words.toLowerCase().startsWith(username.toLowerCase()) ? words.slice(username.length) : words).trim();
}

function renderResults({ results, button }: InlineAnswer): string {
  const lines = results.map((result, index) => {
    const title = "title" in result && result.title ? result.title : result.type;
    const description = "description" in result && result.description ? `\n      ${result.description}` : "";
    const bold = { type: "bold", offset: 0, length: title.length } as const;
    return `  [${index + 1}] ${renderText(title, [bold])}${renderText(description)}`;
  });
  return [...lines, ...(button ? [`  ${button.text}`] : [])].join("\n");
}
