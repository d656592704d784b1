import type { Message } from "@grammyjs/types";
import type { VNode } from "preact";
import type { SimProfile, SimState } from "../client/sim.ts";
import { isQuestionButton } from "./question.ts";
import { useSession } from "./session.ts";
import type { World } from "./world.ts";

/** A chat without a word yet: what the bot says of itself, and questions to begin with. */
export function EmptyChat(): VNode {
  const { world, words, chat, place, person, actions } = useSession();
  const send = (text: string) => void actions.send(place, person.id, { text });
  if (chat.chat.type === "private") {
    return (
      <section class="empty">
        <h3>{words.whatItDoes}</h3>
        <p>{descriptionOf(world.state, person.language_code)}</p>
        <button type="button" class="primary" onClick={() => send("/start")}>
          {words.start}
        </button>
      </section>
    );
  }
  const questions = exampleQuestions(world, person.id);
  return (
    <section class="empty">
      <p>{words.groupHint}</p>
      {questions.length > 0 && <h3>{words.tryAsking}</h3>}
      {questions.map((question) => (
        <button type="button" key={question} class="example" onClick={() => send(`/ask ${question}`)}>
          <code>/ask</code> {question}
        </button>
      ))}
    </section>
  );
}

/** What the bot has set with setMyDescription, in the person's language where it has one. */
function descriptionOf({ profile }: SimState, languageCode: string | undefined): string {
  const described = profile.filter(({ description }) => description);
  const inLanguage = (code: string) => described.find(({ language_code }: SimProfile) => language_code === code);
  return (inLanguage(languageCode ?? "") ?? inLanguage(""))?.description ?? "";
}

/** The questions that the bot offers as buttons in its answer to /start: to this person, or else to whom it gave one. */
function exampleQuestions({ messages, state }: World, personId: number): string[] {
  const all = [...[...messages.values()].flat(), ...(messages.get(personId) ?? [])];
  const welcomes = all.filter((message) => isWelcome(message, state.bot.id));
  const keyboard = welcomes.at(-1)?.reply_markup?.inline_keyboard ?? [];
  return keyboard
    .flat()
    .filter(isQuestionButton)
    .map(({ text }) => text);
}

function isWelcome({ from, chat, reply_markup }: Message, botId: number): boolean {
  const buttons = reply_markup?.inline_keyboard.flat() ?? [];
  return from?.id === botId && chat.type === "private" && buttons.some(isQuestionButton);
}
